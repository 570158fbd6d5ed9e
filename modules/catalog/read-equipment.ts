import { exercisesWith, standInsFor } from '@halteres/catalog/reference/stand-ins';
import type { Equipment } from '@halteres/engine/catalog/exercise';
import { profileOf, type EquipmentProfile } from '@halteres/catalog/reference/equipment-profile';
import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { found } from '../kernel/failure.ts';
import type { equipmentDetail } from './contract.ts';
import { readAddedEquipment } from './added-equipment.ts';
import { shippedId } from './shipped-id.ts';
import { equipmentBySlug } from './shipped.ts';

type Detail = z.infer<typeof equipmentDetail>;

const number = (value: string | null): number | null => (value === null ? null : Number(value));

/** One piece of equipment, whole, in one language; English where it has no words yet. */
export async function readEquipment(db: ActorDb, slug: string, locale: string): Promise<Detail> {
  const piece = found(equipmentBySlug.get(slug) ?? (await readAddedEquipment(db)).get(slug), 'piece of equipment');
  const id = shippedId('equipment', slug);
  const words = await db
    .selectFrom('equipment_translations')
    .select(['name', 'description'])
    .where('equipment_id', '=', id)
    .where('locale', '=', locale)
    .executeTakeFirst();
  const profile = await readProfile(db, id, piece);
  const grips = await db
    .selectFrom('equipment_grip_defaults')
    .select('grip')
    .where('equipment_id', '=', id)
    .orderBy('place')
    .execute();
  const handles = await db
    .selectFrom('equipment_handle_orientations')
    .select(['handle', 'orientation'])
    .where('equipment_id', '=', id)
    .orderBy('place')
    .execute();
  // What was added here serves the exercises of what it is like.
  const known = equipmentBySlug.has(slug) ? slug : piece.kind;
  const translated = words?.description ?? null;
  return {
    id,
    slug,
    name: words?.name ?? piece.name,
    kind: piece.kind,
    category: piece.category,
    aliases: locale === 'en' ? piece.aliases : [],
    description: translated ?? piece.description,
    descriptionLocale: translated === null ? 'en' : locale,
    ...profile,
    grips: grips.map(({ grip }) => grip),
    handles,
    ...exercisesWith(known),
    standIns: standInsFor(known).filter((other) => other.slug !== slug),
  };
}

/** How its load goes up; a piece that was added here goes up as what it is like. */
async function readProfile(db: ActorDb, id: string, piece: Equipment): Promise<EquipmentProfile> {
  const row = await db
    .selectFrom('equipment_profiles')
    .select(['increment', 'first_kg', 'step_kg', 'most_kg', 'noise', 'floor_m2'])
    .where('equipment_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return profileOf(piece);
  return {
    increment: row.increment,
    firstKg: number(row.first_kg),
    stepKg: number(row.step_kg),
    mostKg: number(row.most_kg),
    noise: row.noise as EquipmentProfile['noise'],
    floorM2: Number(row.floor_m2),
  };
}
