import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { exerciseNames } from '../exercise-names.ts';

export type TrainedExercise = {
  exerciseId: string | null;
  userExerciseId: string | null;
  name: string;
  sessions: number;
  last: string;
};

/** Exercises a person has logged sets of, most often first. */
export async function trainedExercises(db: ActorDb, person: string): Promise<TrainedExercise[]> {
  const { rows } = await sql<{
    exercise_id: string | null;
    user_exercise_id: string | null;
    sessions: number;
    last: string;
  }>`
    select x.exercise_id, x.user_exercise_id, count(distinct w.id)::integer as sessions, max(w.local_date) as last
    from workout_exercises x join workouts w on w.user_id = x.user_id and w.id = x.workout_id
    where x.user_id = ${person} and w.user_id = ${person} and x.deleted_at is null and w.deleted_at is null
      and exists (select from workout_sets s where s.user_id = x.user_id and s.workout_exercise_id = x.id and s.deleted_at is null)
    group by x.exercise_id, x.user_exercise_id order by sessions desc, last desc, x.exercise_id, x.user_exercise_id`.execute(
    db,
  );
  const nameOf = await exerciseNames(db, person, rows);
  return rows.map((row) => ({
    exerciseId: row.exercise_id,
    userExerciseId: row.user_exercise_id,
    name: nameOf(row),
    sessions: row.sessions,
    last: row.last,
  }));
}
