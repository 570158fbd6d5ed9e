import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import { mustNotWait } from './proposal-state.ts';

/** Proposes a piece of a person's own to the catalogue, as it is now. Run as that person. */
export async function proposeEquipment(db: ActorDb, me: string, pieceId: string): Promise<{ id: string }> {
  const { name, category, description } = found(
    await db
      .selectFrom('user_equipment')
      .select(['name', 'category', 'description'])
      .where('user_id', '=', me)
      .where('id', '=', pieceId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'equipment of your own',
  );
  if (description === null || description.trim() === '')
    throw new Failure('BAD_REQUEST', 'id: say what it is in a sentence. Then the catalogue can take it in.');
  await mustNotWait(db, me, 'equipment', pieceId);
  const id = newId();
  await db
    .insertInto('equipment_proposals')
    .values({ user_id: me, id, user_equipment_id: pieceId, name, category, description })
    .execute();
  return { id };
}
