import { addDays, daysBetween, i18n, parseNumber, weightFromKg, weightToKg } from '@halteres/i18n';
import { Button, Sheet, Textarea, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { useUnits } from '../../../shell/session/use-units.ts';
import type { WorkoutView } from '../../log-shapes.ts';
import { undoable } from '../../undoable.ts';
import sheets from '../../logger/sheets.module.css';
import type { WorkoutWrites } from './use-workout-writes.ts';
import { instantAt, wallOf } from './wall-clock.ts';

type Props = { open: boolean; workout: WorkoutView; writes: WorkoutWrites; onClose: () => void };

/** Title, day, times, body weight and note of a session. */
export function WorkoutDetails({ open, ...props }: Props): ReactNode {
  return (
    <Sheet open={open} onClose={props.onClose} label={i18n._('Title and time')}>
      <Details {...props} />
    </Sheet>
  );
}

function Details({ workout, writes, onClose }: Omit<Props, 'open'>): ReactNode {
  const { timeZone, weightUnit } = useUnits();
  const [title, setTitle] = useState(workout.title);
  const [date, setDate] = useState(workout.localDate);
  const [from, setFrom] = useState(wallOf(workout.startedAt, timeZone).time);
  const [to, setTo] = useState(workout.endedAt === null ? '' : wallOf(workout.endedAt, timeZone).time);
  const [notes, setNotes] = useState(workout.notes ?? '');
  const [weight, setWeight] = useState(
    workout.bodyweightKg === null ? '' : String(Math.round(weightFromKg(workout.bodyweightKg, weightUnit) * 10) / 10),
  );
  const typed = weight.trim() === '' ? null : parseNumber(weight);
  const kilograms = typed === null ? null : Math.round(weightToKg(typed, weightUnit) * 100) / 100;
  const isWeight = weight.trim() === '' || (kilograms !== null && kilograms >= 20 && kilograms <= 400);
  const isReady = /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d$/.test(from) && isWeight;
  const save = () => {
    const startedAt = instantAt(date, from, timeZone);
    // A session that ends earlier on the clock than it began ended after midnight.
    const endedAt = to === '' ? null : instantAt(to < from ? addDays(date, 1) : date, to, timeZone);
    const after = {
      title: title.trim(),
      localDate: date,
      startedAt,
      endedAt: workout.endedAt === null ? null : (endedAt ?? workout.endedAt),
      notes: notes.trim() === '' ? null : notes.trim(),
      bodyweightKg: kilograms,
    };
    const before = {
      title: workout.title,
      localDate: workout.localDate,
      startedAt: workout.startedAt,
      endedAt: workout.endedAt,
      notes: workout.notes,
      bodyweightKg: workout.bodyweightKg,
    };
    onClose();
    const days = daysBetween(before.localDate, after.localDate);
    void undoable(
      days === 0 ? i18n._('Session changed') : i18n._('Session moved to another day'),
      () => writes.details(after),
      () => writes.details(before),
    );
  };
  return (
    <form
      className={sheets.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save();
      }}
    >
      <h2 className={sheets.title}>{i18n._('Title and time')}</h2>
      <TextInput
        size="md"
        label={i18n._('Title')}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        size="md"
        type="date"
        label={i18n._('Day')}
        min="1900-01-01"
        max="2199-12-31"
        required
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput
        size="md"
        type="time"
        label={i18n._('Begun')}
        required
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      {workout.endedAt !== null && (
        <TextInput
          size="md"
          type="time"
          label={i18n._('Ended')}
          required
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      )}
      <TextInput
        size="md"
        inputMode="decimal"
        label={i18n._('Body weight that day, {unit}', { unit: weightUnit })}
        error={isWeight ? undefined : i18n._('Enter a weight.')}
        value={weight}
        onChange={(event) => setWeight(event.currentTarget.value)}
      />
      <Textarea
        size="md"
        label={i18n._('Note')}
        maxLength={10_000}
        rows={3}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <Button type="submit" h={48} disabled={!isReady}>
        {i18n._('Keep')}
      </Button>
    </form>
  );
}
