import type { ActorDb } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { sql } from 'kysely';
import type { z } from 'zod';
import { Failure } from '../kernel/failure.ts';
import type { LibraryWorkout, workoutToKeep } from './contract.ts';
import { arrayText, vectorsOf } from './embed-workouts.ts';
import { embeddable } from './fill-vectors.ts';
import { keptWorkout } from './kept-workout.ts';
import { readLibraryWorkout } from './read-library-workout.ts';

type Corrections = Omit<z.output<typeof workoutToKeep>, 'body'>;

/** Corrects what was inferred of a workout of one's own; its words stay. Run as authenticated. */
export async function changeLibraryWorkout(
  db: ActorDb,
  me: string,
  ref: string,
  { title, ...corrections }: Corrections,
  embedder: Embedder,
): Promise<LibraryWorkout> {
  const before = await readLibraryWorkout(db, me, ref);
  const { facts, structure } = keptWorkout(title, before.body, corrections);
  const [vector] = await vectorsOf(embedder, [
    embeddable({ title, body: before.body, structure, format: facts.format, minutes: facts.minutes }),
  ]);
  if (vector === undefined) throw new Error('An embedder answered nothing for one document.');
  await db
    .updateTable('library_workouts')
    .set({
      title: title === null || title.trim() === '' ? null : title.trim(),
      tags: JSON.stringify(facts.tags),
      difficulty: facts.difficulty,
      format: facts.format,
      score: facts.score,
      minutes: facts.minutes,
      minutes_from: facts.minutesFrom,
      movements: facts.movements,
      equipment: facts.equipment,
      structure: JSON.stringify(structure),
      model: embedder.model,
      embedding: sql`${arrayText(vector.embedding)}::real[]`,
      signature: sql`${vector.signature}::bit(512)`,
      updated_at: new Date().toISOString(),
    })
    .where('user_id', '=', me)
    .where('id', '=', ref)
    .execute();
  return readLibraryWorkout(db, me, ref);
}

/** Removes a workout of one's own from the library. Run as authenticated. */
export async function removeLibraryWorkout(db: ActorDb, me: string, ref: string): Promise<void> {
  const result = await db
    .deleteFrom('library_workouts')
    .where('user_id', '=', me)
    .where('id', '=', ref)
    .executeTakeFirst();
  if (result.numDeletedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such workout among yours.');
}
