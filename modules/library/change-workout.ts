import type { ActorDb } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Audiences } from '../kernel/audiences.ts';
import { Failure } from '../kernel/failure.ts';
import type { LibraryWorkout, workoutToKeep } from './contract.ts';
import { arrayText, vectorsOf } from './embed-workouts.ts';
import { embeddable } from './fill-vectors.ts';
import { keptWorkout } from './kept-workout.ts';
import { storedRow } from './stored-row.ts';
import { readLibraryWorkout } from './read-library-workout.ts';

type Corrections = Omit<z.output<typeof workoutToKeep>, 'body'>;

/** Corrects what was inferred of a workout of one's own; its words stay. */
export async function changeLibraryWorkout(
  asMe: Audiences['asMe'],
  ref: string,
  { title, ...corrections }: Corrections,
  embedder: Embedder,
): Promise<LibraryWorkout> {
  const { body } = await asMe((db, me) => readLibraryWorkout(db, me, ref));
  const kept = keptWorkout(title, body, corrections);
  const { format, minutes } = kept.facts;
  const [vector] = await vectorsOf(embedder, [embeddable({ ...kept, format, minutes })]);
  if (vector === undefined) throw new Error('An embedder answered nothing for one document.');
  const { body: _, exact_key: _key, source: _source, tags, structure, ...row } = storedRow(kept, null);
  return asMe(async (db, me) => {
    await db
      .updateTable('library_workouts')
      .set({
        ...row,
        tags: JSON.stringify(tags),
        structure: JSON.stringify(structure),
        model: embedder.model,
        embedding: sql`${arrayText(vector.embedding)}::real[]`,
        signature: sql`${vector.signature}::bit(1024)`,
        updated_at: new Date().toISOString(),
      })
      .where('user_id', '=', me)
      .where('id', '=', ref)
      .execute();
    return readLibraryWorkout(db, me, ref);
  });
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
