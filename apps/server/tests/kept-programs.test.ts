import { gunzipSync } from 'node:zlib';
import { programMark } from '@halteres/modules/programs/program-mark';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { running, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
let made: Running;
beforeAll(async () => {
  app = await openTestApplication();
  made = await running(app);
});
afterAll(() => app.close());

const read = async (who: Visitor, path = made.path): Promise<ProgramView> =>
  (await who.send('GET', path)).body as ProgramView;
const firstDay = (program: ProgramView) => program.weekList[0]?.workouts[0];

describe('a program that is read again', () => {
  test('is the same, packed or not', async () => {
    const [first, second] = [await read(made.coach), await read(made.coach)];
    expect(second).toEqual(first);
    const packed = await app.request(made.path, {
      headers: { cookie: made.coach.cookie, 'accept-encoding': 'gzip' },
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(JSON.parse(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString())).toEqual(first);
  });

  test('is another one as soon as any row of it was written, by whomever', async () => {
    const [, , , owner = '', id = ''] = made.path.split('/');
    const actor = { audience: 'authenticated', userId: made.coach.id } as const;
    const marks = new Set<string | null>();
    const mark = async (): Promise<void> => {
      const now = await programMark(app.database, actor, owner, id);
      expect(await programMark(app.database, actor, owner, id)).toBe(now);
      expect(marks.has(now)).toBe(false);
      marks.add(now);
    };
    await mark();
    const ofProgram = 'select w.id from program_workouts w where w.program_id = $1 order by w.day limit 1';
    const ofWorkout = `select x.id from program_workout_exercises x where x.program_workout_id in (${ofProgram}) order by x.position limit 1`;
    const writes = [
      'update programs set name = name where id = $1',
      'update entities set name = name where id = (select entity_id from programs where id = $1)',
      'update program_weeks set notes = notes where program_id = $1 and week = 1',
      `update program_workouts set title = title where id = (${ofProgram})`,
      `update workout_schedule set notes = notes where workout_id = (${ofProgram})`,
      `update program_workout_exercises set tempo = tempo where id = (${ofWorkout})`,
      `update program_workout_sets set why = why where program_workout_exercise_id = (${ofWorkout})`,
      `delete from program_workout_sets where id = (select s.id from program_workout_sets s where s.program_workout_exercise_id in (${ofWorkout}) order by s.position desc limit 1)`,
      'update certificates set sound = sound where program_id = $1',
      'insert into certificates (user_id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings) select user_id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings from certificates where program_id = $1 limit 1',
    ];
    for (const text of writes) {
      const { rowCount } = await app.database.owner((db) => db.query(text, [id]));
      expect([text, rowCount === 0]).toEqual([text, false]);
      await mark();
    }
    const edit = { kind: 'add_set', exercise: firstDay(await read(made.coach))?.exercises.at(-1)?.id };
    const edited = await made.coach.send('POST', `${made.path}/edits`, { edit, reason: 'fresh' });
    expect(edited.status).toBe(200);
    await mark();
    expect(await read(made.coach)).toEqual((edited.body as { program: ProgramView }).program);
    expect(await programMark(app.database, { ...actor, userId: crypto.randomUUID() }, owner, id)).toBeNull();
  });

  test('is not given to others, nor once it is put away', async () => {
    const stranger = await app.person('Eve');
    await read(made.coach);
    expect((await stranger.send('GET', made.path)).status).toBe(404);
    await made.coach.send('DELETE', made.path);
    expect((await made.coach.send('GET', made.path)).status).toBe(404);
    await made.coach.send('POST', `${made.path}/restore`, {});
    expect((await made.coach.send('GET', made.path)).status).toBe(200);
  });

  test('shows what was trained only while the client shares it', async () => {
    const ann = await app.person('Ann');
    await made.coach.send('POST', `/api/entities/${made.entityId}/invitations`, { email: ann.email });
    const token = /\?token=([\w-]+)/.exec(app.mailTo(ann.email))?.[1] ?? '';
    await ann.send('POST', '/api/invitations/accept', { token, consentHealth: false, consentTraining: true });
    const day = firstDay(await read(ann));
    const [, , , owner = ''] = made.path.split('/');
    const done = await ann.send('POST', `/api/calendar/${owner}/${day?.scheduleId}/completion`, { completed: true });
    expect(done.status).toBe(200);
    expect(firstDay(await read(ann))?.completed).toBe(true);
    expect(firstDay(await read(made.coach))?.completed).toBe(true);
    await ann.send('PATCH', `/api/me/coaches/${made.coach.id}`, { consentTraining: false });
    expect(firstDay(await read(made.coach))?.completed).toBe(false);
    expect(firstDay(await read(ann))?.completed).toBe(true);
    expect((await ann.send('PATCH', `/api/me/coaches/${made.coach.id}`, { end: true })).status).toBe(200);
    expect((await ann.send('GET', made.path)).status).toBe(404);
  });
});
