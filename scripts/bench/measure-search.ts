import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asActor, migrate, openDatabase } from '@halteres/database';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { readWholeCatalogue } from '@halteres/modules/catalog/whole-catalogue';
import { searchableCatalogue, searchExercises } from '@halteres/modules/training/exercises/search-exercises';
import { time } from './side-by-side.ts';

export type SearchFigures = {
  names: number;
  own: number;
  queries: number;
  serverP50: number;
  serverP99: number;
  databaseP50: number;
  databaseP99: number;
  phoneP50: number;
  phoneP99: number;
  indexMs: number;
};

const PEOPLE = 200;
const OWN_EACH = 100;
const QUERIES = join(import.meta.dirname, '../../packages/catalog/src/search');

const at = (samples: readonly number[], part: number): number =>
  samples.toSorted((a, b) => a - b)[Math.floor((samples.length - 1) * part)] ?? 0;

/** What people type, from the reviewed lists of all languages. */
const typed = (): string[] =>
  readdirSync(QUERIES)
    .filter((file) => file.startsWith('queries-') && file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(QUERIES, file), 'utf8').split('\n'))
    .flatMap((line) => /^([^#=]+?) = /.exec(line)?.[1] ?? []);

/** Each reviewed query twice, as one of 200 people with 100 exercises of their own and 400 logged ones. */
export async function measureSearch(scratch: string): Promise<SearchFigures> {
  const dataDir = join(scratch, 'bench-data');
  mkdirSync(dataDir, { recursive: true });
  const database = await openDatabase({ dataDir: join(dataDir, 'postgresql'), quiet: true });
  try {
    await migrate(database);
    await database.owner(seedCatalog);
    const person = await database.owner(async (owner) => {
      await owner.query(`insert into users (id) select app.new_id() from generate_series(1, ${PEOPLE})`);
      await owner.query(`set app.restoring = 'on'`);
      await owner.query(`insert into user_exercises (user_id, id, name)
        select u.id, app.new_id(), 'Press ' || n || ' of mine' from users u, generate_series(1, ${OWN_EACH}) n`);
      await owner.query(`insert into workouts (user_id, id, title, local_date, started_at)
        select u.id, app.new_id(), 'w', date '2025-01-01' + n, timestamptz '2025-01-01 17:00Z' + n * interval '1 day' from users u, generate_series(1, 80) n`);
      await owner.query(`insert into workout_exercises (user_id, id, workout_id, position, exercise_id)
        select w.user_id, app.new_id(), w.id, x.n, e.id from workouts w, generate_series(0, 4) x (n),
          lateral (select id from exercises offset (x.n * 37) limit 1) e`);
      await owner.query('analyze');
      const { rows } = await owner.query<{ id: string }>('select id from users limit 1');
      return rows[0]?.id ?? '';
    });
    const { byId, names } = await asActor(database, { audience: 'anon', userId: null }, readWholeCatalogue);
    const list = listExercises(byId, names, 'en');
    const begun = performance.now();
    const catalogue = searchableCatalogue(list);
    const indexMs = performance.now() - begun;
    const queries = typed();
    const phone: number[] = [];
    const server: number[] = [];
    const inDatabase: number[] = [];
    const actor = { audience: 'authenticated', userId: person } as const;
    for (const round of [0, 1])
      for (const query of queries) {
        const begin = performance.now();
        catalogue.search(query, { most: 20 });
        const phoneMs = performance.now() - begin;
        const serverMs = await time(() =>
          asActor(database, actor, (db) => searchExercises(db, person, catalogue, query, 20)),
        );
        const databaseMs = await time(() =>
          asActor(database, actor, (db) => searchExercises(db, person, NOTHING, '', 20)),
        );
        if (round === 0) continue;
        phone.push(phoneMs);
        server.push(serverMs);
        inDatabase.push(databaseMs);
      }
    return {
      names: [...names.values()].reduce((sum, byLocale) => sum + [...byLocale.values()].flat().length, 0),
      own: PEOPLE * OWN_EACH,
      queries: queries.length,
      serverP50: at(server, 0.5),
      serverP99: at(server, 0.99),
      databaseP50: at(inDatabase, 0.5),
      databaseP99: at(inDatabase, 0.99),
      phoneP50: at(phone, 0.5),
      phoneP99: at(phone, 0.99),
      indexMs,
    };
  } finally {
    await database.close();
  }
}

/** No catalogue, so that what remains is what the database is asked. */
const NOTHING = searchableCatalogue([]);
