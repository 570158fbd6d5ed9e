import { noticedRecords, type NoticedRecord, type RecordExercise } from '@halteres/engine/record/noticed-records';
import { grouped } from '../../programs/read-rows.ts';
import type { ExerciseSet } from '../exercises/exercise-sets.ts';
import { viewSet } from '../sets/set-row.ts';
import { workedSet } from '../sets/worked-set.ts';

export type ExerciseRecord = NoticedRecord & { workoutId: string; localDate: string };

/** Every record of one exercise, newest first, from its first session on; its sets in the order they were done. */
export function exerciseRecords(sets: readonly ExerciseSet[], exercise: RecordExercise): ExerciseRecord[] {
  const rows = sets.filter(({ set_type: type }) => type !== 'warm_up' && type !== 'drop');
  const sessions = [...grouped(rows, (row) => row.workout_id).values()].map((done) => ({
    sets: done.map((row) => workedSet(viewSet(row))),
  }));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return noticedRecords(sessions, exercise)
    .toReversed()
    .flatMap((record) => {
      const row = rowOf.get(record.setId);
      return row === undefined ? [] : [{ ...record, workoutId: row.workout_id, localDate: row.local_date }];
    });
}
