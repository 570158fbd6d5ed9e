import { asActor, type Actor, type Database } from '@halteres/database';
import type { ScheduledWorkout, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { completeScheduled, listCalendar } from '@halteres/modules/programs/calendar';
import { readProgram } from '@halteres/modules/programs/read-program';
import { addExercise } from '@halteres/modules/training/exercises/add-exercise';
import { logSet } from '@halteres/modules/training/sets/log-set';
import { changeWorkout } from '@halteres/modules/training/workouts/change-workout';
import { startWorkout } from '@halteres/modules/training/workouts/start-workout';

export type Doing = {
  database: Database;
  coachId: string;
  personId: string;
  entityId: string;
  programId: string;
  adherence: number;
  bodyweightKg: number | null;
  dice: () => number;
  today: string;
};

/** Logs what was planned until yesterday as people do: most of it, near the target, now and then a rep short. */
export async function logHistory(doing: Doing): Promise<{ workouts: number; sets: number }> {
  const { database, coachId, personId } = doing;
  const coach: Actor = { audience: 'authenticated', userId: coachId };
  const { plan, program } = await asActor(database, coach, async (db) => ({
    plan: await listCalendar(db, { from: '2000-01-01', to: doing.today, entityId: doing.entityId }),
    program: await readProgram(db, coachId, doing.programId),
  }));
  const workouts = new Map(program.weekList.flatMap((week) => week.workouts).map((workout) => [workout.id, workout]));
  let sets = 0;
  let done = 0;
  for (const scheduled of plan) {
    const planned = workouts.get(scheduled.workoutId);
    if (scheduled.date >= doing.today || planned === undefined || doing.dice() > doing.adherence) continue;
    const times = timesOf(scheduled, doing.dice);
    const writer: Actor =
      personId === coachId
        ? coach
        : {
            audience: (await isClaimed(database, personId)) ? 'authenticated' : 'coach',
            userId: (await isClaimed(database, personId)) ? personId : coachId,
          };
    sets += await asActor(database, writer, async (db) => {
      const workout = await startWorkout(db, personId, {
        title: planned.title,
        startedAt: times.start,
        localDate: scheduled.date,
        timeZone: 'UTC',
        bodyweightKg: doing.bodyweightKg,
        programOwnerId: coachId,
        programWorkoutId: planned.id,
      });
      const logged = await logPlanned(db, personId, workout.id, planned, times.start, doing.dice);
      await changeWorkout(db, personId, workout.id, { endedAt: times.end });
      return logged;
    });
    await asActor(database, coach, (db) =>
      completeScheduled(db, coachId, scheduled.id, { completed: true, completedAt: times.end }),
    );
    done += 1;
  }
  return { workouts: done, sets };
}

async function isClaimed(database: Database, personId: string): Promise<boolean> {
  const { rows } = await database.auth.query('select 1 from accounts.logins where id = $1', [personId]);
  return rows.length > 0;
}

function timesOf(scheduled: ScheduledWorkout, dice: () => number): { start: string; end: string } {
  const start = Date.parse(`${scheduled.date}T17:00:00Z`) + Math.floor(dice() * 90) * 60_000;
  const minutes = (scheduled.estimatedMinutes ?? 45) * (0.9 + dice() * 0.2);
  return { start: new Date(start).toISOString(), end: new Date(start + minutes * 60_000).toISOString() };
}

type ActorDb = Parameters<typeof logSet>[0];

async function logPlanned(
  db: ActorDb,
  personId: string,
  workoutId: string,
  planned: ProgramWorkoutView,
  start: string,
  dice: () => number,
): Promise<number> {
  let sets = 0;
  let at = Date.parse(start) + 300_000;
  for (const [position, exercise] of planned.exercises.entries()) {
    const logged = await addExercise(db, personId, workoutId, {
      position,
      exerciseId: exercise.exerciseId,
      superset: exercise.superset,
      tempo: exercise.tempo,
      notes: null,
    });
    for (const [index, set] of exercise.sets.entries()) {
      at += (set.restSeconds + 40) * 1000;
      const amount = Math.round(Math.max(set.min, set.max - Math.floor(dice() * 3)));
      const rir =
        set.rir === null ? null : Math.max(0, Math.min(5, Math.round((set.rir + dice() * 1.4 - 0.7) * 2) / 2));
      await logSet(db, personId, logged.id, {
        position: index,
        setType: set.kind === 'warm_up' ? 'warm_up' : set.kind === 'amrap' ? 'amrap' : 'normal',
        loadKind: set.load === null ? 'bodyweight' : 'external',
        weight: set.load?.weight ?? null,
        weightUnit: set.load?.unit ?? null,
        reps: exercise.measure === 'reps' ? amount : null,
        seconds: exercise.measure === 'seconds' ? amount : null,
        distanceM: exercise.measure === 'metres' ? amount : null,
        calories: exercise.measure === 'calories' ? amount : null,
        side: null,
        rpe: rir === null || set.kind === 'warm_up' ? null : 10 - rir,
        rir: null,
        restSeconds: set.restSeconds,
        notes: null,
        completedAt: new Date(at).toISOString(),
      });
      sets += 1;
    }
  }
  return sets;
}
