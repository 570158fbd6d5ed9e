import type { SyncClient } from '@halteres/sync/client';
import { useLive, type Live } from '../use-live.ts';
import { useLog } from '../use-sync.ts';
import type { Conflict } from './conflict-words.ts';
import { titleText } from '../../programs/words/title-words.ts';

export type NamedConflict = Conflict & { name: string | null };

const titled = (row: { title: string } | undefined): string | null => (row === undefined ? null : titleText(row.title));

/** The exercise or workout a conflict is about, as far as it is still on this device. */
async function nameOf({ store }: SyncClient, { entity, owner, id, patch }: Conflict): Promise<string | null> {
  const key = `${owner}/${id}`;
  if (entity === 'workouts') return titled((await store.workouts.get(key))?.row);
  if (entity === 'program_workouts') return titled((await store.program_workouts.get(key))?.row);
  if (entity === 'user_exercises') return (await store.user_exercises.get(key))?.row.name ?? null;
  if (entity === 'workout_exercises') return (await store.workout_exercises.get(key))?.row.name ?? null;
  if (entity !== 'workout_sets') return null;
  const within = (await store.workout_sets.get(key))?.row.workoutExerciseId ?? patch?.['workoutExerciseId'];
  return typeof within === 'string'
    ? ((await store.workout_exercises.get(`${owner}/${within}`))?.row.name ?? null)
    : null;
}

/** What the exchange with the server wrote over or refused, and nobody has dismissed. */
export function useConflicts(): Live<NamedConflict[]> {
  const client = useLog();
  return useLive('conflicts', async () =>
    Promise.all((await client.conflicts()).map(async (each) => ({ ...each, name: await nameOf(client, each) }))),
  );
}
