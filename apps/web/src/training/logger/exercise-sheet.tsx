import { i18n } from '@halteres/i18n';
import { Button, Icon, Sheet, Textarea, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import type { LoggerExercise } from './pair-with-plan.ts';
import { groupsOf } from './rounds.ts';
import type { Logger } from './use-logger.ts';
import classes from './sheets.module.css';

type Props = { open: boolean; logger: Logger; exercise: LoggerExercise; onClose: () => void };

/** What can be done to an exercise as a whole: rounds with its neighbour, its place, tempo and a note. */
export function ExerciseSheet({ open, onClose, ...props }: Props): ReactNode {
  const label = i18n._('Arrange {name}', { name: props.exercise.logged.name });
  return (
    <Sheet open={open} onClose={onClose} label={label}>
      <Arrange {...props} onClose={onClose} />
    </Sheet>
  );
}

function Arrange({ logger, exercise, onClose }: Omit<Props, 'open'>): ReactNode {
  const { logged, prescribed } = exercise;
  const [tempo, setTempo] = useState(logged.tempo ?? '');
  const [notes, setNotes] = useState(logged.notes ?? '');
  const all = logger.workout.exercises;
  const at = all.findIndex(({ id }) => id === logged.id);
  const next = all[at + 1];
  const group = groupsOf(all).find((each) => each.some(({ id }) => id === logged.id));
  const isWithNext = next !== undefined && group?.some(({ id }) => id === next.id) === true;
  const arrange = (how: Parameters<Logger['arrange']>[1]) => {
    onClose();
    logger.arrange(exercise, how);
  };
  const keep = () => {
    const change = {
      tempo: tempo.trim() === '' ? null : tempo.trim(),
      notes: notes.trim() === '' ? null : notes.trim(),
    };
    onClose();
    if (change.tempo !== logged.tempo || change.notes !== logged.notes) logger.noteExercise(exercise, change);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 className={classes.title}>{logged.name}</h2>
      <div className={classes.choices}>
        {next !== undefined && !isWithNext && (
          <Button variant="default" h={48} leftSection={<Icon name="swap" />} onClick={() => arrange('join')}>
            {i18n._('In rounds with {name}', { name: next.name })}
          </Button>
        )}
        {group !== undefined && (
          <Button variant="default" h={48} onClick={() => arrange('part')}>
            {i18n._('Part the group')}
          </Button>
        )}
        <Button
          variant="default"
          h={48}
          disabled={at <= 0}
          leftSection={<Icon name="up" />}
          onClick={() => arrange('up')}
        >
          {i18n._('Earlier')}
        </Button>
        <Button
          variant="default"
          h={48}
          disabled={next === undefined}
          leftSection={<Icon name="down" />}
          onClick={() => arrange('down')}
        >
          {i18n._('Later')}
        </Button>
      </div>
      <TextInput
        size="lg"
        label={i18n._('Tempo')}
        description={i18n._('Seconds down, at the bottom, up and at the top, such as 3-1-1-0.')}
        maxLength={20}
        placeholder={prescribed?.tempo ?? '3-1-1-0'}
        value={tempo}
        onChange={(event) => setTempo(event.currentTarget.value)}
      />
      <Textarea
        size="lg"
        label={i18n._('Note on this exercise')}
        maxLength={4000}
        rows={3}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <Button type="submit" h={48}>
        {i18n._('Keep')}
      </Button>
    </form>
  );
}
