import { asActor, type Database } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { followClients } from '@halteres/modules/planning/following/follow-clients';
import type { FoundStuck } from '@halteres/modules/planning/following/stuck-lifts';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CLIENTS = 200;
/** Two years (730) are for measuring by hand: the plan is the same. */
const DAYS = Number(process.env['HALTERES_FOLLOWING_DAYS'] ?? 70);
const TODAY = '2026-11-20';

let database: Database;
let coach: Person;

/** Clients who train three days a week by a plan: five exercises of four sets, of which the first two are main lifts. */
beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner(seedCatalog);
  await database.owner(async (owner) => {
    coach = await makePerson(owner, 'Coach');
    await owner.query(
      `insert into entities (user_id, name, type) select $1, 'Client ' || lpad(n::text, 3, '0'), 'CLIENT' from generate_series(1, ${CLIENTS}) n`,
      [coach.id],
    );
    await owner.query(`set app.restoring = 'on'`);
    await owner.query(`update users set claimed_at = now()`);
    await owner.query(`insert into programs (user_id, id, entity_id, name, duration_weeks, focus_area, goal, difficulty, training_methodology, start_date)
      select user_id, app.new_id(), id, 'p', 52, 'full_body', 'strength', 'beginner', 'linear', date '${TODAY}' - ${DAYS} from entities`);
    await owner.query(`insert into program_weeks (user_id, id, program_id, entity_id, week, phase)
      select user_id, app.new_id(), id, entity_id, 1, 'x' from programs`);
    await owner.query(`insert into program_workouts (user_id, id, program_id, program_week_id, entity_id, day, title, scheduled_date)
      select user_id, app.new_id(), program_id, id, entity_id, 1, 'Day', d::date
      from program_weeks, generate_series(date '${TODAY}' - ${DAYS}, date '${TODAY}' + 14, interval '1 day') d where extract(dow from d) in (1, 3, 5)`);
    await owner.query(`insert into workout_schedule (user_id, id, program_id, entity_id, workout_id, scheduled_date)
      select user_id, app.new_id(), program_id, entity_id, id, scheduled_date from program_workouts`);
    await owner.query(`insert into program_workout_exercises (user_id, id, program_workout_id, entity_id, position, exercise_id, role)
      select w.user_id, app.new_id(), w.id, w.entity_id, n, (select id from exercises where loading = 'barbell' order by slug offset n * 3 limit 1), case when n < 2 then 'main' else 'accessory' end
      from program_workouts w, generate_series(0, 4) n`);
    await owner.query(`insert into program_workout_sets (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, rir, rest_seconds)
      select user_id, app.new_id(), id, entity_id, n, 'work', 5, 5, 60, 'kg', 2, 120 from program_workout_exercises, generate_series(0, 3) n`);
    await owner.query(`insert into workouts (user_id, id, title, local_date, started_at, ended_at, program_owner_id, program_workout_id)
      select e.athlete_id, app.new_id(), 'Day', w.scheduled_date, w.scheduled_date + time '17:00', w.scheduled_date + time '18:00', w.user_id, w.id
      from program_workouts w join entities e on e.user_id = w.user_id and e.id = w.entity_id
      where w.scheduled_date < date '${TODAY}' and (hashtext(w.id::text) % 10) <> 0`);
    await owner.query(`insert into workout_exercises (user_id, id, workout_id, position, exercise_id)
      select w.user_id, app.new_id(), w.id, x.position, x.exercise_id
      from workouts w join program_workout_exercises x on x.user_id = w.program_owner_id and x.program_workout_id = w.program_workout_id`);
    // Every tenth client lifts the same at a higher effort than planned; the others go up.
    await owner.query(`insert into workout_sets (user_id, id, workout_exercise_id, position, weight, weight_unit, reps, rpe)
      select x.user_id, app.new_id(), x.id, n, case when right(e.name, 1) = '0' then 60 else 40 + (w.local_date - (date '${TODAY}' - ${DAYS})) * 0.25 end, 'kg', 5, 8.5
      from workout_exercises x join workouts w on w.user_id = x.user_id and w.id = x.workout_id join entities e on e.athlete_id = x.user_id, generate_series(0, 3) n`);
    await owner.query('analyze');
  });
}, 600_000);
afterAll(() => database.close());

const kept = new Map<string, FoundStuck>();
const ask = (query: { cursor?: string; filter?: 'stuck' } = {}) =>
  asActor(database, coach.as('coach'), (db) =>
    followClients(db, coach.id, { today: TODAY, limit: 50, ...query }, kept),
  );

test('pages of two hundred clients are gone through by name, each once, with counts of all', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const began = performance.now();
    const page = await ask(cursor === undefined ? {} : { cursor });
    process.stdout.write(`a page of ${page.items.length} took ${Math.round(performance.now() - began)} ms\n`);
    expect(page.counts).toMatchObject({ all: CLIENTS, stuck: CLIENTS / 10, unshared: 0 });
    seen.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(Array.from({ length: CLIENTS }, (_, n) => `Client ${String(n + 1).padStart(3, '0')}`));
  const { items } = await ask({ filter: 'stuck' });
  expect(items).toHaveLength(CLIENTS / 10);
  expect(items.every(({ name, stuck }) => name.endsWith('0') && stuck.length === 2)).toBe(true);
  expect(items[0]?.stuck[0]).toMatchObject({ firstKg: items[0]?.stuck[0]?.lastKg, rpeOverPlan: 0.5 });
});

/** The plan of what a function asks for. */
const planIn = (name: string, values: Readonly<Record<string, string>>): Promise<string> =>
  database.owner(async (owner) => {
    await owner.query(`select set_config('app.actor_id', $1, false)`, [coach.id]);
    const { rows } = await owner.query<{ prosrc: string }>('select prosrc from pg_proc where proname = $1', [name]);
    const query = Object.entries(values).reduce(
      (text, [parameter, value]) => text.replaceAll(new RegExp(`\\b${parameter}\\b`, 'gu'), value),
      rows[0]?.prosrc ?? '',
    );
    const plan = await owner.query<{ 'QUERY PLAN': string }>(`explain (analyze) ${query}`);
    return plan.rows.map((row) => row['QUERY PLAN']).join('\n');
  });

test('each client is looked up by an index, and no table of theirs is gone through', async () => {
  const today = `date '${TODAY}'`;
  const clients = 'array(select client_id from coach_client_links)';
  const plans = await Promise.all([
    planIn('followed_clients', { p_today: today, p_week: '7', p_back: '28', p_named: '10' }),
    planIn('training_marks', { p_to: today }),
    planIn('trained_lifts', {
      p_clients: clients,
      p_from: `(${today} - 140)`,
      p_to: today,
      p_sessions: '8',
      p_days: '35',
      p_planned: '12',
      p_window: '70',
      p_ends: '3',
    }),
  ]);
  for (const plan of plans) process.stdout.write(`${plan.split('\n').at(-1)}\n`);
  const used = [
    ['idx_workouts_started', 'idx_workouts_date', 'idx_workout_schedule_entity'],
    ['idx_workouts_date', 'idx_program_workouts_program'],
    ['idx_workout_exercises_workout', 'idx_workout_sets_exercise', 'idx_pwe_workout'],
  ];
  for (const [at, plan] of plans.entries()) {
    for (const index of used[at] ?? []) expect(plan).toContain(index);
    expect(plan).not.toMatch(
      /Seq Scan on (workouts|workout_exercises|workout_sets|program_workouts|program_workout_exercises|program_workout_sets|workout_schedule)\b/,
    );
  }
});
