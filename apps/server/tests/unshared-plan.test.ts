import type { Archive } from '@halteres/modules/identity/account/contract';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimed, running, train, workoutsOf, type Coach, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
let plan: Running;
let coach: Coach;
let athlete: Coach;
let feed: string;
let monday: ScheduledWorkout;

const TODAY = '2026-10-01';
const week = { weekOf: '2026-10-05', days: 1, today: TODAY };

/** A client whose first day is planned on a day off of the coach, so that other days are offered for it. */
beforeAll(async () => {
  app = await openTestApplication();
  plan = await running(app);
  ({ coach } = plan);
  athlete = await claimed(app, plan);
  plan = { ...plan, athleteId: athlete.id };
  const off = { whose: 'clients', title: 'Closed', from: '2026-10-05', to: '2026-10-05' };
  expect((await coach.send('POST', '/api/calendar/days-off', off)).status).toBe(201);
  const made = await coach.send('POST', '/api/me/calendar-feeds', { name: 'Phone', whose: 'clients' });
  feed = new URL((made.body as { url: string }).url).pathname;
  const list = (await athlete.send('GET', '/api/calendar?from=2026-10-05&to=2026-10-05&as=athlete')).body;
  [monday] = list as [ScheduledWorkout];
}, 120_000);
afterAll(() => app.close());

const share = async (consentTraining: boolean): Promise<void> =>
  expect((await athlete.send('PATCH', `/api/me/coaches/${coach.id}`, { consentTraining })).status).toBe(200);

const setDone = async (completed: boolean): Promise<void> => {
  const at = `/api/calendar/${coach.id}/${monday.id}/completion`;
  expect((await athlete.send('POST', at, { completed, athleteNotes: completed ? 'easy' : null })).status).toBe(200);
};

/** All a coach is told of a plan, and all that answers when they change it and change it back. */
async function told(): Promise<Record<string, unknown>> {
  const weekOf = { entityId: plan.entityId, ...week };
  const answers: Record<string, unknown> = {};
  for (const path of [
    plan.path,
    '/api/programs',
    '/api/entities',
    `/api/entities/${plan.entityId}`,
    '/api/calendar?from=2026-10-01&to=2026-12-31',
    '/api/calendar/board?weekOf=2026-10-05',
    `/api/calendar/days-off/offers?from=2026-10-01&to=2026-10-31&today=${TODAY}`,
    `/api/following?today=2026-10-20`,
  ])
    answers[path] = await coach.send('GET', path);
  answers['feed'] = await (await app.request(feed)).text();
  const { tables } = (await coach.send('GET', '/api/me/archive')).body as Archive;
  answers['archive'] = tables['program_workouts'];
  answers['what a week would change'] = await coach.send('POST', '/api/calendar/weeks/preview', weekOf);
  const moved = await coach.send('POST', '/api/calendar/weeks', weekOf);
  const { id, ...step } = moved.body as { id: string };
  const undone = await coach.send('POST', `/api/calendar/moves/${id}/undo`);
  answers['a week moved and back'] = [moved.status, step, undone.status];
  const at = `/api/calendar/${coach.id}/${monday.id}`;
  answers['a day moved'] = await coach.send('PATCH', at, { date: '2026-10-06' });
  answers['and back'] = await coach.send('PATCH', at, { date: '2026-10-05' });
  return answers;
}

/** Times of changes the coach makes here themselves. */
const untimed = (answers: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answers)
      .replaceAll(/(LAST-MODIFIED|DTSTAMP|SEQUENCE)[^:]*:\w+/g, '$1')
      .replaceAll(/"x-request-id":"[^"]*"/g, '""'),
  );

test('what a coach is told of a plan, and may do with it, is the same whether or not somebody who does not share did it', async () => {
  await share(false);
  const before = await told();
  expect(before['/api/programs']).toMatchObject({ body: { items: [{ completed: null }] } });
  await setDone(true);
  expect(untimed(await told())).toEqual(untimed(before));
  // The athlete knows, and it stays done wherever the coach moved it to.
  const mine = await athlete.send('GET', '/api/calendar?from=2026-10-05&to=2026-10-05&as=athlete');
  expect(mine.body).toMatchObject([{ completed: true, athleteNotes: 'easy' }]);
  await setDone(false);
  expect(untimed(await told())).toEqual(untimed(before));
});

test('the feed of a coach does not count up when somebody who does not share has trained', async () => {
  const read = async (): Promise<string> => (await app.request(feed)).text();
  const before = await read();
  await setDone(true);
  expect(await read()).toBe(before);
  await share(true);
  expect(await read()).not.toBe(before);
  await share(false);
  await setDone(false);
});

test('of who shares the same is told: done stays on its day, in a week, alone and when a step is undone', async () => {
  await share(true);
  const before = await told();
  const step = await coach.send('POST', '/api/calendar/weeks', { entityId: plan.entityId, ...week });
  await setDone(true);
  const { id } = step.body as { id: string };
  expect((await coach.send('POST', `/api/calendar/moves/${id}/undo`)).status).toBe(409);
  const at = `/api/calendar/${coach.id}/${monday.id}`;
  expect((await coach.send('PATCH', at, { date: '2026-10-07' })).status).toBe(409);
  const [first] = workoutsOf(plan.program);
  if (first !== undefined) await train(athlete, plan, first, { rpe: 8 });
  const after = await told();
  expect(untimed(after)).not.toEqual(untimed(before));
  expect(after['/api/programs']).toMatchObject({ body: { items: [{ completed: 1 }] } });
});
