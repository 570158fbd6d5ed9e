import { asActor, type ActorDb } from '@halteres/database';
import { shippedId } from '@halteres/modules/catalog/shipped-id';
import { newId } from '@halteres/modules/kernel/new-id';
import type { DeviceCatalogue } from '@halteres/modules/catalog/device-catalogue-contract';
import type { Catalog } from '@halteres/engine/catalog/exercise';
import { fitDay } from '@halteres/engine/program/adapt/fit-day';
import type { DeviceProgram } from '@halteres/modules/planning/adapt/device-contract';
import type { DayPreview, Suggestions } from '@halteres/modules/planning/adapt/contract';
import type { ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimed, linesOf, running, train, workoutsOf } from './running-program.ts';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

const suggestionsOf = async (who: Visitor, path: string, today: string, more = ''): Promise<Suggestions> => {
  const answer = await who.send('GET', `${path}/suggestions?today=${today}${more}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Suggestions;
};

describe('suggestions', () => {
  test('nothing is said before anything was trained', async () => {
    const { coach, path } = await running(app);
    expect(await suggestionsOf(coach, path, '2026-10-20')).toMatchObject({ suggestions: [], stop: null });
  });

  test('follow what was trained; accepting applies, is certified and can be undone; dismissing is kept', async () => {
    const run = await running(app);
    const { coach, path, program } = run;
    const days = workoutsOf(program);
    for (const workout of days.slice(0, 6)) await train(coach, run, workout, { more: 4, rpe: 8 });
    const { suggestions, guidance } = await suggestionsOf(coach, path, '2026-10-17');
    expect(guidance).toContain('not medical advice');
    expect(suggestions.map(({ code }) => code)).toContain('new_one_rep_max');
    for (const each of suggestions) {
      expect(each.text.length).toBeGreaterThan(20);
      expect(each.source).not.toBe('');
      expect(each.workouts.every(({ date }) => date >= '2026-10-17')).toBe(true);
      expect(each.workouts.flatMap(({ lines }) => lines).some(({ changed }) => changed)).toBe(true);
    }
    const [first, second] = suggestions;
    if (!first || !second) throw new Error('two suggestions are needed');
    const workoutId = first.workouts[0]?.workoutId ?? '';
    const ofOne = await suggestionsOf(coach, path, '2026-10-17', `&workoutId=${workoutId}`);
    expect(ofOne.suggestions.every(({ workouts }) => workouts.some((each) => each.workoutId === workoutId))).toBe(true);

    const before = linesOf((await coach.send('GET', path)).body as ProgramView);
    const answer = { today: '2026-10-17', key: first.key };
    expect((await coach.send('POST', `${path}/suggestions/accept`, answer)).status).toBe(200);
    const changed = (await coach.send('GET', path)).body as ProgramView;
    expect(linesOf(changed)).not.toEqual(before);
    expect(changed.certificate?.sound).toBe(true);
    expect(changed.undoable?.summary).toBe(first.text);
    expect((await coach.send('POST', `${path}/suggestions/accept`, answer)).status).toBe(409);
    const undone = (await coach.send('POST', `${path}/undo`, {})).body as ProgramView;
    expect(linesOf(undone)).toEqual(before);

    expect(
      (await coach.send('POST', `${path}/suggestions/dismiss`, { today: '2026-10-17', key: second.key })).status,
    ).toBe(200);
    const left = (await suggestionsOf(coach, path, '2026-10-17')).suggestions.map(({ key }) => key);
    expect(left).not.toContain(first.key);
    expect(left).not.toContain(second.key);
    expect(linesOf((await coach.send('GET', path)).body as ProgramView)).toEqual(before);
  });

  test('days away bring loads back by degrees; what is done is told apart', async () => {
    const run = await running(app);
    await train(run.coach, run, workoutsOf(run.program)[0] as ProgramWorkoutView, { rpe: 8 });
    const { suggestions, kept } = await suggestionsOf(run.coach, run.path, '2026-10-19');
    expect(suggestions.map(({ code }) => code)).toEqual(['weeks_moved', 'layoff']);
    expect(suggestions[1]?.evidence).toMatchObject({ days: 13, load: 0.95 });
    expect(kept.length).toBeGreaterThan(0);
  });

  test('the athlete it is for decides as the coach does; a stranger sees nothing; a red flag stops', async () => {
    const run = await running(app);
    const { coach, path, program } = run;
    for (const workout of workoutsOf(program).slice(0, 6)) await train(coach, run, workout, { more: 4, rpe: 8 });
    const ben = await claimed(app, run);
    const { suggestions } = await suggestionsOf(ben, path, '2026-10-17');
    const [first, second] = suggestions;
    if (!first || !second) throw new Error('two suggestions are needed');
    const before = linesOf((await coach.send('GET', path)).body as ProgramView);
    expect((await ben.send('POST', `${path}/suggestions/accept`, { today: '2026-10-17', key: first.key })).status).toBe(
      200,
    );
    const seen = (await coach.send('GET', path)).body as ProgramView;
    expect(linesOf(seen)).not.toEqual(before);
    expect(seen.certificate?.sound).toBe(true);
    const undone = await ben.send('POST', `${path}/undo`, {});
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(linesOf(undone.body as ProgramView)).toEqual(before);
    expect(
      (await ben.send('POST', `${path}/suggestions/dismiss`, { today: '2026-10-17', key: second.key })).status,
    ).toBe(200);

    const third = suggestions[2];
    if (!third) throw new Error('three suggestions are needed');
    expect((await ben.send('POST', `${path}/suggestions/accept`, { today: '2026-10-17', key: third.key })).status).toBe(
      200,
    );
    const touched = third.workouts[0]?.workoutId;
    const now = (await coach.send('GET', path)).body as ProgramView;
    const changed = workoutsOf(now).find(({ id }) => id === touched)?.exercises[0];
    const exercise = changed?.id ?? '';
    expect((await ben.send('POST', `${path}/edits`, { edit: { kind: 'remove_exercise', exercise } })).status).toBe(403);
    const fewer = { kind: 'remove_set', set: changed?.sets.at(-1)?.id };
    expect((await coach.send('POST', `${path}/edits`, { edit: fewer })).status).toBe(200);
    // What the coach changed since is not overwritten.
    expect((await ben.send('POST', `${path}/undo`, {})).status).toBe(409);

    const stranger = await app.person('Eve');
    for (const [method, at, body] of [
      ['GET', `${path}/suggestions?today=2026-10-17`, undefined],
      ['POST', `${path}/suggestions/accept`, { today: '2026-10-17', key: first.key }],
      ['POST', `${path}/suggestions/dismiss`, { today: '2026-10-17', key: first.key }],
      ['POST', `${path}/workouts/${workoutsOf(program)[8]?.id}/today`, { situation: { minutes: 20 } }],
      ['POST', `${path}/workouts/${workoutsOf(program)[8]?.id}/today/accept`, { situation: { minutes: 20 }, fit: 'x' }],
    ] as const) {
      expect((await stranger.send(method, at, body)).status, at).toBe(404);
      expect((await app.visitor().send(method, at, body)).status, at).toBe(401);
    }

    const injury = { condition: 'lumbar_disc_radicular', severity: 7, redFlag: true };
    expect((await ben.send('POST', `/api/people/${ben.id}/injuries`, injury)).status).toBe(201);
    const stopped = await suggestionsOf(ben, path, '2026-10-17');
    expect(stopped.suggestions).toEqual([]);
    expect(stopped.stop?.code).toBe('red_flag');
  });

  test('an athlete writes into nobody else’s program, whatever a row says of itself', async () => {
    const run = await running(app);
    const ben = await claimed(app, run);
    const other = await run.coach.send('POST', '/api/entities', {
      name: 'Cleo',
      type: 'CLIENT',
      age: 30,
      gymId: run.gymId,
    });
    const made = await run.coach.send('POST', '/api/programs/generate', {
      entityId: (other.body as { id: string }).id,
      idempotencyKey: `key-${crypto.randomUUID()}`,
      weeks: 1,
      days: ['monday'],
      sessionMinutes: 60,
      startDate: '2026-10-05',
    });
    const programId = /"programId":"([\w-]+)"/.exec(String(made.body))?.[1] ?? '';
    const theirs = (await run.coach.send('GET', `/api/programs/${run.coach.id}/${programId}`)).body as ProgramView;
    const asBen = <T>(work: (db: ActorDb) => Promise<T>): Promise<T> =>
      asActor(app.database, { audience: 'athlete', userId: ben.id }, work);
    const row = (workoutId: string) => ({
      user_id: run.coach.id,
      id: newId(),
      program_workout_id: workoutId,
      entity_id: run.entityId,
      position: 50,
      exercise_id: shippedId('exercise', 'push-up'),
      role: 'accessory' as const,
    });
    const insert = (workoutId: string): Promise<unknown> =>
      asBen((db) => db.insertInto('program_workout_exercises').values(row(workoutId)).execute());
    await expect(insert(workoutsOf(theirs)[0]?.id ?? '')).rejects.toThrow('somebody else');
    await expect(insert(workoutsOf(run.program)[0]?.id ?? '')).resolves.toBeDefined();
    const proposal = { user_id: run.coach.id, kind: 'x', summary: 'x', before: '[]', after: '[]', suggestion: 'x' };
    const propose = (of: string, byAthlete: boolean): Promise<unknown> =>
      asBen((db) =>
        db
          .insertInto('proposals')
          .values({ ...proposal, id: newId(), program_id: of, entity_id: run.entityId, by_athlete: byAthlete })
          .execute(),
      );
    await expect(propose(theirs.id, true)).rejects.toThrow('somebody else');
    await expect(propose(run.program.id, false)).rejects.toThrow('row-level security');
    await expect(propose(run.program.id, true)).resolves.toBeDefined();

    // Why the coach changed something by hand stays with the coach.
    const exercise = run.program.weekList[1]?.workouts[0]?.exercises[0]?.id ?? '';
    const edit = { edit: { kind: 'add_set', exercise }, reason: 'between us' };
    expect((await run.coach.send('POST', `${run.path}/edits`, edit)).status).toBe(200);
    const seen = await asBen((db) => db.selectFrom('proposals').select(['suggestion', 'reason']).execute());
    expect(seen).toEqual([{ suggestion: 'x', reason: null }]);
  });

  test('bad input is refused with what is wrong', async () => {
    const { coach, path, program } = await running(app);
    const workout = workoutsOf(program)[0]?.id;
    const none = '01234567-89ab-7def-8123-456789abcdef';
    for (const [method, at, body, status] of [
      ['GET', `${path}/suggestions`, undefined, 400],
      ['GET', `${path}/suggestions?today=2026-02-30`, undefined, 400],
      ['GET', `${path}/suggestions?today=2026-10-17&workoutId=1`, undefined, 400],
      ['POST', `${path}/suggestions/accept`, { today: '2026-10-17' }, 400],
      ['POST', `${path}/suggestions/accept`, { today: '2026-10-17', key: '' }, 400],
      ['POST', `${path}/suggestions/accept`, { today: '2026-10-17', key: 'a\u0000b' }, 400],
      ['POST', `${path}/suggestions/accept`, { today: '2026-10-17', key: 'no such' }, 409],
      ['POST', `${path}/suggestions/dismiss`, { today: '2026-10-17', key: 'no such' }, 409],
      ['POST', `/api/programs/${coach.id}/${none}/suggestions/accept`, { today: '2026-10-17', key: 'x' }, 404],
      ['POST', `${path}/workouts/${none}/today`, { situation: {} }, 404],
      ['POST', `${path}/workouts/${workout}/today`, {}, 400],
      ['POST', `${path}/workouts/${workout}/today`, { situation: { minutes: -5 } }, 400],
      ['POST', `${path}/workouts/${workout}/today`, { situation: { readiness: 'great' } }, 400],
      ['POST', `${path}/workouts/${workout}/today`, { situation: { gym: none } }, 404],
      ['POST', `${path}/workouts/${workout}/today`, { situation: { taken: ['moon_bar'] } }, 400],
      ['POST', `${path}/workouts/${workout}/today`, { situation: { pain: { slugs: ['moon-walk'], during: 3 } } }, 400],
      ['POST', `${path}/workouts/${workout}/today`, { situation: { pain: { slugs: [], during: 11 } } }, 400],
      ['POST', `${path}/workouts/${workout}/today/accept`, { situation: { minutes: 20 } }, 400],
      ['POST', `${path}/workouts/${workout}/today/accept`, { situation: { minutes: 20 }, fit: 'other' }, 409],
    ] as const) {
      const answer = await coach.send(method, at, body);
      expect(answer.status, `${method} ${at} ${JSON.stringify(body)} ${JSON.stringify(answer.body)}`).toBe(status);
    }
  });
});

describe('a day that is different', () => {
  const fitted = async (who: Visitor, path: string, workoutId: string, situation: object): Promise<DayPreview> => {
    const answer = await who.send('POST', `${path}/workouts/${workoutId}/today`, { situation });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body as DayPreview;
  };

  test('is shown before and after, taken for that day only, and taken back', async () => {
    const run = await running(app);
    const { coach, path, program } = run;
    const workout = workoutsOf(program)[0] as ProgramWorkoutView;
    const before = linesOf(program);
    const situation = { minutes: 25 };
    const shown = await fitted(coach, path, workout.id, situation);
    expect(shown.changes.map(({ code }) => code)).toEqual(['time']);
    expect(shown.kept.some(({ text }) => text.startsWith('Kept:'))).toBe(true);
    expect(shown.workout?.minutesAfter).toBeLessThanOrEqual(25);
    expect(shown.equipment.length).toBeGreaterThan(0);
    expect(linesOf((await coach.send('GET', path)).body as ProgramView)).toEqual(before);

    const accepted = await coach.send('POST', `${path}/workouts/${workout.id}/today/accept`, {
      situation,
      fit: shown.fit,
    });
    expect(accepted.status, JSON.stringify(accepted.body)).toBe(200);
    const now = (await coach.send('GET', path)).body as ProgramView;
    const lines = linesOf(now);
    const different = workoutsOf(now).filter((_, i) => JSON.stringify(lines[i]) !== JSON.stringify(before[i]));
    expect(different.map(({ id }) => id)).toEqual([workout.id]);
    expect(now.certificate?.sound).toBe(true);
    const undone = (await coach.send('POST', `${path}/undo`, {})).body as ProgramView;
    expect(linesOf(undone)).toEqual(before);
  });

  test('a device with what it was given finds the very same, and is taken at its word', async () => {
    const run = await running(app);
    const { coach, path, program } = run;
    await train(coach, run, workoutsOf(program)[0] as ProgramWorkoutView, { more: 3, rpe: 8 });
    const workout = workoutsOf(program)[1] as ProgramWorkoutView;
    const kept = (await coach.send('GET', `${path}/device`)).body as DeviceProgram;
    const { version, exercises, equipment } = (await coach.send('GET', '/api/catalogue')).body as DeviceCatalogue;
    const shortened = { version, exercises, equipment } as unknown as Catalog;
    const at = kept.workouts.find(({ workoutId }) => workoutId === workout.id);
    if (at === undefined) throw new Error('the device knows the workout');
    expect(kept.done).toEqual(['1:1']);
    expect(kept.sessions.map(({ date }) => date)).toEqual(['2026-10-05']);
    const slug = workout.exercises[0]?.slug ?? '';
    const pain = { slugs: [slug], during: 7, worseNextDay: false, again: false, redFlag: false };
    for (const situation of [
      { minutes: 25 },
      { readiness: 'ease' as const },
      { taken: ['barbell'] },
      { gym: 'none' as const },
      { pain, minutes: 40, readiness: 'hold' as const },
    ]) {
      const { gym, ...told } = { gym: undefined, ...situation };
      const here = fitDay(
        { program: kept.program, profile: kept.profile, catalog: shortened, at },
        workout.id,
        told,
        gym,
      );
      const there = await fitted(coach, path, workout.id, situation);
      expect(here.fit).not.toBeNull();
      expect({ fit: here.fit, workout: here.difference }).toEqual({ fit: there.fit, workout: there.workout });
      const accepted = await coach.send('POST', `${path}/workouts/${workout.id}/today/accept`, {
        situation,
        fit: here.fit,
      });
      expect(accepted.status).toBe(200);
      expect((await coach.send('POST', `${path}/undo`, {})).status).toBe(200);
    }
    const stranger = await app.person('Eve');
    expect((await stranger.send('GET', `${path}/device`)).status).toBe(404);
  });

  test('another gym does not make the plan unsound', async () => {
    const run = await running(app);
    const { coach, path, program } = run;
    const hotel = (await coach.send('POST', '/api/gyms', { name: 'Hotel', preset: 'dumbbell_only' })).body as {
      id: string;
    };
    const workout = workoutsOf(program)[0] as ProgramWorkoutView;
    for (const gym of [hotel.id, 'none']) {
      const situation = { gym };
      const shown = await fitted(coach, path, workout.id, situation);
      expect(shown.changes[0]?.code).toBe('other_gym');
      expect(
        (await coach.send('POST', `${path}/workouts/${workout.id}/today/accept`, { situation, fit: shown.fit })).status,
      ).toBe(200);
      const now = (await coach.send('GET', path)).body as ProgramView;
      const set = now.weekList[2]?.workouts[0]?.exercises[0]?.sets.at(-1)?.id;
      const edited = await coach.send('POST', `${path}/edits`, { edit: { kind: 'remove_set', set } });
      expect((edited.body as { program: ProgramView }).program.certificate?.sound).toBe(true);
      await coach.send('POST', `${path}/undo`, {});
      await coach.send('POST', `${path}/undo`, {});
    }
  });

  test('pain: a red flag refers; what the athlete feels is not told to the coach', async () => {
    const run = await running(app);
    const { coach, path, program } = run;
    const workout = workoutsOf(program)[1] as ProgramWorkoutView;
    const slug = workout.exercises[0]?.slug ?? '';
    const flag = await fitted(coach, path, workout.id, { pain: { slugs: [slug], during: 4, redFlag: true } });
    expect(flag).toMatchObject({ changes: [], workout: null, fit: null, stop: { code: 'red_flag' } });
    const ben = await claimed(app, run);
    const situation = { pain: { slugs: [slug], during: 7 }, readiness: 'ease' };
    const shown = await fitted(ben, path, workout.id, situation);
    expect(shown.changes.map(({ code }) => code)).toEqual(['pain_regress', 'readiness']);
    expect(
      (await ben.send('POST', `${path}/workouts/${workout.id}/today/accept`, { situation, fit: shown.fit })).status,
    ).toBe(200);
    const now = (await coach.send('GET', path)).body as ProgramView;
    expect(workoutsOf(now)[1]?.exercises.some((each) => each.slug === slug)).toBe(false);
    expect(now.undoable?.summary).toBe('Fitted to the day by the athlete.');
    expect(JSON.stringify(now)).not.toMatch(/hurts|10, or more the next day/);
  });
});
