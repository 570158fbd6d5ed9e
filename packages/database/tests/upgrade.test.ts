import { makeClaimedClient, makePerson } from '@halteres/testing';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../src/backup.ts';
import { packageFolder } from '../src/folders.ts';
import type { Binaries } from '../src/binaries.ts';
import { startEmbedded } from '../src/embedded.ts';
import { migrate } from '../src/migrate.ts';
import { oldBinaries } from '../src/old-binaries.ts';
import { databaseName, ensureDatabase, openDatabase, openOnEmbedded } from '../src/open.ts';
import { give, serverUser, spawnIdentity } from '../src/unprivileged.ts';
import { planUpgrade, upgradeEmbedded } from '../src/upgrade.ts';
import { compare } from '../src/verify-backup.ts';

const DEBIAN_15 = '/usr/lib/postgresql/15';
const CACHE = join(packageFolder(), '..', '..', '.cache');
const say = (): void => undefined;

/** One that the user who runs PostgreSQL may enter, so that the data are in it and not beside. */
async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'halteres-upgrade-'));
  await chmod(folder, 0o755);
  return folder;
}

/** The programs of an older PostgreSQL, or why there are none here. */
async function older(major: '15' | '17', into: string): Promise<Binaries | string> {
  if (major === '15') return existsSync(DEBIAN_15) ? oldBinaries('15', DEBIAN_15, into) : `${DEBIAN_15} is not there`;
  return oldBinaries('17', undefined, CACHE).catch((error: Error) => error.message);
}

/** Data as a Halteres on an older PostgreSQL left them. */
async function makeOld(folder: string, binaries: Binaries, workouts: number): Promise<void> {
  if (binaries.version.startsWith('15')) {
    // The builtin locales that ours are made with came with 17.
    const user = await serverUser();
    const cluster = join(folder, 'postgres');
    await mkdir(cluster, { recursive: true, mode: 0o700 });
    await give(cluster, user);
    await writeFile(join(folder, 'postgres-password'), 'unused\n');
    const made = spawnSync(
      join(binaries.root, 'bin', 'initdb'),
      ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      { ...spawnIdentity(user), encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
  }
  const server = await startEmbedded({ dataDir: folder, role: 'server', binaries, say });
  try {
    await ensureDatabase(server, databaseName);
    const database = await openOnEmbedded(server, databaseName, { say });
    await migrate(database);
    await database.owner(async (owner) => {
      const client = await makeClaimedClient(owner, await makePerson(owner, 'Coach'));
      await owner.query(
        `insert into workouts (user_id, title, local_date, started_at)
         select $1, 'Žluť ' || g, '2026-02-02', now() from generate_series(1, $2::int) g`,
        [client.person.id, workouts],
      );
    });
    await database.close();
  } finally {
    await server.close();
  }
}

describe.each(['15', '17'] as const)('data of PostgreSQL %s', (major) => {
  let folder: string;
  beforeEach(async () => {
    folder = await openFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are refused by a start, which names the remedy, and brought over by an upgrade, equal table by table', async (context) => {
    const binaries = await older(major, folder);
    if (typeof binaries === 'string') {
      process.stdout.write(`left out: an upgrade from PostgreSQL ${major}: ${binaries}\n`);
      return context.skip();
    }
    await makeOld(folder, binaries, 1234);
    await expect(openDatabase({ dataDir: folder, quiet: true })).rejects.toThrow(/PostgreSQL 1[57].*halteres upgrade/);
    const plan = await planUpgrade(folder);
    expect(plan).toMatchObject({ from: major, to: '18', state: 'older' });
    const said: string[] = [];
    const options = {
      backupFolder: join(folder, 'backups'),
      appVersion: '1.2.3',
      say: (line: string) => void said.push(line),
      ...(major === '15' ? { binaries: DEBIAN_15 } : {}),
    };
    const manifest = (await upgradeEmbedded(plan, options)) as Manifest;
    expect(manifest.postgresVersion).toMatch(new RegExp(`^${major}\\.`));
    expect(manifest.tables.find(({ name }) => name === 'public.workouts')?.rows).toBe(1234);
    expect(said.join('\n')).toContain(`postgres-${major}`);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['postgres', `postgres-${major}`, 'backups']));
    expect(existsSync(join(folder, 'upgrading'))).toBe(false);
    const database = await openDatabase({ dataDir: folder, quiet: true });
    try {
      expect(await compare(database, manifest)).toEqual([]);
    } finally {
      await database.close();
    }
    expect((await planUpgrade(folder)).state).toBe('up to date');
  });

  it('survive an upgrade that is broken off: before its last step all is as it was, after it the rest is done', async (context) => {
    const binaries = await older(major, folder);
    if (typeof binaries === 'string') return context.skip();
    await makeOld(folder, binaries, 3);
    const plan = await planUpgrade(folder);
    const named = major === '15' ? { binaries: DEBIAN_15 } : {};
    const options = { backupFolder: join(folder, 'backups'), appVersion: '1.2.3', ...named };
    const broken = {
      ...options,
      say: (line: string) => {
        if (line.includes('equal table by table')) throw new Error('killed');
      },
    };
    await expect(upgradeEmbedded(plan, broken)).rejects.toThrow('killed');
    expect(await planUpgrade(folder)).toMatchObject({ state: 'older' });
    await upgradeEmbedded(plan, { ...options, say });
    // As if it had been killed between the two renames.
    await mkdir(join(folder, 'upgrading'));
    await rename(join(folder, 'postgres'), join(folder, 'upgrading', 'postgres'));
    await rename(join(folder, 'postgres-password'), join(folder, 'upgrading', 'postgres-password'));
    await writeFile(join(folder, 'upgrading', 'complete'), '');
    await expect(openDatabase({ dataDir: folder, quiet: true })).rejects.toThrow(/interrupted.*halteres upgrade/);
    const half = await planUpgrade(folder);
    expect(half.state).toBe('interrupted');
    expect(await upgradeEmbedded(half, { ...options, say })).toBeNull();
    const database = await openDatabase({ dataDir: folder, quiet: true });
    const { rows } = await database.owner((owner) => owner.query<{ n: string }>('select count(*) as n from workouts'));
    await database.close();
    expect(Number(rows[0]?.n)).toBe(3);
  });
});

it('data of a newer PostgreSQL are refused', async () => {
  const folder = await openFolder();
  await mkdir(join(folder, 'postgres'));
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '19\n');
  await expect(openDatabase({ dataDir: folder, quiet: true })).rejects.toThrow(/PostgreSQL 19, which is newer/);
  expect((await planUpgrade(folder)).state).toBe('newer');
  await rm(folder, { recursive: true });
});
