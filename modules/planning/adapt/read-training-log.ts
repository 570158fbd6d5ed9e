import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { NotedPain, TrainedSession, TrainedSet } from '@halteres/engine/program/adapt/training-log';
import { exerciseById } from '../../catalog/shipped.ts';
import { plainDecimal } from '../../kernel/plain-decimal.ts';
import { painIn } from '../recommend/read-notes.ts';
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
      'x.notes as exercise_notes',
      's.weight',
      's.weight_unit',
      's.load_kind',
      's.side',
      's.reps',
      's.rpe',
      's.rir',
      's.rest_seconds',
      's.completed_at',
      's.notes',
    ])
    .where('s.user_id', '=', person)
    .where('x.user_id', '=', person)
    .where(sql<boolean>`x.workout_id = any(${workoutIds}::uuid[])`)
    .where('s.deleted_at', 'is', null)
    .where('x.deleted_at', 'is', null)
    .where('s.set_type', 'in', ['normal', 'failure', 'amrap'])
    .orderBy('x.position')
    .orderBy('s.position')
    .execute();
  const byWorkout = grouped(rows, (row) => row.workout_id);
  return workouts.toReversed().map((workout) => ({
    date: workout.local_date,
    at: places.get(workout.program_workout_id ?? '') ?? null,
    exercises: [...grouped(byWorkout.get(workout.id) ?? [], (row) => row.exercise_row).values()].flatMap((sets) => {
      const exercise = exerciseById.get(sets[0]?.exercise_id ?? '');
      return exercise === undefined
        ? []
        : [{ slug: exercise.slug, sets: trainedSets(pairedSides(sets)), ...notedOf(sets) }];
    }),
  }));
}

type SetRow = {
  side: string | null;
  load_kind: string;
  weight: string | null;
  weight_unit: string | null;
  reps: number | null;
  rpe: string | null;
  rir: string | null;
  rest_seconds: number | null;
  completed_at: string | null;
  notes: string | null;
  exercise_notes: string | null;
};

/** A left and a right set are one planned set, done as well as the weaker side did it. */
function pairedSides<Row extends SetRow>(rows: readonly Row[]): Row[] {
  const [left, right] = ['left', 'right'].map((side) => rows.filter((row) => row.side === side));
  const stronger = new Set(
    (left ?? []).flatMap((row, at) => {
      const partner = right?.[at];
      return partner === undefined ? [] : [(row.reps ?? 0) > (partner.reps ?? 0) ? row : partner];
    }),
  );
  return rows.filter((row) => !stronger.has(row));
}

const SECONDS_A_REP = 3;

/** The pause after a set: by the clock where both sets have one, else as it was written; a timer that ran says nothing. */
function pauseAfter(set: SetRow, next: SetRow | undefined): number | null {
  if (set.completed_at === null) return set.rest_seconds;
  if (next?.completed_at == null) return null;
  const between = (Date.parse(next.completed_at) - Date.parse(set.completed_at)) / 1000;
  const pause = Math.round(between - SECONDS_A_REP * (next.reps ?? 0));
  return pause > 0 && pause <= 3600 ? pause : null;
}

const trainedSets = (rows: readonly SetRow[]): TrainedSet[] =>
  rows.map((row, i) => ({
    weight:
      row.weight === null || row.weight_unit === null || row.load_kind !== 'external'
        ? null
        : { weight: plainDecimal(row.weight), unit: row.weight_unit as 'kg' | 'lb' },
    reps: row.reps,
    rpe: row.rpe === null ? null : Number(row.rpe),
    rir: row.rir === null ? null : Number(row.rir),
    restSeconds: pauseAfter(row, rows[i + 1]),
  }));

/** What was written of an exercise or of its sets; a red flag before a pain. */
function notedOf(rows: readonly SetRow[]): { noted?: NotedPain } {
  const said = [rows[0]?.exercise_notes ?? null, ...rows.map(({ notes }) => notes)].map(painIn);
  const noted = said.find((each) => each === 'red_flag') ?? said.find((each) => each !== undefined);
  return noted === undefined ? {} : { noted };
}
