import type { ActorDb } from '@halteres/database';
import { newId } from '../kernel/new-id.ts';

/** A workout of the library a program is made after; `externalId` is its number in the shared library. */
export type ReferenceWorkout = {
  externalId: string | null;
  title: string;
  body: string;
  difficulty: string;
  tags: readonly string[];
};

/** Keeps the workout a program was made after beside its weeks; nothing where there is none. */
export async function storeReference(
  db: ActorDb,
  owner: string,
  programId: string,
  entityId: string,
  reference: ReferenceWorkout | null,
): Promise<void> {
  if (reference === null) return;
  await db
    .insertInto('program_workouts')
    .values({
      user_id: owner,
      id: newId(),
      program_id: programId,
      entity_id: entityId,
      is_reference: true,
      external_workout_id: reference.externalId,
      title: reference.title,
      body: reference.body,
      workout_type: 'reference',
      difficulty: reference.difficulty,
      tags: JSON.stringify(reference.tags),
    })
    .execute();
}
