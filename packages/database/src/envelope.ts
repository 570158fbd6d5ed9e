import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { runBatch, sayWhoAsked, type Statement, type StatementResult } from './batch.ts';
import type { DB } from './database.generated.ts';
import { statementName } from './statement-names.ts';

/** A statement keeps its plan per audience: row-level security makes PostgreSQL plan it anew when the role changes. */
function statementOf(query: CompiledQuery, audience: string): Statement {
  const name = statementName(query.sql);
  return {
    text: query.sql,
    values: query.parameters,
    name: name === undefined ? undefined : `${name}_${audience}`,
    rows: true,
  };
}

function queryResult<R>(result: StatementResult): QueryResult<R> {
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(result.command);
  return {
    rows: result.rows as R[],
    ...(changes ? { numAffectedRows: BigInt(result.rowCount) } : {}),
  };
}

interface Asked {
  query: CompiledQuery;
  resolve: (result: StatementResult) => void;
  reject: (error: unknown) => void;
}

/** What a request asks, on one connection, until it is over. */
export abstract class Envelope implements DatabaseConnection {
  protected readonly client: pg.ClientBase;
  readonly #audience: string;
  #asked: Asked[] = [];
  #tail: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(client: pg.ClientBase, audience: string) {
    this.client = client;
    this.#audience = audience;
  }

  /** What goes out in one batch before the next query. */
  protected abstract before(): readonly Statement[];
  protected abstract end(): Promise<void>;

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#over) {
      throw new Error(
        'This request is over: its transaction was used after the function given to asActor had returned.',
      );
    }
    const answer = new Promise<StatementResult>((resolve, reject) => this.#asked.push({ query, resolve, reject }));
    if (this.#asked.length === 1) void this.#inTurn(() => this.#ask());
    return queryResult<R>(await sayWhoAsked(answer));
  }

  // oxlint-disable-next-line require-yield -- a cursor would hold the connection between requests' pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('A request does not stream: ask for pages (keyset) instead.');
  }

  /** Keeps what was written; what is asked from now on is refused. */
  commit(): Promise<void> {
    this.#over = true;
    return this.#inTurn(() => this.end());
  }

  async rollback(): Promise<void> {
    this.#over = true;
    await this.#inTurn(async () => {
      if (this.client.getTransactionStatus() !== 'I') await this.client.query('rollback');
    });
  }

  /**
   * Queries started together go out together; if one fails, none of them is answered. The next tick comes when the
   * microtasks are done: whatever could be started by then has been.
   */
  async #ask(): Promise<void> {
    await new Promise<void>((ready) => process.nextTick(ready));
    const asked = this.#asked;
    this.#asked = [];
    const before = this.before();
    try {
      const statements = asked.map(({ query }) => statementOf(query, this.#audience));
      const results = await runBatch(this.client, [...before, ...statements]);
      asked.forEach(({ resolve }, index) => resolve(results[before.length + index] as StatementResult));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  /** Batches take turns, and the rollback after a failed one waits for the others. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(work);
    this.#tail = turn.catch(() => undefined);
    return turn;
  }
}

/**
 * One transaction. The preamble waits for the first query and goes out with it in one batch, so a request of one query
 * costs two round trips and a request of none costs nothing.
 */
export class TransactionEnvelope extends Envelope {
  #preamble: readonly Statement[];

  constructor(client: pg.ClientBase, audience: string, preamble: readonly Statement[]) {
    super(client, audience);
    this.#preamble = preamble;
  }

  protected before(): readonly Statement[] {
    const preamble = this.#preamble;
    this.#preamble = [];
    return preamble;
  }

  protected async end(): Promise<void> {
    if (this.#preamble.length > 0) return;
    const [result] = await runBatch(this.client, [{ text: 'commit', name: 'halteres_commit' }]);
    if (result?.command !== 'COMMIT') {
      throw new Error(
        'The transaction was rolled back: a query failed and its error was caught. Let it through, or put the query ' +
          'into inSavepoint.',
      );
    }
  }
}

/** A transaction for each query, which is over when its answer is there. */
export class QueryEnvelope extends Envelope {
  readonly #preamble: readonly Statement[];

  constructor(client: pg.ClientBase, audience: string, preamble: readonly Statement[]) {
    super(client, audience);
    this.#preamble = preamble;
  }

  protected before(): readonly Statement[] {
    return this.#preamble;
  }

  protected async end(): Promise<void> {}
}

export function kyselyOn(envelope: Envelope): Kysely<DB> {
  const noTransaction = async (): Promise<void> => {
    throw new Error('A request is already one transaction. For a part that may fail alone use inSavepoint.');
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => envelope,
    beginTransaction: noTransaction,
    commitTransaction: noTransaction,
    rollbackTransaction: noTransaction,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
  return new Kysely<DB>({ dialect: dialectOf(() => driver) });
}

function dialectOf(createDriver: () => Driver): Dialect {
  return {
    createDriver,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
