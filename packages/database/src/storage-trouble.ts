import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const leastFreeBytes = 96 * 1024 * 1024;

/** Finds out before PostgreSQL does, which would say it in five lines about something else. */
export async function checkStorage(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    await writeFile(probe, 'x'.repeat(4096));
  } catch (error) {
    throw explainFailure(`The data folder ${folder} cannot be written`, String(error), error);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined); // On a read-only disk even this is refused.
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastFreeBytes) {
    const free = Math.floor((bavail * bsize) / 1024 / 1024);
    throw new Error(
      `The disk of the data folder ${folder} is full: ${free} MB are free and the database needs ` +
        `${leastFreeBytes / 1024 / 1024} MB to start. Free some space there, or move the folder to a larger disk.`,
    );
  }
}

/** One sentence for what went wrong and how to mend it; what PostgreSQL said comes after it. */
export function explainFailure(what: string, output: string, cause?: unknown): Error {
  const said = output.trim().split('\n').slice(-8).join('\n  ');
  const options = cause === undefined ? undefined : { cause };
  return new Error(`${what}: ${remedy(output)}\n  ${said}`, options);
}

function remedy(output: string): string {
  if (/No space left|ENOSPC|Disk quota|EDQUOT/i.test(output))
    return 'the disk is full. Free some space and start again.';
  if (/Read-only file system|EROFS/i.test(output)) {
    return 'the disk is mounted read-only. Mount it for writing, or choose another data folder.';
  }
  if (/Permission denied|EACCES|EPERM|Operation not permitted/i.test(output)) {
    return 'permission is denied. Make the folder writable for the user who runs Halteres, or choose another one.';
  }
  if (/could not load locale|error while loading shared libraries|ENOENT/i.test(output)) {
    return (
      'this system lacks what the embedded PostgreSQL needs (it is built for glibc). ' +
      'Set DATABASE_URL and MIGRATION_DATABASE_URL to use a PostgreSQL server.'
    );
  }
  if (/could not map anonymous shared memory|Cannot allocate memory/i.test(output)) {
    return 'there is not enough memory (the database needs about 128 MB).';
  }
  return 'PostgreSQL said';
}
