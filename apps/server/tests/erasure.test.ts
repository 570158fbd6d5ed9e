import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseAccount } from '../src/account/erase-account.ts';
import { liveFully, type Lives } from './full-life.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

const PASSWORD = 'a long enough password';

let app: TestApplication;
let lives: Lives;
beforeAll(async () => {
  app = await openTestApplication();
  lives = await liveFully(app);
}, 120_000);
afterAll(() => app.close());

/** Every table of every schema and every file of the data folder where one of the words stands. */
async function tracesOf(words: readonly string[]): Promise<string[]> {
  const inTables = await app.database.owner(async (owner) => {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await owner.query<{ n: string }>(
        `select count(*) as n from ${name} t where exists (select from unnest($1::text[]) w where strpos(lower(t::text), w) > 0)`,
        [words.map((word) => word.toLowerCase())],
      );
      if (rows[0]?.n !== '0') found.push(name);
    }
    return found.toSorted();
  });
  const inFiles = (readdirSync(app.dataDir, { recursive: true }) as string[])
    .filter((file) => statSync(join(app.dataDir, file)).isFile())
    .filter((file) => {
      const text = `${file}\n${readFileSync(join(app.dataDir, file), 'utf8').replaceAll(/=\r?\n/g, '')}`.toLowerCase();
      return words.some((word) => text.includes(word.toLowerCase()));
    });
  return [...inTables, ...inFiles];
}

test('erasing leaves no trace of a person in any table or file', async () => {
  const { ann, coach, bystander, programPath } = lives;
  const clients = (await ann.send('GET', '/api/entities')).body as { items: { athleteId: string | null }[] };
  const kept = clients.items.flatMap((each) => each.athleteId ?? []);
  const words = [ann.id, ann.email, 'Annabel Vestige', ...kept];
  const before = await tracesOf(words);
  for (const table of [
    'users',
    'accounts.logins',
    'accounts.sessions',
    'accounts.verifications',
    'admin_audit_log',
    'app.rate_limits',
    'entities',
    'workouts',
    'sync_results',
    'idempotency_keys',
    'staff',
    'gym_role_requests',
    'invitations',
    'coach_client_links',
    'consents',
    'api_tokens',
  ])
    expect(before, table).toContain(table);
  expect(before.filter((each) => each.startsWith('outbox')).length).toBeGreaterThan(3);

  expect((await ann.send('POST', '/api/me/erasure', { password: 'not the password' })).status).toBe(403);
  expect((await ann.send('POST', '/api/me/erasure', { password: PASSWORD })).status).toBe(200);
  expect(await tracesOf(words)).toEqual([]);

  expect((await ann.send('GET', '/api/me')).status).toBe(401);
  expect(
    (await app.visitor().send('POST', '/api/auth/sign-in/email', { email: ann.email, password: PASSWORD })).status,
  ).toBe(401);

  // What others made stays theirs, without the person in it.
  type View = { weekList: { workouts: { exercises: object[] }[] }[] };
  const program = await coach.send('GET', programPath);
  expect(program.status).toBe(200);
  expect((program.body as View).weekList[0]?.workouts[0]?.exercises.length).toBeGreaterThan(1);
  const { rows } = await app.database.owner((owner) =>
    owner.query(
      'select name, age, weight_kg, squat_1rm, athlete_id, deleted_at is null as here from entities where user_id = $1 order by name',
      [coach.id],
    ),
  );
  expect(rows).toContainEqual({
    age: null,
    weight_kg: null,
    squat_1rm: null,
    athlete_id: null,
    here: false,
    name: 'Erased client',
  });
  expect(rows.filter((row) => row['here'] === true)).toHaveLength(1);
  expect((await bystander.send('GET', '/api/gyms')).body).toHaveLength(1);
  const log = await app.database.owner((owner) =>
    owner.query<{ action: string; target: string; actor: string }>(
      'select actor, action, target from admin_audit_log order by created_at',
    ),
  );
  const erasure = log.rows.find((row) => row.action === 'erase_account');
  expect(erasure?.target).toMatch(/^erased-[\da-f]{12}$/);
  // That she was made staff is still on record, under the name that stands for her now.
  expect(log.rows.find((row) => row.action !== 'erase_account')).toMatchObject({ target: erasure?.target });
}, 120_000);

test('a coach who goes takes what they wrote along; what the athlete logged stays', async () => {
  const [coach, ann] = [await app.person('Coach who leaves'), await app.person('Ann')];
  const entity = (await coach.send('POST', '/api/entities', { name: 'Ann', type: 'CLIENT' })).body as { id: string };
  await coach.send('POST', `/api/entities/${entity.id}/invitations`, { email: ann.email });
  const token = /\?token=([\w-]+)/.exec(app.mailTo(ann.email))?.[1] ?? '';
  await ann.send('POST', '/api/invitations/accept', { token });
  const at = '2026-02-02T08:00:00Z';
  const planned = { programOwnerId: coach.id, programWorkoutId: crypto.randomUUID() };
  const started = await ann.send('POST', `/api/people/${ann.id}/workouts`, {
    startedAt: at,
    localDate: '2026-02-02',
    ...planned,
  });
  expect(started.status).toBe(201);
  await eraseAccount(app.database, app.dataDir, coach.id);
  expect(await tracesOf([coach.id, coach.email])).toEqual([]);
  expect(((await ann.send('GET', `/api/people/${ann.id}/workouts`)).body as { items: object[] }).items).toHaveLength(1);
  expect((await ann.send('GET', '/api/me/coaches')).body).toEqual([]);
}, 60_000);
