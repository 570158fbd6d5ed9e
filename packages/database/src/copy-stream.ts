import type pg from 'pg';

/** COPY through `pg`, which has the messages but not the streams. */
interface CopyWire {
  stream: {
    pause(): void;
    resume(): void;
    on(event: string, listener: () => void): void;
    off(event: string, listener: () => void): void;
    writableNeedDrain: boolean;
  };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

const mostWaitingBytes = 1024 * 1024;

/** The data of `copy … to stdout`, as they come. */
export async function* copyOut(client: pg.ClientBase, statement: string): AsyncGenerator<Buffer, void, undefined> {
  const copy = new CopyOut(statement);
  client.query(copy as unknown as pg.Submittable);
  try {
    for (let chunk = await copy.next(); chunk !== undefined; chunk = await copy.next()) yield chunk;
  } finally {
    // Left early: the rest still has to be read off the wire before the connection can do anything else.
    await copy.drain();
  }
}

/** Feeds `copy … from stdin` and returns how many rows it took. */
export async function copyIn(client: pg.ClientBase, statement: string, source: AsyncIterable<Buffer>): Promise<number> {
  const copy = new CopyIn(statement, source);
  client.query(copy as unknown as pg.Submittable);
  return copy.answer;
}

/** Until the socket takes more, or is gone, which the query then reports. */
function writable(stream: CopyWire['stream']): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      stream.off('drain', settle);
      stream.off('close', settle);
      resolve();
    };
    stream.on('drain', settle);
    stream.on('close', settle);
  });
}

class CopyOut {
  readonly #statement: string;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #ended = false;
  #discarding = false;
  #error: Error | undefined;
  #wake: (() => void) | undefined;
  #wire: CopyWire | undefined;

  constructor(statement: string) {
    this.#statement = statement;
  }

  async next(): Promise<Buffer | undefined> {
    for (;;) {
      if (this.#error !== undefined) throw this.#error;
      const chunk = this.#waiting.length > 0 ? Buffer.concat(this.#waiting) : undefined;
      this.#waiting = [];
      this.#waitingBytes = 0;
      this.#wire?.stream.resume();
      if (chunk !== undefined) return chunk;
      if (this.#ended) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async drain(): Promise<void> {
    this.#discarding = true;
    while (!this.#ended && this.#error === undefined) await this.next();
  }

  submit(connection: CopyWire): void {
    this.#wire = connection;
    connection.query(this.#statement);
  }

  handleCopyData(message: { chunk: Buffer }, connection: CopyWire): void {
    if (this.#discarding) return;
    // The parser uses its buffer again.
    this.#waiting.push(Buffer.from(message.chunk));
    this.#waitingBytes += message.chunk.length;
    if (this.#waitingBytes > mostWaitingBytes) connection.stream.pause();
    this.#wake?.();
  }

  handleCommandComplete(): void {
    // ReadyForQuery follows and ends it.
  }

  handleReadyForQuery(): void {
    this.#ended = true;
    this.#wake?.();
  }

  handleError(error: Error): void {
    this.#error = error;
    this.#wake?.();
  }

  handleRowDescription(): void {
    this.#error = new Error(`Not a COPY: ${this.#statement.slice(0, 100)}`);
  }

  handleDataRow(): void {
    // handleRowDescription has refused it.
  }
}

class CopyIn {
  readonly answer: Promise<number>;
  readonly #statement: string;
  readonly #source: AsyncIterable<Buffer>;
  #rows = 0;
  #sourceError: unknown;
  #resolve!: (rows: number) => void;
  #reject!: (error: unknown) => void;

  constructor(statement: string, source: AsyncIterable<Buffer>) {
    this.#statement = statement;
    this.#source = source;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: CopyWire): void {
    connection.query(this.#statement);
  }

  handleCopyInResponse(connection: CopyWire): void {
    this.#feed(connection).catch((error: unknown) => {
      this.#sourceError = error;
      connection.sendCopyFail(String(error));
    });
  }

  async #feed(connection: CopyWire): Promise<void> {
    for await (const chunk of this.#source) {
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) {
        await writable(connection.stream);
      }
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(message: { text: string }): void {
    this.#rows = Number(/^COPY (\d+)/.exec(message.text)?.[1] ?? 0);
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#rows);
  }

  handleError(error: Error): void {
    this.#reject(this.#sourceError ?? error);
  }
}
