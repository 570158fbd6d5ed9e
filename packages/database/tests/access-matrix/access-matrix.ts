import { asActorUndone, type Person } from '@halteres/testing';
import type { Actor } from '@halteres/database';
import type pg from 'pg';
import { readCatalog, type Column, type Relation } from '../../src/read-catalog.ts';
import type { Context, Fixture, Row } from './fixture.ts';
import { fixtures } from './fixtures.ts';
import { makeWorld, situations, type World } from './world.ts';

/**
 * What each audience can really do to a row of each table, in each situation: every statement is tried, as a request
 * would run it, and undone. The outcome is one text (schema/access-matrix.txt) that people review.
 */
export async function accessMatrix(client: pg.ClientBase): Promise<string> {
  const { relations } = await readCatalog(client, ['public']);
  const tables = relations.filter(({ kind }) => kind === 'table');
  const missing = tables.filter(({ name }) => fixtures[name] === undefined).map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(
      `No row factory for ${missing.join(', ')}. Add one for each to packages/database/tests/access-matrix/fixtures.ts.`,
    );
  }
  await client.query('begin');
  try {
    const world = await makeWorld(client);
    const trial = new Trial(client, world);
    const lines: [string, string[]][] = [];
    for (const table of tables) lines.push([table.name, await trial.cells(table)]);
    return render(lines);
  } finally {
    await client.query('rollback');
  }
}

class Trial {
  readonly #client: pg.ClientBase;
  readonly #world: World;
  readonly #rows = new Map<string, Row>();

  constructor(client: pg.ClientBase, world: World) {
    this.#client = client;
    this.#world = world;
  }

  async cells(table: Relation): Promise<string[]> {
    const cells: string[] = [];
    for (const situation of situations) {
      const fixture = fixtures[table.name] as Fixture;
      if (situation.loginless === true && fixture.of === 'nobody') {
        cells.push('.');
        continue;
      }
      const context = this.#context(fixture.of, situation.loginless === true);
      cells.push(await this.#try(table, context, situation.actor(this.#world, context.owner)));
    }
    return cells;
  }

  #context(of: 'athlete' | 'coach' | 'nobody', loginless: boolean): Context {
    const world = this.#world;
    const athlete = loginless ? world.loginless : world.client;
    const owner: Person = of === 'coach' ? world.coach : athlete;
    const entityId = loginless ? world.loginlessEntityId : world.entityId;
    const context: Context = {
      world,
      owner,
      entityId,
      need: (table) => this.#need(table, context),
    };
    return context;
  }

  async #need(table: string, context: Context): Promise<Row> {
    const key = `${table} ${context.owner.id} ${context.entityId}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = (await this.#existing(table, context)) ?? (await this.#make(table, context));
    this.#rows.set(key, row);
    return row;
  }

  /** The row that sign-up or the making of the world brought already. */
  async #existing(table: string, context: Context): Promise<Row | undefined> {
    const wanted = fixtures[table]?.existing?.(context);
    if (wanted === undefined) return undefined;
    const where = Object.keys(wanted).map((name, index) => `${name} = $${index + 1}`);
    const { rows } = await this.#client.query<Row>(
      `select * from ${table} where ${where.join(' and ')}`,
      Object.values(wanted),
    );
    return rows[0];
  }

  /** Made as the owner of the database, with its triggers. */
  async #make(table: string, context: Context): Promise<Row> {
    const row = await (fixtures[table] as Fixture).row(context);
    const { rows } = await this.#client.query<Row>(
      `${insertInto(table, Object.keys(row))} returning *`,
      Object.values(row),
    );
    return rows[0] as Row;
  }

  async #try(table: Relation, context: Context, actor: Actor): Promise<string> {
    const row = await this.#need(table.name, context);
    const fixture = fixtures[table.name] as Fixture;
    const granted = (command: string): string[] =>
      table.columns.filter(({ grants }) => grants.includes(`${actor.audience} ${command}`)).map(({ name }) => name);
    const keys = table.constraints.find(({ kind }) => kind === 'primary key')?.columns ?? [];
    // Where the key may not be read, the row cannot be picked by it; then any row will do.
    const readable = keys.filter((key) => granted('select').includes(key));
    const at = (from: number): string =>
      readable.length === 0 ? '' : ` where ${readable.map((key, index) => `${key} = $${from + index}`).join(' and ')}`;
    const values = readable.map((key) => row[key]);

    let allowed = '';
    if (await this.#works(actor, `select ${granted('select')[0] ?? keys[0]} from ${table.name}${at(1)}`, values)) {
      allowed += 's';
    }
    const fresh = await fixture.row(context);
    const insertable = granted('insert');
    const columns = Object.keys(fresh).filter((name) => insertable.length === 0 || insertable.includes(name));
    if (
      await this.#works(
        actor,
        insertInto(table.name, columns),
        columns.map((name) => fresh[name]),
      )
    )
      allowed += 'i';
    const changes = [unchanged(table, row, granted('update')), fixture.change?.(context)];
    for (const change of changes) {
      if (change === undefined) continue;
      const set = Object.keys(change).map((name, index) => `${name} = $${index + 1}`);
      const statement = `update ${table.name} set ${set.join()}${at(set.length + 1)}`;
      if (!(await this.#works(actor, statement, [...Object.values(change), ...values]))) continue;
      allowed += 'u';
      break;
    }
    if (await this.#works(actor, `delete from ${table.name}${at(1)}`, values)) allowed += 'd';
    return allowed === '' ? '-' : allowed;
  }

  /** Whether it touched a row. What the rules refuse is 42501; a constraint met later means the rules let it through. */
  async #works(actor: Actor, statement: string, parameters: unknown[]): Promise<boolean> {
    try {
      return await asActorUndone(this.#client, actor, async (client) => {
        const { rowCount } = await client.query(statement, parameters);
        return (rowCount ?? 0) > 0;
      });
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === '42501') return false;
      if (code === '23505' || code === '23503') return true;
      throw new Error(`As ${actor.audience}: ${statement}: ${(error as Error).message}`, { cause: error });
    }
  }
}

function insertInto(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join()}) values (${columns.map((_, index) => `$${index + 1}`).join()})`;
}

/** A change that changes nothing: only the right to it counts. */
function unchanged(table: Relation, row: Row, granted: readonly string[]): Row {
  const writable = table.columns.filter(({ generated }) => generated === null);
  const column = (writable.find(({ name }) => granted.includes(name)) ?? writable[0]) as Column;
  const value = row[column.name];
  return { [column.name]: column.typeName === 'jsonb' && value !== null ? JSON.stringify(value) : value };
}

function render(lines: readonly [string, string[]][]): string {
  const head = ['table', ...situations.map(({ name }) => name)];
  const rows = [head, ...lines.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, cells]) => [name, ...cells])];
  const widths = head.map((_, index) => Math.max(...rows.map((row) => (row[index] as string).length)));
  const text = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] as number))
      .join('  ')
      .trimEnd(),
  );
  return [
    '# Who can do what to a row: s select, i insert, u update (of some column), d delete, - nothing, . no such row.',
    '# An athlete’s log is looked at by its owner, their coach and so on; a coach’s plans by the athlete they are for.',
    '# Tried on a real database by packages/database/tests/access-matrix. Review each change of this file.',
    '',
    ...text,
    '',
  ].join('\n');
}
