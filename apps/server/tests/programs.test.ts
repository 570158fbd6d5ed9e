import { asJob } from '@halteres/database';
import { addSharedWorkouts } from '@halteres/modules/library/add-shared-workouts';
import { keptRecord } from '@halteres/modules/library/kept-workout';
import { refundStaleRuns } from '@halteres/modules/planning/refund-stale-runs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GenerationEvent } from '@halteres/modules/planning/contract';
import type { ProgramView, ScheduledWorkout } from '@halteres/modules/programs/contract';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

type Coach = Visitor & { id: string };
type Client = { id: string; athleteId: string; gymId: string };

async function clientOf(coach: Coach, facts: object = {}): Promise<Client> {
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Iron House', preset: 'garage' })).body as { id: string };
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

const request = (entityId: string, more: object = {}) => ({
  entityId,
  idempotencyKey: `key-${crypto.randomUUID()}`,
  goal: 'strength',
  weeks: 6,
  days: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 60,
  startDate: '2026-11-23',
  ...more,
});

async function generate(coach: Coach, body: object): Promise<{ status: number; events: GenerationEvent[] }> {
  const answer = await coach.send('POST', '/api/programs/generate', body);
  const events = String(answer.body)
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)) as GenerationEvent);
  return { status: answer.status, events };
}

async function programOf(
  coach: Coach,
  more: object = {},
): Promise<{ program: ProgramView; path: string; client: Client }> {
  const client = await clientOf(coach);
  const { events } = await generate(coach, request(client.id, more));
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error(`not generated: ${JSON.stringify(events)}`);
  const path = `/api/programs/${done.ownerId}/${done.programId}`;
  return { program: (await coach.send('GET', path)).body as ProgramView, path, client };
}

const left = async (coach: Coach): Promise<number> =>
  ((await coach.send('GET', '/api/me')).body as { subscription: { generationsRemaining: number } }).subscription
    .generationsRemaining;

describe('generating', () => {
  test('streams progress and ends with a sound, certified program on the calendar', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach);
    const { events } = await generate(coach, request(client.id));
    expect(events.map((event) => event.type)).toEqual([
      'progress',
      'progress',
      'progress',
      'progress',
      'progress',
      'done',
    ]);
    const { items } = (await coach.send('GET', '/api/programs')).body as { items: { id: string; workouts: number }[] };
    expect(items[0]).toMatchObject({ weeks: 6, workouts: 18, completed: 0 });
    const program = (await coach.send('GET', `/api/programs/${coach.id}/${items[0]?.id}`)).body as ProgramView;
    expect(program.certificate).toMatchObject({ sound: true });
    expect(program.certificate?.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(program.weekList.filter((week) => week.deload)).toHaveLength(1);
    expect(
      program.weekList
        .flatMap((week) => week.workouts)
        .every((workout) =>
          workout.exercises.every((exercise) => exercise.reason.text !== '' && exercise.reason.values !== undefined),
        ),
    ).toBe(true);
    expect(program.landmarks.find(({ group }) => group === 'chest')).toEqual({
      group: 'chest',
      MV: 4,
      MEV: 8,
      MAV: [12, 20],
      MRV: 22,
    });
    const sets = program.weekList.flatMap((week) =>
      week.workouts.flatMap((workout) => workout.exercises.flatMap((exercise) => exercise.sets)),
    );
    expect(sets.every(({ because }) => because !== null)).toBe(true);
    expect(sets.find(({ because }) => because?.code === 'load.built')?.because?.values).toMatchObject({
      unit: 'kg',
      oneRepMaxKg: expect.any(Number),
    });
    const calendar = (await coach.send('GET', '/api/calendar?from=2026-11-23&to=2026-11-29'))
      .body as ScheduledWorkout[];
    expect(calendar.map((each) => each.date)).toEqual(['2026-11-23', '2026-11-25', '2026-11-27']);
  });

  test('is made after a workout of the library, and keeps it beside the plan', async () => {
    const cindyWords = { title: 'Cindy', body: '20 min AMRAP\n5 pull-up\n10 push-up\n15 air squat' };
    const cindy = await asJob(app.database, async (db) => {
      await addSharedWorkouts(db, [keptRecord({ ...cindyWords, tags: [], difficulty: null, minutes: null })], 'test');
      return db.selectFrom('external_workouts_new').select('id').where('title', '=', 'Cindy').executeTakeFirstOrThrow();
    });
    const coach = await app.person('Ann');
    const kept = (
      await coach.send('POST', '/api/library/workouts', {
        workouts: [{ title: null, body: '5 rounds for time\n12 kettlebell swings\n12 push-ups' }],
      })
    ).body as { kept: { ref: string }[] };
    const { program, path, client } = await programOf(coach, { reference: cindy.id, goal: 'general_fitness' });
    expect(program.references).toEqual([
      { id: expect.any(String), ref: cindy.id, title: 'Cindy', body: cindyWords.body },
    ]);
    expect(program.weekList.flatMap((week) => week.workouts)).toHaveLength(18);
    const slugs = program.weekList.flatMap((week) =>
      week.workouts.flatMap((day) => day.exercises.map(({ slug }) => slug)),
    );
    expect(['pull-up', 'push-up', 'bodyweight-squat'].some((slug) => slugs.includes(slug))).toBe(true);
    expect(((await coach.send('GET', '/api/programs')).body as { items: object[] }).items[0]).toMatchObject({
      workouts: 18,
    });

    const own = await generate(coach, request(client.id, { reference: kept.kept[0]?.ref }));
    const done = own.events.at(-1);
    if (done?.type !== 'done') throw new Error(`not generated: ${JSON.stringify(own)}`);
    const second = (await coach.send('GET', `/api/programs/${coach.id}/${done.programId}`)).body as ProgramView;
    expect(second.references).toMatchObject([{ ref: null, title: '5 rounds for time' }]);

    const stranger = await app.person('Eve');
    expect((await stranger.send('GET', path)).status).toBe(404);
    const theirs = await clientOf(stranger);
    expect((await generate(stranger, request(theirs.id, { reference: kept.kept[0]?.ref }))).status).toBe(404);
    expect((await generate(coach, request(client.id, { reference: '999999999' }))).status).toBe(404);
    expect((await generate(coach, request(client.id, { reference: 'Fran' }))).status).toBe(400);
    expect((await coach.send('DELETE', path)).status).toBe(200);
  });

  test('is charged once under double clicks and repeats, and not at all where nothing can be made', async () => {
    const coach = await app.person();
    const client = await clientOf(coach);
    const body = request(client.id);
    const both = await Promise.all([generate(coach, body), generate(coach, body), generate(coach, body)]);
    const ids = both
      .map(({ events }) => events.at(-1))
      .map((event) => (event?.type === 'done' ? event.programId : null));
    const again = await generate(coach, body);
    expect(
      new Set([
        ...ids.filter((each) => each !== null),
        again.events.at(-1)?.type === 'done' ? (again.events.at(-1) as { programId: string }).programId : null,
      ]).size,
    ).toBe(1);
    expect(await left(coach)).toBe(49);
    expect(((await coach.send('GET', '/api/programs')).body as { items: unknown[] }).items).toHaveLength(1);

    const impossible = await generate(
      coach,
      request(client.id, { sessionMinutes: 15, days: ['monday'], goal: 'hypertrophy' }),
    );
    if (impossible.events.at(-1)?.type === 'infeasible') expect(await left(coach)).toBe(49);
    await coach.send('POST', `/api/people/${client.athleteId}/injuries`, {
      condition: 'lumbar_disc_radicular',
      severity: 8,
      redFlag: true,
    });
    const refused = await generate(coach, request(client.id));
    expect(refused.events.at(-1)).toMatchObject({
      type: 'infeasible',
      missing: [expect.objectContaining({ code: expect.stringContaining('red') })],
    });
    expect(await left(coach)).toBe(impossible.events.at(-1)?.type === 'done' ? 48 : 49);
  });

  test('the same key for another request is refused', async () => {
    const coach = await app.person();
    const client = await clientOf(coach);
    const body = request(client.id);
    await generate(coach, body);
    const other = await generate(coach, { ...body, weeks: 8 });
    expect(other.status).toBe(409);
  });

  test('says what is missing of the client before anything is charged', async () => {
    const coach = await app.person();
    const client = await clientOf(coach, { age: null, gymId: null });
    const { events } = await generate(coach, request(client.id));
    expect(events.at(-1)).toMatchObject({ type: 'infeasible', missing: [{ field: 'age' }, { field: 'gymId' }] });
    expect(await left(coach)).toBe(50);
  });

  test('ends with 402 when the allowance is used up', async () => {
    const coach = await app.person();
    const client = await clientOf(coach);
    await app.database.owner((owner) =>
      owner.query('update profiles set generations_remaining = 0 where id = $1', [coach.id]),
    );
    const answer = await generate(coach, request(client.id));
    expect(answer.status).toBe(402);
    expect(((await coach.send('GET', '/api/programs')).body as { items: unknown[] }).items).toHaveLength(0);
  });
});

describe('editing', () => {
  test('a swap changes every week, is certified and can be undone', async () => {
    const coach = await app.person();
    const { program, path } = await programOf(coach);
    const exercise = program.weekList[0]?.workouts[0]?.exercises[0];
    const alternatives = (await coach.send('GET', `${path}/exercises/${exercise?.id}/alternatives`)).body as {
      slug: string;
    }[];
    expect(alternatives.length).toBeGreaterThan(1);
    const edited = await coach.send('POST', `${path}/edits`, {
      edit: { kind: 'swap_exercise', exercise: exercise?.id, to: alternatives[0]?.slug },
      reason: 'likes it better',
    });
    expect(edited.status).toBe(200);
    const after = (edited.body as { program: ProgramView }).program;
    const firstSlugs = (view: ProgramView) =>
      view.weekList.map((week) => week.workouts[0]?.exercises.map((each) => each.slug));
    expect(
      firstSlugs(after).every(
        (slugs) => slugs?.includes(alternatives[0]?.slug ?? '') && !slugs.includes(exercise?.slug ?? ''),
      ),
    ).toBe(true);
    expect(after.undoable?.summary).toContain('→');
    const undone = (await coach.send('POST', `${path}/undo`)).body as ProgramView;
    expect(firstSlugs(undone)).toEqual(firstSlugs(program));
    expect(undone.undoable).toBeNull();
    expect((await coach.send('POST', `${path}/undo`)).status).toBe(409);
  });

  test('a swap in every week begins where it is made; what stood before stays, its reasons too', async () => {
    const coach = await app.person();
    const { program, path } = await programOf(coach);
    const of = (view: ProgramView, week: number) => view.weekList[week - 1]?.workouts[0]?.exercises[0];
    const third = of(program, 3);
    const to = third?.alternatives.find(
      ({ slug }) => !program.weekList[2]?.workouts[0]?.exercises.some((each) => each.slug === slug),
    )?.slug;
    const edit = { kind: 'swap_exercise', exercise: third?.id, to };
    const edited = await coach.send('POST', `${path}/edits`, { edit, reason: 'likes it better' });
    expect(edited.status).toBe(200);
    const after = (edited.body as { program: ProgramView }).program;
    expect([1, 2, 3, 4].map((week) => of(after, week)?.slug)).toEqual([third?.slug, third?.slug, to, to]);
    expect(of(after, 2)?.reason).toEqual(of(program, 2)?.reason);
    expect(of(after, 3)?.reason).toMatchObject({ code: 'swap', values: { before: third?.slug } });
    const undone = (await coach.send('POST', `${path}/undo`)).body as ProgramView;
    const plain = (view: ProgramView) => {
      const exercise = of(view, 3);
      return [exercise?.reason, exercise?.sets.map(({ id: _id, ...set }) => set)];
    };
    expect(plain(undone)).toEqual(plain(program));
  });

  test('a load nobody can build needs a reason, and the reason is kept', async () => {
    const coach = await app.person();
    const { program, path } = await programOf(coach);
    const set = program.weekList[0]?.workouts
      .flatMap((workout) => workout.exercises)
      .find((each) => each.loading === 'barbell')
      ?.sets.find((each) => each.kind === 'work');
    const edit = { kind: 'change_set', set: set?.id, load: { weight: '61.3', unit: 'kg' } };
    const refused = await coach.send('POST', `${path}/edits`, { edit });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'rule_broken',
        data: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'load.buildable' })]) },
      },
    });
    const done = await coach.send('POST', `${path}/edits`, { edit, reason: 'has a 0.15 kg disc at home' });
    expect(done.status).toBe(200);
    expect((done.body as { program: ProgramView }).program.certificate?.sound).toBe(false);
  });

  test('sets, order, added and removed exercises', async () => {
    const coach = await app.person();
    const { program, path } = await programOf(coach);
    const workout = program.weekList[0]?.workouts[0];
    const [first, second] = workout?.exercises ?? [];
    const send = async (edit: object): Promise<ProgramView> => {
      const answer = await coach.send('POST', `${path}/edits`, { edit, reason: 'testing' });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return (answer.body as { program: ProgramView }).program;
    };
    const more = await send({ kind: 'add_set', exercise: first?.id });
    expect(more.weekList[0]?.workouts[0]?.exercises[0]?.sets.length).toBe((first?.sets.length ?? 0) + 1);
    const moved = await send({
      kind: 'move_exercise',
      exercise: more.weekList[0]?.workouts[0]?.exercises[0]?.id,
      toPosition: 1,
    });
    expect(moved.weekList[0]?.workouts[0]?.exercises.slice(0, 2).map((each) => each.slug)).toEqual([
      second?.slug,
      first?.slug,
    ]);
    const added = await send({ kind: 'add_exercise', workout: workout?.id, slug: 'dead-bug' });
    expect(added.weekList[0]?.workouts[0]?.exercises.at(-1)).toMatchObject({
      slug: 'dead-bug',
      reason: { code: 'added', text: 'Added by the coach.' },
    });
    const removed = await send({
      kind: 'remove_exercise',
      exercise: added.weekList[0]?.workouts[0]?.exercises.at(-1)?.id,
    });
    expect(removed.weekList[0]?.workouts[0]?.exercises.map((each) => each.slug)).not.toContain('dead-bug');
  });
});

describe('the calendar', () => {
  test('moves, completes and counts', async () => {
    const coach = await app.person();
    const { client } = await programOf(coach);
    const week = async () =>
      (await coach.send('GET', '/api/calendar?from=2026-11-23&to=2026-11-30')).body as ScheduledWorkout[];
    const [first] = await week();
    const moved = await coach.send('PATCH', `/api/calendar/${coach.id}/${first?.id}`, {
      date: '2026-11-24',
      time: '18:30',
      notes: 'bring a belt',
    });
    expect(moved.body).toMatchObject({ date: '2026-11-24', time: '18:30', notes: 'bring a belt' });
    const done = await coach.send('POST', `/api/calendar/${coach.id}/${first?.id}/completion`, { completed: true });
    expect(done.body).toMatchObject({ completed: true, completedAt: expect.any(String) });
    const adherence = await coach.send(
      'GET',
      `/api/calendar/adherence?entityId=${client.id}&from=2026-11-23&to=2026-11-29`,
    );
    expect(adherence.body).toEqual([{ weekStart: '2026-11-23', planned: 3, done: 1 }]);
    const open = await coach.send('POST', `/api/calendar/${coach.id}/${first?.id}/completion`, { completed: false });
    expect(open.body).toMatchObject({ completed: false, completedAt: null });
  });
});

describe('a client claims the account', () => {
  test('sees the plan, completes it and changes nothing else', async () => {
    const coach = await app.person('Ann');
    const { path, client } = await programOf(coach);
    const invited = (await coach.send('POST', `/api/entities/${client.id}/invitations`, { email: 'ben@example.org' }))
      .body as { link: string };
    const token = new URL(invited.link).searchParams.get('token') ?? '';
    expect((await app.visitor().send('GET', `/api/invitations/preview?token=${token}`)).body).toMatchObject({
      clientName: 'Ben',
      coachName: 'Ann',
    });
    await app
      .visitor()
      .send(
        'POST',
        '/api/auth/sign-up/email',
        { name: 'Ben', email: 'ben@example.org', password: 'a long enough password' },
        { 'x-invitation': token },
      );
    const signedIn = await app
      .visitor()
      .send('POST', '/api/auth/sign-in/email', { email: 'ben@example.org', password: 'a long enough password' });
    expect((signedIn.body as { user: { id: string } }).user.id).toBe(client.athleteId);
    const cookie = signedIn.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const ben = {
      send: (method: string, at: string, body?: unknown) => app.visitor().send(method, at, body, { cookie }),
    };
    expect((await ben.send('POST', '/api/invitations/accept', { token })).status).toBe(200);
    expect((await ben.send('POST', '/api/invitations/accept', { token })).status).toBe(410);

    const plan = (await ben.send('GET', '/api/calendar?from=2026-11-23&to=2026-11-30&as=athlete'))
      .body as ScheduledWorkout[];
    expect(plan).toHaveLength(4);
    expect((await ben.send('GET', path)).status).toBe(200);
    const done = await ben.send('POST', `/api/calendar/${coach.id}/${plan[0]?.id}/completion`, {
      completed: true,
      athleteNotes: 'felt light',
    });
    expect(done.body).toMatchObject({ completed: true, athleteNotes: 'felt light' });
    expect((await ben.send('PATCH', `/api/calendar/${coach.id}/${plan[1]?.id}`, { date: '2026-12-01' })).status).toBe(
      403,
    );
    expect((await ben.send('DELETE', path)).status).toBe(404);
    expect((await ben.send('GET', '/api/me/coaches')).body).toMatchObject([
      { coachId: coach.id, status: 'active', consentHealth: false },
    ]);
    expect((await coach.send('GET', `/api/entities/${client.id}`)).body).toMatchObject({ claimed: true });

    await ben.send('PATCH', `/api/me/coaches/${coach.id}`, { end: true });
    expect((await ben.send('GET', path)).status).toBe(404);
    expect(
      (await coach.send('POST', `/api/people/${client.athleteId}/injuries`, { condition: 'knee_pfp', severity: 2 }))
        .status,
    ).toBe(404);
  });

  test('somebody with an account of their own takes the log over', async () => {
    const coach = await app.person('Ann');
    const client = await clientOf(coach);
    await coach.send('POST', `/api/people/${client.athleteId}/injuries`, { condition: 'knee_pfp', severity: 3 });
    const cleo = await app.person('Cleo');
    const invited = (await coach.send('POST', `/api/entities/${client.id}/invitations`, { email: cleo.email }))
      .body as { link: string };
    const token = new URL(invited.link).searchParams.get('token') ?? '';
    expect((await cleo.send('POST', '/api/invitations/accept', { token, consentHealth: true })).status).toBe(200);
    expect((await cleo.send('GET', `/api/people/${cleo.id}/injuries`)).body).toMatchObject([
      { condition: 'knee_pfp', severity: 3 },
    ]);
    expect((await coach.send('GET', `/api/people/${cleo.id}/injuries`)).body).toHaveLength(1);
    expect((await coach.send('GET', `/api/entities/${client.id}`)).body).toMatchObject({
      athleteId: cleo.id,
      claimed: true,
    });
  });
});

test('an Idempotency-Key answers a repeated write with the first answer', async () => {
  const coach = await app.person();
  const body = { name: 'Once', type: 'CLASS', classSize: 12 };
  const once = await coach.send('POST', '/api/entities', body, { 'idempotency-key': 'write-once-1' });
  const again = await coach.send('POST', '/api/entities', body, { 'idempotency-key': 'write-once-1' });
  expect(again.body).toEqual(once.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(
    (await coach.send('POST', '/api/entities', { ...body, name: 'Other' }, { 'idempotency-key': 'write-once-1' }))
      .status,
  ).toBe(409);
  expect(((await coach.send('GET', '/api/entities')).body as { items: unknown[] }).items).toHaveLength(1);
});

test('a generation that broke off is given back at the next start', async () => {
  const coach = await app.person();
  const client = await clientOf(coach);
  await app.database.owner((owner) =>
    owner.query(
      `insert into generation_runs (user_id, entity_id, idempotency_key, request, created_at)
       values ($1, $2, 'broke-off-1', '{}', now() - interval '1 hour'), ($1, $2, 'still-running', '{}', now())`,
      [coach.id, client.id],
    ),
  );
  expect(await left(coach)).toBe(48);
  expect(await asJob(app.database, (db) => refundStaleRuns(db, 10))).toBe(1);
  expect(await left(coach)).toBe(49);
});

test('an Idempotency-Key whose request broke off may begin anew, once it is old', async () => {
  const coach = await app.person();
  const body = { name: 'Anew', type: 'CLASS' };
  const send = () => coach.send('POST', '/api/entities', body, { 'idempotency-key': 'broke-off-write' });
  await send();
  const age = (interval: string) =>
    app.database.owner((owner) =>
      owner.query(
        `update idempotency_keys set status = null, response = null, created_at = now() - $2::interval where user_id = $1`,
        [coach.id, interval],
      ),
    );
  await age('30 seconds');
  expect((await send()).status).toBe(409);
  await age('3 minutes');
  expect((await send()).status).toBe(201);
});
