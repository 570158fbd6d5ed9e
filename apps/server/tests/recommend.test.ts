import { asActor, type ActorDb } from '@halteres/database';
import type { AnsweredRecommendation, Recommendations } from '@halteres/modules/planning/recommend/contract';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { newId } from '@halteres/modules/kernel/new-id';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimed, linesOf, running, train, workoutsOf, type How, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

const trainAll = async (who: Visitor, run: Running, sessions: number, how: How): Promise<void> => {
  for (const workout of workoutsOf(run.program).slice(0, sessions)) await train(who, run, workout, how);
};

const TODAY = '2026-10-24';
const recommended = async (who: Visitor, path: string, today = TODAY): Promise<Recommendations['recommendations']> => {
  const answer = await who.send('GET', `${path}/recommendations?today=${today}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as Recommendations).recommendations;
};
const historyOf = async (who: Visitor, path: string, today = TODAY): Promise<AnsweredRecommendation[]> => {
  const answer = await who.send('GET', `${path}/recommendations/history?today=${today}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as { items: AnsweredRecommendation[] }).items;
};
const decide = async (who: Visitor, path: string, key: string, answer: string, today = TODAY): Promise<number> =>
  (await who.send('POST', `${path}/recommendations/decide`, { today, key, answer })).status;

describe('recommendations', () => {
  test('are silent before there is enough, and come with evidence, confidence and an expected effect', async () => {
    const run = await running(app, { weeks: 8 });
    expect(await recommended(run.coach, run.path)).toEqual([]);
    await trainAll(run.coach, run, 2, { rpe: 5 });
    expect(await recommended(run.coach, run.path, '2026-10-10')).toEqual([]);
    for (const workout of workoutsOf(run.program).slice(2, 8)) await train(run.coach, run, workout, { rpe: 5 });
    const found = await recommended(run.coach, run.path);
    const [up] = found;
    expect(found.map(({ code }) => code)).toContain('intensity.up');
    expect(up).toMatchObject({ type: 'intensity', expectedEffect: { code: 'expect.effort' } });
    expect(up?.evidence.find(({ name }) => name === 'rpe_over_plan')?.dates.length).toBeGreaterThanOrEqual(4);
    expect(up?.workouts.length).toBeGreaterThan(0);
    expect(up?.workouts.every(({ date }) => date >= TODAY)).toBe(true);
  });

  test('accepting applies, is certified and can be undone; it is not asked again, and what came is measured', async () => {
    const run = await running(app, { weeks: 8 });
    const { coach, path } = run;
    await trainAll(coach, run, 8, { rpe: 5 });
    const [up] = await recommended(coach, path);
    if (!up) throw new Error('a recommendation is needed');
    expect(await historyOf(coach, path)).toMatchObject([{ status: 'open', generatedOn: TODAY, outcome: null }]);
    const before = linesOf((await coach.send('GET', path)).body as ProgramView);
    expect(await decide(coach, path, up.key, 'accept')).toBe(200);
    const changed = (await coach.send('GET', path)).body as ProgramView;
    expect(linesOf(changed)).not.toEqual(before);
    expect(changed.certificate?.sound).toBe(true);
    expect(await decide(coach, path, up.key, 'accept')).toBe(409);
    expect((await recommended(coach, path)).map(({ key }) => key)).not.toContain(up.key);
    const undone = (await coach.send('POST', `${path}/undo`, {})).body as ProgramView;
    expect(linesOf(undone)).toEqual(before);
    for (const workout of workoutsOf(run.program).slice(8, 16)) await train(coach, run, workout, { rpe: 8 });
    const [kept] = await historyOf(coach, path, '2026-11-14');
    expect(kept).toMatchObject({ status: 'accepted', decidedOn: TODAY, byAthlete: false, advice: { code: up.code } });
    expect(kept?.outcome?.sessions).toBeGreaterThan(3);
    expect(kept?.outcome?.value).toBeGreaterThan(up.expectedEffect.metric?.from ?? 0);
  });

  test('put off it comes back after a week, dismissed only after eight', async () => {
    const run = await running(app, { weeks: 8 });
    const { coach, path } = run;
    await trainAll(coach, run, 8, { rpe: 5 });
    const [up] = await recommended(coach, path);
    if (!up) throw new Error('a recommendation is needed');
    const before = linesOf((await coach.send('GET', path)).body as ProgramView);
    const keys = async (today: string): Promise<string[]> =>
      (await recommended(coach, path, today)).map(({ key }) => key);
    expect(await decide(coach, path, up.key, 'snooze')).toBe(200);
    expect(await keys('2026-10-30')).not.toContain(up.key);
    expect(await keys('2026-10-31')).toContain(up.key);
    expect(await decide(coach, path, up.key, 'dismiss', '2026-10-31')).toBe(200);
    expect(await keys('2026-11-02')).not.toContain(up.key);
    expect((await historyOf(coach, path)).map(({ status }) => status)).toEqual(['dismissed']);
    expect(linesOf((await coach.send('GET', path)).body as ProgramView)).toEqual(before);
  });

  test('pauses are read by the clock, not by the timer', async () => {
    const run = await running(app, { weeks: 8 });
    await trainAll(run.coach, run, 9, { rpe: 8, every: 60, fewer: 1 });
    const found = await recommended(run.coach, run.path);
    const rest = found.find(({ type }) => type === 'rest');
    expect(rest?.code).toBe('rest.as_planned');
    expect(rest?.evidence.find(({ name }) => name === 'rest_taken')?.value).toBeLessThan(60);
    expect(rest?.workouts).toEqual([]);
  });

  test('what the athlete feels is said to the athlete, and to nobody else, answered or not', async () => {
    const run = await running(app, { weeks: 8 });
    const { coach, path } = run;
    await trainAll(coach, run, 4, { rpe: 8, note: 'sharp pain in the left knee' });
    const ben = await claimed(app, run);
    const codes = async (who: Visitor): Promise<string[]> => (await recommended(who, path)).map(({ code }) => code);
    expect(await codes(coach)).not.toContain('form.pain');
    const pain = (await recommended(ben, path)).find(({ code }) => code === 'form.pain');
    expect(pain?.text).toContain('no medical advice');
    if (!pain) throw new Error('a word on pain is needed');
    expect(await decide(coach, path, pain.key, 'dismiss')).toBe(409);
    expect(await decide(ben, path, pain.key, 'dismiss')).toBe(200);
    expect(await codes(ben)).not.toContain('form.pain');
    expect((await historyOf(ben, path)).map(({ type, advice }) => [type, advice])).toContainEqual(['form_check', null]);
    expect(JSON.stringify(await historyOf(coach, path))).not.toMatch(/form_check|pain/u);
    const rows = await asActor(app.database, { audience: 'authenticated', userId: coach.id }, (db) =>
      db.selectFrom('ai_recommendations').select(['recommendation_key', 'recommendation_data']).execute(),
    );
    expect(JSON.stringify(rows)).not.toMatch(/pain|knee/u);
  });

  test('numbness refers, and is not overlooked beside a “no pain”', async () => {
    const run = await running(app, { weeks: 8 });
    await trainAll(run.coach, run, 1, { rpe: 8, note: 'no pain, but numb down to the foot' });
    const ben = await claimed(app, run);
    expect((await recommended(ben, run.path, '2026-10-06')).map(({ code }) => code)).toEqual(['form.refer']);
  });

  test('the athlete it is for decides as the coach does; a stranger sees nothing; a red flag silences', async () => {
    const run = await running(app, { weeks: 8 });
    const { coach, path } = run;
    await trainAll(coach, run, 8, { rpe: 5 });
    const ben = await claimed(app, run);
    const [up] = await recommended(ben, path);
    if (!up) throw new Error('a recommendation is needed');
    expect(await decide(ben, path, up.key, 'accept')).toBe(200);
    expect((await historyOf(coach, path))[0]).toMatchObject({ status: 'accepted', byAthlete: true });
    const stranger = await app.person('Eve');
    for (const [method, at, body] of [
      ['GET', `${path}/recommendations?today=${TODAY}`, undefined],
      ['GET', `${path}/recommendations/history?today=${TODAY}`, undefined],
      ['POST', `${path}/recommendations/decide`, { today: TODAY, key: up.key, answer: 'dismiss' }],
    ] as const) {
      expect((await stranger.send(method, at, body)).status, at).toBe(404);
      expect((await app.visitor().send(method, at, body)).status, at).toBe(401);
    }
    const injury = { condition: 'lumbar_disc_radicular', severity: 7, redFlag: true };
    expect((await ben.send('POST', `/api/people/${ben.id}/injuries`, injury)).status).toBe(201);
    expect(await recommended(ben, path, '2026-12-24')).toEqual([]);
  });

  test('an athlete keeps nothing on anybody else’s program', async () => {
    const run = await running(app, { weeks: 8 });
    const ben = await claimed(app, run);
    const insert = (programId: string): Promise<unknown> =>
      asActor(app.database, { audience: 'athlete', userId: ben.id }, (db: ActorDb) =>
        db
          .insertInto('ai_recommendations')
          .values({
            user_id: run.coach.id,
            id: newId(),
            program_id: programId,
            entity_id: run.entityId,
            recommendation_type: 'deload',
            recommendation_key: 'x',
            recommendation_data: '{}',
            generated_on: TODAY,
          })
          .execute(),
      );
    const other = await running(app, { weeks: 8 });
    await expect(insert(other.program.id)).rejects.toThrow('somebody else');
    await expect(insert(run.program.id)).resolves.toBeDefined();
  });

  test('bad input is refused with what is wrong', async () => {
    const { coach, path } = await running(app, { weeks: 8 });
    const none = '01234567-89ab-7def-8123-456789abcdef';
    const decision = { today: TODAY, key: 'x', answer: 'accept' };
    for (const [method, at, body, status] of [
      ['GET', `${path}/recommendations`, undefined, 400],
      ['GET', `${path}/recommendations?today=2026-02-30`, undefined, 400],
      ['GET', `${path}/recommendations/history?today=${TODAY}&cursor=x`, undefined, 400],
      ['GET', `${path}/recommendations/history?today=${TODAY}&limit=1000`, undefined, 400],
      ['GET', `/api/programs/${coach.id}/${none}/recommendations?today=${TODAY}`, undefined, 404],
      ['POST', `${path}/recommendations/decide`, { ...decision, answer: 'maybe' }, 400],
      ['POST', `${path}/recommendations/decide`, { ...decision, key: '' }, 400],
      ['POST', `${path}/recommendations/decide`, { ...decision, key: 'a\u0000b' }, 400],
      ['POST', `${path}/recommendations/decide`, decision, 409],
      ['POST', `/api/programs/${coach.id}/${none}/recommendations/decide`, decision, 404],
    ] as const) {
      const answer = await coach.send(method, at, body);
      expect(answer.status, `${method} ${at} ${JSON.stringify(body)} ${JSON.stringify(answer.body)}`).toBe(status);
    }
  });
});
