import { asActor, type Actor, type Database } from '@halteres/database';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: Database;
let ann: Person;

/** 100,000 public gyms and as many private ones; one person trains in 20 and looks after 5. */
beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner(async (owner) => {
    ann = await makePerson(owner, 'Ann');
    await owner.query(`insert into cities (id, slug, name, country, latitude, longitude, time_zone, search_names)
      select app.new_id(), 'c' || n, 'C' || n, 'DE', 50, 10, 'Europe/Berlin', '|c' || n from generate_series(1, 200) n`);
    await owner.query(`insert into gyms (name, slug, visibility, city_id)
      select md5(n::text), 'gym-' || n, case when n % 2 = 0 then 'public' else 'private' end, c.id
      from generate_series(1, 200000) n join (select id, row_number() over () as at from cities) c on c.at = 1 + n % 200`);
    await owner.query(`insert into user_gyms (user_id, gym_id) select $1, id from gyms order by id limit 20`, [ann.id]);
    await owner.query(`insert into gym_admins (gym_id, user_id) select id, $1 from gyms order by id desc limit 5`, [
      ann.id,
    ]);
    await owner.query('analyze');
  });
}, 240_000);
afterAll(() => database.close());

const VISITOR: Actor = { audience: 'anon', userId: null };

async function planOf(actor: Actor, query: string): Promise<string> {
  const { rows } = await asActor(database, actor, (db) =>
    sql.raw<{ 'QUERY PLAN': string }>(`explain ${query}`).execute(db),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test('the fill is as large as it says', async () => {
  const { rows } = await database.owner((owner) => owner.query<{ n: string }>('select count(*) as n from gyms'));
  expect(Number(rows[0]?.n)).toBe(200_000);
});

test('a page of public gyms walks their index by name', async () => {
  const plan = await planOf(
    VISITOR,
    `select g.id from gyms g left join cities c on c.id = g.city_id where g.visibility = 'public' and g.deleted_at is null
       and (strpos(g.search_name, 'ab') > 0 or strpos(c.search_names, '|ab') > 0)
       and (g.search_name, g.id) > ('7', '00000000-0000-0000-0000-000000000000') order by g.search_name, g.id limit 31`,
  );
  expect(plan).toContain('idx_gyms_public');
  expect(plan).not.toContain('Sort');
});

test('public gyms of a city, a page by its address, and one’s own gyms are looked up, not scanned', async () => {
  const city = `(select id from cities limit 1)`;
  expect(
    await planOf(
      VISITOR,
      `select id from gyms where visibility = 'public' and deleted_at is null and city_id = ${city}`,
    ),
  ).toContain('idx_gyms_city');
  expect(await planOf(VISITOR, `select id from gyms where slug = 'gym-2000' and visibility = 'public'`)).toContain(
    'gyms_slug_key',
  );
  const mine = await planOf(
    ann.as(),
    `select g.id from gyms g where g.id in (select gym_id from gym_admins where user_id = '${ann.id}'
       union select gym_id from user_gyms where user_id = '${ann.id}') and g.deleted_at is null`,
  );
  expect(mine).toContain('gyms_pkey');
  expect(mine).not.toContain('Seq Scan on gyms');
});

test('what a gym owns is found by the gym, before anything is asked about who may see it', async () => {
  for (const [table, index] of [
    ['gym_plates', 'gym_plates_pkey'],
    ['gym_bars', 'idx_gym_bars_gym'],
    ['gym_increments', 'idx_gym_increments_gym'],
    ['gym_equipment', 'gym_equipment_pkey'],
    ['gym_opening_hours', 'gym_opening_hours_pkey'],
  ] as const) {
    const plan = await asActor(database, ann.as(), async (db) => {
      await sql`set local enable_seqscan = off`.execute(db);
      const { rows } = await sql
        .raw<{ 'QUERY PLAN': string }>(`explain select gym_id from ${table} where gym_id = '${ann.id}'`)
        .execute(db);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain(index);
    expect(plan).toMatch(/Index Cond: .*gym_id/);
  }
});
