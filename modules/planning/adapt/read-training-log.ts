import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { TrainedSession, TrainedSet } from '@halteres/engine/program/adapt/training-log';
import { exerciseById } from '../../catalog/shipped.ts';
import { plainDecimal } from '../../kernel/plain-decimal.ts';
import { grouped } from '../../programs/read-rows.ts';

/** Sessions read at most: half a year of daily training. */
const MOST_SESSIONS = 200;

/** What somebody trained of the planned workouts of one program, oldest first; warm-ups stay out. */
export async function readTrainingLog(
  db: ActorDb,
  person: string,
  places: ReadonlyMap<string, { week: number; day: number }>,
): Promise<TrainedSession[]> {
  const ids = [...places.keys()];
  if (ids.length === 0) return [];
  const workouts = await db
    .selectFrom('workouts')
    .select(['id', 'local_date', 'program_workout_id'])
    .where('user_id', '=', person)
    .where(sql<boolean>`program_workout_id = any(${ids}::uuid[])`)
    .where('deleted_at', 'is', null)
    .where('ended_at', 'is not', null)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SESSIONS)
    .execute();
  if (workouts.length === 0) return [];
  const workoutIds = workouts.map(({ id }) => id);
  const rows = await db
    .selectFrom('workout_sets as s')
    .innerJoin('workout_exercises as x', (join) =>
      join.onRef('x.user_id', '=', 's.user_id').onRef('x.id', '=', 's.workout_exercise_id'),
    )
    .select([
      'x.workout_id',
      'x.id as exercise_row',
      'x.exercise_id',
      's.weight',
      's.weight_unit',
      's.load_kind',
      's.reps',
      's.rpe',
      's.rir',
    ])
    .where('s.user_id', '=', person)
    .where('x.user_id', '=', person)
    .where(sql<boolean>`x.workout_id = any(${workoutIds}::uuid[])`)
    .where('s.deleted_at', 'is', null)
    .where('x.deleted_at', 'is', null)
    .where('s.set_type', 'in', ['normal', 'failure', 'amrap'])
    .where('s.load_kind', '=', 'external')
    .orderBy('x.position')
    .orderBy('s.position')
    .execute();
  const byWorkout = grouped(rows, (row) => row.workout_id);
  return workouts.toReversed().map((workout) => ({
    date: workout.local_date,
    at: places.get(workout.program_workout_id ?? '') ?? null,
    exercises: [...grouped(byWorkout.get(workout.id) ?? [], (row) => row.exercise_row).values()].flatMap((sets) => {
      const exercise = exerciseById.get(sets[0]?.exercise_id ?? '');
      return exercise === undefined ? [] : [{ slug: exercise.slug, sets: sets.map(trainedSet) }];
    }),
  }));
}

const trainedSet = (row: {
  weight: string | null;
  weight_unit: string | null;
  reps: number | null;
  rpe: string | null;
  rir: string | null;
}): TrainedSet => ({
  weight:
    row.weight === null || row.weight_unit === null
      ? null
      : { weight: plainDecimal(row.weight), unit: row.weight_unit as 'kg' | 'lb' },
  reps: row.reps,
  rpe: row.rpe === null ? null : Number(row.rpe),
  rir: row.rir === null ? null : Number(row.rir),
});
