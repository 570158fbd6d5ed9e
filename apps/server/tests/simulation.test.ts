import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GenerationEvent } from '@halteres/modules/planning/contract';
import type { BandView, SimulationView } from '@halteres/modules/planning/simulation/contract';
import { openTestApplication, type Answer, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

type Coach = Visitor & { id: string };

async function clientOf(
  coach: Coach,
  facts: object = {},
  preset = 'commercial_kg',
): Promise<{ id: string; gymId: string }> {
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Iron House', preset })).body as { id: string };
  const made = await coach.send('POST', '/api/entities', {
    name: 'Ben',
    type: 'CLIENT',
    age: 34,
    gender: 'male',
    weightKg: 82.5,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    yearsOfExperience: 3,
    gymId: gym.id,
    ...facts,
  });
  expect(made.status).toBe(201);
  return made.body as { id: string; gymId: string };
}

async function started(coach: Coach, id: string, days: string[], entityId?: string): Promise<string> {
  const answer = await coach.send('POST', `/api/established-programs/${id}/start`, {
    entityId: entityId ?? (await clientOf(coach)).id,
    startDate: '2026-11-23',
    days,
    reason: 'a look at it',
  });
  const { ownerId, programId } = answer.body as { ownerId: string; programId: string };
  return `/api/programs/${ownerId}/${programId}`;
}

const viewOf = ({ status, body }: Answer): SimulationView => {
  expect([status, status === 200 ? '' : body]).toEqual([200, '']);
  return body as SimulationView;
};
const ordered = ({ p10, median, p90 }: BandView): boolean => p10 <= median && median <= p90;
const FOUR_DAYS = ['monday', 'tuesday', 'thursday', 'friday'];

describe('a stored program', () => {
  test('is followed by many virtual athletes of the client’s level and body', async () => {
    const coach = await app.person('Ann');
    const path = await started(coach, '531', FOUR_DAYS);
    const view = viewOf(await coach.send('GET', `${path}/simulation`));
    expect(view).toMatchObject({
      level: 'intermediate',
      seed: 1,
      athletes: 21,
      body: { sex: 'male', bodyweightKg: 82.5, assumed: false },
      ownGym: true,
    });
    expect(view.weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const week of view.weeks) {
      expect(week.planned).toBe(4);
      for (const band of [week.hardSets, week.missed, week.fatigue, week.e1rmKg.squat, week.e1rmKg.bench])
        if (band !== null) expect([week.week, band, ordered(band)]).toEqual([week.week, band, true]);
    }
    expect(view.lifts.squat.standing).toBe('shown');
    expect(view.weeks.some(({ e1rmKg }) => e1rmKg.squat !== null)).toBe(true);
    expect(view.weeks[3]?.deload).toBeGreaterThan(10);
    expect(view.adherence.median).toBeGreaterThan(0.5);
    expect(view.adherence.p90).toBeLessThanOrEqual(1);
  });

  test('gives the same answer to the same seed, others to another seed or level, and runs on for a year', async () => {
    const coach = await app.person('Ann');
    const path = await started(coach, 'gzclp', ['monday', 'wednesday', 'friday']);
    const first = viewOf(await coach.send('GET', `${path}/simulation?seed=7&weeks=12`));
    expect(viewOf(await coach.send('GET', `${path}/simulation?seed=7&weeks=12`))).toEqual(first);
    expect(viewOf(await coach.send('GET', `${path}/simulation?seed=8&weeks=12`)).weeks).not.toEqual(first.weeks);
    const novice = viewOf(await coach.send('GET', `${path}/simulation?seed=7&weeks=52&level=novice`));
    const elite = viewOf(await coach.send('GET', `${path}/simulation?seed=7&weeks=52&level=elite`));
    expect([novice.weeks.length, elite.level]).toEqual([52, 'elite']);
    expect(novice.lifts.squat.gain?.median).toBeGreaterThan(elite.lifts.squat.gain?.median ?? 1);
  });

  test('is as heavy for athletes who are stronger than the client: its loads are shares of what they can lift', async () => {
    const coach = await app.person('Ann');
    const weaker = await clientOf(coach, { squat1rm: 60, bench1rm: 45, deadlift1rm: 80 });
    const path = await started(coach, 'gzclp', ['monday', 'wednesday', 'friday'], weaker.id);
    const elite = viewOf(await coach.send('GET', `${path}/simulation?level=elite&weeks=4`));
    expect(elite.lifts.squat.standing).toBe('shown');
    expect(elite.weeks[0]?.hardSets.median).toBeGreaterThan(10);
  });

  test('says so where a lift is not in it, and draws nothing', async () => {
    const coach = await app.person('Ann');
    const path = await started(coach, 'smolov-jr', FOUR_DAYS);
    const view = viewOf(await coach.send('GET', `${path}/simulation`));
    expect(view.lifts.squat).toEqual({ standing: 'absent', gain: null });
    expect(view.lifts.bench.standing).toBe('shown');
    expect(view.weeks.every(({ e1rmKg }) => e1rmKg.squat === null && e1rmKg.deadlift === null)).toBe(true);
  });

  test('says whose body was assumed', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach, { gender: null, weightKg: null, yearsOfExperience: null });
    const path = await started(coach, '531', FOUR_DAYS, client.id);
    const view = viewOf(await coach.send('GET', `${path}/simulation`));
    expect([view.body, view.level]).toEqual([{ sex: 'male', bodyweightKg: 85, assumed: true }, 'intermediate']);
  });

  test('is nobody else’s to simulate; a class’s program is not simulated; bad wishes are refused', async () => {
    const [ann, eve] = [await app.person('Ann'), await app.person('Eve')];
    const path = await started(ann, '531', FOUR_DAYS);
    expect((await eve.send('GET', `${path}/simulation`)).status).toBe(404);
    expect((await app.visitor().send('GET', `${path}/simulation`)).status).toBe(401);
    for (const query of ['weeks=0', 'weeks=53', 'weeks=x', 'level=god', 'seed=-1', 'seed=1.5', 'seed=99999999999'])
      expect([query, (await ann.send('GET', `${path}/simulation?${query}`)).status]).toEqual([query, 400]);

    const gym = (await ann.send('POST', '/api/gyms', { name: 'Box', preset: 'commercial_kg' })).body as { id: string };
    const group = await ann.send('POST', '/api/entities', {
      name: 'Noon',
      type: 'CLASS',
      classSize: 8,
      gymId: gym.id,
    });
    const made = await ann.send('POST', '/api/programs/generate', {
      entityId: (group.body as { id: string }).id,
      idempotencyKey: `key-${crypto.randomUUID()}`,
      weeks: 1,
      days: ['monday'],
      sessionMinutes: 60,
      startDate: '2026-11-23',
    });
    const last = String(made.body)
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice(6)) as GenerationEvent)
      .at(-1);
    if (last?.type !== 'done') throw new Error(`not generated: ${String(made.body)}`);
    const refused = await ann.send('GET', `/api/programs/${last.ownerId}/${last.programId}/simulation`);
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'conflict']);
  });

  test('is the athlete’s to see whom it is for', async () => {
    const [coach, ben] = [await app.person('Ann'), await app.person('Ben')];
    const client = await clientOf(coach);
    const path = await started(coach, '531', FOUR_DAYS, client.id);
    expect((await ben.send('GET', `${path}/simulation`)).status).toBe(404);
    const invited = await coach.send('POST', `/api/entities/${client.id}/invitations`, { email: ben.email });
    const token = new URL((invited.body as { link: string }).link).searchParams.get('token') ?? '';
    expect((await ben.send('POST', '/api/invitations/accept', { token })).status).toBe(200);
    expect(viewOf(await ben.send('GET', `${path}/simulation`))).toEqual(
      viewOf(await coach.send('GET', `${path}/simulation`)),
    );
  });

  test('lets one person run two at a time, and says so beyond', async () => {
    const coach = await app.person('Ann');
    const path = await started(coach, 'ice-cream-fitness', ['monday', 'wednesday', 'friday']);
    const answers = await Promise.all(
      [1, 2, 3, 4].map((seed) => coach.send('GET', `${path}/simulation?weeks=52&seed=${seed}`)),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect((await coach.send('GET', `${path}/simulation`)).status).toBe(200);
  });
});

describe('an established program', () => {
  test('is simulated before it is started: for a client in their gym, or for nobody in a well-equipped one', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach, { gender: 'female', weightKg: 61, yearsOfExperience: 6 });
    const at = '/api/established-programs/texas-method/simulation';
    const hers = viewOf(await coach.send('GET', `${at}?entityId=${client.id}`));
    expect(hers).toMatchObject({
      level: 'advanced',
      body: { sex: 'female', bodyweightKg: 61, assumed: false },
      ownGym: true,
    });
    expect(hers.weeks).toHaveLength(8);
    const anybody = viewOf(await coach.send('GET', at));
    expect(anybody).toMatchObject({
      level: 'intermediate',
      body: { sex: 'male', bodyweightKg: 85, assumed: true },
      ownGym: false,
    });
  });

  test('says what a gym lacks, and knows neither other programs nor other people’s clients', async () => {
    const [ann, eve] = [await app.person('Ann'), await app.person('Eve')];
    const [mine, hers] = [await clientOf(ann, {}, 'dumbbell_only'), await clientOf(eve)];
    const lacking = await ann.send('GET', `/api/established-programs/531/simulation?entityId=${mine.id}`);
    expect([lacking.status, (lacking.body as { code: string }).code]).toEqual([422, 'infeasible']);
    const status = async (query: string) => (await ann.send('GET', `/api/established-programs/${query}`)).status;
    expect(await status('nobody-knows/simulation')).toBe(404);
    expect(await status(`531/simulation?entityId=${hers.id}`)).toBe(404);
    expect(await status(`531/simulation?gymId=${hers.gymId}`)).toBe(404);
    expect(await status('531/simulation?entityId=not-an-id')).toBe(400);
    expect((await app.visitor().send('GET', '/api/established-programs/531/simulation')).status).toBe(401);
  });
});
