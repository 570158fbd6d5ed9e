import type { ClassMember } from '@halteres/modules/coaching/contract';
import type { GenerationEvent } from '@halteres/modules/planning/contract';
import type { ProgramView, ScheduledWorkout } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

type Coach = Visitor & { id: string };
type Made = { id: string; athleteId: string };

async function entityOf(coach: Coach, facts: object): Promise<Made> {
  const made = await coach.send('POST', '/api/entities', facts);
  expect(made.status).toBe(201);
  return made.body as Made;
}

async function classOf(coach: Coach, facts: object = {}): Promise<Made> {
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Box', preset: 'crossfit_box' })).body as Made;
  return entityOf(coach, {
    name: 'Six o’clock',
    type: 'CLASS',
    classSize: 10,
    sessionMinutes: 60,
    gymId: gym.id,
    ...facts,
  });
}

const request = (entityId: string, more: object = {}) => ({
  entityId,
  idempotencyKey: `key-${crypto.randomUUID()}`,
  weeks: 2,
  days: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 60,
  startDate: '2026-11-23',
  ...more,
});

async function generate(
  coach: Coach,
  body: object,
): Promise<{ status: number; body: unknown; events: GenerationEvent[] }> {
  const answer = await coach.send('POST', '/api/programs/generate', body);
  const events = String(answer.body)
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)) as GenerationEvent);
  return { status: answer.status, body: answer.body, events };
}

async function programOf(coach: Coach, body: object): Promise<{ path: string; program: ProgramView }> {
  const { events } = await generate(coach, body);
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error(`not generated: ${JSON.stringify(events)}`);
  expect(done.sound).toBe(true);
  const path = `/api/programs/${done.ownerId}/${done.programId}`;
  return { path, program: (await coach.send('GET', path)).body as ProgramView };
}

const left = async (coach: Coach): Promise<number> =>
  ((await coach.send('GET', '/api/me')).body as { subscription: { generationsRemaining: number } }).subscription
    .generationsRemaining;

describe('the roster of a class', () => {
  test('holds clients and names, is changed, and is nobody else’s', async () => {
    const coach = await app.person('Ann');
    const group = await classOf(coach);
    const client = await entityOf(coach, { name: 'Ben', type: 'CLIENT', age: 40 });
    const path = `/api/entities/${group.id}/members`;
    const ben = (await coach.send('POST', path, { clientId: client.id, level: 'advanced' })).body as ClassMember;
    expect(ben).toMatchObject({ name: 'Ben', clientId: client.id, athleteId: client.athleteId, level: 'advanced' });
    const cleo = (await coach.send('POST', path, { name: 'Cleo' })).body as ClassMember;
    expect((await coach.send('POST', path, { clientId: client.id })).status).toBe(409);
    expect((await coach.send('POST', path, {})).status).toBe(400);
    expect((await coach.send('POST', path, { clientId: group.id })).status).toBe(400);
    expect((await coach.send('GET', `/api/entities/${client.id}/members`)).status).toBe(400);
    const changed = await coach.send('PATCH', `${path}/${cleo.id}`, {
      name: 'Cleo M.',
      level: 'beginner',
      notes: 'shy',
    });
    expect(changed.body).toMatchObject({ name: 'Cleo M.', level: 'beginner', notes: 'shy' });
    expect((await coach.send('PATCH', `${path}/${ben.id}`, { name: 'Benedict' })).status).toBe(400);
    expect(((await coach.send('GET', path)).body as ClassMember[]).map(({ name }) => name)).toEqual(['Ben', 'Cleo M.']);

    const stranger = await app.person('Stranger');
    expect((await stranger.send('GET', path)).status).toBe(404);
    expect((await stranger.send('POST', path, { name: 'Mallory' })).status).toBe(404);
    expect((await stranger.send('DELETE', `${path}/${cleo.id}`)).status).toBe(404);
    expect((await coach.send('DELETE', `${path}/${cleo.id}`)).status).toBe(200);
    expect((await coach.send('DELETE', `${path}/${cleo.id}`)).status).toBe(404);
    // Who is put away comes no more.
    await coach.send('DELETE', `/api/entities/${client.id}`);
    expect((await coach.send('GET', path)).body).toEqual([]);
  });

  test('ends at forty', async () => {
    const coach = await app.person();
    const group = await classOf(coach);
    const path = `/api/entities/${group.id}/members`;
    for (let i = 0; i < 40; i++) expect((await coach.send('POST', path, { name: `Person ${i}` })).status).toBe(201);
    expect((await coach.send('POST', path, { name: 'One more' })).status).toBe(409);
  });
});

describe('generating for a class', () => {
  test('charges once, stands in the calendar, and holds the whiteboard beside the rows', async () => {
    const coach = await app.person();
    const group = await classOf(coach);
    const client = await entityOf(coach, { name: 'Ben', type: 'CLIENT', age: 40, squat1rm: 120 });
    await coach.send('POST', `/api/people/${client.athleteId}/injuries`, { condition: 'knee_oa', severity: 7 });
    await coach.send('POST', `/api/entities/${group.id}/members`, { clientId: client.id });
    const before = await left(coach);
    const asked = request(group.id, { class: { weeklyFocus: ['strength', 'engine'] } });
    const { path, program } = await programOf(coach, asked);
    await generate(coach, asked);
    expect(await left(coach)).toBe(before - 1);
    expect(program.people).toHaveLength(10);
    expect(program.people?.[0]?.name).toBe('Ben');
    expect(program.certificate?.sound).toBe(true);
    expect(program.certificate?.rules.map(({ id }) => id)).toContain('class.units');
    const workouts = program.weekList.flatMap((week) => week.workouts);
    expect(workouts).toHaveLength(6);
    for (const { classSession, exercises } of workouts) {
      expect(classSession?.timetable.at(-1)?.endS).toBe(3600);
      expect(exercises.map(({ slug }) => slug)).toEqual(
        classSession?.pieces.flatMap(({ movements }) => movements.map(({ slug }) => slug)),
      );
      const ben = program.people?.[0]?.id ?? '';
      for (const { scalings } of classSession?.pieces ?? []) {
        const own = scalings.filter(({ athletes }) => athletes.includes(ben));
        expect(own).toHaveLength(1);
        expect(own[0]?.movements.map(({ slug }) => slug)).not.toContain('box-jump');
      }
    }
    const calendar = (await coach.send('GET', `/api/calendar?from=2026-11-23&to=2026-12-06&entityId=${group.id}`))
      .body as ScheduledWorkout[];
    expect(calendar).toHaveLength(6);
    const [first] = calendar;
    const done = await coach.send('POST', `/api/calendar/${coach.id}/${first?.id}/completion`, { completed: true });
    expect(done.body).toMatchObject({ completed: true });
    // Pieces hang together: a class's program is made anew, not edited.
    const exercise = workouts[0]?.exercises[0]?.id ?? '';
    const edit = await coach.send('POST', `${path}/edits`, { edit: { kind: 'remove_exercise', exercise } });
    expect(edit.status).toBe(409);
    expect((await (await app.person()).send('GET', path)).status).toBe(404);
    // Nor does the client see the others' injuries.
    expect(((await coach.send('GET', '/api/programs')).body as { items: unknown[] }).items).toHaveLength(1);
  });

  test('follows a workout of the library and says what it changed', async () => {
    const coach = await app.person();
    const group = await classOf(coach);
    const kept = await coach.send('POST', '/api/library/workouts', {
      workouts: [{ title: 'Row and swing', body: 'AMRAP 20\n500 m row\n15 kettlebell swings\n12 box jumps' }],
    });
    const { ref } = (kept.body as { kept: { ref: string }[] }).kept[0] ?? { ref: '' };
    const { program } = await programOf(coach, request(group.id, { reference: ref }));
    const reference = program.weekList[0]?.workouts[0]?.classSession?.reference;
    expect(reference?.title).toBe('Row and swing');
    expect(program.references).toMatchObject([{ ref: null, title: 'Row and swing' }]);
    expect(reference?.changes.length).toBeGreaterThan(0);
    expect((await generate(coach, request(group.id, { reference: '999999' }))).status).toBe(404);
  });

  test('says what is missing and charges nothing', async () => {
    const coach = await app.person();
    const before = await left(coach);
    const nobody = await classOf(coach, { classSize: null });
    const missing = async (body: object): Promise<string[]> => {
      const last = (await generate(coach, body)).events.at(-1);
      return last?.type === 'infeasible' ? last.missing.map(({ code }) => code) : [];
    };
    expect(await missing(request(nobody.id))).toEqual(['people_unknown']);
    const nowhere = await entityOf(coach, { name: 'Nowhere', type: 'CLASS', classSize: 8 });
    expect(await missing(request(nowhere.id))).toEqual(['gym_unknown']);
    const group = await classOf(coach);
    expect(await missing(request(group.id, { class: { avoid: ['nonsense'] } }))).toEqual(['unknown_exercise']);
    const hurt = await entityOf(coach, { name: 'Hurt', type: 'CLIENT' });
    await coach.send('POST', `/api/people/${hurt.athleteId}/injuries`, {
      condition: 'knee_oa',
      severity: 3,
      redFlag: true,
    });
    await coach.send('POST', `/api/entities/${group.id}/members`, { clientId: hurt.id });
    expect(await missing(request(group.id))).toEqual(['red_flag']);
    expect((await generate(coach, request(group.id, { sessionMinutes: 20 }))).status).toBe(400);
    expect(await left(coach)).toBe(before);
  });
});
