import type { SyncClient } from '@halteres/sync/client';
import { useMemo } from 'react';
import { useLive } from '../use-live.ts';
import { useLog } from '../use-sync.ts';
import { keyOf, type ExerciseEntry, type Trained } from './search-exercises.ts';

type Known = { trained: Trained; own: readonly ExerciseEntry[] };

async function readKnown({ store }: SyncClient, personId: string): Promise<Known> {
  const isTheirs = (local: { owner: string; deleted: boolean }): boolean => local.owner === personId && !local.deleted;
  const [workouts, exercises, own] = await Promise.all([
    store.workouts.filter(isTheirs).toArray(),
    store.workout_exercises.filter(isTheirs).toArray(),
    store.user_exercises.filter(isTheirs).toArray(),
  ]);
  const dayOf = new Map(workouts.map(({ id, row }) => [id, row.localDate]));
  const trained = new Map<string, { last: string; sessions: number }>();
  for (const { row } of exercises) {
    const day = dayOf.get(row.workoutId);
    if (day === undefined) continue;
    const before = trained.get(keyOf(row));
    trained.set(keyOf(row), {
      last: before === undefined || before.last < day ? day : before.last,
      sessions: (before?.sessions ?? 0) + 1,
    });
  }
  return {
    trained,
    own: own.map(({ id, row }) => ({
      exerciseId: null,
      userExerciseId: id,
      slug: null,
      name: row.name,
      aliases: [],
      otherNames: [],
      common: 3,
      loading: row.loading,
      equipment: [],
      measure: row.measure,
      primaryMuscle: row.primaryMuscle,
      added: false,
    })),
  };
}

/** What a person has logged lately and made, from this device; used to put the likely first. */
export function useTrained(personId: string): Known {
  const client = useLog();
  const { data } = useLive(`trained ${personId}`, () => readKnown(client, personId));
  return useMemo(() => data ?? { trained: new Map(), own: [] }, [data]);
}
