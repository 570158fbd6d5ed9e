import { createTestDatabase, makeClaimedClient, makePerson } from '@halteres/testing';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backupToFile, type Manifest } from '../src/backup.ts';
import type { Database } from '../src/database.ts';
import { migrateTo } from '../src/migrate.ts';
import { openDatabase } from '../src/open.ts';
import { checkBackup } from '../src/read-backup.ts';
import { restoreFromFile } from '../src/restore.ts';
import { compare, verifyBackup } from '../src/verify-backup.ts';
import { makeWorld } from './access-matrix/world.ts';

// The run's server is PostgreSQL 15 when the tests are repeated on it, and the embedded one otherwise.

let folder: string;
let there: Database;
let embedded: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halteres-engines-'));
  there = await createTestDatabase();
  await there.owner(async (owner) => {
    await makeWorld(owner);
    const client = await makeClaimedClient(owner, await makePerson(owner, 'Coach'));
    await owner.query(
      `insert into workouts (user_id, title, notes, local_date, started_at, bodyweight_kg)
       select $1, 'Day ' || g, repeat('žluť\t🏋️\\n', g % 50), '2026-02-02', '2026-02-02T08:00:00.123456+03'::timestamptz
         + g * interval '1 second', 60 + g / 100.0 from generate_series(1, 4000) g`,
      [client.person.id],
    );
  });
  embedded = await openDatabase({
    dataDir: join(folder, 'embedded'),
    say: () => undefined,
    settings: { fsync: 'off', timezone: 'Asia/Kolkata', datestyle: 'SQL, DMY', extra_float_digits: '0' },
  });
});
afterAll(async () => {
  await there.close();
  await embedded.close();
  await rm(folder, { recursive: true, force: true });
});

const majorOf = (manifest: Manifest): number => Number.parseInt(manifest.postgresVersion, 10);

it('what moves from one engine to the other and back is equal, table by table', async () => {
  const forth = await backupToFile(there, join(folder, 'forth'), '1.2.3');
  await restoreFromFile(embedded, join(folder, 'forth'));
  expect(await compare(embedded, forth)).toEqual([]);
  const back = await backupToFile(embedded, join(folder, 'back'), '1.2.3');
  expect(majorOf(back)).toBe(18);
  expect(back.tables).toEqual(forth.tables);
  expect(back.tables.find(({ name }) => name === 'public.workouts')?.rows).toBeGreaterThanOrEqual(4000);
  const again = await createTestDatabase();
  try {
    await restoreFromFile(again, join(folder, 'back'));
    expect(await compare(again, forth)).toEqual([]);
    // The comparison can fail: one character in one row of one table.
    await again.owner((owner) => owner.query(`update workouts set title = 'Day 8' where title = 'Day 7'`));
    expect(await compare(again, forth)).toContainEqual(expect.stringMatching(/^public\.workouts .*but others/));
  } finally {
    await again.close();
  }
  process.stdout.write(`moved from PostgreSQL ${forth.postgresVersion} to ${back.postgresVersion} and back\n`);
});

it('the drill restores a file beside everything else, and says what it found', async () => {
  const file = join(folder, 'drill');
  const made = await backupToFile(there, file, '1.2.3');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await checkBackup(file)).toEqual(made);
  expect(await verifyBackup(file)).toEqual({ manifest: made, differences: [] });
});

it('a backup of an older schema is restored as it was and then brought to the newest', async () => {
  const older = await createTestDatabase({ from: 'nothing' });
  const target = await createTestDatabase({ from: 'nothing' });
  try {
    await migrateTo(older, 1);
    await older.owner((owner) => makePerson(owner, 'Early'));
    const file = join(folder, 'older');
    const made = await backupToFile(older, file, '0.0.1');
    expect(made.schemaVersion).toBe(1);
    await restoreFromFile(target, file);
    const { rows } = await target.owner((owner) =>
      owner.query<{ version: number; people: string }>(
        'select max(version) as version, (select count(*) from users) as people from app.schema_migrations',
      ),
    );
    expect(Number(rows[0]?.people)).toBe(1);
    expect(rows[0]?.version).toBeGreaterThan(10);
  } finally {
    await older.close();
    await target.close();
  }
});

it('a backup of a newer schema, or of another line of them, is refused before anything is written', async () => {
  const newer = await createTestDatabase();
  const target = await createTestDatabase({ from: 'nothing' });
  const file = join(folder, 'newer');
  try {
    await newer.owner((owner) =>
      owner.query(
        `insert into app.schema_migrations (version, name, checksum)
         select max(version) + 1, 'from-tomorrow', 'x' from app.schema_migrations`,
      ),
    );
    await backupToFile(newer, file, '9.0.0');
    await expect(restoreFromFile(target, file)).rejects.toThrow(/newer Halteres \(9\.0\.0\).*Install that Halteres/);
    await newer.owner((owner) =>
      owner
        .query(`delete from app.schema_migrations where name = 'from-tomorrow'`)
        .then(() => owner.query(`update app.schema_migrations set checksum = 'x' where version = 2`)),
    );
    await backupToFile(newer, file, '9.0.0');
    await expect(restoreFromFile(target, file)).rejects.toThrow(/another Halteres: its migration 2/);
    const { rows } = await target.owner((owner) =>
      owner.query<{ n: number }>(
        `select count(*)::integer as n from pg_class where relnamespace = 'public'::regnamespace`,
      ),
    );
    expect(rows[0]?.n).toBe(0);
  } finally {
    await newer.close();
    await target.close();
  }
});

it('a restore that is torn off leaves an empty database, which can be restored into again', async () => {
  const file = join(folder, 'torn');
  const made = await backupToFile(there, file, '1.2.3');
  const target = await createTestDatabase();
  try {
    const tearing = (async () => {
      for (;;) {
        const { rows } = await there.owner((owner) =>
          owner.query<{ ended: boolean }>(
            `select pg_terminate_backend(pid) as ended from pg_stat_activity
             where datname = $1 and query like 'copy %from stdin'`,
            [target.name],
          ),
        );
        if (rows.some(({ ended }) => ended)) return;
      }
    })();
    await expect(restoreFromFile(target, file)).rejects.toThrow('Nothing was restored; restore again');
    await tearing;
    const { rows } = await target.owner((owner) => owner.query<{ n: string }>('select count(*) as n from users'));
    expect(Number(rows[0]?.n)).toBe(0);
    await restoreFromFile(target, file);
    expect(await compare(target, made)).toEqual([]);
  } finally {
    await target.close();
  }
});
