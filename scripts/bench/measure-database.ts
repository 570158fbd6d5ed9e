import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asActor, asActorOnce, migrate, openDatabase, type Database } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { listEntities } from '@halteres/modules/coaching/list-entities';
import { readConfig } from '@halteres/server/config';
import { assemble } from '@halteres/server/main';

export type DatabaseFigures = {
  bareMs: number;
  envelopeMs: number;
  envelopeAlone: number;
  envelopeMany: number;
  sqlMs: number;
  apiMs: number;
  apiRatio: number;
};

const ROUNDS = 1500;

const median = (samples: number[]): number => samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Runs kinds of work by turns, so that each meets the same weather; returns the median of each in ms. */
async function sideBySide(kinds: (() => Promise<unknown>)[], rounds = ROUNDS): Promise<number[]> {
  const samples = kinds.map((): number[] => []);
  for (let warmUp = 0; warmUp < 100; warmUp += 1) for (const kind of kinds) await kind();
  for (let round = 0; round < rounds; round += 1)
    for (const [index, kind] of kinds.entries()) samples[index]?.push(await time(kind));
  return samples.map(median);
}

/** The cost of acting as somebody, and of the API over its SQL, on the durable embedded database. */
export async function measureDatabase(scratch: string): Promise<DatabaseFigures> {
  const dataDir = join(scratch, 'bench-data');
  mkdirSync(dataDir, { recursive: true });
  const database = await openDatabase({ dataDir: join(dataDir, 'postgresql'), quiet: true });
  try {
    await migrate(database);
    await database.owner(seedCatalog);
    const application = await assemble(
      readConfig({ data: dataDir, authTriesPerMinute: '100000', logLevel: 'silent' }, {}),
      database,
      () => undefined,
    );
    const url = 'http://127.0.0.1:4000';
    const json = { 'content-type': 'application/json' };
    const credentials = { email: 'bench@example.org', password: 'a long enough password' };
    await application.request(`${url}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ name: 'Bench', ...credentials }),
    });
    const signedIn = await application.request(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(credentials),
    });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const { user } = (await signedIn.json()) as { user: { id: string } };
    for (let index = 0; index < 60; index += 1) {
      await application.request(`${url}/api/entities`, {
        method: 'POST',
        headers: { ...json, cookie },
        body: JSON.stringify({ name: `Client ${index}`, type: 'CLIENT', age: 30 }),
      });
    }
    const figures = await measureAll(database, user.id, () =>
      application.request(`${url}/api/entities?limit=50`, { headers: { cookie } }),
    );
    await application.close();
    return figures;
  } finally {
    await database.close();
  }
}

async function measureAll(
  database: Database,
  userId: string,
  request: () => Response | Promise<Response>,
): Promise<DatabaseFigures> {
  const actor = { audience: 'authenticated', userId } as const;
  const bare = () =>
    database.auth.query({
      name: 'bare',
      text: 'select id, name, email, created_at from accounts.logins where id = $1',
      values: [userId],
    });
  const enveloped = () =>
    asActorOnce(database, actor, (queries) =>
      queries.selectFrom('users').select(['id', 'is_pro', 'created_at']).where('id', '=', userId),
    );
  const [bareMs = 1, envelopeMs = 1] = await sideBySide([bare, enveloped]);

  const many = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let round = 0; round < 200; round += 1) await work();
      }),
    );
    return performance.now() - begun;
  };
  await many(bare);
  await many(enveloped);
  const turns = [await many(bare), await many(enveloped), await many(bare), await many(enveloped)];
  const envelopeMany = ((turns[1] ?? 0) + (turns[3] ?? 0)) / ((turns[0] ?? 1) + (turns[2] ?? 1));

  // The request's SQL: its session, then its list, the latter as its actor.
  const session = () =>
    database.auth.query({
      name: 'session',
      text: 'select s.id, s.user_id, s.expires_at, l.name, l.email from accounts.sessions s join accounts.logins l on l.id = s.user_id where s.user_id = $1',
      values: [userId],
    });
  const sql = async () => {
    await session();
    await asActor(database, actor, (db) => listEntities(db, userId, { deleted: false, limit: 50 }));
  };
  const api = async () => (await request()).text();
  const [sqlMs = 1, apiMs = 1] = await sideBySide([sql, api], 500);
  return {
    bareMs,
    envelopeMs,
    envelopeAlone: envelopeMs / bareMs,
    envelopeMany,
    sqlMs,
    apiMs,
    apiRatio: apiMs / sqlMs,
  };
}
