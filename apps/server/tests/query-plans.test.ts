import { asActor, type Actor, type Database } from '@halteres/database';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: Database;
let ann: Person;
let coach: Person;

/** 130,000 sets of 40 people, 10,000 scheduled workouts and 2,000 clients of one coach. */
beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner(seedCatalog);
  await database.owner(async (owner) => {
    ann = await makePerson(owner, 'Ann');
    coach = await makePerson(owner, 'Coach');
    await owner.query(`insert into users (id) select app.new_id() from generate_series(1, 39)`);
    await owner.query(`set app.restoring = 'on'`);
    await owner.query(`insert into workouts (user_id, id, title, local_date, started_at)
      select u.id, app.new_id(), 'w', date '2020-01-01' + n, timestamptz '2020-01-01 17:00Z' + n * interval '1 day' from users u, generate_series(1, 270) n`);
    await owner.query(`insert into workout_exercises (user_id, id, workout_id, position, exercise_id)
      select w.user_id, app.new_id(), w.id, x.n, (select id from exercises order by slug offset (x.n * 7) limit 1) from workouts w, generate_series(0, 2) x (n)`);
    await owner.query(`insert into workout_sets (user_id, id, workout_exercise_id, position, weight, weight_unit, reps)
      select x.user_id, app.new_id(), x.id, n, 60, 'kg', 5 from workout_exercises x, generate_series(0, 3) n`);
    await owner.query(
      `insert into entities (user_id, id, name, type) select $1, app.new_id(), 'Class ' || n, 'CLASS' from generate_series(1, 2000) n`,
      [coach.id],
    );
    await owner.query(`insert into programs (user_id, id, entity_id, name, duration_weeks, focus_area, goal, difficulty, training_methodology, start_date)
      select user_id, app.new_id(), id, 'p', 5, 'full_body', 'strength', 'beginner', 'linear', date '2026-01-01' from entities`);
    await owner.query(
      `insert into program_weeks (user_id, id, program_id, entity_id, week, phase) select user_id, app.new_id(), id, entity_id, 1, 'x' from programs`,
    );
    await owner.query(`insert into program_workouts (user_id, id, program_id, program_week_id, entity_id, day, title)
      select user_id, app.new_id(), program_id, id, entity_id, d, 'w' from program_weeks, generate_series(1, 5) d`);
    await owner.query(`insert into workout_schedule (user_id, id, program_id, entity_id, workout_id, scheduled_date)
      select user_id, app.new_id(), program_id, entity_id, id, date '2026-01-01' + (row_number() over ())::int % 360 from program_workouts`);
    await owner.query(`insert into user_exercises (user_id, id, name, visibility)
      select u.id, app.new_id(), 'Lift ' || n, case n % 50 when 0 then 'clients' else 'private' end from users u, generate_series(1, 250) n`);
    await owner.query(`insert into exercise_proposals (user_id, user_exercise_id, name, measure, loading, pattern, laterality, primary_muscle, instructions, state, decided_at, created_at)
      select user_id, id, name, 'reps', 'none', 'squat', 'bilateral', 'quads', 'Do it.', case row_number() over () % 100 when 0 then 'open' else 'declined' end,
        case row_number() over () % 100 when 0 then null else now() end, now() - row_number() over () * interval '1 minute' from user_exercises`);
    await owner.query(`insert into text_translations (kind, locale, key, source_hash, text)
      select 'exercise', l, 'slug-' || n || '.name', repeat('0', 16), 'x' from generate_series(1, 11000) n, unnest(array['it', 'pt', 'nl', 'sv']) l`);
    await owner.query(`insert into data_quality_findings (check_id, subject_kind, subject, severity, message, first_seen, last_seen, resolved_at)
      select 'coverage_gap', 'catalogue', 'gap ' || n, 'note', 'x', now(), now(), case n % 50 when 0 then null else now() end from generate_series(1, 10000) n`);
    await owner.query('analyze');
  });
}, 240_000);
afterAll(() => database.close());

async function planOf(actor: Actor, query: string): Promise<string> {
  const { rows } = await asActor(database, actor, (db) =>
    sql.raw<{ 'QUERY PLAN': string }>(`explain ${query}`).execute(db),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test('the fill is as large as it says', async () => {
  const { rows } = await database.owner((owner) =>
    owner.query<{ n: string }>('select count(*) as n from workout_sets'),
  );
  expect(Number(rows[0]?.n)).toBeGreaterThan(100_000);
});

test('a page of workouts walks the index by time', async () => {
  const plan = await planOf(
    ann.as(),
    `select id from workouts where user_id = '${ann.id}' and deleted_at is null order by started_at desc, id desc limit 51`,
  );
  expect(plan).toContain('idx_workouts_started');
  expect(plan).not.toContain('Sort');
});

test('workouts of a range of days use the index by day', async () => {
  expect(
    await planOf(
      ann.as(),
      `select id from workouts where user_id = '${ann.id}' and local_date between '2020-03-01' and '2020-03-07'`,
    ),
  ).toContain('idx_workouts_date');
});

test('the history of an exercise uses the index by exercise and owner', async () => {
  const { rows } = await database.owner((owner) =>
    owner.query<{ id: string }>('select exercise_id as id from workout_exercises limit 1'),
  );
  expect(
    await planOf(
      ann.as(),
      `select id from workout_exercises where user_id = '${ann.id}' and exercise_id = '${rows[0]?.id}'`,
    ),
  ).toContain('idx_workout_exercises_exercise');
});

test('the sets of an exercise use the index by their exercise', async () => {
  const { rows } = await database.owner((owner) =>
    owner.query<{ id: string }>('select id from workout_exercises where user_id = $1 limit 1', [ann.id]),
  );
  expect(
    await planOf(
      ann.as(),
      `select id from workout_sets where user_id = '${ann.id}' and workout_exercise_id = '${rows[0]?.id}'`,
    ),
  ).toContain('idx_workout_sets_exercise');
});

test('what changed since a revision uses the index by revision', async () => {
  for (const table of ['workouts', 'workout_sets', 'workout_schedule', 'program_workouts']) {
    const who = table.startsWith('workout_sc') || table.startsWith('program') ? coach : ann;
    expect(
      await planOf(
        who.as(),
        `select id from ${table} where user_id = '${who.id}' and rev > 1000000 order by rev, id limit 500`,
      ),
    ).toContain(`idx_${table}_rev`);
  }
});

test('a page of clients walks the index by name', async () => {
  const plan = await planOf(
    coach.as(),
    `select id from entities where user_id = '${coach.id}' and deleted_at is null and (lower(name), id) > ('class 1', '00000000-0000-0000-0000-000000000000') order by lower(name), id limit 51`,
  );
  expect(plan).toContain('idx_entities_user_id');
  expect(plan).not.toContain('Sort');
});

test('a week of the calendar uses the index by day', async () => {
  expect(
    await planOf(
      coach.as(),
      `select id from workout_schedule where user_id = '${coach.id}' and scheduled_date between '2026-02-01' and '2026-02-07' and deleted_at is null`,
    ),
  ).toContain('idx_workout_schedule_date');
});

test('the programs of a coach come newest first by index', async () => {
  const plan = await planOf(
    coach.as(),
    `select id from programs where user_id = '${coach.id}' and deleted_at is null order by created_at desc, id desc limit 51`,
  );
  expect(plan).toContain('idx_programs_created');
  expect(plan).not.toContain('Sort');
});

test('staff page through open proposals by the index, the oldest first', async () => {
  const plan = await planOf(
    { audience: 'admin', userId: ann.id },
    `select id from exercise_proposals where state = 'open' and (created_at, id) > ('2020-01-01', '${ann.id}') order by created_at, id limit 21`,
  );
  expect(plan).toContain('idx_exercise_proposals_state');
  expect(plan).not.toContain('Sort');
});

test('words of a language are found by their key', async () => {
  const plan = await planOf(
    { audience: 'admin', userId: ann.id },
    `select text from text_translations where kind = 'exercise' and locale = 'it' and key in ('slug-1.name', 'slug-2.name')`,
  );
  expect(plan).toContain('text_translations_pkey');
});

test('what a check finds now is found without what it ever found', async () => {
  const plan = await planOf(
    { audience: 'admin', userId: ann.id },
    `select subject from data_quality_findings where check_id = 'coverage_gap' and resolved_at is null order by subject limit 51`,
  );
  expect(plan).toContain('idx_data_quality_findings_open');
});

test('what a coach shares is looked for among the exercises of that coach alone', async () => {
  const plan = await planOf(
    { audience: 'athlete', userId: ann.id },
    `select id from user_exercises where user_id in ('${coach.id}') and visibility = 'clients' and deleted_at is null`,
  );
  expect(plan).toMatch(/idx_user_exercises|user_exercises_pkey/);
  expect(plan).not.toContain('Seq Scan');
});

test('a week of clients side by side walks the names, and each client’s days by their index', async () => {
  const plan = await planOf(
    coach.as(),
    `select e.id, x.n from entities e cross join lateral (select count(*) n from workout_schedule s
        join program_workouts w on w.user_id = s.user_id and w.id = s.workout_id
        where s.user_id = e.user_id and s.entity_id = e.id and s.deleted_at is null and s.scheduled_date between '2026-03-02' and '2026-03-08') x
      where e.user_id = '${coach.id}' and e.deleted_at is null and (lower(e.name), e.id) > ('class 5', '${coach.id}')
      order by lower(e.name), e.id limit 201`,
  );
  expect(plan).toContain('idx_entities_user_id');
  expect(plan).toContain('idx_workout_schedule_entity');
  expect(plan).not.toContain('Sort');
});
