import type { ActorDb } from '@halteres/database';
import { SignatureIndex } from '@halteres/library/embed/signature-index';
import { sql } from 'kysely';
import type { Audiences } from '../../kernel/audiences.ts';
import type { LibraryState } from '../library-state.ts';

type Known = { of: string; signatures: Promise<SignatureIndex> };

const known = new WeakMap<object, Known>();

/**
 * The signatures of the model that answers, kept beside a database until the shared library changes; null where
 * pgvector has an index. They are the same for everybody who may search.
 */
export async function knownSignatures(
  database: object,
  asMe: Audiences['asMe'],
  state: LibraryState | null,
): Promise<SignatureIndex | null> {
  if (state === null) return new SignatureIndex([], new Uint8Array());
  if (state.indexed) return null;
  const of = `${state.version} ${state.model}`;
  const before = known.get(database);
  if (before?.of === of) return before.signatures;
  const now: Known = { of, signatures: asMe((db) => readSignatures(db, state.model)) };
  known.set(database, now);
  try {
    return await now.signatures;
  } catch (error) {
    if (known.get(database) === now) known.delete(database);
    throw error;
  }
}

/** `bit_send` writes how many bits follow, in four bytes. */
async function readSignatures(db: ActorDb, model: string): Promise<SignatureIndex> {
  const { rows } = await sql<{ ids: string[]; signatures: Buffer }>`
    select coalesce(array_agg(workout_id order by workout_id), '{}') as ids,
      coalesce(string_agg(substring(bit_send(signature) from 5), ''::bytea order by workout_id), ''::bytea) as signatures
    from external_workout_embeddings where model = ${model}`.execute(db);
  const [all] = rows;
  if (all === undefined) throw new Error('An aggregate without groups has one row.');
  return new SignatureIndex(all.ids, all.signatures);
}
