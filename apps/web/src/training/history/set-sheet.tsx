import { i18n } from '@halteres/i18n';
import { Button, Sheet, showToast } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { api } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import type { LoggedExercise, LoggedSet, SetEntry } from '../log-shapes.ts';
import { SetConsole } from '../logger/console/set-console.tsx';
import { pairWithPlan } from '../logger/pair-with-plan.ts';
import { entryOf } from '../training-log.ts';
import { useLog } from '../use-sync.ts';
import classes from './history.module.css';

type Editing = { exercise: LoggedExercise; set: LoggedSet };
type Props = {
  personId: string;
  editing: Editing | null;
  isLocal: boolean;
  onClose: () => void;
  onChanged: () => void;
};

/** Changes a set of the past, with the console of the logger. */
export function SetSheet({ editing, onClose, ...props }: Props): ReactNode {
  return (
    <Sheet open={editing !== null} onClose={onClose} label={i18n._('Change a set')}>
      {editing !== null && <Form key={editing.set.id} editing={editing} onClose={onClose} {...props} />}
    </Sheet>
  );
}

function Form({
  personId,
  editing: { exercise, set },
  isLocal,
  onClose,
  onChanged,
}: Props & { editing: Editing }): ReactNode {
  const { log } = useLog();
  const { byId } = useCatalogue();
  const [entry, setEntry] = useState<SetEntry>(entryOf(set));
  const [paired] = pairWithPlan([exercise], null, (each) => byId.get(each.exerciseId ?? ''));
  if (paired === undefined) return null;
  const measured = exercise.sets.some((each) => each.seconds !== null && each.reps === null)
    ? { ...paired, measure: 'seconds' as const }
    : paired;
  const write = async (next: SetEntry) => {
    if (isLocal) return log.editSet({ owner: personId, id: set.id, ...entryOf(next) });
    await api.training.sets.update({
      personId,
      id: set.id,
      position: set.position,
      completedAt: set.completedAt,
      ...entryOf(next),
    });
    onChanged();
  };
  const fail = (error: unknown) => showToast({ text: problemText(error), tone: 'danger' });
  const save = () => {
    onClose();
    write(entry).then(
      () =>
        showToast({ text: i18n._('Set changed'), undoText: i18n._('Undo'), onUndo: () => void write(set).catch(fail) }),
      fail,
    );
  };
  const remove = async () => {
    onClose();
    if (isLocal) {
      await log.removeSet({ owner: personId, id: set.id });
      showToast({
        text: i18n._('Set deleted'),
        undoText: i18n._('Undo'),
        onUndo: () => void log.restoreSet({ owner: personId, id: set.id }).catch(fail),
      });
      return;
    }
    await api.training.sets.remove({ personId, id: set.id });
    onChanged();
    const again = () =>
      api.training.sets
        .log({
          personId,
          workoutExerciseId: exercise.id,
          position: set.position,
          completedAt: set.completedAt,
          ...entryOf(set),
        })
        .then(onChanged);
    showToast({ text: i18n._('Set deleted'), undoText: i18n._('Undo'), onUndo: () => void again().catch(fail) });
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
      <Button variant="subtle" h={48} onClick={() => void remove().catch(fail)}>
        {i18n._('Delete this set')}
      </Button>
    </div>
  );
}
