import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ArchiveReader } from './archive.ts';
import { manifestOf, type Manifest } from './backup.ts';
import { RowDigest } from './row-digest.ts';

/** Unpacks a backup while it is read, and says in words when it cannot be. */
export async function unpacking<T>(input: Readable, read: (reader: ArchiveReader) => Promise<T>): Promise<T> {
  const gunzip = createGunzip();
  // An error of the source ends the reading, which reports it.
  input.on('error', (error) => gunzip.destroy(error));
  // Whoever reads is told; this hears what comes before the first reading, which would end the process otherwise.
  gunzip.on('error', () => undefined);
  try {
    return await read(new ArchiveReader(input.pipe(gunzip)));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
      throw new Error('The file is no whole backup: it cannot be unpacked. Use another one.', { cause: error });
    }
    throw error;
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

/** Reads a backup from end to end, comparing all its checksums, without any database. */
export function checkBackup(path: string): Promise<Manifest> {
  return unpacking(createReadStream(path), async (reader) => {
    const header = await reader.header();
    const tables: Manifest['tables'] = [];
    for (let start = await reader.nextTable(header); start !== null; start = await reader.nextTable(header)) {
      const found = new RowDigest();
      for await (const part of reader.frames()) found.update(part);
      const said = await reader.endOfTable(start.table);
      const { rows, hash } = found.digest();
      if (said.rows !== rows || said.hash !== hash)
        throw new Error(
          `The backup is damaged: ${start.table} should have ${said.rows} rows and brings ${rows}, or others.`,
        );
      tables.push({ name: start.table, rows, hash });
    }
    return manifestOf(header, tables);
  });
}
