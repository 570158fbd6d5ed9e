import type { ActorDb } from '@halteres/database';
import type { SignatureIndex } from '@halteres/library/embed/signature-index';
import { sql, type RawBuilder } from 'kysely';
import { arrayText, type Vector } from '../embed-workouts.ts';

/** A workout that may answer: the cosine of its vector with what is wanted, how well its words do, and whether it is among the nearest. */
export type Candidate = { id: string; alike: number; words: number; near: boolean };

const BY_SIGNATURE = 50;
/** So many are looked at before filters, for comparing signatures is cheap and reading workouts is not. */
const BEFORE_FILTERS = 600;
const BY_INDEX = 40;
const BY_WORDS = 20;
/** How many entries an HNSW search looks at; more finds more and takes longer. */
const HNSW_EFFORT = 60;

/**
 * The cosine of unit vectors, summed where the wanted one is not zero: most numbers of a vector made from words are, and
 * no stored vector leaves the database. `numbers` must be in line, or each number would read the vector anew.
 */
function cosineWith(vector: Vector | null, numbers: RawBuilder<unknown>): RawBuilder<unknown> {
  if (vector === null) return sql`0::float8`;
  const said = [...vector.embedding.entries()].filter(([, number]) => number !== 0);
  return sql`(select coalesce(sum(${numbers}[p.place]::float8 * p.weight), 0)
    from unnest(${said.map(([at]) => at + 1)}::int[], ${said.map(([, number]) => number)}::float8[]) as p (place, weight))`;
}

/** Candidates by their parts, each once, and how alike they are. `vectors` has `id` and `embedding` of them. */
async function compare(
  db: ActorDb,
  parts: readonly RawBuilder<unknown>[],
  vectors: RawBuilder<unknown>,
  vector: Vector | null,
): Promise<Candidate[]> {
  if (parts.length === 0) return [];
  const { rows } = await sql<Candidate>`
    select f.id, f.words, f.near, ${cosineWith(vector, sql`v.numbers`)} as alike
    from (select id, coalesce(max(words), 0)::real as words, bool_or(near) as near from (${sql.join(parts, sql` union all `)}) every group by id) f
    join lateral (select e.embedding || '{}'::real[] as numbers from ${vectors} e where e.id = f.id offset 0) v on true`.execute(
    db,
  );
  return rows;
}

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
 * pgvector an HNSW index finds the nearest; without it, signatures in memory do: the bits in which two vectors differ.
 */
export async function sharedCandidates(
  db: ActorDb,
  model: string,
  vector: Vector | null,
  query: string | null,
  where: RawBuilder<unknown> | null,
  signatures: SignatureIndex | null,
): Promise<Candidate[]> {
  const said = query === null ? null : sql`(${words(query, where, sql`from external_workouts_new w`)})`;
  const vectors = sql`(select workout_id as id, embedding from external_workout_embeddings where model = ${model})`;
  const find = (near: RawBuilder<unknown> | null): Promise<Candidate[]> =>
    compare(
      db,
      [near, said].filter((part) => part !== null),
      vectors,
      vector,
    );
  if (vector === null) return find(null);
  if (signatures === null) {
    // The planner takes vectors that lie out of line for cheap to read, and would read them all.
    await sql`select set_config('hnsw.ef_search', ${String(HNSW_EFFORT)}, true), set_config('hnsw.iterative_scan', 'strict_order', true), set_config('enable_seqscan', 'off', true)`.execute(
      db,
    );
    return find(nearestByIndex(model, vector, where));
  }
  if (where === null) return find(these(signatures.nearest(vector.signature, BY_SIGNATURE)));
  // Among the nearest of all there are mostly enough that pass; if not, every workout that passes is compared.
  const soon = await find(thatPass(signatures.nearest(vector.signature, BEFORE_FILTERS), where));
  if (soon.filter(({ near }) => near).length === BY_SIGNATURE) return soon;
  const { rows } = await sql<{ id: string }>`select w.id from external_workouts_new w where ${where}`.execute(db);
  const passing = rows.map(({ id }) => id);
  return find(these(signatures.nearestOf(passing, vector.signature, BY_SIGNATURE)));
}

const these = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(select n.id, null::real as words, true as near from unnest(${ids}::bigint[]) as n (id))`;

const thatPass = (ids: readonly string[], where: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select w.id, null::real as words, true as near from unnest(${ids}::bigint[]) with ordinality as n (id, place)
    join external_workouts_new w on w.id = n.id where ${where} order by n.place limit ${BY_SIGNATURE})`;

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
  return compare(
    db,
    [near, said].filter((part) => part !== null),
    sql`(select id, embedding from library_workouts where user_id = ${me} and model = ${model})`,
    vector,
  );
}
