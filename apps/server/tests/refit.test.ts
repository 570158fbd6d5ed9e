import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RefitResult } from '@halteres/modules/planning/refit/contract';
import type { ProgramSummary, ProgramView } from '@halteres/modules/programs/contract';
import { running, type Coach, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
let ann: Running;
beforeAll(async () => {
  app = await openTestApplication();
  ann = await running(app, { weeks: 4 });
});
afterAll(() => app.close());

const clientOf = async (coach: Coach, facts: object = {}): Promise<string> => {
  const made = await coach.send('POST', '/api/entities', {
    name: 'Cleo',
    type: 'CLIENT',
    age: 28,
    weightKg: 60,
    bench1rm: 50,
    squat1rm: 80,
    deadlift1rm: 100,
    yearsOfExperience: 2,
    gymId: ann.gymId,
    ...facts,
  });
  expect(made.status).toBe(201);
  return (made.body as { id: string }).id;
};

const send = async (at: 'refits' | 'duplicates', targets: object[]): Promise<RefitResult[]> => {
  const answer = await ann.coach.send('POST', `${ann.path}/${at}`, {
    targets: targets.map((each) => ({ startDate: '2026-12-07', ...each })),
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as RefitResult[];
};

const programsOf = async (entityId: string): Promise<ProgramSummary[]> =>
  ((await ann.coach.send('GET', `/api/programs?entityId=${entityId}`)).body as { items: ProgramSummary[] }).items;

describe('a program for other clients', () => {
  test('is shown with what differs and stored only when told to, as it was shown', async () => {
    const cleo = await clientOf(ann.coach, { preferredTrainingDays: ['tuesday', 'thursday', 'saturday'] });
    const [shown] = await send('refits', [{ entityId: cleo }]);
    expect(shown).toMatchObject({
      outcome: 'fits',
      entityName: 'Cleo',
      sound: true,
      days: ['tuesday', 'thursday', 'saturday'],
    });
    const main = ann.program.weekList[0]?.workouts[0]?.exercises[0];
    const row = shown?.comparison?.exercises.find(({ day, before }) => day === 1 && before?.slug === main?.slug);
    expect(row?.kind).toBe('changed');
    expect(row?.weeks[0]?.before?.heaviest).toEqual(main?.sets.at(-1)?.load);
    expect(Number(row?.weeks[0]?.after?.heaviest?.weight)).toBeLessThan(
      Number(row?.weeks[0]?.before?.heaviest?.weight),
    );
    expect(await programsOf(cleo)).toEqual([]);

    const [stored] = await send('duplicates', [{ entityId: cleo, hash: shown?.hash }]);
    expect(stored?.outcome).toBe('stored');
    const view = (await ann.coach.send('GET', `/api/programs/${ann.coach.id}/${stored?.programId}`))
      .body as ProgramView;
    expect(view.entityName).toBe('Cleo');
    expect(view.certificate?.sound).toBe(true);
    expect(view.weekList[0]?.workouts.map(({ date }) => date)).toEqual(['2026-12-08', '2026-12-10', '2026-12-12']);
    const [first] = view.weekList[0]?.workouts[0]?.exercises ?? [];
    expect(first?.sets.at(-1)?.load).toEqual(row?.weeks[0]?.after?.heaviest);
    expect((await programsOf(cleo)).map(({ id }) => id)).toEqual([stored?.programId]);
  });

  test('says each client’s result, and stores nothing of what is not as shown, not possible or not sound', async () => {
    const fit = await clientOf(ann.coach);
    const nobodyKnows = await clientOf(ann.coach, { name: 'Kim', age: null });
    const flagged = await clientOf(ann.coach, { name: 'Flo' });
    const { athleteId } = (await ann.coach.send('GET', `/api/entities/${flagged}`)).body as { athleteId: string };
    await ann.coach.send('POST', `/api/people/${athleteId}/injuries`, {
      condition: 'knee_pfp',
      severity: 4,
      redFlag: true,
    });
    const stranger = crypto.randomUUID();
    const other = await clientOf(ann.coach, { name: 'Moved' });
    const results = await send('duplicates', [
      { entityId: fit },
      { entityId: nobodyKnows },
      { entityId: flagged },
      { entityId: stranger },
      { entityId: other, hash: '0'.repeat(64) },
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'infeasible', 'infeasible', 'refused', 'changed']);
    expect(results[1]?.missing.map(({ code }) => code)).toEqual(['age_unknown']);
    expect(results[2]?.missing.map(({ code }) => code)).toEqual(['red_flag']);
    for (const id of [nobodyKnows, flagged, other]) expect(await programsOf(id)).toEqual([]);
    expect(await programsOf(fit)).toHaveLength(1);
  });

  test('is swapped where the gym has nothing for it, and asks for as many days as it has', async () => {
    const flat = (await ann.coach.send('POST', '/api/gyms', { name: 'Flat', preset: 'dumbbell_only' })).body as {
      id: string;
    };
    const cleo = await clientOf(ann.coach, { gymId: flat.id });
    const [swapped] = await send('refits', [{ entityId: cleo }]);
    expect(swapped?.causes.map(({ cause }) => cause)).toContain('equipment');
    expect(swapped?.comparison?.exercises.some(({ kind }) => kind === 'swapped')).toBe(true);
    const [two] = await send('refits', [{ entityId: cleo, days: ['monday', 'friday'] }]);
    expect(two?.outcome).toBe('infeasible');
    expect(two?.missing[0]).toMatchObject({ code: 'refit.days', values: { asked: 2, days: 3 } });
  });

  test('is nobody else’s to duplicate, and refuses what is no request', async () => {
    const eve = await app.person('Eve');
    const body = { targets: [{ entityId: ann.entityId, startDate: '2026-12-07' }] };
    expect((await eve.send('POST', `${ann.path}/refits`, body)).status).toBe(403);
    expect((await app.visitor().send('POST', `${ann.path}/duplicates`, body)).status).toBe(401);
    expect((await ann.coach.send('POST', `${ann.path}/duplicates`, { targets: [] })).status).toBe(400);
    const twice = [...body.targets, ...body.targets];
    expect((await ann.coach.send('POST', `${ann.path}/duplicates`, { targets: twice })).status).toBe(400);
  });
});
