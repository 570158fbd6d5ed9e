import { asJob, type Database } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { sql } from 'kysely';
import { arrayText, vectorsOf } from './embed-workouts.ts';
import { embeddable, fillVectors } from './fill-vectors.ts';
import { ensureLibraryState } from './library-state.ts';
import { ensureVectorIndex } from './vector-index.ts';

export type ModelChange = { model: string; changed: boolean; filled: number; own: number; indexed: boolean };

const OWN_AT_ONCE = 200;

/**
 * Brings the library to an embedder: makes every vector that is missing while the model before goes on answering, then
 * lets the new one answer, and removes the old vectors. Does nothing but fill gaps when it is the same model.
 */
export async function bringToModel(database: Database, embedder: Embedder): Promise<ModelChange> {
  const before = await asJob(database, (db) => ensureLibraryState(db, embedder));
  const changes = before.model !== embedder.model;
  if (changes) {
    await asJob(database, (db) =>
      db.updateTable('library_state').set({ next_model: embedder.model, next_dimension: embedder.dimension }).execute(),
    );
  }
  let filled = await fillVectors(database, embedder);
  const own = await fillOwn(database, embedder);
  const indexed = await ensureVectorIndex(database, embedder.model, embedder.dimension);
  if (changes) {
    // What was added meanwhile got vectors of the old model only.
    filled += await fillVectors(database, embedder);
    await asJob(database, (db) =>
      db
        .updateTable('library_state')
        .set((eb) => ({
          model: embedder.model,
          dimension: embedder.dimension,
          next_model: null,
          next_dimension: null,
          version: eb('version', '+', '1'),
        }))
        .execute(),
    );
    await asJob(database, (db) =>
      db.deleteFrom('external_workout_embeddings').where('model', '!=', embedder.model).execute(),
    );
  }
  return { model: embedder.model, changed: changes, filled, own, indexed };
}

/** People's own workouts whose vectors are another model's. */
async function fillOwn(database: Database, embedder: Embedder): Promise<number> {
  let filled = 0;
  for (;;) {
    const rows = await asJob(database, (db) =>
      db
        .selectFrom('library_workouts')
        .select(['user_id', 'id', 'title', 'body', 'structure', 'format', 'minutes'])
        .where('model', '!=', embedder.model)
        .limit(OWN_AT_ONCE)
        .execute(),
    );
    if (rows.length === 0) return filled;
    const vectors = await vectorsOf(embedder, rows.map(embeddable));
    await asJob(database, (db) =>
      sql`update library_workouts w set model = ${embedder.model}, embedding = v.embedding::real[], signature = v.signature::bit(1024)
        from unnest(${rows.map((row) => row.user_id)}::uuid[], ${rows.map((row) => row.id)}::uuid[], ${vectors.map(({ embedding }) => arrayText(embedding))}::text[], ${vectors.map(({ signature }) => signature)}::text[]) as v (user_id, id, embedding, signature)
        where w.user_id = v.user_id and w.id = v.id`.execute(db),
    );
    filled += rows.length;
  }
}
