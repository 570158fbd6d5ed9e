import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync, truncateSync } from 'node:fs';
import { copyFile, open, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { program, type Binaries } from './binaries.ts';
import { serverEnvironment } from './initdb.ts';
import { isAlive } from './postmaster.ts';
import { spawnIdentity, type UnixUser } from './unprivileged.ts';

const largestLogBytes = 8 * 1024 * 1024;

/** Small, because it shares the machine with the program; durable, because it holds people's data. */
export const serverSettings: Readonly<Record<string, string>> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '64MB',
  max_connections: '60',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  // No replica ever reads this log, so it need hold only what recovery needs.
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '32MB',
  max_wal_size: '512MB',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  random_page_cost: '1.1',
  idle_in_transaction_session_timeout: '60s',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
  unix_socket_permissions: '0700',
};

export interface ServerStart {
  binaries: Binaries;
  cluster: string;
  logFile: string;
  listen: { socketFolder: string } | { port: number };
  settings: Readonly<Record<string, string>>;
  user: UnixUser | undefined;
}

export function spawnServer(start: ServerStart): ChildProcess {
  rotateBeforeStart(start.logFile);
  const where =
    'port' in start.listen
      ? { listen_addresses: '127.0.0.1', port: String(start.listen.port), unix_socket_directories: '' }
      : { listen_addresses: '', port: '5432', unix_socket_directories: start.listen.socketFolder };
  const settings = { ...serverSettings, ...start.settings, ...where };
  const log = openSync(start.logFile, 'a', 0o600);
  try {
    const child = spawn(
      program(start.binaries, 'postgres'),
      ['-D', start.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...spawnIdentity(start.user),
        env: serverEnvironment(),
        stdio: ['ignore', log, log],
        // A group of its own: Ctrl-C goes to the whole foreground group and would stop the database before us.
        detached: true,
      },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** The fast way to stop (open transactions are rolled back), and only returns once the server is gone. */
export async function stopServer(binaries: Binaries, cluster: string, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    const stop = spawn(program(binaries, 'postgres').replace(/postgres\.exe$/, 'pg_ctl.exe'), [
      'stop',
      '-m',
      'fast',
      '-w',
      '-D',
      cluster,
    ]);
    await new Promise((resolve) => stop.on('close', resolve));
    return;
  }
  signal(pid, 'SIGINT');
  const started = performance.now();
  let hurried = false;
  while (isAlive(pid)) {
    // An immediate stop loses nothing either: the next start replays the log.
    if (!hurried && performance.now() - started > 60_000) {
      signal(pid, 'SIGQUIT');
      hurried = true;
    }
    await pause(5);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port on 127.0.0.1.');
  return address.port;
}

function rotateBeforeStart(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > largestLogBytes) renameSync(logFile, `${logFile}.1`);
}

/** The server keeps the file open for appending, so it is copied and emptied rather than renamed. */
export async function rotateWhileRunning(logFile: string): Promise<void> {
  if (!existsSync(logFile) || (await stat(logFile)).size <= largestLogBytes) return;
  await copyFile(logFile, `${logFile}.1`);
  truncateSync(logFile, 0);
}

export async function logTail(logFile: string, bytes = 4096): Promise<string> {
  if (!existsSync(logFile)) return '';
  const file = await open(logFile, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - bytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, from);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}
