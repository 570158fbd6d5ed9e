import { catalog } from '@halteres/catalog';
import { exercisesWith, standInsFor } from '@halteres/catalog/reference/stand-ins';
import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { found } from '../kernel/failure.ts';
import type { equipmentDetail } from './contract.ts';
import { shippedId } from './shipped-id.ts';

type Detail = z.infer<typeof equipmentDetail>;

const pieces = new Map(catalog.equipment.map((piece) => [piece.slug, piece]));
const number = (value: string | null): number | null => (value === null ? null : Number(value));

/** One piece of equipment, whole, in one language; English where it has no words yet. */
export async function readEquipment(db: ActorDb, slug: string, locale: string): Promise<Detail> {
  const piece = found(pieces.get(slug), 'piece of equipment');
  const id = shippedId('equipment', slug);
  const words = await db
    .selectFrom('equipment_translations')
    .select(['name', 'description'])
    .where('equipment_id', '=', id)
    .where('locale', '=', locale)
    .executeTakeFirst();
  const profile = found(
    await db
      .selectFrom('equipment_profiles')
      .select(['increment', 'first_kg', 'step_kg', 'most_kg', 'noise', 'floor_m2'])
      .where('equipment_id', '=', id)
      .executeTakeFirst(),
    'profile of this equipment',
  );
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
    increment: profile.increment,
    firstKg: number(profile.first_kg),
    stepKg: number(profile.step_kg),
    mostKg: number(profile.most_kg),
    noise: profile.noise,
    floorM2: Number(profile.floor_m2),
    grips: grips.map(({ grip }) => grip),
    handles,
    ...exercisesWith(slug),
    standIns: standInsFor(slug),
  };
}
