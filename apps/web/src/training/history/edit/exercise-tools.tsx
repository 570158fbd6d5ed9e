import { i18n } from '@halteres/i18n';
import { ActionIcon, Button, Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import type { LoggedExercise, SetEntry, WorkoutView } from '../../log-shapes.ts';
import { joinNext, moveBy, partGroup, type Regrouping } from '../../logger/group-exercises.ts';
import { groupsOf } from '../../logger/rounds.ts';
import { entryOf } from '../../training-log.ts';
import { undoable } from '../../undoable.ts';
import type { WorkoutWrites } from './use-workout-writes.ts';
import classes from '../history.module.css';

type Props = { workout: WorkoutView; exercise: LoggedExercise; writes: WorkoutWrites };

const EMPTY: SetEntry = {
  setType: 'normal',
  loadKind: 'external',
  weight: null,
  weightUnit: null,
  reps: null,
  rpe: null,
  rir: null,
  seconds: null,
  distanceM: null,
  calories: null,
  side: null,
  restSeconds: null,
  notes: null,
};

/** Adds a set to an exercise of a past session; moves, groups and removes the exercise. */
export function ExerciseTools({ workout: { exercises, endedAt, startedAt }, exercise, writes }: Props): ReactNode {
  const { id, name, sets } = exercise;
  const at = exercises.findIndex((each) => each.id === id);
  const next = exercises[at + 1];
  const group = groupsOf(exercises).find((each) => each.some((member) => member.id === id));
  const isWithNext = next !== undefined && group?.some((member) => member.id === next.id) === true;
  const last = sets.at(-1);
  const add = () => {
    let added = '';
    const entry = last === undefined ? EMPTY : { ...entryOf(last), notes: null };
    const position = (last?.position ?? -1) + 1;
    void undoable(
      i18n._('Set added: change it to what was lifted'),
      async () => {
        const completedAt = last?.completedAt ?? endedAt ?? startedAt;
        added = await writes.addSet(id, { ...entry, position, completedAt });
      },
      () => writes.removeSet(added),
    );
  };
  const rearrange = (text: string, changes: Regrouping) => {
    const before = changes.map((change) => {
      const there = exercises.find((each) => each.id === change.id);
      return {
        id: change.id,
        ...('superset' in change ? { superset: there?.superset ?? null } : { position: there?.position ?? 0 }),
      };
    });
    void undoable(
      text,
      () => writes.changeExercises(changes),
      () => writes.changeExercises(before),
    );
  };
  return (
    <div className={classes.tools}>
      <Button variant="default" h={40} leftSection={<Icon name="plus" />} onClick={add}>
        {i18n._('Add a set')}
      </Button>
      {next !== undefined && !isWithNext && (
        <Button
          variant="default"
          h={40}
          onClick={() => rearrange(i18n._('Kept as done in rounds'), joinNext(exercises, id))}
        >
          {i18n._('In rounds with {name}', { name: next.name })}
        </Button>
      )}
      {group !== undefined && (
        <Button
          variant="default"
          h={40}
          onClick={() => rearrange(i18n._('The group is parted'), partGroup(exercises, id))}
        >
          {i18n._('Part the group')}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        disabled={at <= 0}
        onClick={() => rearrange(i18n._('{name} moved', { name }), moveBy(exercises, id, -1))}
        aria-label={i18n._('Move {name} up', { name })}
      >
        <Icon name="up" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        disabled={next === undefined}
        onClick={() => rearrange(i18n._('{name} moved', { name }), moveBy(exercises, id, 1))}
        aria-label={i18n._('Move {name} down', { name })}
      >
        <Icon name="down" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        onClick={() =>
          void undoable(
            i18n._('{name} taken out', { name }),
            () => writes.removeExercise(id),
            () => writes.restoreExercise(id),
          )
        }
        aria-label={i18n._('Take {name} out', { name })}
      >
        <Icon name="trash" />
      </ActionIcon>
    </div>
  );
}
