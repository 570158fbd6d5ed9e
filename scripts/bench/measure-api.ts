import { subscribe } from 'node:diagnostics_channel';
import { asActor, type Actor, type ActorDb, type Database } from '@halteres/database';
import { listEntities } from '@halteres/modules/coaching/list-entities';
import { listCalendar } from '@halteres/modules/programs/calendar';
import { listPrograms } from '@halteres/modules/programs/list-programs';
import { readProgram } from '@halteres/modules/programs/read-program';
import { listWorkouts } from '@halteres/modules/training/workouts/list-workouts';
import { sideBySide, time } from './side-by-side.ts';

export type ApiFigures = { what: string; sqlMs: number; apiMs: number; ratio: number };

/** A read a coach's screen makes, and the same as the use case asks the database. */
type Read = { what: string; path: string; audience: Actor['audience']; sql: (db: ActorDb) => Promise<unknown> };

const ROUNDS = 600;

/** What a coach's screens read, over HTTP and gzipped, beside what each asks the database: its session, then its rows. */
export async function measureApi(
  database: Database,
  url: string,
  coach: string,
  cookie: string,
): Promise<ApiFigures[]> {
  const token = decodeURIComponent(/session_token=([^;]+)/.exec(cookie)?.[1] ?? '').split('.')[0];
  const session = async (): Promise<void> => {
    const { rows } = await database.auth.query({
      name: 'bench_session',
      text: 'select id, user_id, expires_at, last_seen_at from accounts.sessions where token = $1 and expires_at > now()',
      values: [token],
    });
    if (rows.length !== 1) throw new Error('the session is not there');
  };
  const timed = timedByServer();
  const figures: ApiFigures[] = [];
  for (const { what, path, audience, sql } of await readsOf(database, coach)) {
    const actor = { audience, userId: coach } as const;
    const [sqlMs, apiMs] = await sideBySide(
      () => time(async () => (await session(), asActor(database, actor, sql))),
      () =>
        timed(async () => {
          const answer = await fetch(`${url}${path}`, { headers: { cookie } });
          if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
          await answer.arrayBuffer();
        }),
      ROUNDS,
    );
    figures.push({ what, sqlMs, apiMs, ratio: apiMs / sqlMs });
  }
  return figures;
}

async function readsOf(database: Database, coach: string): Promise<Read[]> {
  const me = { audience: 'authenticated', userId: coach } as const;
  const { items: clients } = await asActor(database, me, (db) =>
    listEntities(db, coach, { deleted: false, limit: 50 }),
  );
  const { items: programs } = await asActor(database, me, (db) => listPrograms(db, coach, { limit: 50 }));
  const program = programs[0]?.id ?? '';
  const client = clients.find((each) => !each.claimed && each.type === 'CLIENT')?.athleteId ?? '';
  const month = { from: '2026-11-01', to: '2026-11-30' };
  return [
    {
      what: 'clients',
      path: '/api/entities?limit=50',
      audience: 'authenticated',
      sql: (db) => listEntities(db, coach, { deleted: false, limit: 50 }),
    },
    {
      what: 'programs',
      path: '/api/programs?limit=50',
      audience: 'authenticated',
      sql: (db) => listPrograms(db, coach, { limit: 50 }),
    },
    {
      what: 'a program',
      path: `/api/programs/${coach}/${program}`,
      audience: 'authenticated',
      sql: (db) => readProgram(db, coach, program),
    },
    {
      what: 'a month of the calendar',
      path: `/api/calendar?from=${month.from}&to=${month.to}`,
      audience: 'authenticated',
      sql: (db) => listCalendar(db, month),
    },
    {
      what: "a client's history",
      path: `/api/people/${client}/workouts?limit=50`,
      audience: 'coach',
      sql: (db) => listWorkouts(db, client, { limit: 50 }),
    },
  ];
}

/** Milliseconds from a request's arrival at the server to the end of its answer, without the client's own work. */
function timedByServer(): (request: () => Promise<void>) => Promise<number> {
  let begun = 0;
  let spent = 0;
  subscribe('http.server.request.start', () => (begun = performance.now()));
  subscribe('http.server.response.finish', () => (spent = performance.now() - begun));
  return async (request) => {
    await request();
    return spent;
  };
}
