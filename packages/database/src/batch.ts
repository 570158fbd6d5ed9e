import type pg from 'pg';
import utils from 'pg/lib/utils.js';

/**
 * Several statements in one message up to one Sync of the extended protocol: one round trip, one answer. With `pg`
 * alone each statement waits for the one before, and a request's envelope (begin, claims, query, commit) then costs
 * three to four times the bare query; so it costs nearly nothing.
 */
export interface Statement {
  text: string;
  values?: readonly unknown[];
  /** Kept prepared on the connection under this name. */
  name?: string | undefined;
  /** Whether its rows are wanted. */
  rows?: boolean;
}

export interface StatementResult {
  command: string;
  rowCount: number;
  rows: Record<string, unknown>[];
}

/** The part of pg's connection used here, which its types leave out. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(message: { text: string; name: string }): void;
  bind(message: { statement: string; values: unknown[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
  sendCopyFail(reason: string): void;
  on(event: string, listener: (message: { status?: string }) => void): void;
  off(event: string, listener: (message: { status?: string }) => void): void;
}

type Parser = (text: string) => unknown;
type TypedClient = pg.ClientBase & { getTypeParser(oid: number, format: string): Parser };

// pg keeps this one inside; its own queries turn values into the wire's text with it.
const { prepareValue } = utils;

/** Which names each connection has prepared, as far as is certain. */
const prepared = new WeakMap<object, Set<string>>();

export async function runBatch(client: pg.ClientBase, statements: readonly Statement[]): Promise<StatementResult[]> {
  const batch = new Batch(client as TypedClient, statements);
  client.query(batch);
  return sayWhoAsked(batch.answer);
}

/** The stack of a socket's event says nothing; this one says who asked. */
export async function sayWhoAsked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

class Batch implements pg.Submittable {
  readonly answer: Promise<StatementResult[]>;
  readonly #client: TypedClient;
  readonly #statements: readonly Statement[];
  /** Values are turned into text before anything is sent: one that cannot be must not leave half a message behind. */
  readonly #values: unknown[][];
  readonly #results: StatementResult[] = [];
  #current: StatementResult = emptyResult();
  #columns: { name: string; parse: Parser }[] | undefined;
  #unreadable: unknown;
  #resolve!: (results: StatementResult[]) => void;
  #reject!: (error: unknown) => void;

  constructor(client: TypedClient, statements: readonly Statement[]) {
    this.#client = client;
    this.#statements = statements;
    this.#values = statements.map((statement) => (statement.values ?? []).map((value) => prepareValue(value)));
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const known = preparedOn(wire);
    wire.stream.cork();
    try {
      this.#statements.forEach((statement, index) => {
        const name = statement.name ?? '';
        if (name === '' || !known.has(name)) {
          // After an error it is not certain what was prepared; closing a name that does not exist is no error.
          if (name !== '') wire.close({ type: 'S', name });
          wire.parse({ text: statement.text, name });
        }
        wire.bind({ statement: name, values: this.#values[index] as unknown[] });
        if (statement.rows === true) wire.describe({ type: 'P', name: '' });
        wire.execute({});
      });
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  }

  handleRowDescription(message: { fields: { name: string; dataTypeID: number; format: string }[] }): void {
    this.#columns = message.fields.map((field) => ({
      name: field.name,
      parse: this.#client.getTypeParser(field.dataTypeID, field.format),
    }));
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.#columns === undefined || this.#unreadable !== undefined) return;
    try {
      const row: Record<string, unknown> = {};
      for (let index = 0; index < this.#columns.length; index += 1) {
        const column = this.#columns[index] as { name: string; parse: Parser };
        const text = message.fields[index] as string | null;
        row[column.name] = text === null ? null : column.parse(text);
      }
      this.#current.rows.push(row);
    } catch (error) {
      this.#unreadable = error;
    }
  }

  handleCommandComplete(message: { text: string }): void {
    const [, command = '', count] = /^([A-Z]+)(?: \d+)*? ?(\d+)?$/.exec(message.text) ?? [];
    this.#current.command = command;
    this.#current.rowCount = Number(count ?? 0);
    this.#finishStatement();
  }

  handleEmptyQuery(): void {
    this.#finishStatement();
  }

  handlePortalSuspended(): void {
    // Never: every execute asks for all rows.
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFail('A COPY cannot be part of a batch.');
  }

  handleCopyData(): void {
    // The data of a COPY TO, which nobody asked for here.
  }

  handleReadyForQuery(connection: Wire): void {
    const known = preparedOn(connection);
    for (const { name } of this.#statements) if (name !== undefined) known.add(name);
    if (this.#unreadable === undefined) this.#resolve(this.#results);
    else this.#reject(this.#unreadable);
  }

  /** Rejects only when the server has said in what state it is, so that the caller knows whether to roll back. */
  handleError(error: Error & { severity?: string }, connection: Wire): void {
    const known = preparedOn(connection);
    for (const { name } of this.#statements) if (name !== undefined) known.delete(name);
    if (error.severity !== 'ERROR') {
      this.#reject(error);
      return;
    }
    const settle = (): void => {
      connection.off('readyForQuery', settle);
      connection.off('end', settle);
      this.#reject(error);
    };
    connection.on('readyForQuery', settle);
    connection.on('end', settle);
  }

  #finishStatement(): void {
    this.#results.push(this.#current);
    this.#current = emptyResult();
    this.#columns = undefined;
  }
}

function emptyResult(): StatementResult {
  return { command: '', rowCount: 0, rows: [] };
}

function preparedOn(connection: object): Set<string> {
  let names = prepared.get(connection);
  if (names === undefined) {
    names = new Set();
    prepared.set(connection, names);
  }
  return names;
}
