import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asActor } from '@halteres/database';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCatalog } from '../../catalog/seed-catalog.ts';
import { ImportProblem } from '../import/problem.ts';
import { readExport } from '../import/read-export.ts';
import type { ImportReading } from '../import/reading.ts';
import { storeImport } from './store-import.ts';

// Exports other people published, beside the repository and never in it.
const FOLDER = join(import.meta.dirname, '../../../../shared/data/1-exports');
const present = existsSync(FOLDER);
if (!present) console.info(`real exports are not stored: ${FOLDER} is not there`);
const files = present
  ? ['strong', 'hevy', 'hevy/strengthjourneys-synthetic', 'openweight', 'openweight/exploratory'].flatMap((folder) =>
      readdirSync(join(FOLDER, folder))
        .filter((name) => name.endsWith('.csv'))
        .map((name) => `${folder}/${name}`),
    )
  : [];

describe.skipIf(!present)('exports of real apps, stored', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(seedCatalog);
  });
  afterAll(() => database.close());
  const somebody = (): Promise<Person> => database.owner((owner) => makePerson(owner));
  const store = (person: Person, reading: ImportReading) =>
    asActor(database, person.as(), (db) =>
      storeImport(db, person.id, reading, { fileName: 'export.csv', fileHash: 'x', timeZone: 'UTC', mapping: {} }),
    );
  /** What the database holds of a person, without ids. */
  const contents = (person: Person) =>
    asActor(database, person.as(), async (db) => {
      const { rows } = await sql<Record<string, unknown>>`
        select w.external_key, w.content_hash, w.title, w.local_date, w.started_at, w.ended_at, x.position as place, x.exercise_id, u.name, s.position, s.set_type, s.load_kind,
          s.weight, s.weight_unit, s.reps, s.rpe, s.seconds, s.distance_m, s.notes
        from workouts w
        left join workout_exercises x on x.user_id = w.user_id and x.workout_id = w.id and x.deleted_at is null
        left join user_exercises u on u.user_id = w.user_id and u.id = x.user_exercise_id
        left join workout_sets s on s.user_id = w.user_id and s.workout_exercise_id = x.id and s.deleted_at is null
        where w.user_id = ${person.id} and w.deleted_at is null order by w.external_key, x.position, s.position`.execute(
        db,
      );
      return rows;
    });

  it.each(files)('%s: every row is a set, absorbed or skipped, and every set is stored', async (name) => {
    let reading: ImportReading;
    try {
      reading = await readExport(createReadStream(join(FOLDER, name)), { timeZone: 'UTC', unit: 'kg' });
    } catch (error) {
      expect(error).toBeInstanceOf(ImportProblem);
      return;
    }
    const person = await somebody();
    const { report, stored } = await store(person, reading);
    expect(report.rows).toBe(report.sets + report.absorbed.length + report.skipped.length);
    expect(stored).toMatchObject({ workouts: reading.workouts.length, updated: 0, unchanged: 0, sets: reading.sets });
    const rows = await contents(person);
    expect(rows.filter((row) => row['position'] !== null)).toHaveLength(reading.sets);
    expect(new Set(rows.map((row) => row['external_key'])).size).toBe(reading.workouts.length);
    expect((await store(person, reading)).stored).toMatchObject({
      workouts: 0,
      updated: 0,
      unchanged: reading.workouts.length,
    });
  });

  it('four successive exports give the history of the newest alone, in all 24 orders', async () => {
    const names = ['862973258176784790', '7842409537537879221', '2246026124906781605', '54764656928482953'];
    const readings = await Promise.all(
      names.map((name) =>
        readExport(createReadStream(join(FOLDER, `strong/joshuayoes__strong${name}.csv`)), { timeZone: 'UTC' }),
      ),
    );
    const alone = await somebody();
    await store(alone, readings[3] as ImportReading);
    const newest = await contents(alone);
    for (const order of permutations([0, 1, 2, 3])) {
      const person = await somebody();
      for (const which of order) await store(person, readings[which] as ImportReading);
      expect(await contents(person), order.join()).toEqual(newest);
    }
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
