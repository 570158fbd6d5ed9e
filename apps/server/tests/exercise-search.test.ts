import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Found = { exerciseId: string | null; userExerciseId: string | null; slug: string | null; name: string };

describe('searching for exercises', () => {
  let application: TestApplication;
  let ann: Visitor & { id: string };
  let bea: Visitor & { id: string };
  beforeAll(async () => {
    application = await openTestApplication();
    ann = await application.person('Ann');
    bea = await application.person('Bea');
  });
  afterAll(() => application.close());

  const search = async (who: Visitor & { id: string }, q: string, more = ''): Promise<Found[]> => {
    const { status, body } = await who.send(
      'GET',
      `/api/people/${who.id}/exercise-search?q=${encodeURIComponent(q)}${more}`,
    );
    expect(status).toBe(200);
    return body as Found[];
  };

  it('bears typos and short forms, in any language, and names them in the one asked for', async () => {
    expect((await search(ann, 'benhc pres'))[0]?.slug).toBe('barbell-bench-press');
    expect((await search(ann, 'rdl', '&limit=1')).map(({ slug }) => slug)).toEqual(['romanian-deadlift']);
    expect((await search(ann, 'peso muerto rumano'))[0]).toMatchObject({ slug: 'romanian-deadlift' });
    expect((await search(ann, 'peso muerto rumano', '&locale=es'))[0]?.name).toMatch(/peso muerto rumano/i);
    expect(await search(ann, 'zzzzzz')).toEqual([]);
  });

  it('finds what somebody made, for them alone', async () => {
    const made = await ann.send('POST', `/api/people/${ann.id}/exercises`, { name: 'Cellar Door Lift' });
    expect(made.status).toBe(201);
    expect((await search(ann, 'celar door'))[0]).toMatchObject({
      userExerciseId: (made.body as { id: string }).id,
      exerciseId: null,
      name: 'Cellar Door Lift',
    });
    expect((await search(bea, 'cellar door')).filter(({ userExerciseId }) => userExerciseId !== null)).toEqual([]);
    const foreign = await bea.send('GET', `/api/people/${ann.id}/exercise-search?q=cellar`);
    expect([foreign.status, (foreign.body as { code: string }).code]).toEqual([403, 'not_shared']);
  });

  it('learns from what somebody logs', async () => {
    const front = (await search(ann, 'front squat'))[0];
    expect((await search(ann, 'squat'))[0]?.slug).toBe('barbell-back-squat');
    // The last twenty days, for lately counts more.
    for (let before = 20; before >= 1; before -= 1) {
      const day = new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);
      const workout = await ann.send('POST', `/api/people/${ann.id}/workouts`, {
        title: 'Legs',
        startedAt: `${day}T17:00:00Z`,
        localDate: day,
      });
      expect(workout.status).toBe(201);
      const added = await ann.send(
        'POST',
        `/api/people/${ann.id}/workouts/${(workout.body as { id: string }).id}/exercises`,
        { exerciseId: front?.exerciseId, position: 0 },
      );
      expect(added.status).toBe(201);
    }
    expect((await search(ann, 'squat'))[0]?.slug).toBe('barbell-front-squat');
    expect((await search(bea, 'squat'))[0]?.slug).toBe('barbell-back-squat');
    expect((await search(ann, 'back squat'))[0]?.slug).toBe('barbell-back-squat');
  });

  it('finds equipment beside exercises, each with its kind', async () => {
    const find = async (who: typeof ann, q: string, more = ''): Promise<(Found & { kind: string })[]> => {
      const { status, body } = await who.send('GET', `/api/people/${who.id}/find?q=${encodeURIComponent(q)}${more}`);
      expect(status).toBe(200);
      return body as (Found & { kind: string })[];
    };
    expect((await find(ann, 'smith machin'))[0]).toMatchObject({ kind: 'equipment', slug: 'smith_machine' });
    expect((await find(ann, 'Multipresse', '&locale=de'))[0]).toMatchObject({
      kind: 'equipment',
      slug: 'smith_machine',
      name: 'Multipresse',
    });
    expect((await find(ann, 'squat'))[0]).toMatchObject({ kind: 'exercise', slug: 'barbell-front-squat' });
    expect((await find(bea, 'squat'))[0]).toMatchObject({ kind: 'exercise', slug: 'barbell-back-squat' });
    expect((await find(ann, 'celar door')).map(({ name }) => name)).toContain('Cellar Door Lift');
    expect((await find(bea, 'celar door')).map(({ name }) => name)).not.toContain('Cellar Door Lift');
    expect(await find(ann, 'zzzzzz')).toEqual([]);
  });

  it('finds gyms and workouts by name, one’s own only for oneself', async () => {
    const gym = await ann.send('POST', '/api/gyms', { name: 'Ironworks by the canal', preset: 'garage' });
    const kept = await ann.send('POST', '/api/library/workouts', {
      workouts: [{ title: 'Lighthouse', body: '5 rounds for time\n400 m run\n15 overhead squat' }],
    });
    const [workout] = (kept.body as { kept: { ref: string }[] }).kept;
    const first = async (who: typeof ann, q: string): Promise<unknown> =>
      ((await who.send('GET', `/api/people/${who.id}/find?q=${encodeURIComponent(q)}`)).body as unknown[])[0];
    expect(await first(ann, 'ironwork canal')).toMatchObject({ kind: 'gym', ref: (gym.body as { id: string }).id });
    expect(await first(ann, 'lighthous')).toMatchObject({ kind: 'workout', ref: workout?.ref, name: 'Lighthouse' });
    expect(await first(bea, 'ironwork canal')).toBeUndefined();
    expect(await first(bea, 'lighthous')).toBeUndefined();
  });
});
