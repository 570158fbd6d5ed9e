import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApplication, type Answer, type TestApplication } from './test-application.ts';
import { running, train, workoutsOf, type Coach, type Running } from './running-program.ts';

/** Words and numbers that stand for what is shared; whoever may not see it finds them in no answer. */
const WORDS = { workout: 'Quiet Tuesday', set: 'felt like lead', comment: 'slower down', plan: 'slept badly' } as const;
const WEIGHED = 83.17;
const HURT = 'on stairs only';

type State = { training: boolean; health: boolean; end?: true };
const STATES: readonly [string, State][] = [
  ['training and health', { training: true, health: true }],
  ['training alone', { training: true, health: false }],
  ['health alone', { training: false, health: true }],
  ['nothing', { training: false, health: false }],
];

let app: TestApplication;
let athlete: Coach;
let coach: Coach;
let stranger: Coach;
let plan: Running;
let workoutId: string;
let benchId: string;

/** Every way the API tells a coach of a client's training. */
const trainingPaths = (): Record<string, string> => {
  const people = `/api/people/${athlete.id}`;
  return {
    workouts: `${people}/workouts`,
    'one workout': `${people}/workouts/${workoutId}`,
    comments: `${people}/workouts/${workoutId}/comments`,
    'exercise history': `${people}/exercise-history?exerciseId=${benchId}`,
    'muscle volume': `${people}/muscle-volume?from=2026-01-01&to=2026-12-31`,
    trained: `${people}/trained-exercises`,
    'own exercises': `${people}/exercises`,
    search: `${people}/exercise-search?q=bench`,
    find: `${people}/find?q=bench`,
    imports: `${people}/imports`,
    suggestions: `${plan.path}/suggestions?today=2026-10-20`,
    recommendations: `${plan.path}/recommendations?today=2026-10-20`,
    'answered recommendations': `${plan.path}/recommendations/history?today=2026-10-20`,
    'program for the device': `${plan.path}/device`,
    adherence: `/api/calendar/adherence?entityId=${plan.entityId}&from=2026-10-01&to=2026-10-31`,
  };
};
/** What goes on without: the coach's own plan and list, with nothing of the athlete in it. */
const ownPaths = (): Record<string, string> => ({
  program: plan.path,
  calendar: '/api/calendar?from=2026-10-01&to=2026-10-31',
  clients: '/api/entities',
  client: `/api/entities/${plan.entityId}`,
  following: '/api/following?today=2026-10-20',
  unread: '/api/comments/unread?as=coach',
  archive: '/api/me/archive',
});

const consent = async ({ training, health, end }: State): Promise<void> => {
  const answer = await athlete.send('PATCH', `/api/me/coaches/${coach.id}`, {
    consentTraining: training,
    consentHealth: health,
    ...(end === undefined ? {} : { end }),
  });
  expect(answer.status).toBe(200);
};
const get = (who: Coach, path: string): Promise<Answer> => who.send('GET', path);
const pulled = async (): Promise<string> => JSON.stringify((await get(coach, '/api/sync/pull')).body);

beforeAll(async () => {
  app = await openTestApplication();
  plan = await running(app);
  coach = plan.coach;
  athlete = await app.person('Ben');
  stranger = await app.person('Zoe');
  await coach.send('POST', `/api/entities/${plan.entityId}/invitations`, { email: athlete.email });
  const token = /\?token=([\w-]+)/.exec(app.mailTo(athlete.email))?.[1] ?? '';
  expect((await athlete.send('POST', '/api/invitations/accept', { token, consentHealth: true })).status).toBe(200);
  plan = { ...plan, athleteId: athlete.id };
  const [first] = workoutsOf(plan.program);
  if (first === undefined) throw new Error('nothing was planned');
  await train(athlete, plan, first, { rpe: 8, note: WORDS.set });
  const people = `/api/people/${athlete.id}`;
  const { items } = (await get(athlete, `${people}/workouts`)).body as { items: { id: string }[] };
  workoutId = items[0]?.id ?? '';
  benchId = first.exercises[0]?.exerciseId ?? '';
  await athlete.send('PATCH', `${people}/workouts/${workoutId}`, { title: WORDS.workout, bodyweightKg: WEIGHED });
  await athlete.send('POST', `${people}/injuries`, { condition: 'knee_pfp', severity: 3, notes: HURT });
  await athlete.send('POST', `${people}/workouts/${workoutId}/comments`, { body: WORDS.comment });
  const [day] = (await get(athlete, '/api/calendar?from=2026-10-01&to=2026-10-31&as=athlete')).body as {
    id: string;
    ownerId: string;
  }[];
  const done = await athlete.send('POST', `/api/calendar/${day?.ownerId}/${day?.id}/completion`, {
    completed: true,
    athleteNotes: WORDS.plan,
  });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
});
afterAll(() => app.close());

const anyOf = (text: string): string[] => Object.values(WORDS).filter((word) => text.includes(word));

describe.each(STATES)('a client who shares %s', (_name, state) => {
  beforeAll(() => consent(state));

  test('training is read on every way, or refused by name on every way', async () => {
    for (const [name, path] of Object.entries(trainingPaths())) {
      const { status, body } = await get(coach, path);
      if (state.training) expect(status, `${name}: ${JSON.stringify(body)}`).toBe(200);
      else expect({ name, status, body }).toMatchObject({ status: 403, body: { code: 'not_shared' } });
    }
    const one = JSON.stringify((await get(coach, trainingPaths()['one workout'] ?? '')).body);
    expect(one.includes(WORDS.workout)).toBe(state.training);
    expect(one.includes(String(WEIGHED))).toBe(state.training && state.health);
  });

  test('the coach keeps the plan, with what was done of it only where it is shared', async () => {
    for (const [name, path] of Object.entries(ownPaths())) {
      const { status, body } = await get(coach, path);
      expect({ name, status }).toEqual({ name, status: 200 });
      if (!state.training) expect(anyOf(JSON.stringify(body)), name).toEqual([]);
      if (!state.health) expect(JSON.stringify(body), name).not.toContain(HURT);
    }
    const calendar = (await get(coach, ownPaths()['calendar'] ?? '')).body as { shared: boolean; completed: boolean }[];
    expect(calendar.some(({ completed }) => completed)).toBe(state.training);
    expect(calendar.every(({ shared }) => shared === state.training)).toBe(true);
  });

  test('devices are given what is shared and no more', async () => {
    const all = await pulled();
    expect(all.includes(WORDS.workout)).toBe(state.training);
    expect(all.includes(WORDS.plan)).toBe(state.training);
    expect(all.includes(athlete.id)).toBe(state.training);
    expect(all.includes(String(WEIGHED))).toBe(state.training && state.health);
    expect(all).not.toContain(HURT);
  });

  test('injuries follow the consent to health', async () => {
    const { status, body } = await get(coach, `/api/people/${athlete.id}/injuries`);
    if (state.health) expect(JSON.stringify(body)).toContain(HURT);
    else expect({ status, body }).toMatchObject({ status: 403, body: { code: 'not_shared' } });
  });

  test('the client’s page says what is shared, and the list says who does not', async () => {
    expect((await get(coach, ownPaths()['client'] ?? '')).body).toMatchObject({
      sharing: { status: 'active', training: state.training, health: state.health },
      athleteId: state.training || state.health ? athlete.id : null,
    });
    const { items, counts } = (await get(coach, ownPaths()['following'] ?? '')).body as {
      items: { sharing: string; personId: string | null; last: unknown; unread: { comments: number } }[];
      counts: { unshared: number };
    };
    expect(counts.unshared).toBe(state.training ? 0 : 1);
    expect(items).toMatchObject([
      state.training
        ? { sharing: 'active', personId: athlete.id, last: { title: WORDS.workout }, unread: { comments: 1 } }
        : { sharing: 'withheld', personId: null, last: null, missed: { count: 0 }, stuck: [], unread: { comments: 0 } },
    ]);
  });

  test('a stranger reads nothing, and learns nothing of whether there is anybody', async () => {
    for (const [name, path] of Object.entries(trainingPaths()).filter(([, each]) => each.startsWith('/api/people')))
      expect({ name, ...(await get(stranger, path)) }).toMatchObject({ name, status: 403 });
    const nobody = await get(stranger, `/api/people/${crypto.randomUUID()}/workouts`);
    expect(nobody.body).toMatchObject({ code: 'not_shared' });
  });
});

test('writes of a coach to what is no longer shared are refused by a clear word', async () => {
  await consent({ training: false, health: false });
  const add = await coach.send('POST', `/api/people/${athlete.id}/workouts/${workoutId}/comments`, {
    body: 'Well done',
  });
  expect(add).toMatchObject({ status: 403, body: { code: 'not_shared' } });
  const op = {
    opId: crypto.randomUUID(),
    owner: athlete.id,
    entity: 'workouts',
    id: workoutId,
    baseRev: 0,
    patch: { title: 'Mine' },
  };
  const pushed = await coach.send('POST', '/api/sync/push', { clientId: 'device', ops: [op] });
  expect(pushed.body).toMatchObject({ results: [{ status: 'rejected', reason: { code: 'NOT_SHARED' } }] });
});

test('consents are on record, from when to when, and nothing is written over', async () => {
  const before = (await get(athlete, '/api/me/consents')).body as { id: string; withdrawnAt: string | null }[];
  await consent({ training: true, health: true });
  const after = (await get(athlete, '/api/me/consents')).body as { id: string; withdrawnAt: string | null }[];
  expect(after.length).toBe(before.length + 2);
  for (const each of before) expect(after).toContainEqual(each);
});

test('when the coaching ends, the athlete keeps what was said, with the name, and the coach reads it no more', async () => {
  await consent({ training: true, health: true });
  const path = `/api/people/${athlete.id}/workouts/${workoutId}/comments`;
  expect((await coach.send('POST', path, { body: 'Well done' })).status).toBe(201);
  await consent({ training: true, health: true, end: true });
  expect(await get(coach, path)).toMatchObject({ status: 403, body: { code: 'not_shared' } });
  const { items } = (await get(athlete, path)).body as { items: { authorName: string; body: string }[] };
  expect(items).toMatchObject([{ authorName: 'Ben' }, { authorName: 'Ann', body: 'Well done' }]);
  expect(await pulled()).not.toContain(athlete.id);
  expect((await get(coach, `/api/entities/${plan.entityId}`)).body).toMatchObject({
    athleteId: null,
    sharing: { status: 'ended', training: false, health: false },
  });
});
