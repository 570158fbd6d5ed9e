import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installDebian } from './install-debian.ts';
import { NOBODY, startPrivateServer, type PrivateServer } from './private-server.ts';

const BIN = '/usr/lib/postgresql/17/bin';
const PACKAGES = 'postgresql-17,postgresql-17-pgvector';
const TREE = join(import.meta.dirname, '../../.cache/trixie');

/**
 * A private PostgreSQL 17 with pgvector. Debian 12 has no pgvector, so a Debian 13 is made in a folder of its own and
 * the server run inside it; nothing of it touches the machine's own packages.
 */
export async function startPostgres17Vector(install: boolean): Promise<PrivateServer> {
  if (process.getuid?.() !== 0) return { missing: 'only root can run PostgreSQL 17 in a folder of its own' };
  if (!existsSync(join(TREE, BIN, 'initdb'))) {
    if (!install) return { missing: 'no Debian 13 with PostgreSQL 17 and pgvector was made (CI=true makes it)' };
    if (!makeTree()) return { missing: 'debootstrap could not fetch PostgreSQL 17 with pgvector' };
  }
  const outside = mkdtempSync(join(TREE, 'tmp', 'pg17-'));
  chownSync(outside, NOBODY, NOBODY);
  return startPrivateServer({
    folder: `/tmp/${basename(outside)}`,
    settings: ['dynamic_shared_memory_type=mmap'],
    run: (program, args) =>
      void execFileSync('chroot', [`--userspec=${NOBODY}:${NOBODY}`, TREE, `${BIN}/${program}`, ...args], {
        cwd: '/',
        stdio: 'ignore',
      }),
    cleanUp: () => rmSync(outside, { recursive: true, force: true }),
  });
}

function makeTree(): boolean {
  if (spawnSync('which', ['debootstrap']).status !== 0 && !installDebian('debootstrap')) return false;
  const half = `${TREE}-${process.pid}`;
  const made = spawnSync('debootstrap', ['--variant=minbase', `--include=${PACKAGES}`, 'trixie', half], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (made.status === 0) renameSync(half, TREE);
  else rmSync(half, { recursive: true, force: true });
  return made.status === 0;
}
