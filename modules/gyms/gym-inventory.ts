import type { ActorDb } from '@halteres/database';
import type { Gym } from '@halteres/engine/load/inventory';
import { Failure, found } from '../kernel/failure.ts';
import type { GymRecord } from './contract.ts';

/** Drops the zeros numeric(8,3) carries: 2.500 is written 2.5. */
export const plainDecimal = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

const weightOf = (row: { weight: string; weight_unit: string }) => ({
  weight: plainDecimal(row.weight),
  unit: row.weight_unit as 'kg' | 'lb',
});

/** A gym and all it owns, as the engine takes it. Run as gym_admin. */
export async function readGym(db: ActorDb, id: string): Promise<GymRecord> {
  const gym = found(
    await db
      .selectFrom('gyms')
      .select(['id', 'name', 'unit', 'created_at'])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'gym',
  );
  const equipment = await db
    .selectFrom('gym_equipment as g')
    .innerJoin('equipment as e', 'e.id', 'g.equipment_id')
    .select('e.slug')
    .where('g.gym_id', '=', id)
    .orderBy('e.slug')
    .execute();
  const bars = await db
    .selectFrom('gym_bars')
    .select(['bar_type', 'weight', 'weight_unit'])
    .where('gym_id', '=', id)
    .orderBy('id')
    .execute();
  const plates = await db
    .selectFrom('gym_plates')
    .select(['weight', 'weight_unit', 'pairs'])
    .where('gym_id', '=', id)
    .orderBy('weight_unit')
    .orderBy('weight', 'desc')
    .execute();
  const increments = await db
    .selectFrom('gym_increments')
    .select(['kind', 'equipment_slug', 'weight', 'weight_unit', 'step', 'max_weight', 'add_ons'])
    .where('gym_id', '=', id)
    .orderBy('weight')
    .orderBy('id')
    .execute();
  const inventory: Gym = {
    name: gym.name,
    unit: gym.unit,
    equipment: equipment.map((row) => row.slug),
    bars: bars.map((row) => ({ type: row.bar_type, ...weightOf(row) })),
    plates: plates.map((row) => ({ ...weightOf(row), pairs: row.pairs })),
    dumbbells: increments.filter((row) => row.kind === 'dumbbell').map(weightOf),
    kettlebells: increments.filter((row) => row.kind === 'kettlebell').map(weightOf),
    stacks: Object.fromEntries(
      increments
        .filter((row) => row.kind === 'stack')
        .map((row) => {
          const unit = row.weight_unit;
          const inUnit = (weight: string | null) => ({ weight: plainDecimal(weight ?? '0'), unit });
          return [
            row.equipment_slug,
            {
              start: weightOf(row),
              step: inUnit(row.step),
              max: inUnit(row.max_weight),
              addOns: row.add_ons.map(inUnit),
            },
          ];
        }),
    ),
  };
  return { id: gym.id, createdAt: gym.created_at, inventory };
}

/** Replaces all a gym owns. Unknown equipment is named and nothing is changed. Run as gym_admin. */
export async function writeInventory(db: ActorDb, id: string, inventory: Gym): Promise<void> {
  found(
    await db.selectFrom('gyms').select('id').where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst(),
    'gym',
  );
  const slugs = [...new Set(inventory.equipment)].filter((slug) => slug !== 'none');
  const known =
    slugs.length === 0
      ? []
      : await db.selectFrom('equipment').select(['id', 'slug']).where('slug', 'in', slugs).execute();
  const unknown = slugs.filter((slug) => !known.some((row) => row.slug === slug));
  if (unknown.length > 0)
    throw new Failure(
      'BAD_REQUEST',
      `inventory.equipment: no equipment is called ${unknown.join(', ')}. GET /api/equipment lists what there is.`,
    );

  await db
    .updateTable('gyms')
    .set({ name: inventory.name, unit: inventory.unit, updated_at: new Date().toISOString() })
    .where('id', '=', id)
    .execute();
  for (const table of ['gym_equipment', 'gym_bars', 'gym_plates', 'gym_increments'] as const)
    await db.deleteFrom(table).where('gym_id', '=', id).execute();
  if (known.length > 0)
    await db
      .insertInto('gym_equipment')
      .values(known.map((row) => ({ gym_id: id, equipment_id: row.id })))
      .execute();
  if (inventory.bars.length > 0)
    await db
      .insertInto('gym_bars')
      .values(
        inventory.bars.map((bar) => ({ gym_id: id, bar_type: bar.type, weight: bar.weight, weight_unit: bar.unit })),
      )
      .execute();
  if (inventory.plates.length > 0)
    await db
      .insertInto('gym_plates')
      .values(
        mergePlates(inventory.plates).map((plate) => ({
          gym_id: id,
          weight: plate.weight,
          weight_unit: plate.unit,
          pairs: plate.pairs,
        })),
      )
      .execute();
  const increments = [
    ...inventory.dumbbells.map((weight) => ({
      gym_id: id,
      kind: 'dumbbell' as const,
      weight: weight.weight,
      weight_unit: weight.unit,
    })),
    ...inventory.kettlebells.map((weight) => ({
      gym_id: id,
      kind: 'kettlebell' as const,
      weight: weight.weight,
      weight_unit: weight.unit,
    })),
  ];
  if (increments.length > 0) await db.insertInto('gym_increments').values(increments).execute();
  const stacks = Object.entries(inventory.stacks);
  for (const [slug, stack] of stacks) {
    if ([stack.step, stack.max, ...stack.addOns].some((weight) => weight.unit !== stack.start.unit)) {
      throw new Failure(
        'BAD_REQUEST',
        `inventory.stacks.${slug}: one stack is in one unit. Give all its weights in ${stack.start.unit}.`,
      );
    }
  }
  if (stacks.length > 0) {
    await db
      .insertInto('gym_increments')
      .values(
        stacks.map(([slug, stack]) => ({
          gym_id: id,
          kind: 'stack',
          equipment_slug: slug,
          weight: stack.start.weight,
          weight_unit: stack.start.unit,
          step: stack.step.weight,
          max_weight: stack.max.weight,
          add_ons: stack.addOns.map((weight) => weight.weight),
        })),
      )
      .execute();
  }
}

/** The same plate listed twice is one line with all its pairs. */
function mergePlates(plates: Gym['plates']): Gym['plates'] {
  const merged = new Map<string, Gym['plates'][number]>();
  for (const plate of plates) {
    const key = `${plainDecimal(plate.weight)} ${plate.unit}`;
    merged.set(key, { ...plate, pairs: Math.min(50, plate.pairs + (merged.get(key)?.pairs ?? 0)) });
  }
  return [...merged.values()];
}
