import type { GenerationEvent } from '@halteres/modules/planning/contract';
import type { ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { expect } from 'vitest';
import type { TestApplication, Visitor } from './test-application.ts';

export type Coach = Visitor & { id: string };
export type Running = {
  coach: Coach;
  program: ProgramView;
  path: string;
  athleteId: string;
  entityId: string;
  gymId: string;
};

type Asked = { goal?: string; weeks?: number; methodology?: string; facts?: object };

/** A coach with a client and a program of three days a week for them, from Monday 5 October 2026. */
export async function running(
  app: TestApplication,
  { goal = 'strength', weeks = 6, methodology, facts = {} }: Asked = {},
): Promise<Running> {
  const coach = await app.person('Ann');
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Iron House', preset: 'commercial_kg' })).body as {
    id: string;
  };
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
  const entity = made.body as { id: string; athleteId: string };
  const program = await generated(coach, {
    entityId: entity.id,
    goal,
    weeks,
    ...(methodology === undefined ? {} : { methodology }),
    days: ['monday', 'wednesday', 'friday'],
  });
  const path = `/api/programs/${program.ownerId}/${program.id}`;
  return { coach, program, path, athleteId: entity.athleteId, entityId: entity.id, gymId: gym.id };
}

/** A program as it was asked for, of hours from Monday 5 October 2026. */
export async function generated(coach: Visitor, request: object): Promise<ProgramView> {
  const answer = await coach.send('POST', '/api/programs/generate', {
    idempotencyKey: `key-${crypto.randomUUID()}`,
    sessionMinutes: 60,
    startDate: '2026-10-05',
    ...request,
  });
  const done = String(answer.body)
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)) as GenerationEvent)
    .at(-1);
  if (done?.type !== 'done') throw new Error(`not generated: ${JSON.stringify(done ?? answer.body)}`);
  return (await coach.send('GET', `/api/programs/${done.ownerId}/${done.programId}`)).body as ProgramView;
}

export const workoutsOf = (program: ProgramView): ProgramWorkoutView[] =>
  program.weekList.flatMap(({ workouts }) => workouts);

export type How = {
  rpe: number;
  /** Repetitions more than planned. */
  more?: number;
  /** Repetitions fewer with each set. */
  fewer?: number;
  /** What is written of the first exercise. */
  note?: string;
  /** Seconds from one set to the next, by the clock. */
  every?: number;
};

/** Logs a planned workout with its loads, at an effort. */
export async function train(
  who: Visitor,
  { athleteId, program }: Running,
  workout: ProgramWorkoutView,
  { rpe, more = 0, fewer = 0, note, every }: How,
): Promise<void> {
  const people = `/api/people/${athleteId}`;
  const begin = Date.parse(`${workout.date}T10:00:00Z`);
  const started = await who.send('POST', `${people}/workouts`, {
    startedAt: new Date(begin).toISOString(),
    localDate: workout.date,
    programOwnerId: program.ownerId,
    programWorkoutId: workout.id,
  });
  expect(started.status).toBe(201);
  const log = started.body as { id: string };
  for (const [position, exercise] of workout.exercises.entries()) {
    const work = exercise.sets.filter(({ kind, load }) => kind !== 'warm_up' && load !== null);
    if (work.length === 0) continue;
    const added = await who.send('POST', `${people}/workouts/${log.id}/exercises`, {
      position,
      exerciseId: exercise.exerciseId,
    });
    for (const [at, set] of work.entries()) {
      const logged = await who.send('POST', `${people}/workout-exercises/${(added.body as { id: string }).id}/sets`, {
        position: at,
        weight: set.load?.weight,
        weightUnit: set.load?.unit,
        reps: Math.max(1, set.max + more - fewer * at),
        rpe,
        ...(note === undefined || position > 0 || at > 0 ? {} : { notes: note }),
        ...(every === undefined
          ? {}
          : { completedAt: new Date(begin + 1000 * (600 * position + every * at)).toISOString() }),
      });
      expect(logged.status, JSON.stringify(logged.body)).toBe(201);
    }
  }
  const finished = await who.send('PATCH', `${people}/workouts/${log.id}`, { endedAt: `${workout.date}T12:00:00Z` });
  expect(finished.status).toBe(200);
}

/** What is prescribed, without the ids of rows that are written anew. */
export const linesOf = (program: ProgramView): unknown[] =>
  workoutsOf(program).map(({ exercises }) =>
    exercises.map(({ slug, sets }) => [slug, sets.map(({ id: _id, ...set }) => set)]),
  );

/** Ben has an account of his own and accepts. */
export async function claimed(app: TestApplication, { coach, entityId }: Running): Promise<Coach> {
  const ben = await app.person('Ben');
  const invited = (await coach.send('POST', `/api/entities/${entityId}/invitations`, { email: ben.email })).body as {
    link: string;
  };
  const token = new URL(invited.link).searchParams.get('token') ?? '';
  expect((await ben.send('POST', '/api/invitations/accept', { token })).status).toBe(200);
  return ben;
}
