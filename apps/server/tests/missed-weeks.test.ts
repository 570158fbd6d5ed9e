import { asActor } from '@halteres/database';
import type { Suggestions } from '@halteres/modules/planning/adapt/contract';
import type { ProgramView, ProgramWorkoutView, ScheduledWorkout } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimed, linesOf, running, train, workoutsOf, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

const found = async (who: Visitor, { path }: Running, today: string): Promise<Suggestions> => {
  const answer = await who.send('GET', `${path}/suggestions?today=${today}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Suggestions;
};
const planOf = async ({ coach, path }: Running): Promise<ProgramView> =>
  (await coach.send('GET', path)).body as ProgramView;
const datesOf = (program: ProgramView): (string | null)[] => workoutsOf(program).map(({ date }) => date);
const accept = async (who: Visitor, { path }: Running, today: string, key: string): Promise<number> =>
  (await who.send('POST', `${path}/suggestions/accept`, { today, key })).status;
const at = (run: Running, index: number): ProgramWorkoutView => workoutsOf(run.program)[index] as ProgramWorkoutView;

test('two weeks missed: the athlete lets the plan wait, starts lighter, and takes it back', async () => {
  const run = await running(app);
  for (const index of [0, 1, 2]) await train(run.coach, run, at(run, index), { rpe: 8 });
  const ben = await claimed(app, run);
  const today = '2026-10-26';
  const { suggestions, kept } = await found(ben, run, today);
  expect(suggestions.map(({ code }) => code)).toEqual(['weeks_moved', 'layoff']);
  const [moved, layoff] = suggestions;
  if (!moved || !layoff) throw new Error('both are needed');
  expect(moved.values).toMatchObject({
    week: 2,
    weeks: 2,
    missed: 2,
    date: today,
    end: '2026-11-27',
    before: '2026-11-13',
  });
  expect(moved.workouts.every(({ lines, movesTo }) => lines.length === 0 && movesTo !== null)).toBe(true);
  expect(kept.map(({ code }) => code)).toContain('order');

  const before = run.program;
  expect(await accept(ben, run, today, moved.key)).toBe(200);
  const after = await planOf(run);
  expect(datesOf(after).slice(0, 3)).toEqual(datesOf(before).slice(0, 3));
  expect(datesOf(after).slice(3, 6)).toEqual(['2026-10-26', '2026-10-28', '2026-10-30']);
  expect(after.weekList.map(({ deload }) => deload)).toEqual(before.weekList.map(({ deload }) => deload));
  // Only days moved: what is trained is the same rows as before.
  expect(workoutsOf(after).flatMap(({ exercises }) => exercises.map(({ id }) => id))).toEqual(
    workoutsOf(before).flatMap(({ exercises }) => exercises.map(({ id }) => id)),
  );
  expect(after.certificate?.sound).toBe(true);
  const week = (await run.coach.send('GET', '/api/calendar?from=2026-10-26&to=2026-11-01')).body as ScheduledWorkout[];
  expect(week.map(({ week: of }) => of)).toEqual([2, 2, 2]);

  // The lay-off stands by itself, on the plan as it now is, and is asked once.
  const then = await found(ben, run, today);
  expect(then.suggestions.map(({ code }) => code)).toEqual(['layoff']);
  expect(then.suggestions[0]?.workouts[0]?.date).toBe(today);
  expect(await accept(ben, run, today, layoff.key)).toBe(200);
  expect((await found(ben, run, '2026-10-27')).suggestions.map(({ code }) => code)).not.toContain('layoff');

  for (const _ of [moved, layoff]) expect((await ben.send('POST', `${run.path}/undo`, {})).status).toBe(200);
  const undone = await planOf(run);
  expect(datesOf(undone)).toEqual(datesOf(before));
  expect(linesOf(undone)).toEqual(linesOf(before));
});

test('a dismissed move is not asked again that week; a day the coach moved since is not overwritten by undo', async () => {
  const run = await running(app);
  await train(run.coach, run, at(run, 0), { rpe: 8 });
  const ben = await claimed(app, run);
  const today = '2026-10-19';
  const [moved] = (await found(ben, run, today)).suggestions;
  if (moved?.code !== 'weeks_moved') throw new Error('a move is needed');
  // A week broken off before its half is repeated from where it was left.
  expect(moved.values).toMatchObject({ week: 1, weeks: 2, date: '2026-10-21' });
  expect((await ben.send('POST', `${run.path}/suggestions/dismiss`, { today, key: moved.key })).status).toBe(200);
  expect((await found(run.coach, run, today)).suggestions.map(({ code }) => code)).not.toContain('weeks_moved');
  const later = (await found(ben, run, '2026-10-26')).suggestions.find(({ code }) => code === 'weeks_moved');
  expect(await accept(ben, run, '2026-10-26', later?.key ?? '')).toBe(200);
  const items = (await run.coach.send('GET', '/api/calendar?from=2026-11-01&to=2026-11-30')).body as ScheduledWorkout[];
  const last = items.at(-1);
  const moving = await run.coach.send('PATCH', `/api/calendar/${run.program.ownerId}/${last?.id}`, {
    date: '2026-12-30',
  });
  expect(moving.status, JSON.stringify(moving.body)).toBe(200);
  expect((await ben.send('POST', `${run.path}/undo`, {})).status).toBe(409);
});

test('a peak keeps its date, and a main lift missed in part of a week is made up for', async () => {
  const peak = await running(app, { methodology: 'peaking', weeks: 8 });
  await train(peak.coach, peak, at(peak, 2), { rpe: 8 });
  const { suggestions, kept } = await found(peak.coach, peak, '2026-10-26');
  expect(suggestions.map(({ code }) => code)).not.toContain('weeks_moved');
  expect(kept.find(({ code }) => code === 'peak')?.values).toEqual({ end: datesOf(peak.program).at(-1) });

  const run = await running(app, { methodology: 'block' });
  const codes = new Set<string>();
  for (const index of [3, 4]) {
    await train(run.coach, run, at(run, index - 1), { rpe: 8 });
    const today = `2026-10-${String(Number(at(run, index).date?.slice(8)) + 1).padStart(2, '0')}`;
    const seen = await found(run.coach, run, today);
    for (const each of seen.suggestions) {
      codes.add(each.code);
      const before = await planOf(run);
      expect(await accept(run.coach, run, today, each.key)).toBe(200);
      const after = await planOf(run);
      expect(after.certificate?.sound).toBe(true);
      expect(linesOf(after)).not.toEqual(linesOf(before));
      // A workout that takes another's place is called what it is.
      if (each.code === 'shift')
        expect(workoutsOf(after).find(({ date }) => date === each.values['date'])?.title).toBe(each.values['missed']);
      expect((await run.coach.send('POST', `${run.path}/undo`, {})).status).toBe(200);
      const undone = await planOf(run);
      expect(linesOf(undone)).toEqual(linesOf(before));
      expect(workoutsOf(undone).map(({ title }) => title)).toEqual(workoutsOf(before).map(({ title }) => title));
    }
  }
  expect([...codes].some((code) => code === 'merge' || code === 'shift')).toBe(true);
});

test('an athlete moves the days of nobody else', async () => {
  const run = await running(app);
  const other = await running(app);
  const ben = await claimed(app, run);
  const move = (owner: string) =>
    asActor(app.database, { audience: 'athlete', userId: ben.id }, (db) =>
      db
        .updateTable('workout_schedule')
        .set({ scheduled_date: '2027-01-01' })
        .where('user_id', '=', owner)
        .executeTakeFirst(),
    );
  expect((await move(other.coach.id)).numUpdatedRows).toBe(0n);
  expect((await move(run.coach.id)).numUpdatedRows).toBe(18n);
});
