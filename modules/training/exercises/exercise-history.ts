import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { RecordExercise } from '@halteres/engine/record/noticed-records';
import { estimateSet, setVolumeKg, type LoadOf } from '@halteres/engine/record/worked-set';
import { exerciseById } from '../../catalog/shipped.ts';
import { grouped } from '../../programs/read-rows.ts';
import type { LoggedSet } from '../contract.ts';
import { requireExercise, type WhichExercise } from '../exercise-names.ts';
import { workedSet } from '../sets/worked-set.ts';
import { exerciseRecords, type ExerciseRecord } from '../records/exercise-records.ts';
import { measuredAs } from '../records/measured-as.ts';
import { viewSet } from '../sets/set-row.ts';
import { rounded } from '../workouts/list-workouts.ts';
import { exerciseSets, isExercise, type ExerciseRef } from './exercise-sets.ts';

export type ExerciseSession = {
  workoutId: string;
  localDate: string;
  sets: LoggedSet[];
  bestE1rmKg: number | null;
  e1rmConfidence: 'high' | 'medium' | 'low' | null;
  volumeKg: number;
};

/** Every session of one exercise, newest first, with its best estimated 1RM. Walks idx_workout_exercises_exercise. */
export async function exerciseHistory(
  db: ActorDb,
  person: string,
  query: WhichExercise & { limit: number },
): Promise<{
  name: string;
  measure: RecordExercise['measure'];
  sessions: ExerciseSession[];
  records: ExerciseRecord[];
}> {
  const which = await requireExercise(db, person, query);
  const load: LoadOf = exerciseById.get(which.exercise_id ?? '') ?? { loading: 'none', bodyweightShare: 0 };
  const [sessions, sets, measureOf] = await Promise.all([
    readSessions(db, person, which, query.limit),
    exerciseSets(db, person, which),
    measuredAs(db, person, [which]),
  ]);
  const setsOf = grouped(sets, (set) => set.workout_exercise_id);
  const exercise = measureOf(which);
  return {
    name: which.name,
    measure: exercise.measure,
    records: exerciseRecords(sets, exercise),
    sessions: sessions.map((session) => {
      const done = session.exercise_ids.flatMap((id) => setsOf.get(id) ?? []).map(viewSet);
      const bodyweight = session.bodyweight_kg === null ? null : Number(session.bodyweight_kg);
      const best = done
        .map((set) => estimateSet(workedSet(set), load, bodyweight))
        .reduce((top, each) => (each !== null && (top === null || each.e1rm > top.e1rm) ? each : top), null);
      return {
        workoutId: session.id,
        localDate: session.local_date,
        sets: done,
        bestE1rmKg: best === null ? null : Math.round(best.e1rm * 10) / 10,
        e1rmConfidence: best?.confidence ?? null,
        volumeKg: rounded(done.reduce((sum, set) => sum + setVolumeKg(workedSet(set)), 0)),
      };
    }),
  };
}

type SessionRow = { id: string; local_date: string; bodyweight_kg: string | null; exercise_ids: string[] };

async function readSessions(db: ActorDb, person: string, which: ExerciseRef, limit: number): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select w.id, w.local_date, case when app.sees_health(w.user_id) then w.bodyweight_kg end as bodyweight_kg, array_agg(x.id order by x.position, x.id) as exercise_ids
    from workout_exercises x join workouts w on w.user_id = x.user_id and w.id = x.workout_id
    where x.user_id = ${person} and w.user_id = ${person} and x.deleted_at is null and w.deleted_at is null and ${isExercise(which)}
    group by w.user_id, w.id order by w.started_at desc, w.id desc limit ${limit}`.execute(db);
  return rows;
}
