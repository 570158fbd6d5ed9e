import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asActor, asJob, type Database } from '@halteres/database';
import { exactKey } from '@halteres/library/duplicates';
import { cosine } from '@halteres/library/embed/signature';
import { readPairs } from '@halteres/library/relevance/read-pairs';
import { parseWish } from '@halteres/library/wish/parse-wish';
import { addSharedWorkouts } from '@halteres/modules/library/add-shared-workouts';
import { bringToModel } from '@halteres/modules/library/change-model';
import { librarySearchInput } from '@halteres/modules/library/contract';
import { embeddedEmbedder } from '@halteres/modules/library/embed-workouts';
import { importShared } from '@halteres/modules/library/import-shared';
import { keptWorkout } from '@halteres/modules/library/kept-workout';
import { readLibraryState } from '@halteres/modules/library/library-state';
import { readFile } from '@halteres/modules/library/read-file';
import { knownSignatures } from '@halteres/modules/library/search/known-signatures';
import { searchLibrary, wished } from '@halteres/modules/library/search/search-library';
import { movementNames, understand } from '@halteres/modules/library/understand';
import { makeUpWorkouts } from './made-up-workouts.ts';

export type LibraryFigures = {
  /** Of workouts that others wrote; null where they do not lie beside this checkout. */
  real: { workouts: number; importSeconds: number; distinct: number; near: number } | null;
  rows: number;
  recall: number;
  p50: number;
  p99: number;
  indexed: boolean;
};

const ROWS = 20_000;
const FOLDER = join(import.meta.dirname, '../../../shared/data/3-texts/wods');
const FILES = ['dgurkaynak__wods.json', 'thejoshcrawford__wods.json'];
const AT_ONCE = 500;
const BEST = 10;
const TOLERANCE = 1e-5;

const readReal = (): string[] =>
  existsSync(FOLDER)
    ? FILES.flatMap((file) =>
        readFile(readFileSync(join(FOLDER, file), 'utf8'), 'auto').records.map(({ body }) => body),
      )
    : [];

async function bring(database: Database, bodies: readonly string[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < bodies.length; from += AT_ONCE) {
    const workouts = bodies.slice(from, from + AT_ONCE).map((body) => keptWorkout(null, body, {}));
    added += (await asJob(database, (db) => addSharedWorkouts(db, workouts, 'bench'))).added;
  }
  return added;
}

/** Fills a migrated database to 20,000 workouts and searches it as a person does, by what coaches type. */
export async function measureLibrary(database: Database): Promise<LibraryFigures> {
  const real = readReal();
  const started = performance.now();
  const { added: distinct, near } = await importShared(
    (work) => asJob(database, work),
    real.map((body, at) => ({ at: String(at), title: null, body, tags: [], difficulty: null, minutes: null })),
    'bench',
    'keep',
  );
  await bringToModel(database, embeddedEmbedder);
  const importSeconds = (performance.now() - started) / 1000;
  await bring(database, makeUpWorkouts(ROWS - distinct));
  const { indexed } = await bringToModel(database, embeddedEmbedder);
  const me = await database.owner(async (owner) => {
    await owner.query('vacuum analyze');
    const { rows } = await owner.query<{ id: string }>('insert into users (id) values (app.new_id()) returning id');
    return rows[0]?.id ?? '';
  });
  const asMe = <T>(
    work: Parameters<typeof asActor<T>>[2] extends (db: infer Db) => unknown
      ? (db: Db, who: string) => Promise<T>
      : never,
  ): Promise<T> => asActor(database, { audience: 'authenticated', userId: me }, (db) => work(db, me));

  const stored = await database.owner(async (owner) =>
    (await owner.query<{ id: string; body: string }>('select id, body from external_workouts_new')).rows.map((row) => ({
      id: row.id,
      ...understand(row.body),
    })),
  );
  const vectors = await embeddedEmbedder.embed(
    stored.map(({ text, structure, facts }) => ({ text, structure, format: facts.format, minutes: facts.minutes })),
  );
  const byId = new Map(stored.map(({ id }, at) => [id, vectors[at]]));

  const queries = readPairs().map(({ query }) => query);
  const times: number[] = [];
  let found = 0;
  let wanted = 0;
  const signatures = await knownSignatures(database, asMe, await asMe(readLibraryState));
  const ways = { embedder: embeddedEmbedder, signatures };
  for (const q of queries) {
    const input = librarySearchInput.parse({ q, from: 'shared', limit: 50 });
    const { items, understood } = await searchLibrary(asMe, input, ways);
    // Recall is of the nearest by vector, where nothing is filtered.
    if (understood.minutes !== null || understood.unwanted.length > 0 || understood.noEquipment) continue;
    const wish = parseWish(q, movementNames());
    const document = wish.teamSize === null ? wished(wish) : null;
    const [vector] = document === null ? [] : await embeddedEmbedder.embed([document]);
    if (vector === undefined) continue;
    const exact = vectors.map((each) => cosine(each, vector)).toSorted((a, b) => b - a)[BEST - 1] ?? 0;
    const got = items
      .map(({ ref }) => byId.get(ref))
      .filter((each) => each !== undefined)
      .map((each) => cosine(each, vector));
    found += Math.min(BEST, got.filter((alike) => alike >= exact - TOLERANCE).length);
    wanted += BEST;
  }
  // Apart from the recall, whose comparisons with every vector would leave nothing in the processor's caches.
  for (const q of [...queries, ...queries]) {
    const input = librarySearchInput.parse({ q, from: 'shared', limit: 20 });
    const before = performance.now();
    await searchLibrary(asMe, input, ways);
    times.push(performance.now() - before);
  }
  const part = (share: number): number => times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    real: real.length === 0 ? null : { workouts: real.length, importSeconds, distinct, near: near.length },
    rows: stored.length,
    recall: wanted === 0 ? 0 : found / wanted,
    p50: part(0.5),
    p99: part(0.99),
    indexed,
  };
}

/** How often the embedded embedder alone ranks the labelled workout among the first ten; null without the real ones. */
export async function measureRelevance(): Promise<{ pairs: number; inTen: number; first: number } | null> {
  const bodies = [
    ...new Map(
      readReal().map((body) => [createHash('sha256').update(exactKey(body)).digest('hex').slice(0, 10), body]),
    ),
  ];
  if (bodies.length === 0) return null;
  const documents = bodies.map(([, body]) => understand(body));
  const vectors = await embeddedEmbedder.embed(
    documents.map(({ text, structure, facts }) => ({ text, structure, format: facts.format, minutes: facts.minutes })),
  );
  const pairs = readPairs();
  let inTen = 0;
  let first = 0;
  for (const { workout, query } of pairs) {
    const document = wished(parseWish(query, movementNames()));
    const [vector] = document === null ? [] : await embeddedEmbedder.embed([document]);
    const at = bodies.findIndex(([hash]) => hash === workout);
    const own = vectors[at];
    if (vector === undefined || own === undefined) continue;
    const likeness = cosine(own, vector);
    const better = vectors.filter((each) => cosine(each, vector) > likeness).length;
    if (better < BEST) inTen += 1;
    if (better === 0) first += 1;
  }
  return { pairs: pairs.length, inTen: inTen / pairs.length, first: first / pairs.length };
}
