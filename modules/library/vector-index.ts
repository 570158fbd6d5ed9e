import type { Database } from '@halteres/database';
import type pg from 'pg';

/** pgvector indexes `vector` up to this many numbers, and `halfvec` up to twice as many. */
const MOST_INDEXED = 2000;

const indexName = (model: string): string =>
  `idx_external_workout_embeddings_hnsw_${model
    .replace(/[^a-z0-9]+/gi, '_')
    .toLowerCase()
    .slice(0, 20)}`;

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

/** Whether a model has its HNSW index, for whoever cannot make one. */
export async function hasVectorIndex(
  db: { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> },
  model: string,
): Promise<boolean> {
  const { rows } = await db.query('select from pg_indexes where indexname = $1', [indexName(model)]);
  return rows.length > 0;
}
