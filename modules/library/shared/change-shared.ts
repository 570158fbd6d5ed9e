import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../../kernel/failure.ts';
import { addSharedWorkouts, type Added } from '../add-shared-workouts.ts';
import type { SharedWorkout, workoutToKeep } from '../contract.ts';
import { keptWorkout } from '../kept-workout.ts';
import { readSharedWorkout } from './shared-row.ts';

type ToKeep = z.output<typeof workoutToKeep>;
type Corrections = Omit<ToKeep, 'body'> & { source: string | null; updatedAt: string };

/** Adds workouts for everybody, as they were corrected; what is there word for word is counted and left. Run as staff. */
export const addShared = (db: ActorDb, workouts: readonly ToKeep[], source: string | null): Promise<Added> =>
  addSharedWorkouts(
    db,
    workouts.map(({ title, body, ...corrections }) => keptWorkout(title, body, corrections)),
    source,
  );

/** Corrects what was understood of a shared workout; its words stay. Its vector is to be made anew. Run as staff. */
export async function changeShared(
  db: ActorDb,
  ref: string,
  { title, source, updatedAt, ...corrections }: Corrections,
): Promise<SharedWorkout> {
  const before = await readSharedWorkout(db, ref);
  if (Date.parse(before.updatedAt) !== Date.parse(updatedAt))
    throw new Failure('CONFLICT', 'updatedAt: somebody changed this workout meanwhile. Load it again.');
  const { title: named, facts } = keptWorkout(title, before.body, corrections);
  await db
    .updateTable('external_workouts_new')
    .set({
      title: named,
      source: source === null || source.trim() === '' ? null : source.trim(),
      tags: JSON.stringify(facts.tags),
      difficulty: facts.difficulty,
      format: facts.format,
      score: facts.score,
      minutes: facts.minutes,
      minutes_from: facts.minutesFrom,
      updated_at: new Date().toISOString(),
    })
    .where('id', '=', ref)
    .execute();
  await forgetVectors(db, ref);
  return readSharedWorkout(db, ref);
}

/** Lets a shared workout no longer be found; what refers to it still reads it. Run as staff. */
export async function retireShared(db: ActorDb, ref: string): Promise<SharedWorkout> {
  await setRetired(db, ref, new Date().toISOString());
  await forgetVectors(db, ref);
  return readSharedWorkout(db, ref);
}

/** Lets it be found again, once its vector is made. Run as staff. */
export async function restoreShared(db: ActorDb, ref: string): Promise<SharedWorkout> {
  await setRetired(db, ref, null);
  return readSharedWorkout(db, ref);
}

/** Only what changes is written, so that the day of retirement stays. */
async function setRetired(db: ActorDb, ref: string, retiredAt: string | null): Promise<void> {
  await db
    .updateTable('external_workouts_new')
    .set({ retired_at: retiredAt, updated_at: new Date().toISOString() })
    .where('id', '=', ref)
    .where('retired_at', retiredAt === null ? 'is not' : 'is', null)
    .execute();
}

const forgetVectors = (db: ActorDb, ref: string): Promise<unknown> =>
  db.deleteFrom('external_workout_embeddings').where('workout_id', '=', ref).execute();
