import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { majorOf, program, type Binaries } from './binaries.ts';
import { isAlive } from './postmaster.ts';
import { explainFailure } from './storage-trouble.ts';
import { give, spawnIdentity, type UnixUser } from './unprivileged.ts';

/** The password of the database's owner; needed only where there are no Unix sockets. */
export function passwordFile(folder: string): string {
  return join(folder, 'postgres-password');
}

export const clusterFolder = (folder: string): string => join(folder, 'postgres');

/** Where an upgrade makes the new data, and what it leaves there once they are whole. */
export const upgradingFolder = (folder: string): string => join(folder, 'upgrading');
export const upgradedFile = (folder: string): string => join(upgradingFolder(folder), 'complete');

/** What this process makes right now. */
const inTheMaking = new Set<string>();

/** Makes the cluster in a folder of its own and renames it when it is whole: a crash halfway leaves nothing behind. */
export async function ensureCluster(binaries: Binaries, folder: string, user: UnixUser | undefined): Promise<string> {
  const cluster = clusterFolder(folder);
  const major = majorOf(binaries);
  if (existsSync(cluster)) {
    const made = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
    if (made === major) return cluster;
    throw new Error(
      Number(made) > Number(major)
        ? `The data in ${cluster} were made by PostgreSQL ${made}, which is newer than the ${major} of this Halteres. ` +
            `Start the newer Halteres; or back up there, and restore here into an empty folder.`
        : `The data in ${cluster} were made by PostgreSQL ${made}, and this Halteres brings PostgreSQL ${major}. Run ` +
            `"halteres upgrade": it says what it will do, and does it with --yes.`,
    );
  }
  if (existsSync(upgradedFile(folder))) {
    throw new Error(`An upgrade of the data in ${folder} was interrupted at its last step. Run "halteres upgrade".`);
  }
  await removeUnfinished(folder);
  const name = `postgres.${process.pid}-${randomBytes(4).toString('hex')}.unfinished`;
  const unfinished = join(folder, name);
  inTheMaking.add(name);
  await mkdir(unfinished, { mode: 0o700 });
  await chmod(unfinished, 0o700);
  await give(unfinished, user);
  const password = passwordFile(folder);
  await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  await give(password, user);
  await runInitdb(binaries, unfinished, password, user);
  try {
    await rename(unfinished, cluster);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another Halteres that started at the same moment made it first.
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
  return cluster;
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^postgres\.(\d+)-\w+\.unfinished$/.exec(name)?.[1];
    if (pid === undefined || inTheMaking.has(name)) continue;
    // In a container our own number may be that of a process that was killed.
    if (Number(pid) === process.pid || !isAlive(Number(pid))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

async function runInitdb(
  binaries: Binaries,
  cluster: string,
  password: string,
  user: UnixUser | undefined,
): Promise<void> {
  const options = [
    '-D',
    cluster,
    '--username=postgres',
    '--encoding=UTF8',
    '--no-instructions',
    '--data-checksums',
    // Its bundled ICU is old and the system's locales change under an index: code points order everywhere alike.
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    // The socket lies in a folder that only we may enter (socket.ts); a port asks for the password.
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    `--pwfile=${password}`,
  ];
  const child = spawn(program(binaries, 'initdb'), options, {
    ...spawnIdentity(user),
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return;
  await rm(cluster, { recursive: true, force: true });
  throw explainFailure(`PostgreSQL could not make its data in ${cluster}`, output);
}

/** Settings of a PostgreSQL client in the surroundings must not reach the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
