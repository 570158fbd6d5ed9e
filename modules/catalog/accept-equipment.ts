import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
import { slugOf } from './accept-exercise.ts';
import type { EquipmentAcceptance } from './contract.ts';
import { markAccepted, mustBeOpen } from './proposal-state.ts';
import { shippedId } from './shipped-id.ts';
import { equipmentBySlug } from './shipped.ts';

/** Adds a proposed piece to the catalogue of this installation, as staff worded it. Run as staff. */
export async function acceptEquipment(
  db: ActorDb,
  me: string,
  { ownerId, id, name, category, description, like }: EquipmentAcceptance & { ownerId: string; id: string },
): Promise<{ slug: string }> {
  await mustBeOpen(db, 'equipment', ownerId, id);
  const { kind } = found(equipmentBySlug.get(like), 'piece for it to be like');
  const slug = slugOf(name, '_').slice(0, 60);
  if (slug === '') throw new Failure('BAD_REQUEST', 'name: give it a name with letters in it.');
  const taken = await db.selectFrom('equipment').select('id').where('slug', '=', slug).executeTakeFirst();
  if (taken !== undefined || equipmentBySlug.has(slug))
    throw new Failure(
      'CONFLICT',
      `name: the catalogue has ${slug} already. Decline this one, or give it another name.`,
    );
  const equipmentId = shippedId('equipment', slug);
  await db
    .insertInto('equipment')
    .values({
      id: equipmentId,
      slug,
      name: name.trim(),
      kind,
      category,
      description: description.trim(),
      aliases: [],
      origin: 'proposed',
    })
    .execute();
  await markAccepted(db, me, 'equipment', { ownerId, id, became: equipmentId });
  return { slug };
}
