import { spawn, spawnSync } from 'node:child_process';
import { appendFile, chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBinaries, hydrateLibraries } from '../src/binaries.ts';
import type { Database } from '../src/database.ts';
import { openDatabase, type OpenOptions } from '../src/open.ts';
import { readPostmaster, runningPostmaster } from '../src/postmaster.ts';
import { rotateWhileRunning } from '../src/server-process.ts';
import { prepareSocketFolder } from '../src/socket.ts';
import { canRun, reachableBinaries, reachableFolder, serverUser } from '../src/unprivileged.ts';

const isRoot = process.getuid?.() === 0;

describe('the embedded server', () => {
  let folder: string;
  const opened: Database[] = [];
  const said: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halteres-embedded-'));
    await chmod(folder, 0o755);
    said.length = 0;
  });
  afterEach(async () => {
    for (const database of opened.splice(0).toReversed()) await database.close();
    const cluster = join(folder, 'postgres');
    expect(await runningPostmaster(cluster)).toBeUndefined();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (options: OpenOptions = {}): Promise<Database> => {
    const database = await openDatabase({ dataDir: folder, say: (sentence) => said.push(sentence), ...options });
    opened.push(database);
    return database;
  };
  const ask = async (database: Database, query: string): Promise<unknown> => {
    const { rows } = await database.owner((owner) => owner.query<{ answer: unknown }>(query));
    return rows[0]?.answer;
  };

  it('is durable, listens to no port, and keeps what was written', async () => {
    const database = await open();
    expect(
      await ask(database, `select current_setting('fsync') || current_setting('synchronous_commit') as answer`),
    ).toBe('onon');
    expect(await ask(database, `select current_setting('data_checksums') as answer`)).toBe('on');
    expect(await ask(database, `select current_setting('listen_addresses') as answer`)).toBe('');
    expect(
      await ask(
        database,
        `select concat_ws(' ', datlocprovider, datcollate) as answer from pg_database
      where datname = current_database()`,
      ),
    ).toBe('b C.UTF-8');
    await database.owner((owner) => owner.query('create table kept as select 42 as answer'));
    const { socketFolder } = (await readPostmaster(join(folder, 'postgres'))) ?? { socketFolder: '' };
    expect((await stat(socketFolder)).mode & 0o777).toBe(0o700);
    await database.close();
    expect(await ask(await open(), 'select answer from kept')).toBe(42);
  });

  it('refuses a second server, and lets commands in beside the first', async () => {
    await open();
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(
      new RegExp(`Another Halteres server \\(process ${process.pid}\\) already works on .*Stop it first`),
    );
    const command = await open({ attach: true });
    expect(await ask(command, 'select 1 as answer')).toBe(1);
  });

  it('is stopped by whoever leaves last', async () => {
    const command = await open({ attach: true });
    const server = await open();
    await command.close();
    expect(await ask(server, 'select 1 as answer')).toBe(1);
    const another = await open({ attach: true });
    await server.close();
    expect(await ask(another, 'select 1 as answer')).toBe(1);
    await another.close();
    expect(await readdir(join(folder, 'postgres'))).not.toContain('postmaster.pid');
  });

  it('two that start at the same moment agree on one', async () => {
    const results = await Promise.allSettled([open(), open({ attach: true }), open({ attach: true })]);
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('left behind by a killed process, it is adopted', async () => {
    const script = fileURLToPath(new URL('./kill-nine-writer.ts', import.meta.url));
    const writer = spawn(process.execPath, ['--import', 'tsx', script, folder, '1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise<void>((resolve) => {
      writer.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('wrote')) writer.kill('SIGKILL');
      });
      writer.on('close', () => resolve());
    });
    const orphan = await runningPostmaster(join(folder, 'postgres'));
    expect(orphan).toBeDefined();
    const database = await open();
    expect(Number(await ask(database, 'select count(*) as answer from written'))).toBeGreaterThan(0);
    expect((await runningPostmaster(join(folder, 'postgres')))?.pid).toBe(orphan?.pid);
  });

  it.skipIf(process.platform === 'win32')('killed under a running Halteres, it is started again', async () => {
    const database = await open();
    const { pid } = (await runningPostmaster(join(folder, 'postgres'))) as { pid: number };
    process.kill(pid, 'SIGKILL');
    let answer: unknown;
    for (let attempt = 0; attempt < 1000 && !(answer === 1 && said.join().includes('starting it')); attempt += 1) {
      answer = await database.web
        .query<{ answer: number }>('select 1 as answer')
        .then(({ rows }) => rows[0]?.answer)
        .catch(() => new Promise((resolve) => setTimeout(resolve, 20)));
    }
    expect(answer).toBe(1);
    expect(said.join()).toContain('starting it again');
    expect((await runningPostmaster(join(folder, 'postgres')))?.pid).not.toBe(pid);
  });

  it('a making that was cut short is made again', async () => {
    await mkdir(join(folder, 'postgres.999999-ab.unfinished', 'base'), { recursive: true });
    await open();
    expect((await readdir(folder)).toSorted()).toEqual(['postgres', 'postgres-password', 'postgres.log']);
  });

  it.skipIf(process.platform !== 'linux')(
    'the number of a server that is gone, now another process’s, does not matter',
    async () => {
      await (await open()).close();
      const note = join(folder, 'postgres', 'postmaster.pid');
      await writeFile(note, `${process.pid}\n${join(folder, 'postgres')}\n1\n5432\n/tmp\n\n0 0\nready\n`);
      if (isRoot) await chown(note, (await serverUser())?.uid ?? 0, (await serverUser())?.gid ?? 0);
      expect(await ask(await open(), 'select 1 as answer')).toBe(1);
    },
  );

  it('data of another major version are left alone, with a way out', async () => {
    await (await open()).close();
    const version = join(folder, 'postgres', 'PG_VERSION');
    await writeFile(version, '17\n');
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/made by PostgreSQL 17.*"halteres upgrade"/);
    await writeFile(version, '18\n');
  });

  it('speaks over a port with a password where there are no sockets', async () => {
    const database = await open({ transport: 'tcp' });
    const { rows } = await database.web.query<{ name: string }>('select session_user as name');
    expect(rows).toEqual([{ name: 'halteres_web' }]);
    const options = (database.web as unknown as { options: Record<string, unknown> }).options;
    const { default: pg } = await import('pg');
    const stranger = new pg.Client({ ...options, password: 'guess' });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(folder, 'postgres-password'))).mode & 0o077).toBe(0);
  });

  it('does not let its log grow without end', async () => {
    const log = join(folder, 'postgres.log');
    await appendFile(log, Buffer.alloc(9 * 1024 * 1024, 'x'));
    await rotateWhileRunning(log);
    expect((await stat(log)).size).toBe(0);
    expect((await stat(`${log}.1`)).size).toBe(9 * 1024 * 1024);
  });

  it.skipIf(!isRoot)(
    'a folder the unprivileged user cannot enter is replaced by one it can, and that is said',
    async () => {
      await chmod(folder, 0o700);
      const inside = join(folder, 'data');
      const database = await open({ dataDir: inside });
      const place = /\/var\/lib\/halteres-[0-9a-f]+/.exec(database.describe())?.[0] as string;
      expect(said.join()).toContain(place);
      expect(await reachableFolder(inside, await serverUser())).toBe(place);
      await database.close();
      await rm(place, { recursive: true });
    },
  );

  it.skipIf(!isRoot)('binaries the unprivileged user cannot run are copied beside the data', async () => {
    const user = (await serverUser()) as { uid: number; gid: number };
    const binaries = await findBinaries();
    const hidden = join(folder, 'hidden');
    await mkdir(hidden, { mode: 0o700 });
    await cp(binaries.root, join(hidden, 'native'), { recursive: true, verbatimSymlinks: true });
    const unreachable = { root: join(hidden, 'native'), version: binaries.version };
    expect(canRun(unreachable, user)).toBe(false);
    const copy = await reachableBinaries(unreachable, user, folder);
    expect(copy.root).toBe(join(folder, `postgres-${binaries.version}`));
    expect(canRun(copy, user)).toBe(true);
  });

  it.skipIf(!isRoot)('a stranger’s folder in the place of the socket is refused', async () => {
    const squatted = join(folder, 'socket');
    await mkdir(squatted);
    await chown(squatted, 12345, 12345);
    await expect(prepareSocketFolder(squatted, await serverUser())).rejects.toThrow(
      /made by someone else \(uid 12345\)/,
    );
  });

  it('links of libraries that npm did not make are made', async () => {
    const native = join(folder, 'native');
    await mkdir(join(native, 'lib'), { recursive: true });
    await writeFile(join(native, 'lib', 'libx.so.1.2'), 'library');
    const links = ['libx.so', 'libx.so.1'].map((name) => ({
      source: 'native/lib/libx.so.1.2',
      target: `native/lib/${name}`,
    }));
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    expect(await hydrateLibraries(folder)).toBe(2);
    expect(await hydrateLibraries(folder)).toBe(0);
    expect(await readFile(join(native, 'lib', 'libx.so.1'), 'utf8')).toBe('library');
  });

  describe('trouble with the disk', () => {
    const mount = (options: string): boolean =>
      spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;

    it('a full one is called full', async (context) => {
      if (!mount('size=40m,mode=755')) return context.skip('this machine does not let us mount a small disk');
      try {
        await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/is full: \d+ MB are free.*Free some space/);
      } finally {
        spawnSync('umount', [folder]);
      }
    });

    it('one that fills while it runs fails the write, and loses nothing', async (context) => {
      if (!mount('size=260m,mode=755')) return context.skip('this machine does not let us mount a small disk');
      try {
        const database = await open();
        await database.owner(async (owner) => {
          await owner.query('create table kept as select 42 as answer');
          await owner.query('create table filler (text text)');
          const fill = `insert into filler select repeat(md5(g::text), 40) from generate_series(1, 20000) g`;
          const fillAll = async (): Promise<void> => {
            for (let turn = 0; turn < 40; turn += 1) await owner.query(fill);
          };
          await expect(fillAll()).rejects.toThrow();
        });
        await rm(join(folder, 'postgres.log'));
        let answer: unknown;
        for (let attempt = 0; answer === undefined && attempt < 200; attempt += 1) {
          answer = await ask(database, 'select answer from kept').catch(
            () => new Promise((resolve) => setTimeout(resolve, 20)),
          );
        }
        expect(answer).toBe(42);
        await database.close();
      } finally {
        spawnSync('umount', [folder]);
      }
    });

    it('a read-only one is called read-only', async (context) => {
      if (!mount('ro,mode=755')) return context.skip('this machine does not let us mount a disk');
      try {
        await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/read-only/);
      } finally {
        spawnSync('umount', [folder]);
      }
    });
  });
});
