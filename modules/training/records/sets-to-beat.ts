import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { setsToBeat } from '@halteres/engine/record/noticed-records';
import type { WorkedSet } from '@halteres/engine/record/worked-set';
import { grouped } from '../../programs/read-rows.ts';
import { measuredAs } from './measured-as.ts';

export type ToBeat = { exerciseId: string | null; userExerciseId: string | null; sets: WorkedSet[] };

type Row = {
  exercise_id: string | null;
  user_exercise_id: string | null;
  set_type: WorkedSet['setType'];
  load_kind: WorkedSet['loadKind'];
  weight_kg: string | null;
  reps: number | null;
  seconds: string | null;
  distance_m: string | null;
  calories: string | null;
  rpe: string | null;
  rir: string | null;
  side: WorkedSet['side'];
};

/** Of each exercise trained before a day, the few sets a record must beat: what devices no longer keep. */
export async function readSetsToBeat(db: ActorDb, person: string, before: string): Promise<ToBeat[]> {
  const { rows } = await sql<Row>`
    select distinct x.exercise_id, x.user_exercise_id, s.set_type, s.load_kind, s.weight_kg, s.reps, s.seconds, s.distance_m, s.calories, s.rpe, s.rir, s.side
    from workouts w
    join workout_exercises x on x.user_id = w.user_id and x.workout_id = w.id and x.deleted_at is null
    join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id and s.deleted_at is null
    where w.user_id = ${person} and x.user_id = ${person} and s.user_id = ${person} and w.deleted_at is null
      and w.local_date < ${before} and s.set_type not in ('warm_up', 'drop')`.execute(db);
  const exerciseOf = await measuredAs(db, person, rows);
  return [...grouped(rows, (row) => row.exercise_id ?? row.user_exercise_id ?? '').values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const sets = setsToBeat(of.map(worked), exerciseOf(first));
    return sets.length === 0 ? [] : [{ exerciseId: first.exercise_id, userExerciseId: first.user_exercise_id, sets }];
  });
}

const number = (value: string | null): number | null => (value === null ? null : Number(value));

const worked = (row: Row): WorkedSet => ({
  setType: row.set_type,
  loadKind: row.load_kind,
  weightKg: number(row.weight_kg),
  reps: row.reps,
  seconds: number(row.seconds),
  distanceM: number(row.distance_m),
  calories: number(row.calories),
  rpe: number(row.rpe),
  rir: number(row.rir),
  side: row.side,
});
