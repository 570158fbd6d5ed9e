import type { BoardRow, DayOffView, Offer, WeekPreview } from '@halteres/modules/calendar/contract';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimed, running, type Coach, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
let it: Running;
beforeAll(async () => {
  app = await openTestApplication();
  it = await running(app);
});
afterAll(() => app.close());

const TODAY = '2026-10-01';
const datesOf = async (coach: Coach, entityId: string): Promise<string[]> =>
  (
    (await coach.send('GET', `/api/calendar?from=2026-10-01&to=2027-03-31&entityId=${entityId}`))
      .body as ScheduledWorkout[]
  ).map(({ date }) => date);
const week = (more: object = {}) => ({ entityId: it.entityId, weekOf: '2026-10-12', days: 1, today: TODAY, ...more });

describe('a week moved', () => {
  test('is shown first, moved as one step, and undone whole', async () => {
    const before = await datesOf(it.coach, it.entityId);
    const preview = (await it.coach.send('POST', '/api/calendar/weeks/preview', week())).body as WeekPreview;
    expect(preview.moves.map(({ from, to }) => [from, to])).toEqual([
      ['2026-10-12', '2026-10-13'],
      ['2026-10-14', '2026-10-15'],
      ['2026-10-16', '2026-10-17'],
    ]);
    expect(preview.conflicts).toEqual([]);
    expect(await datesOf(it.coach, it.entityId)).toEqual(before);
    const step = (await it.coach.send('POST', '/api/calendar/weeks', week())).body as { id: string; moved: number };
    expect(step.moved).toBe(3);
    expect((await datesOf(it.coach, it.entityId)).slice(3, 6)).toEqual(['2026-10-13', '2026-10-15', '2026-10-17']);
    expect((await it.coach.send('POST', `/api/calendar/moves/${step.id}/undo`)).status).toBe(200);
    expect(await datesOf(it.coach, it.entityId)).toEqual(before);
    expect((await it.coach.send('POST', `/api/calendar/moves/${step.id}/undo`)).status).toBe(409);
  });

  test('with all later weeks nothing is overtaken; alone, what it lands on and overtakes is named', async () => {
    const later = (
      await it.coach.send('POST', '/api/calendar/weeks/preview', week({ weekOf: '2026-10-19', days: 7, later: true }))
    ).body as WeekPreview;
    expect(later.moves).toHaveLength(12);
    expect(later.conflicts).toEqual([]);
    const alone = (await it.coach.send('POST', '/api/calendar/weeks/preview', week({ days: 7 }))).body as WeekPreview;
    expect(alone.conflicts.filter(({ kind }) => kind === 'double').map(({ date }) => date)).toEqual([
      '2026-10-19',
      '2026-10-21',
      '2026-10-23',
    ]);
    expect(alone.conflicts.some(({ kind }) => kind === 'order')).toBe(true);
    const past = (await it.coach.send('POST', '/api/calendar/weeks/preview', week({ days: -10, today: '2026-10-05' })))
      .body as WeekPreview;
    expect(past.conflicts.filter(({ kind }) => kind === 'past').map(({ date }) => date)).toEqual([
      '2026-10-02',
      '2026-10-04',
    ]);
  });

  test('a step is not undone over what was moved since', async () => {
    const step = (await it.coach.send('POST', '/api/calendar/weeks', week())).body as { id: string };
    const list = (await it.coach.send('GET', '/api/calendar?from=2026-10-13&to=2026-10-13')).body as ScheduledWorkout[];
    const at = `/api/calendar/${it.coach.id}/${list[0]?.id}`;
    expect((await it.coach.send('PATCH', at, { date: '2026-10-12' })).status).toBe(200);
    const before = await datesOf(it.coach, it.entityId);
    expect((await it.coach.send('POST', `/api/calendar/moves/${step.id}/undo`)).status).toBe(409);
    expect(await datesOf(it.coach, it.entityId)).toEqual(before);
    await it.coach.send('PATCH', at, { date: '2026-10-13' });
    expect((await it.coach.send('POST', `/api/calendar/moves/${step.id}/undo`)).status).toBe(200);
  });

  test('is nobody else’s to move or undo', async () => {
    const mallory = await app.person('Mallory');
    expect((await mallory.send('POST', '/api/calendar/weeks', week())).status).toBe(404);
    const step = (await it.coach.send('POST', '/api/calendar/weeks', week())).body as { id: string };
    expect((await mallory.send('POST', `/api/calendar/moves/${step.id}/undo`)).status).toBe(404);
    expect((await it.coach.send('POST', `/api/calendar/moves/${step.id}/undo`)).status).toBe(200);
    for (const bad of [{ days: 0 }, { days: 99 }, { weekOf: '2026-02-30' }, { entityId: 'x' }, { today: undefined }])
      expect((await it.coach.send('POST', '/api/calendar/weeks', week(bad))).status, JSON.stringify(bad)).toBe(400);
  });
});

describe('days off', () => {
  const off = (more: object = {}) => ({
    whose: 'clients',
    title: 'National day',
    from: '2026-10-14',
    to: '2026-10-14',
    ...more,
  });

  test('a workout on one is offered a free day of the week, and undone as one step', async () => {
    const mine = await running(app, {
      facts: { preferredTrainingDays: ['monday', 'tuesday', 'wednesday', 'thursday'] },
    });
    const { coach, entityId } = mine;
    const made = await coach.send('POST', '/api/calendar/days-off', off({ from: '2026-10-16', to: '2026-10-16' }));
    expect(made.status).toBe(201);
    const range = `from=2026-10-01&to=2026-10-31&today=${TODAY}`;
    const offers = (await coach.send('GET', `/api/calendar/days-off/offers?${range}`)).body as Offer[];
    expect(offers).toMatchObject([{ entityId, weeksLater: 1, left: [] }]);
    const change = { title: 'National day', from: '2026-10-14', to: '2026-10-14' };
    const id = (made.body as DayOffView).id;
    expect((await coach.send('PATCH', `/api/calendar/days-off/${id}`, change)).status).toBe(200);
    const before = await datesOf(coach, entityId);
    const accepted = await coach.send('POST', '/api/calendar/days-off/offers', {
      entityId,
      from: '2026-10-01',
      to: '2026-10-31',
      today: TODAY,
    });
    expect(accepted.status).toBe(200);
    const after = await datesOf(coach, entityId);
    expect(after).not.toContain('2026-10-14');
    expect(after).toEqual(after.toSorted());
    expect((await coach.send('GET', `/api/calendar/days-off/offers?${range}`)).body).toEqual([]);
    await coach.send('POST', `/api/calendar/moves/${(accepted.body as { id: string }).id}/undo`);
    expect(await datesOf(coach, entityId)).toEqual(before);
    expect((await coach.send('DELETE', `/api/calendar/days-off/${id}`)).status).toBe(200);
    expect((await coach.send('GET', `/api/calendar/days-off/offers?${range}`)).body).toEqual([]);
  });

  test('a program made when they are known is laid around them', async () => {
    const coach = await app.person('Planner');
    await coach.send('POST', '/api/calendar/days-off', off({ from: '2026-12-21', to: '2027-01-01', title: 'Closed' }));
    const gym = (await coach.send('POST', '/api/gyms', { name: 'House', preset: 'commercial_kg' })).body as {
      id: string;
    };
    const entity = (
      await coach.send('POST', '/api/entities', {
        name: 'Cleo',
        type: 'CLIENT',
        age: 30,
        weightKg: 60,
        bench1rm: 50,
        squat1rm: 80,
        deadlift1rm: 100,
        gymId: gym.id,
      })
    ).body as { id: string };
    const answer = await coach.send('POST', '/api/programs/generate', {
      entityId: entity.id,
      idempotencyKey: `key-${crypto.randomUUID()}`,
      goal: 'strength',
      weeks: 4,
      days: ['monday', 'thursday'],
      sessionMinutes: 60,
      startDate: '2026-12-07',
    });
    expect(String(answer.body)).toContain('"done"');
    expect(await datesOf(coach, entity.id)).toEqual([
      '2026-12-07',
      '2026-12-10',
      '2026-12-14',
      '2026-12-17',
      '2027-01-04',
      '2027-01-07',
      '2027-01-11',
      '2027-01-14',
    ]);
  });

  test('of a client are seen by their coach while they allow it, of a coach by their clients; by nobody else', async () => {
    const mine = await running(app);
    const ben = await claimed(app, mine);
    const stranger = await app.person('Stranger');
    await ben.send('POST', '/api/calendar/days-off', off({ whose: 'me', title: 'Lisbon' }));
    await mine.coach.send('POST', '/api/calendar/days-off', off({ title: 'Gym closed' }));
    await mine.coach.send('POST', '/api/calendar/days-off', off({ whose: 'me', title: 'My own' }));
    const titles = async (who: Coach, as: string): Promise<string[]> =>
      (
        (await who.send('GET', `/api/calendar/days-off?from=2026-10-01&to=2026-10-31&as=${as}`)).body as DayOffView[]
      ).map(({ title }) => title);
    expect((await titles(mine.coach, 'coach')).toSorted()).toEqual(['Gym closed', 'Lisbon', 'My own']);
    expect((await titles(ben, 'athlete')).toSorted()).toEqual(['Gym closed', 'Lisbon']);
    expect([...(await titles(stranger, 'coach')), ...(await titles(stranger, 'athlete'))]).toEqual([]);
    await ben.send('PATCH', `/api/me/coaches/${mine.coach.id}`, { consentTraining: false });
    expect((await titles(mine.coach, 'coach')).toSorted()).toEqual(['Gym closed', 'My own']);
  });

  test('what falls on one was not missed', async () => {
    const mine = await running(app);
    const adherence = async () =>
      (await mine.coach.send('GET', `/api/calendar/adherence?entityId=${mine.entityId}&from=2026-10-12&to=2026-10-18`))
        .body;
    expect(await adherence()).toEqual([{ weekStart: '2026-10-12', planned: 3, done: 0 }]);
    await mine.coach.send('POST', '/api/calendar/days-off', off({ entityId: mine.entityId }));
    expect(await adherence()).toEqual([{ weekStart: '2026-10-12', planned: 2, done: 0 }]);
  });

  test('refuse what makes no sense, and what is not mine', async () => {
    const mallory = await app.person('Mallory');
    for (const bad of [
      { to: '2026-10-13' },
      { to: '2028-10-14' },
      { title: ' ' },
      { whose: 'everybody' },
      { whose: 'me', entityId: it.entityId },
      { from: '2026-02-30' },
    ])
      expect((await it.coach.send('POST', '/api/calendar/days-off', off(bad))).status, JSON.stringify(bad)).toBe(400);
    expect((await mallory.send('POST', '/api/calendar/days-off', off({ entityId: it.entityId }))).status).toBe(404);
    const made = (await it.coach.send('POST', '/api/calendar/days-off', off())).body as DayOffView;
    expect((await mallory.send('DELETE', `/api/calendar/days-off/${made.id}`)).status).toBe(404);
    expect((await mallory.send('PATCH', `/api/calendar/days-off/${made.id}`, off())).status).toBe(404);
    expect((await it.coach.send('DELETE', `/api/calendar/days-off/${made.id}`)).status).toBe(200);
  });
});

test('the board shows a week of all clients by name, filtered and by pages', async () => {
  const { coach, entityId, gymId } = await running(app);
  for (const name of ['Zoe', 'Adam', 'eve'])
    await coach.send('POST', '/api/entities', { name, type: 'CLIENT', age: 30 });
  const board = async (query: string) =>
    (await coach.send('GET', `/api/calendar/board?weekOf=2026-10-12${query}`)).body as {
      items: BoardRow[];
      nextCursor: string | null;
    };
  const first = await board('&limit=2');
  expect(first.items.map(({ name }) => name)).toEqual(['Adam', 'Ben']);
  expect(first.items[1]?.workouts.map(({ date, completed }) => [date, completed])).toEqual([
    ['2026-10-12', false],
    ['2026-10-14', false],
    ['2026-10-16', false],
  ]);
  const second = await board(`&limit=2&cursor=${first.nextCursor}`);
  expect(second.items.map(({ name }) => name)).toEqual(['eve', 'Zoe']);
  expect(second.nextCursor).toBeNull();
  expect((await board('&search=e')).items.map(({ name }) => name)).toEqual(['Ben', 'eve', 'Zoe']);
  expect((await board('&search=%25')).items).toEqual([]);
  expect((await board(`&gymId=${gymId}`)).items.map((row) => row.entityId)).toEqual([entityId]);
  const stranger = await app.person('Stranger');
  const seen = await stranger.send('GET', `/api/calendar/board?weekOf=2026-10-12&gymId=${gymId}`);
  expect(seen.body).toMatchObject({ items: [] });
  expect((await coach.send('GET', '/api/calendar/board?weekOf=nonsense')).status).toBe(400);
  expect((await coach.send('GET', '/api/calendar/board?weekOf=2026-10-12&cursor=nonsense')).status).toBe(400);
});
