import type pg from 'pg';

/** What everybody has behind them: 500 sets in 25 workouts, one every other day. */
const WORKOUTS = 25;
const EXERCISES = 5;
const SETS = 4;
export const SETS_EACH = WORKOUTS * EXERCISES * SETS;
const PEOPLE_AT_ONCE = 500;

/** Writes the past of some people who are there, and of others without a login, until there are so many. */
export async function fillHistory(
  client: pg.ClientBase,
  known: readonly string[],
  people: number,
  say: (line: string) => void,
): Promise<void> {
  for (let done = 0; done < people; done += PEOPLE_AT_ONCE) {
    const some = known.slice(done, done + PEOPLE_AT_ONCE);
    const others = Math.min(PEOPLE_AT_ONCE, people - done) - some.length;
    await client.query('begin');
    await client.query(`set local app.restoring = 'on'`);
    const { rows } = await client.query<{ id: string }>(
      'insert into users (id) select gen_random_uuid() from generate_series(1, $1) returning id',
      [others],
    );
    await writePast(client, [...some, ...rows.map(({ id }) => id)]);
    await client.query('commit');
    if (done % (PEOPLE_AT_ONCE * 8) === 0) say(`      ${done + some.length + others} of ${people} people`);
  }
  await client.query('vacuum analyze');
}

async function writePast(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  await client.query(
    `insert into user_sync (user_id, rev) select unnest($1::uuid[]), 1
     on conflict (user_id) do update set rev = user_sync.rev + 1`,
    [ids],
  );
  await client.query(
    `insert into workouts (user_id, id, title, local_date, started_at, ended_at, rev)
     select person, gen_random_uuid(), 'Workout', current_date - 2 * n, now() - n * interval '2 days',
       now() - n * interval '2 days' + interval '1 hour', 1
     from unnest($1::uuid[]) person, generate_series(1, ${WORKOUTS}) n`,
    [ids],
  );
  await client.query(
    `with usual as (select id, row_number() over (order by slug) - 1 as place from exercises order by slug limit 40)
     insert into workout_exercises (user_id, id, workout_id, position, exercise_id, rev)
     select w.user_id, gen_random_uuid(), w.id, n, usual.id, 1
     from workouts w, generate_series(0, ${EXERCISES - 1}) n
     join usual on true
     where w.user_id = any($1::uuid[]) and usual.place = (n * 8 + extract(day from w.local_date)::integer % 4)`,
    [ids],
  );
  await client.query(
    `insert into workout_sets (user_id, id, workout_exercise_id, position, weight, weight_unit, reps, rpe, completed_at, rev)
     select e.user_id, gen_random_uuid(), e.id, n, 40 + 5 * e.position + n, 'kg', 8, 8, now(), 1
     from workout_exercises e, generate_series(0, ${SETS - 1}) n
     where e.user_id = any($1::uuid[])`,
    [ids],
  );
}
