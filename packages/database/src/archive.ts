/**
 * The file of a backup, gzipped. It depends on no engine and no version of one: the rows are the text of COPY.
 *
 *   {"format":"halteres-backup","formatVersion":1,…}\n        what it is, from which schema, which tables follow
 *   {"table":"public.users","columns":["id",…]}\n             for each table, in an order parents come first in:
 *   <length in bytes>\n<so many bytes of COPY text>            as often as need be
 *   0\n
 *   {"end":"public.users","rows":3}\n
 *   {"end":"halteres-backup","tables":34}\n                   without this line the file was cut short
 */
export interface ArchiveHeader {
  format: 'halteres-backup';
  formatVersion: 1;
  createdAt: string;
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

export interface TableEnd {
  end: string;
  rows: number;
}

export interface ArchiveEnd {
  end: 'halteres-backup';
  tables: number;
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
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async json<T>(): Promise<T> {
    const text = await this.#line();
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      throw new Error(`The backup is damaged: a line of JSON was expected at "${text.slice(0, 60)}".`, {
        cause: error,
      });
    }
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
        const part = this.#rest.subarray(0, left);
        this.#rest = this.#rest.subarray(part.length);
        left -= part.length;
        yield part;
      }
    }
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end !== -1) {
        const text = this.#rest.subarray(0, end).toString('utf8');
        this.#rest = this.#rest.subarray(end + 1);
        return text;
      }
      if (this.#rest.length > longestLine) throw new Error('The backup is damaged: a line does not end.');
      await this.#more();
    }
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next();
    if (done === true) throw new Error('The backup was cut short: its last line is missing. Use another one.');
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }
}
