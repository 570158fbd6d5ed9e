import { useState } from 'react';
import { useUnits } from '../../shell/session/use-units.ts';
import type { LastTime, LoggedSet, SetEntry } from '../log-shapes.ts';
import { entryOf } from '../training-log.ts';
import { useLastTime } from '../use-sync.ts';
import { nextSet, lastTimeAt } from './next-set.ts';
import type { LoggerExercise } from './pair-with-plan.ts';

export type Draft = {
  entry: SetEntry;
  lastSet: LoggedSet | null;
  lastTime: LastTime | null;
  change: (change: Partial<SetEntry>) => void;
  reset: () => void;
};

/** The set being entered: the next of an exercise, or one that is changed. It is kept while one looks elsewhere. */
export function useDraft(
  personId: string,
  workoutId: string,
  exercise: LoggerExercise,
  editing: LoggedSet | null,
): Draft {
  const { weightUnit } = useUnits();
  const { logged, targets, measure, loading, sides } = exercise;
  const lastTime = useLastTime(personId, logged, workoutId);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Partial<SetEntry>>>>({});
  const key = editing?.id ?? `${logged.id} ${logged.sets.length} ${targets.length}`;
  const likely =
    editing === null
      ? nextSet({
          targets,
          done: logged.sets,
          lastTime: lastTime.data ?? null,
          loading,
          measure,
          unit: weightUnit,
          sides,
        })
      : entryOf(editing);
  const lastSet = lastTimeAt(
    lastTime.data ?? null,
    editing === null
      ? logged.sets
      : logged.sets.slice(
          0,
          logged.sets.findIndex((set) => set.id === editing.id),
        ),
    likely.setType,
  );
  return {
    entry: { ...likely, ...drafts[key] },
    lastSet,
    lastTime: lastTime.data ?? null,
    change: (change) => setDrafts((before) => ({ ...before, [key]: { ...before[key], ...change } })),
    reset: () => setDrafts(({ [key]: _gone, ...others }) => others),
  };
}
