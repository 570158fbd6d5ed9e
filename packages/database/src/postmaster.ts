import { existsSync } from 'node:fs';
import { readFile, readdir, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server writes into its folder (postmaster.pid). */
export interface Postmaster {
  pid: number;
  port: number;
  socketFolder: string;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  let text: string;
  try {
    text = await readFile(join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '' };
}

/** The server that works on this very folder now, if there is one. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const found = await readPostmaster(cluster);
  if (found === undefined || !isAlive(found.pid)) return undefined;
  if (process.platform === 'linux' && !(await worksIn(found.pid, cluster))) return undefined;
  return found;
}

/**
 * Removes the note of a server that is gone when its number now belongs to another process (in a container the
 * numbers repeat at each start), which would keep PostgreSQL from starting. Only where it is certain that no process
 * works in the folder, which Linux lets us see; removing the note of a live server would destroy the data.
 */
export async function forgetDeadPostmaster(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const found = await readPostmaster(cluster);
  if (found === undefined || !isAlive(found.pid)) return;
  for (const entry of await readdir('/proc')) {
    if (/^\d+$/.test(entry) && (await worksIn(Number(entry), cluster))) return;
  }
  if ((await readPostmaster(cluster))?.pid === found.pid) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** Every process of a PostgreSQL server has its data folder as working folder. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === cluster;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ESRCH') return false;
    // Someone else's process, which we may not look into: it is not ours, but it might be the server's.
    return code === 'EACCES' && existsSync(`/proc/${pid}`) && (await commandIsPostgres(pid));
  }
}

async function commandIsPostgres(pid: number): Promise<boolean> {
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres');
}
