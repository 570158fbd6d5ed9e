import type { ActorDb } from '@halteres/database';
import type { ExerciseScore } from '@halteres/engine/catalog/exercise';
import { exerciseById } from './shipped.ts';

/** What generation thinks of the exercises that are shipped, by slug. */
export async function readScores(db: ActorDb): Promise<ReadonlyMap<string, ExerciseScore>> {
  const rows = await db.selectFrom('ai_exercises').select(['exercise_id', 'stimulus', 'fatigue']).execute();
  return new Map(
    rows.flatMap(({ exercise_id, stimulus, fatigue }) => {
      const exercise = exerciseById.get(exercise_id);
      return exercise === undefined
        ? []
        : [[exercise.slug, { stimulus: Number(stimulus), fatigue: Number(fatigue) }] as const];
    }),
  );
}
