import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from './list-files.ts';

const root = join(import.meta.dirname, '..');
const REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;

type Manifest = { name?: string } & Partial<Record<(typeof KINDS)[number], Record<string, unknown>>>;
type Locked = { version?: string; resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean };
export type Lock = { packages: Record<string, Locked & Manifest> };

/** Dependencies that are not one exact version, a sentence each; our own packages are the ones beside. */
export function looseDependencies(file: string, manifest: Manifest): string[] {
  return KINDS.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).flatMap(([name, version]) => {
      const ours = name.startsWith('@halteres/') && version === '*';
      return ours || (typeof version === 'string' && EXACT.test(version))
        ? []
        : [`${file}: ${kind} names ${name} ${JSON.stringify(version)}. Give one exact version.`];
    }),
  );
}

/** Entries of the lock file that do not say what the archive must be, or take it from elsewhere. */
export function unpinnedEntries(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link === true || entry.inBundle === true) return [];
    const found: string[] = [];
    if (!/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? ''))
      found.push(`package-lock.json: ${path} has no sha512 integrity. Remove the entry and run npm install.`);
    // Without an address it comes from the registry that is configured, and the integrity says what.
    if (entry.resolved !== undefined && !entry.resolved.startsWith(REGISTRY))
      found.push(`package-lock.json: ${path} comes from ${entry.resolved}. Take it from ${REGISTRY}.`);
    return found;
  });
}

/** What a package.json asks for and the lock file says otherwise. */
export function unlocked(folder: string, manifest: Manifest, lock: Lock): string[] {
  const locked = lock.packages[folder];
  if (locked === undefined) return [`package-lock.json does not know ${folder || 'the root'}. Run npm install.`];
  return KINDS.filter((kind) => kind !== 'overrides')
    .filter((kind) => JSON.stringify(sorted(manifest[kind])) !== JSON.stringify(sorted(locked[kind])))
    .map(
      (kind) => `package-lock.json: ${kind} of ${folder || 'the root'} differ from its package.json. Run npm install.`,
    );
}

const sorted = (versions: Record<string, unknown> = {}): [string, unknown][] =>
  Object.entries(versions).toSorted(([a], [b]) => (a < b ? -1 : 1));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const lock = read('package-lock.json') as Lock;
  const files = ['package.json', ...listFiles(['apps', 'modules', 'packages'], /(^|\/)package\.json$/)];
  const found = [
    ...files.flatMap((file) => {
      const manifest = read(file) as Manifest;
      return [...looseDependencies(file, manifest), ...unlocked(file.replace(/\/?package\.json$/, ''), manifest, lock)];
    }),
    ...unpinnedEntries(lock),
  ];
  if (!existsSync(join(root, '.npmrc')) || !readFileSync(join(root, '.npmrc'), 'utf8').includes('save-exact=true'))
    found.push('.npmrc: save-exact=true is missing.');
  for (const each of found) process.stdout.write(`${each}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
