import type { ActorDb } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';

export type LibraryState = {
  /** Raised by every change: what was answered under another one is stale. */
  version: string;
  /** The model that answers; the one being filled, if any. */
  model: string;
  next: string | null;
};

/** Null before anything was ever put into the library. */
export async function readLibraryState(db: ActorDb): Promise<LibraryState | null> {
  const row = await db.selectFrom('library_state').select(['version', 'model', 'next_model']).executeTakeFirst();
  return row === undefined ? null : { version: String(row.version), model: row.model, next: row.next_model };
}

/** Sets the library up for its first embedder. Run as a job. */
export async function ensureLibraryState(db: ActorDb, embedder: Embedder): Promise<LibraryState> {
  await db
    .insertInto('library_state')
    .values({ model: embedder.model, dimension: embedder.dimension })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const state = await readLibraryState(db);
  if (state === null) throw new Error('The state of the library was written and is not there.');
  return state;
}
