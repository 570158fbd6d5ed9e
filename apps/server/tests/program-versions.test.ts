import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgramView } from '@halteres/modules/programs/contract';
import type {
  ChangePreview,
  ProgramChangeInput,
  ProgramComparison,
  ProgramVersion,
} from '@halteres/modules/programs/versions/contract';
import { running, workoutsOf, type Running } from './running-program.ts';
import { openTestApplication, type Answer, type TestApplication } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

const change = ({ coach, path }: Running, asked: ProgramChangeInput, more: object = {}): Promise<Answer> =>
  coach.send('POST', `${path}/changes`, { change: asked, ...more });

const done = async (it: Running, asked: ProgramChangeInput, more: object = {}): Promise<ProgramView> => {
  const answer = await change(it, asked, more);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as { program: ProgramView }).program;
};

const previewed = async ({ coach, path }: Running, asked: ProgramChangeInput): Promise<ChangePreview> => {
  const answer = await coach.send('POST', `${path}/changes/preview`, { change: asked });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as ChangePreview;
};

const now = async ({ coach, path }: Running): Promise<ProgramView> =>
  (await coach.send('GET', path)).body as ProgramView;
const undo = ({ coach, path }: Running): Promise<Answer> => coach.send('POST', `${path}/undo`, {});
const versions = async (
  { coach, path }: Running,
  query = '',
): Promise<{ items: ProgramVersion[]; nextCursor: string | null }> =>
  (await coach.send('GET', `${path}/versions${query}`)).body as never;

/** What is planned, without the ids of its rows. */
const plan = (program: ProgramView) =>
  program.weekList.map(({ week, phase, deload, workouts }) => ({
    week,
    phase,
    deload,
    workouts: workouts.map(({ title, date, day, exercises }) => ({
      title,
      date,
      day,
      exercises: exercises.map(({ slug, sets }) => [slug, sets.map(({ id: _id, ...set }) => set)]),
    })),
  }));

const REASON = { reason: 'The coach knows.' };

describe('a week copied', () => {
  test('after another: it takes the next seven days, what follows comes a week later, and undo takes it out', async () => {
    const it = await running(app, { weeks: 4 });
    const asked: ProgramChangeInput = { kind: 'copy_week', week: 2, to: { after: 3 } };
    const preview = await previewed(it, asked);
    expect(preview.comparison.weeks).toEqual({ before: 4, after: 5 });
    expect(plan(await now(it))).toEqual(plan(it.program));
    const longer = await done(it, asked, { ...REASON, hash: preview.hash });
    expect(longer.weekList.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5]);
    expect(longer.weeks).toBe(5);
    const [before, after] = [plan(it.program), plan(longer)];
    expect(after[3]?.workouts.map(({ exercises }) => exercises)).toEqual(
      before[1]?.workouts.map(({ exercises }) => exercises),
    );
    expect(after[3]?.workouts.map(({ date }) => date)).toEqual(['2026-10-26', '2026-10-28', '2026-10-30']);
    expect(after[4]?.workouts.map(({ date }) => date)).toEqual(['2026-11-02', '2026-11-04', '2026-11-06']);
    expect(longer.certificate?.findings.filter(({ rule }) => /^(structure|calendar)/.test(rule))).toEqual([]);
    const calendar = (await it.coach.send('GET', '/api/calendar?from=2026-10-01&to=2026-12-01')).body as unknown[];
    expect(calendar).toHaveLength(15);

    expect((await undo(it)).status).toBe(200);
    expect(plan(await now(it))).toEqual(before);
    expect(((await it.coach.send('GET', '/api/calendar?from=2026-10-01&to=2026-12-01')).body as unknown[]).length).toBe(
      12,
    );
    const again = await done(it, asked, REASON);
    expect(plan(again)).toEqual(after);
  });

  test('over another: its days stay; not over what was trained, and not beyond 26 weeks', async () => {
    const it = await running(app, { weeks: 4 });
    const over = await done(it, { kind: 'copy_week', week: 1, to: { over: 2 } }, REASON);
    expect(plan(over)[1]?.workouts.map(({ exercises }) => exercises)).toEqual(
      plan(over)[0]?.workouts.map(({ exercises }) => exercises),
    );
    expect(plan(over)[1]?.workouts.map(({ date }) => date)).toEqual(
      plan(it.program)[1]?.workouts.map(({ date }) => date),
    );
    await undo(it);
    expect(plan(await now(it))).toEqual(plan(it.program));

    const [, , , trained] = workoutsOf(it.program);
    await it.coach.send('POST', `/api/calendar/${it.coach.id}/${trained?.scheduleId}/completion`, { completed: true });
    expect((await change(it, { kind: 'copy_week', week: 1, to: { over: 2 } }, REASON)).status).toBe(409);
    expect((await change(it, { kind: 'copy_week', week: 1, to: { after: 1 } }, REASON)).status).toBe(409);
    expect((await change(it, { kind: 'copy_week', week: 1, to: { after: 40 } }, REASON)).status).toBe(404);
    expect((await change(it, { kind: 'copy_week', week: 1, to: { over: 1 } }, REASON)).status).toBe(400);
  });
});

describe('edits in bulk', () => {
  test('take one step for many exercises, rebuilt to the gym, linted, as one change', async () => {
    const it = await running(app, { weeks: 4 });
    const main = it.program.weekList[0]?.workouts[0]?.exercises[0];
    const asked: ProgramChangeInput = {
      kind: 'bulk',
      weeks: [1, 2],
      exercises: [main?.slug ?? ''],
      step: { kind: 'load', percent: -10 },
    };
    const { comparison, hash } = await previewed(it, asked);
    const rows = comparison.exercises.filter(({ kind }) => kind !== 'kept');
    expect(new Set(rows.map(({ before }) => before?.slug))).toEqual(new Set([main?.slug]));
    expect(rows[0]?.weeks.map(({ changed }) => changed)).toEqual([true, true, false, false]);
    const lighter = await done(it, asked, { ...REASON, hash });
    const load = (program: ProgramView) =>
      Number(program.weekList[0]?.workouts[0]?.exercises[0]?.sets.at(-1)?.load?.weight);
    expect(load(lighter) / load(it.program)).toBeGreaterThan(0.86);
    expect(load(lighter) / load(it.program)).toBeLessThan(0.94);
    expect(lighter.certificate?.findings.filter(({ rule }) => rule.startsWith('load.'))).toEqual([]);
    expect(lighter.undoable?.summary).toContain('-10 % load');
    expect((await change(it, asked, { hash, ...REASON })).status).toBe(409);

    const swap = await done(
      it,
      {
        kind: 'bulk',
        weeks: [1, 2, 3, 4],
        exercises: [main?.slug ?? ''],
        step: { kind: 'swap', to: 'leg-press' },
      },
      REASON,
    );
    expect(
      workoutsOf(swap)
        .flatMap(({ exercises }) => exercises)
        .some(({ slug }) => slug === main?.slug),
    ).toBe(false);
    await undo(it);
    await undo(it);
    expect(plan(await now(it))).toEqual(plan(it.program));
  });

  test('what breaks a rule needs a reason, and what is no edit is refused', async () => {
    const it = await running(app, { weeks: 4 });
    const heavier: ProgramChangeInput = { kind: 'bulk', weeks: [1, 2, 3, 4], step: { kind: 'sets', by: 5 } };
    const refused = await change(it, heavier);
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([422, 'rule_broken']);
    expect(plan(await now(it))).toEqual(plan(it.program));
    await done(it, heavier, REASON);
    const bad = (step: object, exercises: string[] = []) =>
      change(it, { kind: 'bulk', weeks: [1], exercises, step } as ProgramChangeInput, REASON);
    expect((await bad({ kind: 'swap', to: 'leg-press' })).status).toBe(400);
    expect((await bad({ kind: 'swap', to: 'no-such' }, ['barbell-row'])).status).toBe(400);
    expect((await bad({ kind: 'load', percent: 900 })).status).toBe(400);
    expect((await bad({ kind: 'rest', by: 0 })).status).toBe(409);
  });
});

describe('versions', () => {
  test('are listed with when, who and what, compared in pairs, and restored as a version of their own', async () => {
    const it = await running(app, { weeks: 4 });
    await done(it, { kind: 'bulk', weeks: [1], step: { kind: 'rest', by: 30 } }, REASON);
    await done(it, { kind: 'copy_week', week: 1, to: { after: 4 } }, REASON);
    const [exercise] = it.program.weekList[0]?.workouts[0]?.exercises ?? [];
    const third = (await now(it)).weekList[0]?.workouts[0]?.exercises.at(-1);
    await it.coach.send('POST', `${it.path}/edits`, {
      edit: { kind: 'remove_exercise', exercise: third?.id },
      ...REASON,
    });
    const { items } = await versions(it);
    expect(items.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['remove_exercise', false],
      ['copy_week', false],
      ['bulk', false],
    ]);
    expect(items[2]).toMatchObject({ byAthlete: false, reason: REASON.reason });
    expect(items.map(({ said }) => said?.map(({ code, values }) => ({ code, values })))).toEqual([
      [{ code: 'edit.exercise_removed', values: { exercise: third?.slug, week: 1 } }],
      [{ code: 'edit.week_copied_after', values: { week: 1, after: 4 } }],
      [{ code: 'edit.bulk_rest', values: { exercises: [], weeks: [1], by: 30 } }],
    ]);
    expect((await now(it)).undoable?.said?.[0]?.text).toBe(items[0]?.summary);
    const first = await versions(it, '?limit=2');
    expect(first.items).toHaveLength(2);
    expect((await versions(it, `?limit=2&cursor=${encodeURIComponent(first.nextCursor ?? '')}`)).items).toHaveLength(1);

    const compare = async (from: string, to: string) =>
      (await it.coach.send('GET', `${it.path}/versions/comparison?from=${from}&to=${to}`)).body as ProgramComparison;
    const all = await compare('original', 'current');
    expect(all.weeks).toEqual({ before: 4, after: 5 });
    const step = await compare('original', items[2]?.id ?? '');
    expect(step.exercises.find(({ before }) => before?.slug === exercise?.slug)?.weeks[0]).toMatchObject({
      changed: true,
    });
    expect((await compare('current', 'current')).exercises.every(({ kind }) => kind === 'kept')).toBe(true);

    const before = plan(await now(it));
    const restored = await done(it, { kind: 'restore', version: 'original' }, REASON);
    expect(plan(restored)).toEqual(plan(it.program));
    expect((await versions(it)).items[0]?.kind).toBe('restore');
    await undo(it);
    expect(plan(await now(it))).toEqual(before);
    expect((await versions(it)).items[0]?.undone).toBe(true);
    expect((await change(it, { kind: 'restore', version: crypto.randomUUID() })).status).toBe(404);
  });

  test('hold notes of the program, its weeks and workouts: compared, undone, copied with a week and restored', async () => {
    const it = await running(app, { weeks: 3 });
    const [workout] = workoutsOf(it.program);
    const noted = (program: ProgramView) => [
      program.description,
      program.weekList.map(({ notes }) => notes),
      workoutsOf(program).find(({ id }) => id === workout?.id)?.notes,
    ];
    const note = async (notes: object): Promise<ProgramView> => {
      const answer = await it.coach.send('PATCH', `${it.path}/notes`, notes);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return answer.body as ProgramView;
    };
    const certificate = (await now(it)).certificate?.issuedAt;
    await note({
      program: ' For spring. ',
      weeks: [{ week: 1, notes: 'Sleep first.' }],
      workouts: [{ id: workout?.id, notes: 'Belt from set two.' }],
    });
    await note({ program: 'For spring.', weeks: [{ week: 1, notes: 'Sleep first. ' }] });
    await it.coach.send('PATCH', `/api/calendar/${it.coach.id}/${workout?.scheduleId}`, { notes: 'Belt on.' });
    await it.coach.send('PATCH', it.path, { description: 'For summer.' });
    const { items } = await versions(it);
    expect(items.map(({ kind }) => kind)).toEqual(['notes', 'notes', 'notes']);
    expect(noted(await now(it))).toEqual(['For summer.', ['Sleep first.', null, null], 'Belt on.']);
    expect((await now(it)).certificate?.issuedAt).toBe(certificate);

    const compared = async (from: string, to: string) =>
      ((await it.coach.send('GET', `${it.path}/versions/comparison?from=${from}&to=${to}`)).body as ProgramComparison)
        .words;
    expect(await compared('original', 'current')).toEqual([
      { on: 'program', week: null, title: null, before: null, after: 'For summer.' },
      { on: 'week', week: 1, title: null, before: null, after: 'Sleep first.' },
      { on: 'workout', week: 1, title: workout?.title, before: null, after: 'Belt on.' },
    ]);
    expect((await compared(items[2]?.id ?? '', items[1]?.id ?? '')).map(({ before }) => before)).toEqual([
      'Belt from set two.',
    ]);

    const copied = await done(it, { kind: 'copy_week', week: 1, to: { after: 3 } }, REASON);
    expect([copied.weekList[3]?.notes, copied.weekList[3]?.workouts[0]?.notes]).toEqual(['Sleep first.', 'Belt on.']);
    const over = await done(it, { kind: 'copy_week', week: 1, to: { over: 2 } }, REASON);
    expect([over.weekList[1]?.notes, over.weekList[1]?.workouts[0]?.notes]).toEqual(['Sleep first.', 'Belt on.']);
    await undo(it);
    expect((await now(it)).weekList[1]?.notes).toBe(null);
    expect((await now(it)).weekList[1]?.workouts[0]?.notes).toBe(null);
    await undo(it);

    expect(noted((await undo(it)).body as ProgramView)[0]).toBe('For spring.');
    expect(noted((await undo(it)).body as ProgramView)[2]).toBe('Belt from set two.');
    const asked: ProgramChangeInput = { kind: 'restore', version: 'original' };
    expect((await previewed(it, asked)).changes).toBe(true);
    const bare = await done(it, asked);
    expect(noted(bare)).toEqual(['', [null, null, null], null]);
    expect((await previewed(it, asked)).changes).toBe(false);
    expect(noted((await undo(it)).body as ProgramView)).toEqual([
      'For spring.',
      ['Sleep first.', null, null],
      'Belt from set two.',
    ]);
  });

  test('of before notes were kept leave them as they stand, and a note stands on what was trained', async () => {
    const it = await running(app, { weeks: 2 });
    await done(it, { kind: 'bulk', weeks: [1], step: { kind: 'rest', by: 30 } }, REASON);
    await app.database.owner((db) =>
      db.query(
        `update proposals set after = jsonb_set(after, '{weeks}', (select jsonb_agg((w - 'notes') || jsonb_build_object('workouts', (select jsonb_agg(x - 'notes') from jsonb_array_elements(w->'workouts') x))) from jsonb_array_elements(after->'weeks') w)),
         before = jsonb_set(before, '{weeks}', (select jsonb_agg((w - 'notes') || jsonb_build_object('workouts', (select jsonb_agg(x - 'notes') from jsonb_array_elements(w->'workouts') x))) from jsonb_array_elements(before->'weeks') w))
         where program_id = $1`,
        [it.program.id],
      ),
    );
    const [workout] = workoutsOf(it.program);
    await app.database.owner((db) =>
      db.query('update proposals set said = null where program_id = $1', [it.program.id]),
    );
    expect((await versions(it)).items[0]).toMatchObject({ said: null, summary: 'all exercises +30 s rest, weeks 1' });
    expect((await now(it)).undoable).toMatchObject({ said: null, summary: 'all exercises +30 s rest, weeks 1' });
    await app.database.owner(async (db) => {
      await db.query("update program_weeks set notes = 'Sleep first.' where program_id = $1 and week = 1", [
        it.program.id,
      ]);
      await db.query("update workout_schedule set notes = 'Belt on.' where workout_id = $1", [workout?.id]);
    });
    const { changes } = await previewed(it, { kind: 'restore', version: 'original' });
    expect(changes).toBe(true);
    await done(it, { kind: 'restore', version: 'original' }, REASON);
    const notes = ({ weekList }: ProgramView) => [weekList[0]?.notes, weekList[0]?.workouts[0]?.notes];
    expect(notes(await now(it))).toEqual(['Sleep first.', 'Belt on.']);
    await undo(it);
    expect(notes((await undo(it)).body as ProgramView)).toEqual(['Sleep first.', 'Belt on.']);

    await it.coach.send('POST', `/api/calendar/${it.coach.id}/${workout?.scheduleId}/completion`, { completed: true });
    const noted = await it.coach.send('PATCH', `${it.path}/notes`, { workouts: [{ id: workout?.id, notes: 'Well.' }] });
    expect(noted.status).toBe(200);
    expect(workoutsOf((await undo(it)).body as ProgramView)[0]?.notes).toBe('Belt on.');
  });

  test('are the coach’s alone', async () => {
    const it = await running(app, { weeks: 2 });
    const eve = await app.person('Eve');
    for (const at of ['versions', 'versions/comparison?from=original&to=current'])
      expect((await eve.send('GET', `${it.path}/${at}`)).status).toBe(403);
    const asked = { change: { kind: 'restore', version: 'original' } };
    expect((await eve.send('POST', `${it.path}/changes`, asked)).status).toBe(403);
    expect((await app.visitor().send('POST', `${it.path}/changes/preview`, asked)).status).toBe(401);
  });
});
