import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GenerationEvent } from '@halteres/modules/planning/contract';
import type { Mending, ProgramView } from '@halteres/modules/programs/contract';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

async function programOf(coach: Visitor): Promise<{ program: ProgramView; path: string }> {
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Iron House', preset: 'garage' })).body as { id: string };
  const client = (
    await coach.send('POST', '/api/entities', {
      name: 'Ben',
      type: 'CLIENT',
      age: 34,
      weightKg: 82.5,
      bench1rm: 95,
      squat1rm: 130,
      deadlift1rm: 160,
      yearsOfExperience: 3,
      gymId: gym.id,
    })
  ).body as { id: string };
  const answer = await coach.send('POST', '/api/programs/generate', {
    entityId: client.id,
    idempotencyKey: `key-${crypto.randomUUID()}`,
    goal: 'strength',
    weeks: 6,
    days: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 60,
    startDate: '2026-11-23',
  });
  const events = String(answer.body)
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)) as GenerationEvent);
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error(`not generated: ${JSON.stringify(events)}`);
  const path = `/api/programs/${done.ownerId}/${done.programId}`;
  return { program: (await coach.send('GET', path)).body as ProgramView, path };
}

test('errors are mended by the edits that were shown, as one change that can be undone', async () => {
  const coach = await app.person();
  const { program, path } = await programOf(coach);
  const clean = (await coach.send('GET', `${path}/mending`)).body as Mending;
  expect(clean).toMatchObject({ edits: [], left: [] });
  const sets = program.weekList.slice(0, 2).map(
    (week) =>
      week.workouts
        .flatMap((workout) => workout.exercises)
        .find((each) => each.loading === 'barbell')
        ?.sets.find((each) => each.kind === 'work')?.id,
  );
  for (const set of sets) {
    const edit = { kind: 'change_set', set, load: { weight: '61.3', unit: 'kg' } };
    expect((await coach.send('POST', `${path}/edits`, { edit, reason: 'testing' })).status).toBe(200);
  }
  const shown = (await coach.send('GET', `${path}/mending`)).body as Mending;
  expect(shown.left).toEqual([]);
  expect(shown.edits.map(({ rule, at }) => [rule, at.week])).toEqual([
    ['load.buildable', 1],
    ['load.buildable', 2],
  ]);
  expect(shown.edits[0]?.reason).toMatchObject({ code: 'load', values: { before: '61.3 kg' } });
  expect((await coach.send('POST', `${path}/mending`, { hash: clean.hash })).status).toBe(409);
  expect((await coach.send('POST', `${path}/mending`, { hash: 7 })).status).toBe(400);

  const mended = await coach.send('POST', `${path}/mending`, { hash: shown.hash });
  expect(mended.status).toBe(200);
  const after = (mended.body as { program: ProgramView }).program;
  expect(after.certificate?.sound).toBe(true);
  expect(after.undoable?.summary).toContain('61.3 kg');
  expect((await coach.send('GET', `${path}/mending`)).body).toMatchObject({ edits: [], left: [] });
  const undone = (await coach.send('POST', `${path}/undo`)).body as ProgramView;
  expect(undone.certificate?.sound).toBe(false);
  expect((await coach.send('GET', `${path}/mending`)).body).toEqual(shown);
});

test('a workout that was trained is not mended, and nobody else mends', async () => {
  const coach = await app.person();
  const { program, path } = await programOf(coach);
  const workout = program.weekList[0]?.workouts[0];
  const set = workout?.exercises.find((each) => each.loading === 'barbell')?.sets.find(({ kind }) => kind === 'work');
  const edit = { kind: 'change_set', set: set?.id, load: { weight: '61.3', unit: 'kg' } };
  await coach.send('POST', `${path}/edits`, { edit, reason: 'testing' });
  const schedule = `/api/calendar/${program.ownerId}/${workout?.scheduleId}/completion`;
  expect((await coach.send('POST', schedule, { completed: true })).status).toBe(200);
  const shown = (await coach.send('GET', `${path}/mending`)).body as Mending;
  expect(shown.edits).toEqual([]);
  expect(shown.left.map(({ rule }) => rule)).toContain('load.buildable');

  const stranger = await app.person('Eve');
  for (const send of [
    () => stranger.send('GET', `${path}/mending`),
    () => stranger.send('POST', `${path}/mending`, { hash: shown.hash }),
  ])
    expect([403, 404]).toContain((await send()).status);
});
