import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@halteres/database';
import pg from 'pg';
import { startPostgres15 } from '../../postgres/postgres-15.ts';
import { startProduct, stopProduct, type Running } from '../run-product.ts';
import { fillHistory } from './fill-history.ts';
import { makeActors } from './make-actors.ts';
import type { Past } from './mix.ts';
import type { Target } from './shoot.ts';

export const DATABASES = ['embedded', 'postgres-15'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

/** A running product with so many people's history in its database. */
export type Place = Target & { running: Running; people: number; dataDir: string };

type Urls = { migrationDatabaseUrl: string; databaseUrl: string };

const CONNECTIONS = 64;
const GENERATIONS = 1_000_000;
/** The server of version 15 writes as durably as ours. */
const DURABLE = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on'];

/** Starts a product for each number of people, on databases of one kind; `close` stops them all. */
export async function openPlaces(
  kind: DatabaseKind,
  scratch: string,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<{ places: Place[]; close: () => Promise<void> }> {
  const server = kind === 'embedded' ? null : await startPostgres15(false, DURABLE);
  if (server !== null && 'missing' in server) throw new Error(server.missing);
  const places: Place[] = [];
  const close = async (): Promise<void> => {
    for (const { running } of places) await stopProduct(running);
    await server?.stop();
  };
  try {
    for (const people of sizes) {
      const dataDir = join(scratch, `${kind}-${people}`);
      mkdirSync(dataDir, { mode: 0o755 });
      const urls = server === null ? null : await newDatabase(server.url, people);
      const port = (kind === 'embedded' ? 4820 : 4840) + places.length;
      const env = urls && { MIGRATION_DATABASE_URL: urls.migrationDatabaseUrl, DATABASE_URL: urls.databaseUrl };
      const running = await startProduct(process.cwd(), dataDir, port, env ?? {});
      const place: Place = { running, url: running.url, people, dataDir, actors: [], pasts: [] };
      places.push(place);
      await fill(place, urls, say);
    }
    return { places, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function newDatabase(server: string, people: number): Promise<Urls> {
  const name = `halteres_${people}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const owner = new URL(server);
  owner.pathname = `/${name}`;
  const web = new URL(owner);
  web.username = 'halteres_web';
  return { migrationDatabaseUrl: owner.href, databaseUrl: web.href };
}

/** Signs the actors up, and writes everybody's past beside the running product. */
async function fill(place: Place, urls: Urls | null, say: (line: string) => void): Promise<void> {
  const database = await openDatabase({
    attach: true,
    quiet: true,
    ...(urls ?? { dataDir: join(place.dataDir, 'postgresql') }),
  });
  try {
    place.actors = await makeActors(place.url, CONNECTIONS, (email) =>
      database.owner(async (owner) => {
        await owner.query('update profiles set generations_remaining = $1 where email = $2', [GENERATIONS, email]);
      }),
    );
    const ids = place.actors.map(({ personId }) => personId);
    place.pasts = await database.owner(async (owner) => {
      await fillHistory(owner, ids, place.people, say);
      const pasts: Past[] = [];
      for (const id of ids) pasts.push(await readPast(owner, id));
      return pasts;
    });
  } finally {
    await database.close();
  }
}

async function readPast(owner: pg.ClientBase, person: string): Promise<Past> {
  const { rows } = await owner.query<{ id: string; exercise_id: string }>(
    'select id, exercise_id from workout_exercises where user_id = $1 order by id',
    [person],
  );
  return {
    workoutExercises: rows.map(({ id }) => id),
    exerciseIds: [...new Set(rows.map(({ exercise_id }) => exercise_id))],
  };
}
