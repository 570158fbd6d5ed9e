import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BIN = '/usr/lib/postgresql/15/bin';

export type OlderServer = { url: string; stop: () => Promise<void> } | { missing: string };

/** A private PostgreSQL 15 on a port of its own; `install` fetches Debian's package when it is not there. */
export async function startPostgres15(install: boolean): Promise<OlderServer> {
  if (!existsSync(join(BIN, 'initdb'))) {
    if (!install) return { missing: `${BIN} is not there (Debian: apt-get install postgresql-15)` };
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql-15'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (installed.status !== 0 || !existsSync(join(BIN, 'initdb')))
      return { missing: 'apt-get could not install postgresql-15' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'pg15-'));
  const port = 54_000 + (process.pid % 1000);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, 65_534, 65_534);
  const data = join(folder, 'data');
  const run = (program: string, args: string[]): void => {
    const options = { cwd: '/', stdio: 'ignore' as const };
    if (asRoot)
      execFileSync(
        'setpriv',
        ['--reuid=65534', '--regid=65534', '--clear-groups', join(BIN, program), ...args],
        options,
      );
    else execFileSync(join(BIN, program), args, options);
  };
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-k ${folder} -h 127.0.0.1 -p ${port} -c max_connections=300 -c fsync=off -c full_page_writes=off -c synchronous_commit=off`,
    'start',
  ]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
