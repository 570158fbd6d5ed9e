import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Files below some folders whose path matches, as paths from the root with forward slashes, in order. */
export function listFiles(folders: readonly string[], wanted: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.split(sep).join('/')}`,
      ),
    )
    .filter((path) => wanted.test(path) && !path.includes('node_modules/'))
    .toSorted();
}
