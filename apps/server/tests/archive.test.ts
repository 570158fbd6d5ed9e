import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORDED, RESTORED } from '@halteres/modules/identity/account/archive-tables';
import type { Archive } from '@halteres/modules/identity/account/contract';
import { keepShared, liveFully, type Lives, type Somebody } from './full-life.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let here: TestApplication;
let there: TestApplication;
let lives: Lives;
beforeAll(async () => {
  [here, there] = [await openTestApplication(), await openTestApplication()];
  lives = await liveFully(here);
  await keepShared(there, '20 burpees');
}, 120_000);
afterAll(async () => {
  await here.close();
  await there.close();
});

const archiveOf = async (who: Somebody): Promise<Archive> => {
  const answer = await who.send('GET', '/api/me/archive');
  expect(answer.status).toBe(200);
  return answer.body as Archive;
};

/** What an import puts back, with people by who they are to the owner rather than by their ids. */
const comparable = (archive: Archive): unknown => {
  const { person, tables, clients } = archive;
  const rows = structuredClone({ tables, clients });
  // The library of each installation is its own; what was referred to is written out in the row.
  for (const workout of rows.tables['program_workouts'] ?? []) workout['external_workout_id'] = null;
  // Others who wrote are nobody elsewhere: their words come back under the name that stood there.
  for (const comment of rows.tables['workout_comments'] ?? [])
    if (comment['author_id'] !== person.id) comment['author_id'] = null;
  return JSON.parse(JSON.stringify({ name: person.name, ...rows }).replaceAll(person.id, 'me'));
};

test('what is written here and put back elsewhere is the same again', async () => {
  const written = await archiveOf(lives.ann);
  expect(written).toMatchObject({ format: 'halteres-person', version: 2, person: { id: lives.ann.id } });
  for (const table of RESTORED) expect(Object.keys(written.tables)).toContain(table);
  for (const table of [...RESTORED].filter((name) => !['gym_opening_hours'].includes(name)))
    expect(written.tables[table]?.length, table).toBeGreaterThan(0);
  expect(written.clients).toHaveLength(1);
  expect(written.clients[0]?.tables['workout_sets']?.length).toBe(3);

  const other = await there.person('Somebody new');
  const imported = await other.send('POST', '/api/me/archive', written);
  expect(imported).toMatchObject({ status: 200, body: { emptied: 1, leftOut: [] } });
  const again = await archiveOf(other);
  expect(again.person.id).not.toBe(written.person.id);
  expect(comparable(again)).toEqual(comparable(written));
  expect(again.tables['user_settings']).toMatchObject([{ weight_unit: 'lb', theme: 'dark' }]);

  // What was put back works: it is read, trained with and planned on as before.
  type Page = { items: { id: string; title: string }[] };
  const workouts = (await other.send('GET', `/api/people/${other.id}/workouts`)).body as Page;
  expect(workouts.items).toHaveLength(2);
  const programs = (await other.send('GET', '/api/programs')).body as Page;
  expect((await other.send('GET', `/api/programs/${other.id}/${programs.items[0]?.id}`)).status).toBe(200);
  expect((await other.send('POST', `/api/programs/${other.id}/${programs.items[0]?.id}/undo`)).status).toBe(200);
  expect((await other.send('POST', '/api/me/archive', written)).status).toBe(409);
}, 120_000);

test('the same installation takes it too: what belongs to others there is left to them, and counted', async () => {
  const written = await archiveOf(lives.ann);
  const twin = await here.person('Twin');
  const imported = await twin.send('POST', '/api/me/archive', written);
  expect(imported.status).toBe(200);
  expect((imported.body as { leftOut: { table: string }[] }).leftOut.map((each) => each.table)).toContain('gyms');
  const again = await archiveOf(twin);
  expect(again.tables['workout_sets']?.length).toBe(written.tables['workout_sets']?.length);
  expect(again.tables['gyms']).toEqual([]);
  expect(again.clients[0]?.id).not.toBe(written.clients[0]?.id);
  expect(comparable(await archiveOf(lives.ann))).toEqual(comparable(written));
}, 120_000);

test('an archive gives no rights: made-up rows and references to others are refused or emptied', async () => {
  const written = await archiveOf(lives.ann);
  const empty = { ...written, tables: {}, clients: [], records: {} };
  const mallory = await there.person('Mallory');
  const victim = await there.person('Victim');
  const gym = (await victim.send('POST', '/api/gyms', { name: 'Victim’s', preset: 'garage' })).body as { id: string };
  for (const table of ['staff', 'gym_admins', 'profiles', 'users', 'consents', 'api_tokens', 'coach_client_links'])
    expect((await mallory.send('POST', '/api/me/archive', { ...empty, tables: { [table]: [{}] } })).status, table).toBe(
      400,
    );
  const [entity] = written.tables['entities'] ?? [];
  const tables = {
    gym_plates: [{ gym_id: gym.id, weight: 20, weight_unit: 'kg', pairs: 9 }],
    user_gyms: [
      { gym_id: gym.id, user_id: victim.id, is_home: false, shows_name: false, joined_at: '2026-01-01T00:00:00Z' },
    ],
    entities: [{ ...entity, id: crypto.randomUUID(), user_id: victim.id, athlete_id: victim.id, gym_id: gym.id }],
    workouts: [
      {
        id: crypto.randomUUID(),
        title: '',
        local_date: '2026-01-01',
        time_zone: 'UTC',
        started_at: '2026-01-01T00:00:00Z',
        gym_id: gym.id,
        created_at: '2026-01-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
      },
    ],
  };
  const taken = await mallory.send('POST', '/api/me/archive', { ...empty, tables });
  expect(taken).toMatchObject({
    status: 200,
    body: {
      leftOut: [
        { table: 'gym_plates', rows: 1 },
        { table: 'user_gyms', rows: 1 },
      ],
    },
  });
  const kept = await archiveOf(mallory);
  expect(JSON.stringify(kept.tables)).not.toContain(victim.id);
  expect(JSON.stringify(kept.tables)).not.toContain(gym.id);
  expect((await archiveOf(victim)).tables['entities']).toEqual([]);
  expect((await mallory.send('POST', '/api/me/archive', { ...empty, format: 'other' })).status).toBe(400);
});

test('every table that holds rows of people is in the archive', async () => {
  const { rows } = await here.database.owner((owner) =>
    owner.query<{ name: string }>(
      `select distinct c.conrelid::regclass::text as name from pg_constraint c
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace
         and (c.confrelid = 'users'::regclass or exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'user_id'))
       order by 1`,
    ),
  );
  const known = new Set<string>([...RESTORED, ...Object.keys(RECORDED)]);
  // A translation says who wrote it last; it belongs to everybody.
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name) && name !== 'text_translations');
  expect(unknown).toEqual([]);
  expect(rows.length).toBeGreaterThan(30);
});

test('a stranger’s archive holds nothing of others', async () => {
  const stranger = await here.person('Stranger');
  expect(JSON.stringify(await archiveOf(stranger))).not.toContain(lives.ann.id);
  expect((await here.visitor().send('GET', '/api/me/archive')).status).toBe(401);
});
