import { asActor, type ActorDb, type Audience } from '@halteres/database';
import { exposuresOf } from '@halteres/engine/program/adapt/training-log';
import { liftStandstillOf } from '@halteres/engine/program/recommend/standstill';
import { readRunningProgram } from '@halteres/modules/planning/adapt/running-program';
import type { FollowedClient } from '@halteres/modules/planning/following/contract';
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
  const { document, sessions } = await readRunningProgram(
    {
      me: coach.id,
      asMe: as('authenticated'),
      asGymAdmin: as('gym_admin'),
      asPerson: (_person, work) => as('coach')(work),
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
