import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, rmdir } from 'node:fs/promises';
import { give, type UnixUser } from './unprivileged.ts';

/**
 * The folder of the server's socket. It is short and named by a hash, because a socket's path has at most 107 bytes
 * (103 on macOS) and a data folder's may be longer; and it lies in /tmp whatever TMPDIR says, so that every command
 * on the machine finds the same one. Only its owner and root may enter it, which is why the server can trust whoever
 * comes through: a password in a file beside it would be readable by exactly the same people.
 */
export function socketFolder(dataFolder: string): string {
  return `/tmp/halteres-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
}

export async function prepareSocketFolder(folder: string, user: UnixUser | undefined): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
    await give(folder, user);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // Anyone may create a folder in /tmp first; a stranger's would let them answer in the server's place.
  const found = await lstat(folder);
  const owner = user?.uid ?? process.getuid?.();
  const unfinished = user !== undefined && found.uid === 0;
  if (!found.isDirectory() || (found.uid !== owner && !unfinished)) {
    throw new Error(
      `The folder ${folder}, where the database's socket belongs, was made by someone else (uid ${found.uid}). ` +
        `Remove it, or start Halteres as the user who owns the data folder.`,
    );
  }
  if (unfinished) await give(folder, user);
  if ((found.mode & 0o777) !== 0o700) await chmod(folder, 0o700);
}

/** Tidies up after a stop. Only an empty folder goes: somebody who starts at this moment keeps theirs. */
export async function removeSocketFolder(folder: string): Promise<void> {
  await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}
