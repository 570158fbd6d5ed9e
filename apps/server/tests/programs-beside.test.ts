import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeviceProgram } from '@halteres/modules/planning/adapt/device-contract';
import type { RefitResult } from '@halteres/modules/planning/refit/contract';
import type { ProgramShare, SharedProgram } from '@halteres/modules/programs/shares/contract';
import { embeddedEmbedder } from '@halteres/modules/library/embed-workouts';
import { bringToModel } from '@halteres/modules/library/change-model';
import { seedLibrary } from '@halteres/modules/library/seed-library';
import type { TemplateSummary, TemplateView } from '@halteres/modules/programs/templates/contract';
import type { ProgramComparison } from '@halteres/modules/programs/versions/contract';
import type { ProgramView, ScheduledWorkout } from '@halteres/modules/programs/contract';
import { running, workoutsOf, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
let it: Running;
beforeAll(async () => {
  app = await openTestApplication();
  it = await running(app, { weeks: 3 });
});
afterAll(() => app.close());

const read = async <T>(at: string, who = it.coach): Promise<T> => {
  const answer = await who.send('GET', at);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const send = async <T>(method: string, at: string, body: object, status = 200): Promise<T> => {
  const answer = await it.coach.send(method, at, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  return answer.body as T;
};

describe('workouts of free text', () => {
  test('stand beside the structured ones, are edited, moved, done and taken out, and no rule speaks of them', async () => {
    const before = await read<ProgramView>(it.path);
    const certificate = before.certificate?.programHash;
    const added = await send<ProgramView>(
      'POST',
      `${it.path}/free-texts`,
      { week: 1, date: '2026-10-08', title: 'Easy hike', body: '90 minutes uphill.\nTalk all the way.', minutes: 90 },
      201,
    );
    const hike = added.weekList[0]?.workouts.find(({ title }) => title === 'Easy hike');
    expect(hike).toMatchObject({ body: '90 minutes uphill.\nTalk all the way.', date: '2026-10-08', exercises: [] });
    expect(added.weekList[0]?.workouts.map(({ date }) => date)).toEqual([
      '2026-10-05',
      '2026-10-07',
      '2026-10-08',
      '2026-10-09',
    ]);
    expect(added.certificate?.programHash).toBe(certificate);
    const differs = await read<ProgramComparison>(`${it.path}/versions/comparison?from=original&to=current`);
    expect(differs.exercises.every(({ kind }) => kind === 'kept')).toBe(true);
    expect(differs.words.map(({ on, title }) => [on, title])).toEqual([['free_text', 'Easy hike']]);
    const day = async (date: string) => read<ScheduledWorkout[]>(`/api/calendar?from=${date}&to=${date}`);
    expect((await day('2026-10-08')).map(({ title }) => title)).toEqual(['Easy hike']);

    const moved = await send<ProgramView>('PATCH', `${it.path}/free-texts/${hike?.id}`, {
      date: '2026-10-10',
      body: 'Flat.',
    });
    expect(workoutsOf(moved).find(({ id }) => id === hike?.id)).toMatchObject({ date: '2026-10-10', body: 'Flat.' });
    const device = await read<DeviceProgram>(`${it.path}/device`);
    expect(device.workouts).toHaveLength(9);
    expect((await it.coach.send('GET', `${it.path}/suggestions?today=2026-10-06`)).status).toBe(200);

    const [planned] = await day('2026-10-10');
    await send('POST', `/api/calendar/${it.coach.id}/${planned?.id}/completion`, { completed: true });
    expect((await it.coach.send('DELETE', `${it.path}/free-texts/${hike?.id}`)).status).toBe(409);
    await send('POST', `/api/calendar/${it.coach.id}/${planned?.id}/completion`, { completed: false });
    const gone = await send<ProgramView>('DELETE', `${it.path}/free-texts/${hike?.id}`, {});
    expect(workoutsOf(gone).some(({ id }) => id === hike?.id)).toBe(false);
    expect(await day('2026-10-10')).toEqual([]);
    const back = await send<ProgramView>('POST', `${it.path}/undo`, {});
    expect(workoutsOf(back).find(({ id }) => id === hike?.id)).toMatchObject({ title: 'Easy hike', body: 'Flat.' });
  });

  test('and notes and references are the coach’s to write', async () => {
    const week = { week: 2, notes: 'Sleep first.' };
    const [workout] = workoutsOf(it.program);
    const noted = await send<ProgramView>('PATCH', `${it.path}/notes`, {
      program: 'For spring.',
      weeks: [week],
      workouts: [{ id: workout?.id, notes: 'Belt from set two.' }],
    });
    expect(noted.description).toBe('For spring.');
    expect(noted.weekList[1]?.notes).toBe('Sleep first.');
    expect(workoutsOf(noted).find(({ id }) => id === workout?.id)?.notes).toBe('Belt from set two.');
    const eve = await app.person('Eve');
    expect((await eve.send('PATCH', `${it.path}/notes`, { program: 'mine' })).status).toBe(403);
    const text = { week: 1, date: '2026-10-08', title: 'x', body: '' };
    expect((await eve.send('POST', `${it.path}/free-texts`, text)).status).toBe(403);
    expect((await it.coach.send('POST', `${it.path}/free-texts`, { ...text, week: 9 })).status).toBe(404);
    expect((await it.coach.send('POST', `${it.path}/free-texts`, { ...text, title: ' ' })).status).toBe(400);
    expect((await it.coach.send('POST', `${it.path}/references`, { reference: '999999999' })).status).toBe(404);
    expect((await it.coach.send('DELETE', `${it.path}/references/${crypto.randomUUID()}`)).status).toBe(404);
  });
});

describe('templates', () => {
  test('keep nothing of the client, are found, renamed, put away and brought back, and start for another', async () => {
    const made = await send<TemplateSummary>(
      'POST',
      '/api/program-templates',
      { programId: it.program.id, name: 'Spring strength', description: 'Three days.' },
      201,
    );
    expect(made).toMatchObject({ weeks: 3, days: 3, goal: 'strength' });
    const view = await read<TemplateView>(`/api/program-templates/${made.id}`);
    const text = JSON.stringify(view);
    expect(text).not.toMatch(/\bBen\b/);
    expect(text).not.toMatch(/oneRepMax|"load"/);
    expect(view.weekList[0]?.workouts[0]?.exercises[0]?.heaviest).toBeGreaterThan(0.5);
    expect(view.beside.notes).toBe('For spring.');
    expect(view.beside.workouts).toEqual([{ week: 1, day: 1, notes: 'Belt from set two.' }]);
    const found = async (search: string) =>
      (await read<{ items: TemplateSummary[] }>(`/api/program-templates?search=${search}`)).items.map(({ id }) => id);
    expect(await found('SPRING')).toEqual([made.id]);
    expect(await found('three')).toEqual([made.id]);
    expect(await found('%25')).toEqual([]);
    expect((await send<TemplateSummary>('PATCH', `/api/program-templates/${made.id}`, { name: 'Base' })).name).toBe(
      'Base',
    );

    const client = await send<{ id: string }>(
      'POST',
      '/api/entities',
      { name: 'Cleo', type: 'CLIENT', age: 30, bench1rm: 50, squat1rm: 80, deadlift1rm: 100, gymId: it.gymId },
      201,
    );
    const targets = [{ entityId: client.id, startDate: '2026-12-07' }];
    const [shown] = await send<RefitResult[]>('POST', `/api/program-templates/${made.id}/refits`, { targets });
    expect(shown?.outcome).toBe('fits');
    const [started] = await send<RefitResult[]>('POST', `/api/program-templates/${made.id}/starts`, { targets });
    const program = await read<ProgramView>(`/api/programs/${it.coach.id}/${started?.programId}`);
    const [first] = program.weekList[0]?.workouts[0]?.exercises ?? [];
    expect(Number(first?.sets.at(-1)?.load?.weight)).toBeGreaterThan(20);
    expect(program.description).toBe('For spring.');
    expect(program.weekList[1]?.notes).toBe('Sleep first.');
    expect(workoutsOf(program).flatMap(({ notes }) => notes ?? [])).toEqual(['Belt from set two.']);
    expect(program.weekList[0]?.workouts[0]?.notes).toBe('Belt from set two.');
    const [bare] = await send<RefitResult[]>('POST', `/api/program-templates/${made.id}/starts`, {
      targets,
      notes: false,
    });
    const quiet = await read<ProgramView>(`/api/programs/${it.coach.id}/${bare?.programId}`);
    expect([quiet.description, quiet.weekList[1]?.notes, quiet.weekList[0]?.workouts[0]?.notes]).toEqual([
      '',
      null,
      null,
    ]);
    expect(workoutsOf(quiet).some(({ title }) => title === 'Easy hike')).toBe(true);
    expect(workoutsOf(program).find(({ body }) => body !== null)).toMatchObject({
      title: 'Easy hike',
      date: '2026-12-12',
    });

    const eve = await app.person('Eve');
    expect((await eve.send('GET', `/api/program-templates/${made.id}`)).status).toBe(404);
    expect((await eve.send('POST', `/api/program-templates/${made.id}/starts`, { targets })).status).toBe(404);
    await send('DELETE', `/api/program-templates/${made.id}`, {});
    expect(await found('')).toEqual([]);
    expect((await it.coach.send('GET', `/api/program-templates/${made.id}`)).status).toBe(404);
    await send('POST', `/api/program-templates/${made.id}/restore`, {});
    expect(await found('')).toEqual([made.id]);
  });
});

describe('references', () => {
  test('of the shared library and of one’s own are attached as they are, and go along', async () => {
    await seedLibrary(app.database);
    await bringToModel(app.database, embeddedEmbedder);
    const { items } = await read<{ items: { ref: string; title: string; body: string }[] }>(
      '/api/library/workouts?q=fran',
    );
    const fran = items.find(({ title }) => title === 'Fran');
    const { kept } = await send<{ kept: { ref: string }[] }>(
      'POST',
      '/api/library/workouts',
      { workouts: [{ title: 'Hill', body: '10 hill sprints' }] },
      201,
    );
    await send('POST', `${it.path}/references`, { reference: fran?.ref }, 201);
    await send('POST', `${it.path}/references`, { reference: kept[0]?.ref }, 201);
    const again = await send<ProgramView>('POST', `${it.path}/references`, { reference: fran?.ref }, 201);
    const told = ({ references }: ProgramView) => references.map(({ ref, title, body }) => ({ ref, title, body }));
    const both = [
      { ref: fran?.ref, title: 'Fran', body: fran?.body },
      { ref: null, title: 'Hill', body: '10 hill sprints' },
    ];
    expect(told(again)).toEqual(both);

    const client = await send<{ id: string }>(
      'POST',
      '/api/entities',
      { name: 'Ada', type: 'CLIENT', age: 30, bench1rm: 50, squat1rm: 80, deadlift1rm: 100, gymId: it.gymId },
      201,
    );
    const targets = [{ entityId: client.id, startDate: '2026-12-07' }];
    const open = async ([result]: RefitResult[]) => {
      expect(result?.outcome).toBe('stored');
      return read<ProgramView>(`/api/programs/${it.coach.id}/${result?.programId}`);
    };
    expect(told(await open(await send<RefitResult[]>('POST', `${it.path}/duplicates`, { targets })))).toEqual(both);
    const template = await send<TemplateSummary>(
      'POST',
      '/api/program-templates',
      { programId: it.program.id, name: 'With Fran' },
      201,
    );
    // Where its number is another workout by now, the words stay.
    await app.database.owner((db) =>
      db.query("update external_workouts_new set body = body || ' x' where id = $1", [fran?.ref]),
    );
    const started = await open(
      await send<RefitResult[]>('POST', `/api/program-templates/${template.id}/starts`, { targets }),
    );
    expect(told(started)).toEqual([{ ...both[0], ref: null }, both[1]]);
    for (const { id } of again.references) await send('DELETE', `${it.path}/references/${id}`, {});
    expect((await read<ProgramView>(it.path)).references).toEqual([]);
  });
});

describe('a read-only link', () => {
  const open = (token: string, body: object = {}) =>
    app.visitor().send('POST', '/api/shared-programs', { token, ...body });

  test('shows the plan to whoever has it, without a name or a word of health, until it is revoked', async () => {
    const given = await send<ProgramShare & { token: string }>('POST', `${it.path}/shares`, { days: 7 }, 201);
    const shown = await open(given.token, { locale: 'de' });
    expect(shown.status).toBe(200);
    expect(shown.headers.get('x-robots-tag')).toContain('noindex');
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    expect(shown.headers.get('cache-control')).toBe('no-store');
    const program = shown.body as SharedProgram;
    expect(program.weekList).toHaveLength(3);
    expect(program.weekList[0]?.workouts[0]?.exercises[0]?.sets.at(-1)?.load).toEqual(
      it.program.weekList[0]?.workouts[0]?.exercises[0]?.sets.at(-1)?.load,
    );
    expect(JSON.stringify(program)).not.toMatch(/\bBen\b|1RM|oneRepMax|injur|reason|why|percent|Belt|Sleep|profile/i);
    const stored = await app.database.owner((db) => db.query('select token_hash from program_shares'));
    expect(JSON.stringify(stored.rows)).not.toContain(given.token);

    const named = await send<{ token: string }>(
      'POST',
      `${it.path}/shares`,
      { days: 1, showsName: true, showsNotes: true },
      201,
    );
    const withName = (await open(named.token)).body as SharedProgram;
    expect([withName.person, withName.notes, withName.weekList[1]?.notes]).toEqual([
      'Ben',
      'For spring.',
      'Sleep first.',
    ]);

    await send('DELETE', `${it.path}/shares/${given.id}`, {});
    expect((await open(given.token)).status).toBe(404);
    expect((await open(named.token)).status).toBe(200);
    await app.database.owner((db) =>
      db.query(
        "update program_shares set created_at = now() - interval '3 days', expires_at = now() - interval '1 second' where revoked_at is null",
      ),
    );
    expect((await open(named.token)).status).toBe(404);
    expect((await open('nobody-knows')).status).toBe(404);
    const listed = await read<ProgramShare[]>(`${it.path}/shares`);
    expect(listed.map(({ revokedAt }) => revokedAt === null)).toEqual([false, true]);
    expect(JSON.stringify(listed)).not.toContain(given.token);
  });

  test('names an exercise of somebody’s own and tells nothing else of it', async () => {
    const own = crypto.randomUUID();
    const [first] = it.program.weekList[0]?.workouts[0]?.exercises ?? [];
    await app.database.owner(async (db) => {
      await db.query(
        "insert into user_exercises (user_id, id, name, measure, notes, instructions, primary_muscle) values ($1, $2, 'Sled drag', 'metres', 'For the bad knee.', 'Backwards.', 'quads')",
        [it.coach.id, own],
      );
      await db.query(
        'update program_workout_exercises set exercise_id = null, user_exercise_owner_id = $1, user_exercise_id = $2 where user_id = $1 and id = $3',
        [it.coach.id, own, first?.id],
      );
    });
    const { token } = await send<{ token: string }>('POST', `${it.path}/shares`, { days: 7 }, 201);
    const shown = await open(token, { locale: 'de' });
    expect(shown.status, JSON.stringify(shown.body)).toBe(200);
    const [drag, next] = (shown.body as SharedProgram).weekList[0]?.workouts[0]?.exercises ?? [];
    expect(drag).toMatchObject({ slug: null, name: 'Sled drag', measure: 'metres' });
    expect(drag?.sets).toHaveLength(first?.sets.length ?? 0);
    expect(next?.slug).not.toBeNull();
    const text = JSON.stringify(shown.body);
    for (const secret of [own, it.coach.id, 'knee', 'Backwards', 'quads']) expect(text).not.toContain(secret);

    // As after the one whose exercise it was is erased.
    await app.database.owner((db) => db.query('delete from user_exercises where id = $1', [own]));
    const [gone] = ((await open(token)).body as SharedProgram).weekList[0]?.workouts[0]?.exercises ?? [];
    expect(gone).toMatchObject({ slug: null, name: null, measure: 'reps' });
    await app.database.owner((db) =>
      db.query(
        'update program_workout_exercises set exercise_id = $2, user_exercise_owner_id = null, user_exercise_id = null where id = $1',
        [first?.id, first?.exerciseId],
      ),
    );
  });

  test('is the coach’s to give, and guessing is slowed down', async () => {
    const eve = await app.person('Eve');
    for (const [method, at, body] of [
      ['GET', 'shares', undefined],
      ['POST', 'shares', { days: 7 }],
      ['DELETE', `shares/${crypto.randomUUID()}`, {}],
    ] as const)
      expect((await eve.send(method, `${it.path}/${at}`, body)).status).toBe(403);
    expect((await it.coach.send('POST', `${it.path}/shares`, { days: 4000 })).status).toBe(400);
    const answers = await Promise.all(Array.from({ length: 70 }, (_, at) => open(`guess-${at}`)));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 404 || status === 429)).toBe(true);
  });
});

/** The text of a PDF: its streams, with each font’s codes read by the map that comes with it. */
function textOf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const maps = streams
    .filter((each) => each.includes('beginbfrange') || each.includes('beginbfchar'))
    .map((each) => {
      const codes = new Map<string, string>();
      for (const [, from = '', , list = ''] of each.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi))
        [...list.matchAll(/<([0-9a-f]+)>/gi)].forEach(([, hex = ''], at) =>
          codes.set(
            (Number.parseInt(from, 16) + at).toString(16).padStart(4, '0'),
            String.fromCodePoint(Number.parseInt(hex, 16)),
          ),
        );
      return codes;
    });
  const words = streams.flatMap((each) =>
    [...each.matchAll(/\[([^\]]*)\] TJ/g)].map(([, list = '']) =>
      [...list.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex).join(''),
    ),
  );
  return maps
    .map((codes) =>
      words
        .map((hex) => (hex.match(/.{4}/g) ?? []).map((code) => codes.get(code.toLowerCase()) ?? '').join(''))
        .join(''),
    )
    .join('\n');
}

describe('the PDF', () => {
  const pdfOf = async (query = ''): Promise<{ status: number; type: string | null; bytes: Uint8Array }> => {
    const response = await app.request(`${it.path}/pdf${query}`, { headers: { cookie: it.coach.cookie } });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };

  test('has weeks, exercises and loads in the reader’s language and unit', async () => {
    const english = await pdfOf();
    expect([english.status, english.type]).toEqual([200, 'application/pdf']);
    const [first] = it.program.weekList[0]?.workouts[0]?.exercises ?? [];
    const text = textOf(english.bytes);
    expect(text).toContain('Week 3');
    expect(text).toContain(first?.name);
    expect(text).toContain(`${first?.sets.at(-1)?.load?.weight} kg`);
    expect(text).toContain('Easy hike');
    expect(text).toContain('For spring.');

    await send('PATCH', '/api/me', { settings: { locale: 'de', weightUnit: 'lb' } });
    const german = textOf((await pdfOf('?paper=letter')).bytes);
    expect(german).toContain('Woche 3');
    expect(german).toContain('Übung');
    expect(german).toMatch(/\d lb \([\d,.]+ kg\)/);
    await send('PATCH', '/api/me', { settings: { locale: 'en-GB', weightUnit: 'kg' } });
  });

  test('is for those who may read the program', async () => {
    expect((await app.visitor().send('GET', `${it.path}/pdf`)).status).toBe(401);
    expect((await (await app.person('Eve')).send('GET', `${it.path}/pdf`)).status).toBe(404);
    expect((await it.coach.send('GET', `${it.path}/pdf?paper=a0`)).status).toBe(400);
    expect((await it.coach.send('GET', `/api/programs/x/y/pdf`)).status).toBe(400);
  });
});
