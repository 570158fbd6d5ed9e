import { ask, type Person } from './people.ts';

export const daysFrom = (days: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

type SetRow = { kind: string; max: number; load: { weight: string; unit: string } | null };
export type PlannedDay = {
  id: string;
  date: string;
  title: string;
  exercises: { exerciseId: string; name: string; sets: SetRow[] }[];
};
export type Program = { id: string; ownerId: string; weekList: { workouts: PlannedDay[] }[] };

export const workoutsOf = ({ weekList }: Program): PlannedDay[] => weekList.flatMap(({ workouts }) => workouts);

type Training = {
  /** How many days ago the program began. */
  since: number;
  days: readonly string[];
  /** Up to so many days ago; yesterday when left out. */
  until?: number;
  /** Repetitions more than planned, at an effort. */
  more?: number;
  rpe: number;
};

/** Somebody who trains by a plan of their own since some days, each planned workout logged until a day. */
export async function trainedBy(person: Person, { since, days, until = 1, more = 0, rpe }: Training): Promise<Program> {
  const gym = await ask<{ id: string }>(person, 'POST', '/api/gyms', { name: 'Iron House', preset: 'commercial_kg' });
  const entity = await ask<{ id: string }>(person, 'POST', '/api/entities', {
    name: 'Myself',
    type: 'CLIENT',
    self: true,
    age: 34,
    weightKg: 82,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    gymId: gym.id,
  });
  await ask(person, 'POST', '/api/programs/generate', {
    entityId: entity.id,
    idempotencyKey: `key-${Date.now()}-${Math.random()}`,
    goal: 'strength',
    weeks: 6,
    days,
    sessionMinutes: 60,
    startDate: daysFrom(-since),
  });
  const { items } = await ask<{ items: { id: string; ownerId: string }[] }>(person, 'GET', '/api/programs');
  const program = await ask<Program>(person, 'GET', `/api/programs/${items[0]?.ownerId}/${items[0]?.id}`);
  for (const workout of workoutsOf(program))
    if (workout.date <= daysFrom(-until)) await logPlanned(person, program, workout, more, rpe);
  return program;
}

async function logPlanned(
  person: Person,
  program: Program,
  workout: PlannedDay,
  more: number,
  rpe: number,
): Promise<void> {
  const people = `/api/people/${person.id}`;
  const log = await ask<{ id: string }>(person, 'POST', `${people}/workouts`, {
    startedAt: `${workout.date}T08:00:00Z`,
    localDate: workout.date,
    programOwnerId: program.ownerId,
    programWorkoutId: workout.id,
  });
  for (const [position, { exerciseId, sets }] of workout.exercises.entries()) {
    const work = sets.filter(({ kind, load }) => kind !== 'warm_up' && load !== null);
    if (work.length === 0) continue;
    const added = await ask<{ id: string }>(person, 'POST', `${people}/workouts/${log.id}/exercises`, {
      position,
      exerciseId,
    });
    for (const [i, { max, load }] of work.entries())
      await ask(person, 'POST', `${people}/workout-exercises/${added.id}/sets`, {
        position: i,
        weight: load?.weight,
        weightUnit: load?.unit,
        reps: max + more,
        rpe,
      });
  }
  await ask(person, 'PATCH', `${people}/workouts/${log.id}`, { endedAt: `${workout.date}T09:00:00Z` });
}
