import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asActor, asActorOnce, type Actor, type Database } from '@halteres/database';
import { listEntities } from '@halteres/modules/coaching/list-entities';
import { readConfig } from '@halteres/server/config';
import { start } from '@halteres/server/main';

export type DatabaseFigures = {
  bareMs: number;
  /** The bare query kept prepared: what nobody gets who lets pg send text and values. */
  preparedMs: number;
  envelopeMs: number;
  /** How often the callers' time, envelope over bare query. */
  envelopeAlone: number;
  envelopeMany: number;
  sqlMs: number;
  apiMs: number;
  apiRatio: number;
};

const ROUNDS = 1500;
const CALLERS = 16;

const median = (samples: number[]): number => samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Runs two kinds of work by turns, so that each meets the same weather; each tells its ms; returns both medians. */
async function sideBySide(kinds: [() => Promise<number>, () => Promise<number>]): Promise<[number, number]> {
  const samples: [number[], number[]] = [[], []];
  for (let warmUp = 0; warmUp < 500; warmUp += 1) for (const kind of kinds) await kind();
  for (let round = 0; round < ROUNDS; round += 1) {
    samples[0].push(await kinds[0]());
    samples[1].push(await kinds[1]());
  }
  return [median(samples[0]), median(samples[1])];
}

/** The cost of acting as somebody, and of the API over its SQL, on the durable embedded database. */
export async function measureDatabase(scratch: string): Promise<DatabaseFigures> {
  const dataDir = join(scratch, 'bench-data');
  mkdirSync(dataDir, { recursive: true });
  const settings = { data: dataDir, port: '4812', authTriesPerMinute: '100000', logLevel: 'silent' };
  const { url, database, close } = await start(readConfig(settings, {}), () => undefined);
  try {
    const { cookie, userId } = await coachWithClients(url);
    const actor = { audience: 'authenticated', userId } as const;
    return { ...(await measureEnvelope(database, actor)), ...(await measureApi(database, actor, url, cookie)) };
  } finally {
    await close();
  }
}

async function coachWithClients(url: string): Promise<{ cookie: string; userId: string }> {
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...(cookie === '' ? {} : { cookie }) },
      body: JSON.stringify(body),
    });
  const credentials = { email: 'bench@example.org', password: 'a long enough password' };
  await post('/api/auth/sign-up/email', { name: 'Bench', ...credentials });
  const signedIn = await post('/api/auth/sign-in/email', credentials);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  for (let index = 0; index < 60; index += 1)
    await post('/api/entities', { name: `Client ${index}`, type: 'CLIENT', age: 30 }, cookie);
  const { user } = (await signedIn.json()) as { user: { id: string } };
  return { cookie, userId: user.id };
}

/** The envelope beside a bare query as one writes it with pg: text and values. */
async function measureEnvelope(
  database: Database,
  actor: Actor,
): Promise<Pick<DatabaseFigures, 'bareMs' | 'preparedMs' | 'envelopeMs' | 'envelopeAlone' | 'envelopeMany'>> {
  const text = 'select id, name, email, created_at from accounts.logins where id = $1';
  const values = [actor.userId];
  const bare = () => database.auth.query(text, values);
  const prepared = () => database.auth.query({ name: 'bare', text, values });
  const enveloped = () =>
    asActorOnce(database, actor, (queries) =>
      queries.selectFrom('users').select(['id', 'is_pro', 'created_at']).where('id', '=', actor.userId),
    );
  const [bareMs, envelopeMs] = await sideBySide([() => time(bare), () => time(enveloped)]);
  const [preparedMs] = await sideBySide([() => time(prepared), () => time(enveloped)]);
  const many = (work: () => Promise<unknown>): Promise<number> =>
    time(() =>
      Promise.all(
        Array.from({ length: CALLERS }, async () => {
          for (let round = 0; round < 200; round += 1) await work();
        }),
      ),
    );
  const turns: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 6; turn += 1) {
    turns[0].push(await many(bare));
    turns[1].push(await many(enveloped));
  }
  return {
    bareMs,
    preparedMs,
    envelopeMs,
    envelopeAlone: envelopeMs / bareMs,
    envelopeMany: median(turns[1].slice(1)) / median(turns[0].slice(1)),
  };
}

/** A coach's list of clients over HTTP, beside what it asks the database: its session, then the list as its actor. */
async function measureApi(
  database: Database,
  actor: Actor,
  url: string,
  cookie: string,
): Promise<Pick<DatabaseFigures, 'sqlMs' | 'apiMs' | 'apiRatio'>> {
  const coach = actor.userId ?? '';
  const token = decodeURIComponent(/session_token=([^;]+)/.exec(cookie)?.[1] ?? '').split('.')[0];
  const sql = async () => {
    const { rows } = await database.auth.query({
      name: 'halteres_session',
      text: 'select id, user_id, expires_at from accounts.sessions where token = $1 and expires_at > now()',
      values: [token],
    });
    if (rows.length !== 1) throw new Error('the session is not there');
    await asActor(database, actor, (db) => listEntities(db, coach, { deleted: false, limit: 50 }));
  };
  const request = timedByServer(async () => {
    const answer = await fetch(`${url}/api/entities?limit=50`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: unknown[] };
    if (items.length !== 50) throw new Error(`the list answered ${answer.status} with ${items.length} rows`);
  });
  const [sqlMs, apiMs] = await sideBySide([() => time(sql), request]);
  return { sqlMs, apiMs, apiRatio: apiMs / sqlMs };
}

/** Milliseconds from a request's arrival at the server to the end of its answer, without the client's own work. */
function timedByServer(request: () => Promise<void>): () => Promise<number> {
  let begun = 0;
  let spent = 0;
  subscribe('http.server.request.start', () => (begun = performance.now()));
  subscribe('http.server.response.finish', () => (spent = performance.now() - begun));
  return async () => {
    await request();
    return spent;
  };
}
