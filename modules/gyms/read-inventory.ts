import type { ActorDb } from '@halteres/database';
import type { BarType } from '@halteres/engine/load/bar-types';
import type { Gym } from '@halteres/engine/load/inventory';
import { found } from '../kernel/failure.ts';
import { plainDecimal } from '../kernel/plain-decimal.ts';

const weightOf = (row: { weight: string; weight_unit: string }) => ({
  weight: plainDecimal(row.weight),
  unit: row.weight_unit as 'kg' | 'lb',
});

/** All a gym owns, as the engine takes it; NOT_FOUND where the actor may not see it. */
export async function readInventory(db: ActorDb, id: string): Promise<Gym> {
  const [gymRow, equipment, bars, plates, increments] = await Promise.all([
    db
      .selectFrom('gyms')
      .select(['name', 'unit'])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    db
      .selectFrom('gym_equipment as g')
      .innerJoin('equipment as e', 'e.id', 'g.equipment_id')
      .select(['e.slug', 'g.quantity'])
      .where('g.gym_id', '=', id)
      .orderBy('e.slug')
      .execute(),
    db
      .selectFrom('gym_bars')
      .select(['bar_type', 'weight', 'weight_unit'])
      .where('gym_id', '=', id)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('gym_plates')
      .select(['weight', 'weight_unit', 'pairs'])
      .where('gym_id', '=', id)
      .orderBy('weight_unit')
      .orderBy('weight', 'desc')
      .execute(),
    db
      .selectFrom('gym_increments')
      .select(['kind', 'equipment_slug', 'weight', 'weight_unit', 'step', 'max_weight', 'add_ons'])
      .where('gym_id', '=', id)
      .orderBy('weight')
      .orderBy('id')
      .execute(),
  ]);
  const gym = found(gymRow, 'gym');
  const counts = Object.fromEntries(
    equipment.filter((row) => row.quantity > 1).map((row) => [row.slug, row.quantity] as const),
  );
  return {
    name: gym.name,
    unit: gym.unit,
    equipment: equipment.map((row) => row.slug),
    ...(Object.keys(counts).length === 0 ? {} : { counts }),
    bars: bars.map((row) => ({ type: row.bar_type as BarType, ...weightOf(row) })),
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
}
