import {
  DummyDriver,
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
import { runBatch, type Statement, type StatementResult } from './batch.ts';
import type { DB } from './database.generated.ts';
import { statementName } from './statement-names.ts';

/** Writes queries and runs none. */
export const queryWriter = new Kysely<DB>({ dialect: dialectOf(() => new DummyDriver()) });

/** A statement keeps its plan per audience: row-level security makes PostgreSQL plan it anew when the role changes. */
export function statementOf(query: CompiledQuery, audience: string): Statement {
  const name = statementName(query.sql);
  return {
    text: query.sql,
    values: query.parameters,
    name: name === undefined ? undefined : `${name}_${audience}`,
    rows: true,
  };
}

export function queryResult<R>(result: StatementResult): QueryResult<R> {
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(result.command);
  return {
    rows: result.rows as R[],
    ...(changes ? { numAffectedRows: BigInt(result.rowCount) } : {}),
  };
}

/**
 * One transaction on one connection. The preamble waits for the first query and goes out with it in one batch, so a
 * request of one query costs two round trips and a request of none costs nothing.
 */
export class Envelope implements DatabaseConnection {
  readonly #client: pg.ClientBase;
  readonly #audience: string;
  #preamble: readonly Statement[];
  #tail: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(client: pg.ClientBase, audience: string, preamble: readonly Statement[]) {
    this.#client = client;
    this.#audience = audience;
    this.#preamble = preamble;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#over) {
      return Promise.reject(
        new Error('This request is over: its transaction was used after the function given to asActor had returned.'),
      );
    }
    return this.#inTurn(async () => {
      const preamble = this.#preamble;
      this.#preamble = [];
      const results = await runBatch(this.#client, [...preamble, statementOf(query, this.#audience)]);
      return queryResult<R>(results.at(-1) as StatementResult);
    });
  }

  // oxlint-disable-next-line require-yield -- a cursor would hold the connection between requests' pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('A request does not stream: ask for pages (keyset) instead.');
  }

  /** Commits, unless nothing was asked. */
  async commit(): Promise<void> {
    this.#over = true;
    await this.#inTurn(async () => {
      if (this.#preamble.length > 0) return;
      const [result] = await runBatch(this.#client, [{ text: 'commit', name: 'halteres_commit' }]);
      if (result?.command !== 'COMMIT') {
        throw new Error(
          'The transaction was rolled back: a query failed and its error was caught. Let it through, or put the query ' +
            'into inSavepoint.',
        );
      }
    });
  }

  async rollback(): Promise<void> {
    this.#over = true;
    await this.#inTurn(async () => {
      if (this.#client.getTransactionStatus() !== 'I') await this.#client.query('rollback');
    });
  }

  /** Queries started together take turns, and the rollback after a failed one waits for the others. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(work);
    this.#tail = turn.catch(() => undefined);
    return turn;
  }
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
