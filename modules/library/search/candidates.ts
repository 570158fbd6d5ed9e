import type { ActorDb } from '@halteres/database';
import { sql, type RawBuilder } from 'kysely';
import { arrayOf, arrayText, type Vector } from '../embed-workouts.ts';

/** A workout that may answer: its vector, how well its words do, and whether it is among the nearest. */
export type Candidate = { id: string; embedding: Float32Array; words: number; near: boolean };

const BY_SIGNATURE = 50;
/** So many are looked at before filters, for comparing signatures is cheap and reading workouts is not. */
const BEFORE_FILTERS = 600;
const BY_INDEX = 40;
const BY_WORDS = 20;
/** How many entries an HNSW search looks at; more finds more and takes longer. */
const HNSW_EFFORT = 120;

type Sent = { id: string; embedding: Buffer; words: number | null; near: boolean };
const candidatesOf = (rows: readonly Sent[]): Candidate[] =>
  rows.map((row) => ({ id: row.id, embedding: arrayOf(row.embedding), words: row.words ?? 0, near: row.near }));

/** Words as a query of PostgreSQL: any of them, each also as the beginning of a longer one; null for none. */
export function wordsQuery(words: readonly string[]): string | null {
  const plain = words
    .map((word) => word.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
  return plain.length === 0 ? null : [...new Set(plain)].map((word) => `${word}:*`).join(' | ');
}

/** Ranking reads each row: of a word that half the library holds, so many are looked at. */
const RANKED_WORDS = 200;

const words = (
  query: string | null,
  where: RawBuilder<unknown> | null,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`select m.id, ts_rank(m.search, to_tsquery('simple', ${query ?? ''}))::real as words, false as near
    from (select w.id, w.search ${from} where w.search @@ to_tsquery('simple', ${query ?? ''})${where === null ? sql`` : sql` and ${where}`} limit ${RANKED_WORDS}) m
    order by words desc limit ${BY_WORDS}`;

/**
 * Candidates of the shared library: nearest by vector, and those that hold the words, each under the filters. With
 * pgvector an HNSW index finds the nearest; without it, signatures do: the bits in which two vectors differ.
 */
export async function sharedCandidates(
  db: ActorDb,
  model: string,
  vector: Vector | null,
  query: string | null,
  where: RawBuilder<unknown> | null,
  indexed: boolean,
): Promise<Candidate[]> {
  const said = query === null ? null : sql`(${words(query, where, sql`from external_workouts_new w`)})`;
  const find = async (near: RawBuilder<unknown> | null): Promise<Candidate[]> => {
    const parts = [near, said].filter((part) => part !== null);
    if (parts.length === 0) return [];
    const { rows } = await sql<Sent>`
      select f.id, max(f.words) as words, bool_or(f.near) as near, array_send(e.embedding) as embedding
      from (${sql.join(parts, sql` union all `)}) f
      join external_workout_embeddings e on e.model = ${model} and e.workout_id = f.id
      group by f.id, e.embedding`.execute(db);
    return candidatesOf(rows);
  };
  if (vector === null) return find(null);
  if (indexed) {
    // The planner takes vectors that lie out of line for cheap to read, and would read them all.
    await sql`select set_config('hnsw.ef_search', ${String(HNSW_EFFORT)}, true), set_config('hnsw.iterative_scan', 'strict_order', true), set_config('enable_seqscan', 'off', true)`.execute(
      db,
    );
    return find(nearestByIndex(model, vector, where));
  }
  if (where === null)
    return find(sql`(select id, words, near from ${nearestBySignature(model, vector, BY_SIGNATURE)} n)`);
  // Among the nearest of all there are mostly enough that pass; if not, every workout that passes is compared.
  const soon = await find(
    sql`(select n.id, null::real as words, true as near from ${nearestBySignature(model, vector, BEFORE_FILTERS)} n
      join external_workouts_new w on w.id = n.id where ${where} order by n.away limit ${BY_SIGNATURE})`,
  );
  const passed = soon.filter(({ near }) => near).length;
  return passed === BY_SIGNATURE ? soon : find(nearestThatPass(model, vector, where));
}

const nearestBySignature = (model: string, { signature }: Vector, most: number): RawBuilder<unknown> =>
  sql`(select e.workout_id as id, null::real as words, true as near, bit_count(e.signature # ${signature}::bit(1024)) as away
    from external_workout_embeddings e where e.model = ${model} order by away limit ${most})`;

const nearestThatPass = (model: string, { signature }: Vector, where: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select e.workout_id as id, null::real as words, true as near from external_workout_embeddings e
    join external_workouts_new w on w.id = e.workout_id
    where e.model = ${model} and ${where} order by bit_count(e.signature # ${signature}::bit(1024)) limit ${BY_SIGNATURE})`;

function nearestByIndex(model: string, { embedding }: Vector, where: RawBuilder<unknown> | null): RawBuilder<unknown> {
  const size = sql.lit(embedding.length);
  // The model is written out, for the index holds one model only.
  return sql`(select e.workout_id as id, null::real as words, true as near from external_workout_embeddings e
    ${where === null ? sql`` : sql`join external_workouts_new w on w.id = e.workout_id`}
    where e.model = ${sql.lit(model)}${where === null ? sql`` : sql` and ${where}`}
    order by e.embedding::vector(${size}) <=> ${arrayText(embedding)}::real[]::vector(${size}) limit ${BY_INDEX})`;
}

/** A person's own workouts: few enough that all the nearest by signature are taken without an index. */
export async function ownCandidates(
  db: ActorDb,
  me: string,
  model: string,
  vector: Vector | null,
  query: string | null,
  where: RawBuilder<unknown> | null,
): Promise<Candidate[]> {
  const allowed = where === null ? sql`` : sql` and ${where}`;
  const near =
    vector === null
      ? null
      : sql`(select w.id, null::real as words, true as near from library_workouts w where w.user_id = ${me} and w.model = ${model}${allowed}
          order by bit_count(w.signature # ${vector.signature}::bit(1024)) limit ${BY_SIGNATURE})`;
  const mine = where === null ? sql`w.user_id = ${me}` : sql`w.user_id = ${me} and ${where}`;
  const said = query === null ? null : sql`(${words(query, mine, sql`from library_workouts w`)})`;
  const parts = [near, said].filter((part) => part !== null);
  if (parts.length === 0) return [];
  const { rows } = await sql<Sent>`
    select f.id, max(f.words) as words, bool_or(f.near) as near, array_send(w.embedding) as embedding
    from (${sql.join(parts, sql` union all `)}) f join library_workouts w on w.user_id = ${me} and w.id = f.id
    where w.model = ${model}
    group by f.id, w.embedding`.execute(db);
  return candidatesOf(rows);
}
