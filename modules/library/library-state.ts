import type { ActorDb } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { sql } from 'kysely';

export type LibraryState = {
  /** The model that answers. */
  model: string;
  /** Whether pgvector has an index of its vectors. */
  indexed: boolean;
  /** Raised by every change of the shared library. */
  version: string;
  /** Differs after every change of the shared library or of the person's own: what was answered before is stale. */
  stamp: string;
};

/** Null before anything was ever put into the library. Run as authenticated. */
export async function readLibraryState(db: ActorDb, me: string): Promise<LibraryState | null> {
  const { rows } = await sql<LibraryState>`
    select s.model, to_regclass('idx_external_workout_embeddings_' || left(md5(s.model), 12)) is not null as indexed,
      s.version, s.version || ' ' || (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from library_workouts where user_id = ${me}) as stamp
    from library_state s`.execute(db);
  return rows[0] ?? null;
}

/** Sets the library up for its first embedder, and says which model answers. Run as a job. */
export async function ensureLibraryState(db: ActorDb, embedder: Embedder): Promise<{ model: string }> {
  await db
    .insertInto('library_state')
    .values({ model: embedder.model, dimension: embedder.dimension })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db.selectFrom('library_state').select('model').executeTakeFirstOrThrow();
}
