import { createHash, type Hash } from 'node:crypto';
import type { TableDigest } from './row-digest.ts';

/**
 * The file of a backup, gzipped. It depends on no engine and no version of one: the rows are the text of COPY.
 *
 *   {"format":"halteres-backup","formatVersion":2,…}\n        what it is, from which schema, which tables follow
 *   {"table":"public.users","columns":["id",…]}\n             for each table, in an order parents come first in:
 *   <length in bytes>\n<so many bytes of COPY text>            as often as need be
 *   0\n
 *   {"end":"public.users","rows":3,"hash":"…"}\n
 *   {"end":"halteres-backup","tables":34,"sha256":"…"}\n      without this line the file was cut short; the SHA-256
 *                                                              is that of all lines before
 */
export const FORMAT = { format: 'halteres-backup', formatVersion: 2 } as const;

export interface ArchiveHeader {
  format: 'halteres-backup';
  formatVersion: 2;
  createdAt: string;
  /** The Halteres and the PostgreSQL it was made with. */
  appVersion: string;
  postgresVersion: string;
  /** The migration the data fit, and the checksums of all up to it. */
  schemaVersion: number;
  migrations: { version: number; checksum: string }[];
  tables: string[];
  sequences: { name: string; value: string; called: boolean }[];
}

export interface TableStart {
  table: string;
  columns: string[];
}

export interface TableEnd extends TableDigest {
  end: string;
}

export interface ArchiveEnd {
  end: 'halteres-backup';
  tables: number;
  sha256: string;
}

export function line(value: ArchiveHeader | TableStart | TableEnd | ArchiveEnd): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

export function* frame(chunk: Buffer): Generator<Buffer> {
  yield Buffer.from(`${chunk.length}\n`);
  yield chunk;
}

export const endOfFrames = Buffer.from('0\n');

const longestLine = 1024 * 1024;

/** Reads lines and counted bytes off a stream. */
export class ArchiveReader {
  readonly #source: AsyncIterator<Buffer>;
  readonly #hash: Hash = createHash('sha256');
  #before: Hash = this.#hash;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async header(): Promise<ArchiveHeader> {
    const header = await this.#json<ArchiveHeader>();
    if (header.format !== FORMAT.format || header.formatVersion !== FORMAT.formatVersion) {
      throw new Error(
        'The file is no backup of Halteres, or one in the format of another version of it. Use the Halteres that made it.',
      );
    }
    return header;
  }

  /** The next table; null at the end, once all that was read is known to be what was written. */
  async nextTable(header: ArchiveHeader): Promise<TableStart | null> {
    const start = await this.#json<TableStart | ArchiveEnd>();
    if (!('end' in start)) return start;
    if (start.tables !== header.tables.length) throw new Error('The backup is damaged: tables are missing.');
    if (start.sha256 !== this.#before.digest('hex'))
      throw new Error('The backup is damaged: its checksum is another one than its last line says. Use another one.');
    return null;
  }

  async endOfTable(table: string): Promise<TableDigest> {
    const { end, rows, hash } = await this.#json<TableEnd>();
    if (end !== table) throw new Error(`The backup is damaged: ${table} does not end where it should.`);
    return { rows, hash };
  }

  /** The bytes up to the end of the frames. */
  async *frames(): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      const length = Number(await this.#line());
      if (!Number.isInteger(length) || length < 0)
        throw new Error('The backup is damaged: the length of a block is missing.');
      if (length === 0) return;
      for (let left = length; left > 0;) {
        if (this.#rest.length === 0) await this.#more();
        const part = this.#take(Math.min(left, this.#rest.length));
        left -= part.length;
        yield part;
      }
    }
  }

  async #json<T>(): Promise<T> {
    this.#before = this.#hash.copy();
    const text = await this.#line();
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      throw new Error(`The backup is damaged: a line of JSON was expected at "${text.slice(0, 60)}".`, {
        cause: error,
      });
    }
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end !== -1) return this.#take(end + 1).toString('utf8', 0, end);
      if (this.#rest.length > longestLine) throw new Error('The backup is damaged: a line does not end.');
      await this.#more();
    }
  }

  #take(bytes: number): Buffer {
    const part = this.#rest.subarray(0, bytes);
    this.#rest = this.#rest.subarray(bytes);
    this.#hash.update(part);
    return part;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next();
    if (done === true) throw new Error('The backup was cut short: its last line is missing. Use another one.');
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }
}
