import { i18n } from '@halteres/i18n';
import { Button, Sheet } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { useOwnKinds } from '../exercises/use-own-kinds.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import type { LoggedExercise, LoggedSet, SetEntry } from '../log-shapes.ts';
import { SetConsole } from '../logger/console/set-console.tsx';
import { pairWithPlan } from '../logger/pair-with-plan.ts';
import { entryOf } from '../training-log.ts';
import { undoable } from '../undoable.ts';
import type { WorkoutWrites } from './edit/use-workout-writes.ts';
import classes from './history.module.css';

type Editing = { exercise: LoggedExercise; set: LoggedSet };
type Props = {
  personId: string;
  editing: Editing | null;
  writes: WorkoutWrites;
  onClose: () => void;
};

/** Changes a set of the past, with the console of the logger. */
export function SetSheet({ editing, onClose, ...props }: Props): ReactNode {
  return (
    <Sheet open={editing !== null} onClose={onClose} label={i18n._('Change a set')}>
      {editing !== null && <Form key={editing.set.id} editing={editing} onClose={onClose} {...props} />}
    </Sheet>
  );
}

function Form({ personId, editing: { exercise, set }, writes, onClose }: Props & { editing: Editing }): ReactNode {
  const { byId } = useCatalogue();
  const ownKinds = useOwnKinds(personId);
  const [entry, setEntry] = useState<SetEntry>(entryOf(set));
  const [paired] = pairWithPlan(
    [exercise],
    null,
    (each) => byId.get(each.exerciseId ?? '') ?? ownKinds.get(each.userExerciseId ?? ''),
  );
  if (paired === undefined) return null;
  const measured = exercise.sets.some((each) => each.seconds !== null && each.reps === null)
    ? { ...paired, measure: 'seconds' as const }
    : paired;
  const placed = { position: set.position, completedAt: set.completedAt };
  const save = () => {
    onClose();
    void undoable(
      i18n._('Set changed'),
      () => writes.editSet(set.id, { ...entry, ...placed }),
      () => writes.editSet(set.id, { ...entryOf(set), ...placed }),
    );
  };
  const remove = () => {
    onClose();
    void undoable(
      i18n._('Set deleted'),
      () => writes.removeSet(set.id),
      () => writes.restoreSet(set.id),
    );
  };
  return (
    <div className={classes.sheet}>
      <h2 className={classes.sheetTitle}>{exercise.name}</h2>
      <SetConsole
        personId={personId}
        exercise={measured}
        entry={entry}
        lastSet={null}
        editing={{ position: exercise.sets.findIndex((each) => each.id === set.id), onCancel: onClose }}
        onChange={(change) => setEntry((before) => ({ ...before, ...change }))}
        onLog={save}
      />
      <Button variant="subtle" h={48} onClick={remove}>
        {i18n._('Delete this set')}
      </Button>
    </div>
  );
}
