import { asActor, type ActorDb, type Audience } from '@halteres/database';
import { exposuresOf } from '@halteres/engine/program/adapt/training-log';
import { liftStandstillOf } from '@halteres/engine/program/recommend/standstill';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { readRunningProgram } from '@halteres/modules/planning/adapt/running-program';
import type { FollowedClient } from '@halteres/modules/planning/following/contract';
import { followClients } from '@halteres/modules/planning/following/follow-clients';
import type { FoundStuck } from '@halteres/modules/planning/following/stuck-lifts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApplication, type TestApplication } from './test-application.ts';
import { claimed, running, train, workoutsOf, type Coach, type Running } from './running-program.ts';

type List = { items: FollowedClient[]; nextCursor: string | null; counts: Record<string, number> };
const WEEK_LATER = '2026-11-13';

let app: TestApplication;
let plan: Running;
let coach: Coach;
let athlete: Coach;

/** Ten weeks of which five and a half are trained, at the planned loads and harder than planned: nothing rises. */
beforeAll(async () => {
  app = await openTestApplication();
  plan = await running(app, { weeks: 10, methodology: 'linear' });
  ({ coach } = plan);
  athlete = await claimed(app, plan);
  plan = { ...plan, athleteId: athlete.id };
}, 120_000);
afterAll(() => app.close());

const follow = async (query = `today=${WEEK_LATER}`, who = coach): Promise<List> => {
  const { status, body } = await who.send('GET', `/api/following?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as List;
};

test('a client who has not trained is new, then silent; what is planned and past is missed', async () => {
  const early = await follow('today=2026-10-05');
  expect(early.items).toMatchObject([
    {
      name: 'Ben',
      sharing: 'active',
      personId: athlete.id,
      trained: 0,
      last: null,
      missed: { count: 0, days: [] },
      stuck: [],
    },
  ]);
  const late = await follow('today=2026-10-15');
  const past = workoutsOf(plan.program).filter(({ date }) => date !== null && date < '2026-10-15');
  expect(late.items[0]?.missed).toEqual({
    count: past.length,
    days: past.map(({ date, title }) => ({ localDate: date, title })),
  });
  expect(late.counts).toMatchObject({ all: 1, missed: 1, trained: 0, unshared: 0 });
});

test('who trained is told with how it compared, and it is new until the coach has looked', async () => {
  const [first] = workoutsOf(plan.program);
  if (first === undefined) throw new Error('nothing was planned');
  await train(athlete, plan, first, { rpe: 8 });
  const logged = first.exercises.flatMap(({ sets }) =>
    sets.filter(({ kind, load }) => kind !== 'warm_up' && load !== null),
  );
  const planned = first.exercises.flatMap(({ sets }) => sets.filter(({ kind }) => kind !== 'warm_up'));
  const { items, counts } = await follow('today=2026-10-05');
  expect(items).toMatchObject([
    {
      trained: 1,
      planned: 1,
      last: { localDate: '2026-10-05', sets: logged.length, plannedSets: planned.length },
      unread: { workouts: 1, comments: 0 },
    },
  ]);
  expect(counts).toMatchObject({ trained: 1, unread: 1, missed: 0 });
  expect((await coach.send('POST', `/api/following/${athlete.id}/look`, {})).status).toBe(200);
  expect((await follow('today=2026-10-05')).items).toMatchObject([{ unread: { workouts: 0 } }]);
  expect((await follow('today=2026-10-05&filter=unread')).items).toEqual([]);
});

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What the rule of the recommendations says of the whole program and its log, as those who recommend read them. */
async function standstills(): Promise<object[]> {
  const as =
    (audience: Audience) =>
    <T>(work: (db: ActorDb, me: string) => Promise<T>): Promise<T> =>
      asActor(app.database, { audience, userId: coach.id }, (db) => work(db, coach.id));
  const rows = {
    asMe: as('authenticated'),
    asPerson: <T>(_person: string, work: (db: ActorDb) => Promise<T>) => as('coach')(work),
  };
  const { document, sessions } = await readRunningProgram(
    {
      me: coach.id,
      ...rows,
      perQuery: rows,
      asGymAdmin: as('gym_admin'),
      asOwner: (_owner, work) => as('authenticated')(work),
    },
    { ownerId: plan.program.ownerId, id: plan.program.id },
  );
  const light = new Set(
    document.program.weeks
      .filter(({ deload }) => deload)
      .flatMap(({ week }) => sessions.filter(({ at }) => at?.week === week).map(({ date }) => date)),
  );
  return [...exposuresOf(document.program, { today: WEEK_LATER, sessions })].flatMap(([slug, all]) => {
    const stall = liftStandstillOf(all.filter(({ date }) => !light.has(date)));
    if (stall === null) return [];
    const { sessions: count, days, firstKg, lastKg, overPlan, dates } = stall;
    return [
      {
        slug,
        sessions: count,
        days,
        firstKg: tenth(firstKg),
        lastKg: tenth(lastKg),
        rpeOverPlan: tenth(overPlan),
        from: dates[0],
        to: dates.at(-1),
      },
    ];
  });
}

test('a lift stands still by the very rule of the recommendation, with its numbers', async () => {
  const { body } = await coach.send('GET', plan.path);
  plan = { ...plan, program: body as Running['program'] };
  const ahead = workoutsOf(plan.program).filter(
    ({ date }) => date !== null && date > '2026-10-05' && date < WEEK_LATER,
  );
  const lifted = new Map<string, string>();
  for (const workout of ahead) {
    // Every main lift with the load it had first: the estimates stand still, at an effort above plan.
    const same = {
      ...workout,
      exercises: workout.exercises.map((exercise) => ({
        ...exercise,
        sets: exercise.sets.map((set) => {
          if (set.kind === 'warm_up' || set.load === null) return set;
          const key = exercise.slug ?? '';
          if (!lifted.has(key)) lifted.set(key, set.load.weight);
          return { ...set, max: 5, load: { ...set.load, weight: lifted.get(key) ?? set.load.weight } };
        }),
      })),
    };
    await train(athlete, plan, same, { rpe: 8.5 });
  }
  const { items, counts } = await follow();
  const expected = await standstills();
  expect(expected.length).toBeGreaterThan(0);
  expect(
    items[0]?.stuck.map(({ slug, sessions, days, firstKg, lastKg, rpeOverPlan, from, to }) => ({
      slug,
      sessions,
      days,
      firstKg,
      lastKg,
      rpeOverPlan,
      from,
      to,
    })),
  ).toEqual(expected);
  expect(counts['stuck']).toBe(1);
  expect((await follow(`today=${WEEK_LATER}&filter=stuck`)).items).toHaveLength(1);
}, 120_000);

test('what is kept of who stands still is what would be found anew, whatever is written and whatever day it is', async () => {
  const kept = new Map<string, FoundStuck>();
  const stuckOn = (today: string, found = kept): Promise<string[]> =>
    asActor(app.database, { audience: 'coach', userId: coach.id }, async (db) =>
      (await followClients(db, coach.id, { today, limit: 10 }, found)).items.flatMap(({ stuck }) =>
        stuck.map(({ slug, sessions, lastKg }) => `${slug} ${sessions} ${lastKg}`),
      ),
    );
  const answers = new Set<string>();
  const same = async (today = WEEK_LATER): Promise<string[]> => {
    const now = await stuckOn(today);
    expect(now, today).toEqual(await stuckOn(today, new Map()));
    answers.add(now.join());
    return now;
  };
  const [first] = await same();
  expect(first).toBeDefined();
  // Until the whole story is too long ago, and back again.
  for (let ahead = 0; ahead <= 150; ahead += 5) await same(isoDate(dayNumber(WEEK_LATER) + ahead));
  for (const today of ['2026-10-20', '2026-11-06', WEEK_LATER]) await same(today);
  expect(answers.size).toBeGreaterThan(1);

  const set =
    'select s.id from workout_sets s where s.user_id = $1 and s.rpe is not null order by s.completed_at desc, s.id desc limit 6';
  const [, , , owner = '', programId = ''] = plan.path.split('/');
  const writes: [string, unknown[], string, unknown[]][] = [
    [
      `update workout_sets set weight = weight + 30 where user_id = $1 and id in (${set})`,
      [athlete.id],
      `update workout_sets set weight = weight - 30 where user_id = $1 and id in (${set})`,
      [athlete.id],
    ],
    [
      "update workouts set deleted_at = now() where user_id = $1 and local_date > '2026-10-25'",
      [athlete.id],
      'update workouts set deleted_at = null where user_id = $1',
      [athlete.id],
    ],
    [
      "update workouts set local_date = local_date + 30 where user_id = $1 and local_date > '2026-10-25'",
      [athlete.id],
      "update workouts set local_date = local_date - 30 where user_id = $1 and local_date > '2026-11-24'",
      [athlete.id],
    ],
    [
      "update programs set status = 'paused' where user_id = $1 and id = $2",
      [owner, programId],
      "update programs set status = 'active' where user_id = $1 and id = $2",
      [owner, programId],
    ],
    [
      'update program_weeks set deload = true where user_id = $1 and program_id = $2 and week in (3, 4)',
      [owner, programId],
      'update program_weeks set deload = false where user_id = $1 and program_id = $2 and week in (3, 4)',
      [owner, programId],
    ],
    [
      'update coach_client_links set consent_training = false where coach_id = $1 and client_id = $2',
      [coach.id, athlete.id],
      'update coach_client_links set consent_training = true where coach_id = $1 and client_id = $2',
      [coach.id, athlete.id],
    ],
  ];
  const before = await same();
  for (const [write, values, back, again] of writes) {
    const { rowCount } = await app.database.owner((db) => db.query(write, values));
    expect([write, rowCount === 0]).toEqual([write, false]);
    expect([write, await same()]).not.toEqual([write, before]);
    await app.database.owner((db) => db.query(back, again));
    expect(await same(), back).toEqual(before);
  }
});

test('a plan that is edited is looked at anew', async () => {
  const kept = new Map<string, FoundStuck>();
  const marks = new Set<string | undefined>();
  const mark = async (): Promise<void> => {
    await asActor(app.database, { audience: 'coach', userId: coach.id }, (db) =>
      followClients(db, coach.id, { today: WEEK_LATER, limit: 10 }, kept),
    );
    marks.add([...kept.values()][0]?.mark);
  };
  await mark();
  const last = workoutsOf(plan.program)
    .at(-1)
    ?.exercises.find(({ alternatives }) => alternatives.length > 0);
  const edited = await coach.send('POST', `${plan.path}/edits`, {
    edit: { kind: 'swap_exercise', exercise: last?.id, to: last?.alternatives[0]?.slug },
    reason: 'likes it better',
  });
  expect(edited.status, JSON.stringify(edited.body)).toBe(200);
  await mark();
  expect(marks.size).toBe(2);
});

test('nobody but the coach somebody shares with is told anything', async () => {
  const stranger = await app.person('Eve');
  const [workout] = await app.database.owner(
    async (db) =>
      (await db.query('select id from workouts where user_id = $1 order by started_at limit 1', [athlete.id])).rows as {
        id: string;
      }[],
  );
  const told = (who: Coach): Promise<unknown[]> =>
    asActor(app.database, { audience: 'coach', userId: who.id }, async (db) => [
      (await sql`select * from app.followed_clients(${WEEK_LATER}::date, 7, 28, 10)`.execute(db)).rows.length,
      (await sql`select * from app.training_marks(${WEEK_LATER}::date)`.execute(db)).rows.length,
      (
        await sql`select * from app.trained_lifts(array[${athlete.id}]::uuid[], '2026-10-01', ${WEEK_LATER}, 8, 35, 12, 70, null)`.execute(
          db,
        )
      ).rows.length > 0,
      (await sql<{ n: number }>`select app.sets_trained(${athlete.id}, ${workout?.id}) as n`.execute(db)).rows.map(
        ({ n }) => n > 0,
      ),
    ]);
  expect(await told(coach)).toEqual([1, 1, true, [true]]);
  expect(await told(stranger)).toEqual([0, 0, false, [false]]);
  await athlete.send('PATCH', `/api/me/coaches/${coach.id}`, { consentTraining: false });
  expect(await told(coach)).toEqual([0, 0, false, [false]]);
  await athlete.send('PATCH', `/api/me/coaches/${coach.id}`, { consentTraining: true });
});

test('filters, search and pages hold together, and what is malformed is refused', async () => {
  for (const name of ['Ada', 'Cleo', 'Ä-Team 100%'])
    await coach.send('POST', '/api/entities', { name, type: 'CLIENT' });
  await coach.send('POST', '/api/entities', { name: 'Morning class', type: 'CLASS' });
  await coach.send('POST', '/api/entities', { name: 'Myself', type: 'CLIENT', self: true });
  const all = await follow();
  expect(all.counts['all']).toBe(4);
  const names: string[] = [];
  let cursor = '';
  for (
    let page = await follow(`today=${WEEK_LATER}&limit=1`);
    ;
    page = await follow(`today=${WEEK_LATER}&limit=1&cursor=${cursor}`)
  ) {
    names.push(...page.items.map(({ name }) => name));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(names).toEqual(all.items.map(({ name }) => name));
  expect((await follow(`today=${WEEK_LATER}&search=100%25`)).items).toMatchObject([{ name: 'Ä-Team 100%' }]);
  for (const query of [
    '',
    'today=yesterday',
    `today=${WEEK_LATER}&filter=fat`,
    `today=${WEEK_LATER}&cursor=x`,
    `today=${WEEK_LATER}&limit=0`,
  ])
    expect(await coach.send('GET', `/api/following?${query}`)).toMatchObject({ status: 400 });
  expect((await follow(`today=${WEEK_LATER}`, athlete)).items).toEqual([]);
  expect(await athlete.send('POST', `/api/following/${coach.id}/look`, {})).toMatchObject({ status: 403 });
});

test('of a client who does not share nothing is told but that', async () => {
  await athlete.send('PATCH', `/api/me/coaches/${coach.id}`, { consentTraining: false });
  const { items, counts } = await follow(`today=${WEEK_LATER}&filter=unshared`);
  expect(items).toMatchObject([
    {
      name: 'Ben',
      sharing: 'withheld',
      personId: null,
      last: null,
      trained: 0,
      stuck: [],
      missed: { count: 0, days: [] },
      isSilent: false,
      isNew: false,
    },
  ]);
  expect(counts).toMatchObject({ stuck: 0, unshared: 1 });
});
