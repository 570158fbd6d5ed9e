import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Row = Record<string, unknown>;

describe('reference data', () => {
  let application: TestApplication;
  let ann: Visitor & { id: string };
  let bea: Visitor & { id: string };
  beforeAll(async () => {
    application = await openTestApplication();
    ann = await application.person('Ann');
    bea = await application.person('Bea');
  });
  afterAll(() => application.close());

  const get = async <Body = Row>(path: string, who: Visitor = ann): Promise<Body> => {
    const { status, body } = await who.send('GET', path);
    expect(status, path).toBe(200);
    return body as Body;
  };

  it('says of a piece of equipment how it is loaded and held, and what stands in', async () => {
    const barbell = await get<{ exercises: string[]; standIns: { slug: string }[]; handles: Row[] } & Row>(
      '/api/equipment/barbell',
    );
    expect(barbell).toMatchObject({
      name: 'Barbell',
      increment: 'plates',
      firstKg: 20,
      stepKg: 2.5,
      noise: 3,
      as: 'barbell',
      descriptionLocale: 'en',
    });
    expect(barbell['grips']).toContain('pronated');
    expect(barbell.handles).toContainEqual({ handle: 'straight_bar', orientation: 'horizontal' });
    expect(barbell.exercises).toContain('barbell-back-squat');
    expect(barbell.standIns.map(({ slug }) => slug)).toContain('dumbbell');
    expect(await get('/api/equipment/power_bar')).toMatchObject({ as: 'barbell', firstKg: 20 });
    expect(await get('/api/equipment/pull_up_bar?locale=de')).toMatchObject({
      description: 'Feste Stange, hoch genug zum Hängen.',
      descriptionLocale: 'de',
      name: 'Klimmzugstange',
      increment: 'body',
    });
    expect((await ann.send('GET', '/api/equipment/nothing')).status).toBe(404);
  });

  it('has every piece and names it in other languages too', async () => {
    const list =
      await get<{ slug: string; name: string; otherNames: string[]; exercises: number }[]>('/api/equipment?locale=es');
    expect(list.length).toBeGreaterThanOrEqual(250);
    const barbell = list.find(({ slug }) => slug === 'barbell');
    expect(barbell?.otherNames).toContain('Langhantel');
    expect(barbell?.exercises).toBeGreaterThan(100);
    for (const { slug } of list.filter((_, at) => at % 25 === 0)) await get(`/api/equipment/${slug}?locale=fr`);
  });

  it('says of an exercise how it is held and loaded and what it suits', async () => {
    const bench = await get('/api/exercises/barbell-bench-press');
    expect(bench['defaultGrip']).toEqual({ grip: 'pronated', handle: 'straight_bar', source: 'exercise' });
    expect(bench['loads']).toContainEqual(
      expect.objectContaining({ loadPiece: 'barbell', increment: 'plates', firstKg: 20, stepKg: 2.5 }),
    );
    expect(bench['scores']).toMatchObject({
      version: 1,
      goals: { strength: 3, hypertrophy: 3 },
      levels: { beginner: 2 },
      stimulus: 8.3,
    });
    const running = await get<{ loads: Row[] } & Row>('/api/exercises/running');
    expect(running['scores']).toMatchObject({ rooms: [], stimulus: 0 });
  });

  it('lists regions of the body, daily life and achievements in the language asked for', async () => {
    const parts = await get<Row[]>('/api/body-parts?locale=fr');
    expect(parts[0]).toEqual({
      slug: 'chest',
      name: 'Poitrine',
      muscles: ['chest_clavicular', 'chest_sternal', 'serratus'],
    });
    const life = await get<Row[]>('/api/life-categories?locale=de');
    expect(life.find(({ slug }) => slug === 'shift_work')).toMatchObject({ name: 'Schichtarbeit' });
    const earned = await get<Row[]>('/api/achievements?locale=es');
    expect(earned.length).toBeGreaterThanOrEqual(60);
    expect(earned[0]).toMatchObject({
      slug: 'workouts-1',
      name: 'Primer entrenamiento',
      tier: 1,
      rule: { kind: 'count', of: 'workouts', atLeast: 1 },
    });
  });

  it('keeps what fills the days of a client, and nothing that is not known', async () => {
    const made = await ann.send('POST', '/api/entities', { name: 'Cleo', type: 'CLIENT', lifeCategory: 'shift_work' });
    expect(made.status).toBe(201);
    const { id } = made.body as { id: string };
    expect(await get(`/api/entities/${id}`)).toMatchObject({ lifeCategory: 'shift_work' });
    const changed = await ann.send('PUT', `/api/entities/${id}`, { id, name: 'Cleo', type: 'CLIENT' });
    expect(changed.body).toMatchObject({ lifeCategory: null });
    const wrong = await ann.send('POST', '/api/entities', { name: 'X', type: 'CLIENT', lifeCategory: 'astronaut' });
    expect(wrong.status).toBe(400);
    expect((await bea.send('GET', `/api/entities/${id}`)).status).toBe(404);
  });

  it('counts sets per muscle of the days asked for, and says what it left out', async () => {
    const found = await get<{ exerciseId: string; slug: string }[]>(
      `/api/people/${ann.id}/exercise-search?q=pull-up&limit=5`,
    );
    const pullUp = found.find(({ slug }) => slug === 'pull-up')?.exerciseId;
    const running = (await get<Row[]>(`/api/people/${ann.id}/exercise-search?q=running&limit=5`)).find(
      ({ slug }) => slug === 'running',
    )?.['exerciseId'];
    const own = await ann.send('POST', `/api/people/${ann.id}/exercises`, { name: 'Neck iron', primaryMuscle: 'neck' });
    const workout = await ann.send('POST', `/api/people/${ann.id}/workouts`, {
      title: 'Pull',
      startedAt: '2026-10-10T17:00:00Z',
      localDate: '2026-10-10',
    });
    const workoutId = (workout.body as { id: string }).id;
    const log = async (exercise: Row, sets: Row[]): Promise<void> => {
      const added = await ann.send('POST', `/api/people/${ann.id}/workouts/${workoutId}/exercises`, {
        position: 0,
        ...exercise,
      });
      expect(added.status).toBe(201);
      for (const [position, set] of sets.entries()) {
        const logged = await ann.send(
          'POST',
          `/api/people/${ann.id}/workout-exercises/${(added.body as { id: string }).id}/sets`,
          { position, ...set },
        );
        expect(logged.status).toBe(201);
      }
    };
    await log({ exerciseId: pullUp }, [
      { reps: 5, setType: 'warm_up' },
      { reps: 8 },
      { reps: 8, rpe: 8 },
      { reps: 8, rpe: 5 },
      { reps: 6, setType: 'drop' },
    ]);
    await log({ exerciseId: running }, [{ seconds: 600 }]);
    await log({ userExerciseId: (own.body as { id: string }).id }, [{ reps: 10 }]);
    const volume = (who: Visitor, from: string, to: string) =>
      get<{ groups: Row[]; muscles: Row[]; counted: number; leftOut: number }>(
        `/api/people/${ann.id}/muscle-volume?from=${from}&to=${to}`,
        who,
      );
    const week = await volume(ann, '2026-10-05', '2026-10-11');
    // Two hard sets and half a drop set; the easy one and the warm-up count nothing.
    expect(week.groups).toContainEqual({ group: 'back', sets: 2.5 });
    expect(week.groups).toContainEqual({ group: 'biceps', sets: 1.25 });
    expect(week.groups).toContainEqual({ group: 'neck', sets: 1 });
    expect(week).toMatchObject({ counted: 4, leftOut: 3 });
    expect(await volume(ann, '2026-10-12', '2026-10-18')).toEqual({ groups: [], muscles: [], counted: 0, leftOut: 0 });
    const foreign = await bea.send('GET', `/api/people/${ann.id}/muscle-volume?from=2026-10-05&to=2026-10-11`);
    if (foreign.status === 200) expect((foreign.body as { groups: Row[] }).groups).toEqual([]);
    expect((await ann.send('GET', `/api/people/${ann.id}/muscle-volume?from=soon&to=later`)).status).toBe(400);
  });
});
