import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EstablishedSummary, EstablishedView, Hindrance } from '@halteres/modules/planning/established/contract';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { openTestApplication, type Answer, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

type Coach = Visitor & { id: string };
type Client = { id: string; athleteId: string; gymId: string };
type Started = { ownerId: string; programId: string; sound: boolean };
type Problem = { code: string; detail: string; data?: { missing?: Hindrance[]; findings?: { rule: string }[] } };

async function clientOf(coach: Coach, facts: object = {}, preset = 'commercial_kg'): Promise<Client> {
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Iron House', preset })).body as { id: string };
  const made = await coach.send('POST', '/api/entities', {
    name: 'Ben',
    type: 'CLIENT',
    age: 34,
    weightKg: 82.5,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    yearsOfExperience: 3,
    gymId: gym.id,
    ...facts,
  });
  expect(made.status).toBe(201);
  return { ...(made.body as Client), gymId: gym.id };
}

const FOUR_DAYS = ['monday', 'tuesday', 'thursday', 'friday'];
const THREE_DAYS = ['monday', 'wednesday', 'friday'];

const start = (coach: Visitor, id: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  coach.send('POST', `/api/established-programs/${id}/start`, { startDate: '2026-11-23', ...body }, headers);

const programAt = async (coach: Visitor, { ownerId, programId }: Started): Promise<ProgramView> =>
  (await coach.send('GET', `/api/programs/${ownerId}/${programId}`)).body as ProgramView;

const codes = ({ body }: Answer): [string, string[] | undefined] => {
  const { code, data } = body as Problem;
  return [code, data?.missing?.map((each) => each.code)];
};

describe('the list', () => {
  test('tells every program’s days, weeks, level, pieces and maxima, and what a gym lacks', async () => {
    const coach = await app.person('Ann');
    const all = (await coach.send('GET', '/api/established-programs')).body as EstablishedSummary[];
    expect(all.length).toBeGreaterThanOrEqual(36);
    expect(all.find(({ id }) => id === '531')).toMatchObject({
      daysAWeek: 4,
      weeks: 4,
      usualWeeks: 8,
      level: 'intermediate',
      maxima: ['bench', 'squat', 'deadlift'],
      lacking: null,
    });
    expect(all.find(({ id }) => id === 'kettlebell-simple')?.equipment.map(({ slug }) => slug)).toEqual(['kettlebell']);
    const gym = (await coach.send('POST', '/api/gyms', { name: 'Flat', preset: 'dumbbell_only' })).body as {
      id: string;
    };
    const here = (await coach.send('GET', `/api/established-programs?gymId=${gym.id}`)).body as EstablishedSummary[];
    expect(here.find(({ id }) => id === 'dumbbell-ppl')?.lacking).toEqual([]);
    const [squat] = here.find(({ id }) => id === 'stronglifts')?.lacking ?? [];
    expect(squat?.exercise.slug).toBe('barbell-back-squat');
    expect(squat?.options.flat().map(({ slug }) => slug)).toContain('barbell');
  });

  test('shows one with its weeks as published', async () => {
    const coach = await app.person('Ann');
    const view = (await coach.send('GET', '/api/established-programs/531')).body as EstablishedView;
    expect(view.weekList.map(({ light }) => light)).toEqual([false, false, false, true]);
    const [press] = view.weekList[0]?.days[0]?.exercises ?? [];
    expect(press?.slug).toBe('barbell-overhead-press');
    expect(press?.sets.map(({ min, share, of, open }) => [min, share, of, open])).toEqual([
      [5, 0.585, 'one_rep_max', false],
      [5, 0.675, 'one_rep_max', false],
      [5, 0.765, 'one_rep_max', true],
    ]);
    const gzclp = (await coach.send('GET', '/api/established-programs/gzclp')).body as EstablishedView;
    const titles = gzclp.weekList.slice(0, 2).map(({ days }) => days.map(({ title }) => title));
    expect(titles).toEqual([
      ['Squat', 'Press', 'Bench press'],
      ['Deadlift', 'Squat', 'Press'],
    ]);
  });

  test('answers in the language asked for, and in English where it has no words', async () => {
    const coach = await app.person('Lea');
    const inGerman = (await coach.send('GET', '/api/established-programs?locale=de')).body as EstablishedSummary[];
    const inEnglish = (await coach.send('GET', '/api/established-programs')).body as EstablishedSummary[];
    expect(inGerman.map(({ id }) => id)).toEqual(inEnglish.map(({ id }) => id));
    expect(new Set(inGerman.map(({ language }) => language))).toEqual(new Set(['de']));
    expect(inGerman.filter(({ overview }, at) => overview === inEnglish[at]?.overview)).toEqual([]);
    const one = (await coach.send('GET', '/api/established-programs/531?locale=de')).body as EstablishedView;
    expect(one.deload).toBe(inGerman.find(({ id }) => id === '531')?.deload);
    const other = (await coach.send('GET', '/api/established-programs/531?locale=pt')).body as EstablishedView;
    expect([other.language, other.overview]).toEqual(['en', inEnglish.find(({ id }) => id === '531')?.overview]);
  });

  test('is for those who are signed in, and knows no other program', async () => {
    const coach = await app.person('Ann');
    expect((await app.visitor().send('GET', '/api/established-programs')).status).toBe(401);
    expect((await coach.send('GET', '/api/established-programs/nobody-knows')).status).toBe(404);
    expect((await coach.send('GET', '/api/established-programs/NOT%20AN%20ID')).status).toBe(400);
    const other = await clientOf(await app.person('Eve'));
    expect((await coach.send('GET', `/api/established-programs?gymId=${other.gymId}`)).status).toBe(404);
  });
});

describe('starting one', () => {
  test('stores it with calendar and certificate, loads by the client’s maxima and the gym’s plates, uncharged', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach);
    const left = async () =>
      ((await coach.send('GET', '/api/me')).body as { subscription: { generationsRemaining: number } }).subscription
        .generationsRemaining;
    const before = await left();
    const answer = await start(coach, '531', { entityId: client.id, days: FOUR_DAYS });
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ ownerId: coach.id, sound: true })]);
    expect(await left()).toBe(before);
    const program = await programAt(coach, answer.body as Started);
    expect(program).toMatchObject({ name: '5/3/1, Triumvirate', weeks: 8, entityId: client.id, workouts: 32 });
    expect(program.certificate?.sound).toBe(true);
    const squat = program.weekList[0]?.workouts[3]?.exercises[0];
    expect(squat?.slug).toBe('barbell-back-squat');
    const work = squat?.sets.filter(({ kind }) => kind !== 'warm_up') ?? [];
    // 65, 75 and 85 % of nine tenths of 130 kg: 76.05, 87.75 and 99.45 kg.
    expect(work.map(({ load }) => load)).toEqual([
      { weight: '75', unit: 'kg' },
      { weight: '87.5', unit: 'kg' },
      { weight: '100', unit: 'kg' },
    ]);
    const calendar = (await coach.send('GET', '/api/calendar?from=2026-11-23&to=2026-11-29')).body as {
      date: string;
    }[];
    expect(calendar.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27']);
  });

  test('says what is missing and how to mend it, and stores nothing', async () => {
    const coach = await app.person('Ann');
    const unknown = await clientOf(coach, { squat1rm: null, bench1rm: null });
    const noMaxima = await start(coach, '531', { entityId: unknown.id, days: FOUR_DAYS });
    expect(noMaxima.status).toBe(422);
    expect(codes(noMaxima)).toEqual(['infeasible', ['one_rep_max_unknown', 'one_rep_max_unknown']]);
    expect((noMaxima.body as Problem).data?.missing?.[1]).toMatchObject({ field: 'squat1rm', lift: 'squat' });
    expect((noMaxima.body as Problem).detail).toContain('Add the squat 1RM to the client');

    const dumbbells = await clientOf(coach, {}, 'dumbbell_only');
    const noBarbell = await start(coach, 'stronglifts', { entityId: dumbbells.id, days: THREE_DAYS });
    expect(codes(noBarbell)).toEqual(['infeasible', Array.from({ length: 5 }, () => 'equipment')]);
    const [first] = (noBarbell.body as Problem).data?.missing ?? [];
    expect(first?.lacking?.options.flat().map(({ slug }) => slug)).toContain('barbell');
    expect(first?.mend).toMatch(/^Add to the gym: .*[Bb]arbell/);

    const whole = await clientOf(coach);
    expect(codes(await start(coach, '531', { entityId: whole.id, days: THREE_DAYS }))).toEqual([
      'infeasible',
      ['days'],
    ]);
    const homeless = await clientOf(coach, { gymId: null, age: null });
    expect(codes(await start(coach, '531', { entityId: homeless.id, days: FOUR_DAYS }))).toEqual([
      'infeasible',
      ['age_unknown', 'gym_unknown'],
    ]);
    expect((await start(coach, '531', { entityId: whole.id, days: FOUR_DAYS, gymId: dumbbells.gymId })).status).toBe(
      422,
    );

    await coach.send('POST', `/api/people/${whole.athleteId}/injuries`, {
      condition: 'low_back_nonspecific',
      severity: 8,
      redFlag: true,
    });
    const flagged = await start(coach, '531', { entityId: whole.id, days: FOUR_DAYS, reason: 'I insist' });
    expect(codes(flagged)).toEqual(['infeasible', ['red_flag']]);
    expect(((await coach.send('GET', '/api/programs')).body as { items: unknown[] }).items).toEqual([]);
  });

  test('is found by effort where a program needs no maximum, and says so', async () => {
    const coach = await app.person('Ann');
    const novice = await clientOf(coach, { squat1rm: null, bench1rm: null, deadlift1rm: null, yearsOfExperience: 0 });
    const answer = await start(coach, 'greyskull', { entityId: novice.id, days: THREE_DAYS, weeks: 4 });
    expect(answer.status).toBe(201);
    const program = await programAt(coach, answer.body as Started);
    expect(program.difficulty).toBe('beginner');
    expect(program.notes.find(({ code }) => code === 'one_rep_max.unknown')?.values).toEqual({
      lifts: ['bench', 'squat', 'deadlift'],
    });
    const barbell = program.weekList[0]?.workouts[0]?.exercises.find(({ loading }) => loading === 'barbell');
    expect(barbell?.sets.every(({ load }) => load === null)).toBe(true);
  });

  test('needs a reason where it breaks a rule for this person, and keeps it', async () => {
    const coach = await app.person('Ann');
    const novice = await clientOf(coach, { yearsOfExperience: 0.5 });
    const wish = { entityId: novice.id, days: FOUR_DAYS };
    const refused = await start(coach, '531-bbb', wish);
    expect([refused.status, (refused.body as Problem).code]).toEqual([422, 'rule_broken']);
    expect((refused.body as Problem).data?.findings?.map(({ rule }) => rule)).toContain('health.person-load');
    expect(codes(await start(coach, '531-bbb', { ...wish, reason: '   ' }))[0]).toBe('rule_broken');
    const answer = await start(coach, '531-bbb', { ...wish, reason: 'lifted for years elsewhere' });
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ sound: false })]);
    const program = await programAt(coach, answer.body as Started);
    expect(program.certificate?.sound).toBe(false);
    expect(program.notes[0]).toMatchObject({
      code: 'established.accepted',
      values: { reason: 'lifted for years elsewhere' },
    });
  });

  test('is done once for an Idempotency-Key', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach);
    const key = { 'idempotency-key': `key-${crypto.randomUUID()}` };
    const wish = { entityId: client.id, days: THREE_DAYS };
    const first = await start(coach, 'gzclp', wish, key);
    const again = await start(coach, 'gzclp', wish, key);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect((await start(coach, 'gzclp', { ...wish, weeks: 5 }, key)).status).toBe(409);
    expect(((await coach.send('GET', '/api/programs')).body as { items: unknown[] }).items).toHaveLength(1);
  });

  test('is for one’s own clients and gyms only, and never for a class', async () => {
    const [ann, eve] = [await app.person('Ann'), await app.person('Eve')];
    const [mine, hers] = [await clientOf(ann), await clientOf(eve)];
    expect((await start(ann, '531', { entityId: hers.id, days: FOUR_DAYS })).status).toBe(404);
    expect((await start(ann, '531', { entityId: mine.id, gymId: hers.gymId, days: FOUR_DAYS })).status).toBe(404);
    expect((await start(app.visitor(), '531', { entityId: mine.id, days: FOUR_DAYS })).status).toBe(401);
    expect((await start(ann, 'nobody-knows', { entityId: mine.id, days: FOUR_DAYS })).status).toBe(404);
    const group = (await ann.send('POST', '/api/entities', { name: 'Noon', type: 'CLASS' })).body as { id: string };
    expect((await start(ann, '531', { entityId: group.id, days: FOUR_DAYS })).status).toBe(400);
    for (const body of [
      { entityId: mine.id, days: [] },
      { entityId: mine.id, days: ['monday', 'monday', 'tuesday', 'friday'] },
      { entityId: mine.id, days: FOUR_DAYS, weeks: 27 },
      { entityId: mine.id, days: FOUR_DAYS, startDate: '2026-02-31' },
      { days: FOUR_DAYS },
    ])
      expect([body, (await start(ann, '531', body)).status]).toEqual([body, 400]);
  });

  test('works for every program there is, in a gym that has its pieces', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach);
    const all = (await coach.send('GET', `/api/established-programs?gymId=${client.gymId}`))
      .body as EstablishedSummary[];
    const here = all.filter(({ lacking }) => lacking?.length === 0);
    expect(here.length).toBeGreaterThan(25);
    for (const { id } of here) {
      const { weekdays } = (await coach.send('GET', `/api/established-programs/${id}`)).body as EstablishedView;
      const answer = await start(coach, id, { entityId: client.id, days: weekdays, reason: 'a look at it' });
      expect([id, answer.status, answer.status === 201 ? '' : answer.body]).toEqual([id, 201, '']);
    }
  }, 120_000);
});
