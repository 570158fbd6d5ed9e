import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import { mustNotWait } from './proposal-state.ts';

/** Proposes an exercise of a person's own to the catalogue, as it is now. Run as that person. */
export async function proposeExercise(db: ActorDb, me: string, exerciseId: string): Promise<{ id: string }> {
  const exercise = found(
    await db
      .selectFrom('user_exercises')
      .select([
        'name',
        'measure',
        'loading',
        'pattern',
        'laterality',
        'primary_muscle',
        'secondary_muscles',
        'stabilisers',
        'equipment',
        'instructions',
      ])
      .where('user_id', '=', me)
      .where('id', '=', exerciseId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'exercise of your own',
  );
  const { primary_muscle, pattern, instructions, ...rest } = exercise;
  if (primary_muscle === null || pattern === null || instructions === null || instructions.trim() === '')
    throw new Failure(
      'BAD_REQUEST',
      'id: say which muscle leads, how it moves and how it is done. Then the catalogue can take it in.',
    );
  await mustNotWait(db, me, 'exercise', exerciseId);
  const id = newId();
  await db
    .insertInto('exercise_proposals')
    .values({ user_id: me, id, user_exercise_id: exerciseId, primary_muscle, pattern, instructions, ...rest })
    .execute();
  return { id };
}
