import { asJob, type Database } from '@halteres/database';
import { difficultyFrom } from '@halteres/library/read/record';
import { sql } from 'kysely';
import { addSharedWorkouts } from './add-shared-workouts.ts';
import { signatureOf } from '@halteres/library/embed/signature';
import { arrayText } from './embed-workouts.ts';
import { keptRecord } from './kept-workout.ts';

export type LibraryMigration = {
  /** Rows of the old table, and those moved in earlier runs. */
  rows: number;
  before: number;
  moved: number;
  /** Rows that were there word for word already; they point to it. */
  duplicates: number;
  /** Vectors joined from their halves. */
  vectors: number;
  /** Rows compared with what they became, and those that differ. */
  verified: number;
  differing: string[];
};

const BATCH = 200;
/** The old table does not say which model made its vectors. */
export const OLD_MODEL = 'external-workouts-before';

type OldRow = {
  id: string;
  title: string | null;
  body: string;
  embedding_part1: number[] | null;
  embedding_part2: number[] | null;
  tags: unknown;
  difficulty: string | null;
};

/**
 * Moves the old table `external_workouts` to `external_workouts_new`: halves of vectors joined, facts inferred, nothing
 * deleted. Each batch is a transaction that marks its rows, so it resumes where it was cut off. At the end every row is
 * compared with what it became.
 */
export async function migrateLibrary(
  database: Database,
  say: (line: string) => void = () => undefined,
): Promise<LibraryMigration> {
  const count = async (condition: 'all' | 'moved'): Promise<number> =>
    asJob(database, async (db) => {
      const query = db.selectFrom('external_workouts').select((eb) => eb.fn.countAll<string>().as('n'));
      const row = await (
        condition === 'all' ? query : query.where('migrated_to', 'is not', null)
      ).executeTakeFirstOrThrow();
      return Number(row.n);
    });
  const rows = await count('all');
  const before = await count('moved');
  const result: LibraryMigration = { rows, before, moved: 0, duplicates: 0, vectors: 0, verified: 0, differing: [] };
  for (;;) {
    const step = await moveBatch(database);
    if (step === null) break;
    result.moved += step.moved;
    result.duplicates += step.duplicates;
    result.vectors += step.vectors;
    say(`${before + result.moved + result.duplicates} of ${rows}`);
  }
  return { ...result, ...(await verify(database)) };
}

async function moveBatch(database: Database): Promise<{ moved: number; duplicates: number; vectors: number } | null> {
  return asJob(database, async (db) => {
    const { rows: old } = await sql<OldRow>`
      select id, title, body, embedding_part1, embedding_part2, tags, difficulty from external_workouts
      where migrated_to is null order by id limit ${BATCH} for update skip locked`.execute(db);
    if (old.length === 0) return null;
    const workouts = old.map((row) => {
      const difficulty = row.difficulty === null ? null : difficultyFrom(row.difficulty);
      const tags = Array.isArray(row.tags) ? row.tags.filter((tag): tag is string => typeof tag === 'string') : [];
      return keptRecord({ title: row.title, body: row.body, tags, difficulty, minutes: null });
    });
    const { added, duplicates } = await addSharedWorkouts(db, workouts, 'external_workouts');
    await sql`update external_workouts o set migrated_to = n.id
      from unnest(${old.map(({ id }) => id)}::bigint[], ${workouts.map(({ exactKey }) => exactKey)}::text[]) as k (id, exact_key)
      join external_workouts_new n on n.exact_key = k.exact_key where o.id = k.id`.execute(db);
    const joined = old.flatMap(({ id, embedding_part1: first, embedding_part2: second }) =>
      first === null || second === null ? [] : [{ id, vector: Float32Array.from([...first, ...second]) }],
    );
    if (joined.length > 0) {
      await sql`insert into external_workout_embeddings (model, workout_id, embedding, signature)
        select ${OLD_MODEL}, o.migrated_to, v.embedding::real[], v.signature::bit(1024)
          from unnest(${joined.map(({ id }) => id)}::bigint[], ${joined.map(({ vector }) => arrayText(vector))}::text[], ${joined.map(({ vector }) => signatureOf(vector))}::text[]) as v (id, embedding, signature)
          join external_workouts o on o.id = v.id
        on conflict do nothing`.execute(db);
    }
    return { moved: added, duplicates, vectors: joined.length };
  });
}

/** Every moved row against what it became: the same words, and the halves of its vector as one. */
async function verify(database: Database): Promise<{ verified: number; differing: string[] }> {
  return asJob(database, async (db) => {
    const { rows } = await sql<{ id: string; same: boolean }>`
      select o.id, n.id is not null
          and regexp_replace(lower(o.body), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(n.body), '[^[:alnum:]]+', ' ', 'g')
          and (o.embedding_part1 is null or o.embedding_part2 is null or e.embedding is null or cardinality(e.embedding) = cardinality(o.embedding_part1) + cardinality(o.embedding_part2)) as same
      from external_workouts o
      left join external_workouts_new n on n.id = o.migrated_to
      left join external_workout_embeddings e on e.model = ${OLD_MODEL} and e.workout_id = n.id`.execute(db);
    return { verified: rows.length, differing: rows.filter(({ same }) => !same).map(({ id }) => id) };
  });
}
