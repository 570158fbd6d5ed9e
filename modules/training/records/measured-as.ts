import type { ActorDb } from '@halteres/database';
import type { RecordExercise } from '@halteres/engine/record/noticed-records';
import { exerciseById } from '../../catalog/shipped.ts';
import type { ExerciseRef } from '../exercises/exercise-sets.ts';

const UNKNOWN: RecordExercise = { measure: 'reps', loading: 'none' };

/** What exercises are counted in and how they are loaded: the catalogue's, those added to it, and a person's own. */
export async function measuredAs(
  db: ActorDb,
  person: string,
  rows: readonly ExerciseRef[],
): Promise<(row: ExerciseRef) => RecordExercise> {
  const own = [...new Set(rows.flatMap((row) => row.user_exercise_id ?? []))];
  const added = [...new Set(rows.flatMap(({ exercise_id: id }) => (id === null || exerciseById.has(id) ? [] : [id])))];
  const columns = ['id', 'measure', 'loading'] as const;
  const [made, accepted] = await Promise.all([
    own.length === 0
      ? []
      : db.selectFrom('user_exercises').select(columns).where('user_id', '=', person).where('id', 'in', own).execute(),
    added.length === 0 ? [] : db.selectFrom('exercises').select(columns).where('id', 'in', added).execute(),
  ]);
  const known = new Map([...made, ...accepted].map((row) => [row.id, row]));
  return ({ exercise_id, user_exercise_id }) => {
    const found = exerciseById.get(exercise_id ?? '') ?? known.get(exercise_id ?? user_exercise_id ?? '');
    return found === undefined ? UNKNOWN : { measure: found.measure, loading: found.loading };
  };
}
