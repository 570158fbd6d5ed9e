import type { ActorDb } from '@halteres/database';
import { exerciseById } from '@halteres/modules/catalog/shipped';
import { grouped } from '@halteres/modules/programs/read-rows';
import { sql } from 'kysely';
import type { PrescribedOnDevice, PrescribedSetOnDevice } from '../rows.ts';

type ExerciseRow = {
  id: string;
  program_workout_id: string;
  exercise_id: string | null;
  role: PrescribedOnDevice['role'];
  superset: string | null;
  tempo: string | null;
  reason: string;
  reason_code: string;
  reason_values: NonNullable<PrescribedOnDevice['reasonValues']> | null;
};
type SetRow = {
  id: string;
  exercise_row_id: string;
  kind: PrescribedSetOnDevice['kind'];
  min: number;
  max: number;
  weight: string | null;
  weight_unit: 'kg' | 'lb' | null;
  percent: number | null;
  rir: number | null;
  rest_seconds: number;
  why: string | null;
  because: NonNullable<PrescribedSetOnDevice['because']> | null;
};

/** The prescriptions of some planned workouts, each as one document that is only read. Two queries. */
export async function readPrescriptions(
  db: ActorDb,
  owner: string,
  workoutIds: readonly string[],
): Promise<Map<string, PrescribedOnDevice[]>> {
  if (workoutIds.length === 0) return new Map();
  const ids = [...workoutIds];
  const { rows: exercises } = await sql<ExerciseRow>`
    select id, program_workout_id, exercise_id, role, superset, tempo, reason, reason_code, reason_values from program_workout_exercises
    where user_id = ${owner} and program_workout_id = any(${ids}::uuid[]) order by program_workout_id, position, id`.execute(
    db,
  );
  const { rows: sets } = await sql<SetRow>`
    select s.id, s.program_workout_exercise_id as exercise_row_id, s.kind, s.target_min::float8 as min, s.target_max::float8 as max, trim_scale(s.weight)::text as weight, s.weight_unit,
      s.percent_1rm::float8 as percent, s.rir::float8 as rir, s.rest_seconds, s.why, s.because
    from program_workout_exercises x join program_workout_sets s on s.user_id = x.user_id and s.program_workout_exercise_id = x.id
    where x.user_id = ${owner} and s.user_id = ${owner} and x.program_workout_id = any(${ids}::uuid[]) order by s.position, s.id`.execute(
    db,
  );
  const setsOf = grouped(sets, (set) => set.exercise_row_id);
  return new Map(
    [...grouped(exercises, (exercise) => exercise.program_workout_id)].map(([id, rows]) => [
      id,
      rows.map((row) => view(row, setsOf.get(row.id) ?? [])),
    ]),
  );
}

function view(row: ExerciseRow, sets: readonly SetRow[]): PrescribedOnDevice {
  const exercise = exerciseById.get(row.exercise_id ?? '');
  return {
    id: row.id,
    exerciseId: row.exercise_id,
    slug: exercise?.slug ?? null,
    name: exercise?.name ?? 'An exercise of your coach',
    measure: exercise?.measure ?? 'reps',
    loading: exercise?.loading ?? 'none',
    role: row.role,
    superset: row.superset,
    tempo: row.tempo,
    reason: row.reason,
    reasonCode: row.reason_code,
    reasonValues: row.reason_values,
    sets: sets.map(({ exercise_row_id: _of, weight, weight_unit: unit, rest_seconds: restSeconds, ...set }) => ({
      ...set,
      load: weight === null || unit === null ? null : { weight, unit },
      restSeconds,
    })),
  };
}
