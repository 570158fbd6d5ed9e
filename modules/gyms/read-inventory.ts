import type { ActorDb } from '@halteres/database';
import type { BarType } from '@halteres/engine/load/bar-types';
import type { Gym } from '@halteres/engine/load/inventory';
import { sql } from 'kysely';
import { found } from '../kernel/failure.ts';
import { plainDecimal } from '../kernel/plain-decimal.ts';

type Weighed = { weight: string; weight_unit: Gym['unit'] };

const weightOf = ({ weight, weight_unit: unit }: Weighed) => ({ weight: plainDecimal(weight), unit });

/** As the database gives it: weights are text, as exact as they were stated. */
type Stored = {
  name: string;
  unit: Gym['unit'];
  equipment: { slug: string; quantity: number }[];
  bars: (Weighed & { bar_type: BarType })[];
  plates: (Weighed & { pairs: number })[];
  increments: (Weighed & {
    kind: string;
    equipment_slug: string;
    step: string | null;
    max_weight: string | null;
    add_ons: string[];
  })[];
};

/** All a gym owns, as the engine takes it; NOT_FOUND where the actor may not see it. */
export async function readInventory(db: ActorDb, id: string): Promise<Gym> {
  const { rows } = await sql<{ stored: Stored | null }>`select app.gym_inventory(${id}) as stored`.execute(db);
  const { name, unit, equipment, bars, plates, increments } = found(rows[0]?.stored, 'gym');
  const counts = Object.fromEntries(
    equipment.filter((row) => row.quantity > 1).map((row) => [row.slug, row.quantity] as const),
  );
  return {
    name,
    unit,
    equipment: equipment.map((row) => row.slug),
    ...(Object.keys(counts).length === 0 ? {} : { counts }),
    bars: bars.map((row) => ({ type: row.bar_type, ...weightOf(row) })),
    plates: plates.map((row) => ({ ...weightOf(row), pairs: row.pairs })),
    dumbbells: increments.filter((row) => row.kind === 'dumbbell').map(weightOf),
    kettlebells: increments.filter((row) => row.kind === 'kettlebell').map(weightOf),
    stacks: Object.fromEntries(
      increments
        .filter((row) => row.kind === 'stack')
        .map((row) => {
          const inUnit = (weight: string | null) => weightOf({ weight: weight ?? '0', weight_unit: row.weight_unit });
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
