import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebian } from './install-debian.ts';
import { NOBODY, startPrivateServer, type PrivateServer } from './private-server.ts';

const BIN = '/usr/lib/postgresql/15/bin';

/** A private PostgreSQL 15 on a port of its own; `install` fetches Debian's package when it is not there. */
export async function startPostgres15(install: boolean, settings: readonly string[] = []): Promise<PrivateServer> {
  if (!existsSync(join(BIN, 'initdb'))) {
    if (!install) return { missing: `${BIN} is not there (Debian: apt-get install postgresql-15)` };
    if (!installDebian('postgresql-15') || !existsSync(join(BIN, 'initdb')))
      return { missing: 'apt-get could not install postgresql-15' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'pg15-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  const drop = asRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  return startPrivateServer({
    folder,
    settings,
    run: (program, args) => {
      const [command = '', ...rest] = [...drop, join(BIN, program), ...args];
      execFileSync(command, rest, { cwd: '/', stdio: 'ignore' });
    },
    cleanUp: () => rmSync(folder, { recursive: true, force: true }),
  });
}
