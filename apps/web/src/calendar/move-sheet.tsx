import { addDays, formatDate, i18n, type LocalDate } from '@halteres/i18n';
import { Button, Sheet, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { moveWorkout } from './calendar-actions.ts';
import { useNameIn } from '../programs/class/use-name-in.ts';
import { titleText } from '../programs/words/title-words.ts';
import type { Placed } from './movable.ts';
import { useBeside } from './use-beside.ts';
import classes from './move-sheet.module.css';

/** Moves a workout without dragging: a near day, or any day. What else is planned there stands beside each. */
export function MoveSheet({ workout, onClose }: { workout: Placed | null; onClose: () => void }): ReactNode {
  return (
    <Sheet open={workout !== null} onClose={onClose} label={i18n._('Move to another day')}>
      {workout !== null && <MoveForm workout={workout} onClose={onClose} />}
    </Sheet>
  );
}

function MoveForm({ workout, onClose }: { workout: Placed; onClose: () => void }): ReactNode {
  const [date, setDate] = useState(workout.date);
  const nameIn = useNameIn();
  const besideOn = useBeside(workout, date);
  const move = (to: LocalDate) => {
    onClose();
    void moveWorkout(workout, workout.date, to);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (date !== '') move(date);
  };
  const near: [string, number][] = [
    [i18n._('A day earlier'), -1],
    [i18n._('A day later'), 1],
    [i18n._('Two days later'), 2],
    [i18n._('A week later'), 7],
  ];
  return (
    <div className={classes.sheet}>
      <h2>{i18n._('Move {title}', { title: titleText(workout.title, nameIn) })}</h2>
      <p className="secondary">{i18n._('Now on {date}', { date: formatDate(workout.date, 'long') })}</p>
      <ul className={classes.near}>
        {near.map(([label, days]) => (
          <li key={days}>
            <button type="button" onClick={() => move(addDays(workout.date, days))}>
              <span>{label}</span>
              <span className="secondary">{formatDate(addDays(workout.date, days), 'day')}</span>
              <span className={classes.beside}>{besideOn(addDays(workout.date, days))}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className={classes.form} onSubmit={onSubmit}>
        <TextInput
          size="md"
          type="date"
          label={i18n._('Or on')}
          required
          withAsterisk={false}
          min="1900-01-01"
          max="2199-12-31"
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <Button type="submit" h={40}>
          {i18n._('Move')}
        </Button>
        <p className={classes.beside} aria-live="polite">
          {date === workout.date ? null : besideOn(date)}
        </p>
      </form>
    </div>
  );
}
