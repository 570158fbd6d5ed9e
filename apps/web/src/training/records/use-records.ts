import { noticedRecords, type NoticedRecord, type RecordExercise } from '@halteres/engine/record/noticed-records';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useUnits } from '../../shell/session/use-units.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { useOwnKinds } from '../exercises/use-own-kinds.ts';
import type { LoggedExercise, LoggedSet, WorkoutView } from '../log-shapes.ts';
import { useLive } from '../use-live.ts';
import { useLog } from '../use-sync.ts';
import { toBeatQuery } from './to-beat-query.ts';

/** A record with the set it is and the exercise it is of. */
export type ShownRecord = NoticedRecord & {
  exercise: LoggedExercise;
  set: LoggedSet;
  measure: RecordExercise['measure'];
};

const worked = (set: LoggedSet) => ({ ...set, weightKg: set.weightKg === null ? null : Number(set.weightKg) });
const NONE: readonly ShownRecord[] = [];
const keyOf = ({ exerciseId, userExerciseId }: { exerciseId: string | null; userExerciseId: string | null }): string =>
  exerciseId ?? userExerciseId ?? '';

/**
 * The records of a workout by what this device keeps and what it was told of the time before. Worked out anew at every
 * change, so a corrected set loses its own. Undefined until all that must be beaten is known: none is claimed before.
 */
export function useRecords(personId: string, workout: WorkoutView): readonly ShownRecord[] | undefined {
  const { queries } = useLog();
  const { today } = useUnits();
  const { byId } = useCatalogue();
  const ownKinds = useOwnKinds(personId);
  const { data: toBeat } = useQuery(toBeatQuery(personId, today));
  const keys = [...new Set(workout.exercises.map(keyOf))].join(' ');
  const past = useLive(`past ${personId} ${workout.id} ${workout.startedAt} ${keys}`, async () => {
    const sessions = new Map<string, Awaited<ReturnType<typeof queries.sessionsOf>>>();
    for (const exercise of workout.exercises)
      if (!sessions.has(keyOf(exercise)))
        sessions.set(
          keyOf(exercise),
          await queries.sessionsOf(exercise, { owner: personId, before: workout.startedAt }),
        );
    return sessions;
  });
  return useMemo(() => {
    if (toBeat === undefined || past.data === undefined) return undefined;
    const found: ShownRecord[] = [];
    for (const key of new Set(workout.exercises.map(keyOf))) {
      const same = workout.exercises.filter((exercise) => keyOf(exercise) === key);
      const known = byId.get(key) ?? ownKinds.get(key);
      if (known === undefined) continue;
      const kind: RecordExercise = { measure: known.measure as RecordExercise['measure'], loading: known.loading };
      const old = toBeat.find((each) => keyOf(each) === key)?.sets ?? [];
      const sessions = [
        { sets: old.map((set, at) => ({ ...set, id: `old ${at}` })) },
        ...(past.data.get(key) ?? []).map(({ sets }) => ({ sets: sets.map(worked) })),
        { sets: same.flatMap(({ sets }) => sets.map(worked)) },
      ];
      for (const record of noticedRecords(sessions, kind)) {
        const exercise = same.find(({ sets }) => sets.some(({ id }) => id === record.setId));
        const set = exercise?.sets.find(({ id }) => id === record.setId);
        if (exercise !== undefined && set !== undefined)
          found.push({ ...record, exercise, set, measure: kind.measure });
      }
    }
    return found.length === 0 ? NONE : found;
  }, [workout, toBeat, past.data, byId, ownKinds]);
}
