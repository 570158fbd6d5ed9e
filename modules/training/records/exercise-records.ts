import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { noticedRecords, type NoticedRecord } from '@halteres/engine/record/noticed-records';
import { grouped } from '../../programs/read-rows.ts';
import { viewSet, type SetRow } from '../sets/set-row.ts';
import { workedSet } from '../sets/worked-set.ts';
import { measuredAs } from './measured-as.ts';

export type ExerciseRecord = NoticedRecord & { workoutId: string; localDate: string };
type Row = SetRow & { workout_id: string; local_date: string };

/** Every record of one exercise, newest first, from its first session on. Walks idx_workout_exercises_exercise. */
export async function exerciseRecords(
  db: ActorDb,
  person: string,
  which: { exercise_id: string | null; user_exercise_id: string | null },
): Promise<ExerciseRecord[]> {
  const { rows } = await sql<Row>`
    select s.id, s.workout_exercise_id, s.position, s.set_type, s.load_kind, s.weight, s.weight_unit, s.weight_kg, s.reps, s.rpe, s.rir,
      s.seconds, s.distance_m, s.calories, s.side, s.rest_seconds, s.notes, s.completed_at, w.id as workout_id, w.local_date
    from workout_exercises x
    join workouts w on w.user_id = x.user_id and w.id = x.workout_id
    join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id
    where x.user_id = ${person} and w.user_id = ${person} and s.user_id = ${person}
      and x.deleted_at is null and w.deleted_at is null and s.deleted_at is null and s.set_type not in ('warm_up', 'drop')
      and ${which.exercise_id === null ? sql`x.user_exercise_id = ${which.user_exercise_id}` : sql`x.exercise_id = ${which.exercise_id}`}
    order by w.started_at, w.id, x.position, x.id, s.position, s.id`.execute(db);
  const exercise = (await measuredAs(db, person, [which]))(which);
  const sessions = [...grouped(rows, (row) => row.workout_id).values()].map((sets) => ({
    sets: sets.map((row) => workedSet(viewSet(row))),
  }));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return noticedRecords(sessions, exercise)
    .toReversed()
    .flatMap((record) => {
      const row = rowOf.get(record.setId);
      return row === undefined ? [] : [{ ...record, workoutId: row.workout_id, localDate: row.local_date }];
    });
}
