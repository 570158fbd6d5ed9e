import { createHash } from 'node:crypto';
import type { Database } from '@halteres/database';
import type pg from 'pg';

/** pgvector indexes `vector` up to this many numbers, and `halfvec` up to twice as many. */
const MOST_INDEXED = 2000;

/** Names of models may hold anything, names of indexes may not. */
const indexName = (model: string): string =>
  `idx_external_workout_embeddings_${createHash('md5').update(model).digest('hex').slice(0, 12)}`;

/**
 * Makes the HNSW index of a model where pgvector is to be had, and says whether there is one now. Without it, or
 * without the right to install it, signatures serve.
 */
export async function ensureVectorIndex(
  database: Pick<Database, 'owner'>,
  model: string,
  dimension: number,
): Promise<boolean> {
  if (dimension > MOST_INDEXED) return false;
  return database.owner(async (owner) => {
    if (!(await hasVector(owner))) return false;
    await owner.query(
      `create index if not exists ${indexName(model)} on external_workout_embeddings
         using hnsw ((embedding::vector(${dimension})) vector_cosine_ops) where model = ${owner.escapeLiteral(model)}`,
    );
    return true;
  });
}

async function hasVector(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ installed: string | null }>(
    "select installed_version as installed from pg_available_extensions where name = 'vector'",
  );
  const [extension] = rows;
  if (extension === undefined) return false;
  if (extension.installed !== null) return true;
  try {
    await owner.query('create extension if not exists vector');
    return true;
  } catch (error) {
    // The owner of a managed database may not install it; that is a way to run, not an error.
    if ((error as { code?: string }).code === '42501') return false;
    throw error;
  }
}
