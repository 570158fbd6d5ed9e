import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { copyBinaries, program, type Binaries } from './binaries.ts';

export interface UnixUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root lends it the user nobody; anybody else runs it as themselves. */
export async function serverUser(): Promise<UnixUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const fields = accounts
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':');
  return { uid: Number(fields?.[2] ?? 65534), gid: Number(fields?.[3] ?? 65534) };
}

/** How a child process is started as that user. The folder is `/` because the user may not be able to enter ours. */
export function spawnIdentity(user: UnixUser | undefined): { uid?: number; gid?: number; cwd: string } {
  return user === undefined ? { cwd: process.cwd() } : { uid: user.uid, gid: user.gid, cwd: '/' };
}

/** A trial rather than a reading of permission bits, which know nothing of access lists and mount options. */
export function canEnter(folder: string, user: UnixUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...spawnIdentity(user), stdio: 'ignore' }).status === 0;
}

export function canRun(binaries: Binaries, user: UnixUser): boolean {
  const trial = spawnSync(program(binaries, 'postgres'), ['--version'], { ...spawnIdentity(user), stdio: 'ignore' });
  return trial.status === 0;
}

/** The folder that will hold the data: the wished one, or one the unprivileged user can reach. */
export async function reachableFolder(wished: string, user: UnixUser | undefined): Promise<string> {
  const folder = resolve(wished);
  await mkdir(folder, { recursive: true });
  if (user === undefined || canEnter(folder, user)) return folder;
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const reachable = `/var/lib/halteres-${hash}`;
  await mkdir(reachable, { recursive: true, mode: 0o755 });
  if (!canEnter(reachable, user)) {
    throw new Error(
      `PostgreSQL does not run as root, and the user nobody (uid ${user.uid}) can enter neither ${folder} nor ` +
        `${reachable}. Start Halteres as an ordinary user, or set its data folder to one that everybody may enter.`,
    );
  }
  return reachable;
}

export async function reachableBinaries(
  binaries: Binaries,
  user: UnixUser | undefined,
  folder: string,
): Promise<Binaries> {
  if (user === undefined || canRun(binaries, user)) return binaries;
  const copy = await copyBinaries(binaries, folder);
  if (canRun(copy, user)) return copy;
  throw new Error(
    `PostgreSQL in ${copy.root} does not start as the user nobody (uid ${user.uid}). Is the folder mounted "noexec"? ` +
      `Set the data folder to another disk, or set DATABASE_URL to use a PostgreSQL server of your own.`,
  );
}

export async function give(path: string, user: UnixUser | undefined): Promise<void> {
  if (user !== undefined) await chown(path, user.uid, user.gid);
}
