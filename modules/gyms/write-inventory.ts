import type { ActorDb } from '@halteres/database';
import type { Gym } from '@halteres/engine/load/inventory';
import { Failure } from '../kernel/failure.ts';
import { plainDecimal } from '../kernel/plain-decimal.ts';

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Writes what a gym owns; of what was there before, only the parts that differ. Run as gym_admin. */
export async function writeInventory(db: ActorDb, id: string, inventory: Gym, before?: Gym): Promise<void> {
  const touched = (...parts: (keyof Gym)[]): boolean =>
    before === undefined || parts.some((part) => differs(inventory[part], before[part]));
  if (touched('name', 'unit'))
    await db
      .updateTable('gyms')
      .set({ name: inventory.name, unit: inventory.unit, updated_at: new Date().toISOString() })
      .where('id', '=', id)
      .execute();
  if (touched('equipment', 'counts')) await writeEquipment(db, id, inventory);
  if (touched('bars')) await writeBars(db, id, inventory.bars);
  if (touched('plates')) await writePlates(db, id, inventory.plates);
  if (touched('dumbbells', 'kettlebells', 'stacks')) await writeIncrements(db, id, inventory);
}

/** Unknown equipment is named. */
async function writeEquipment(db: ActorDb, id: string, { equipment, counts }: Gym): Promise<void> {
  const slugs = [...new Set(equipment)].filter((slug) => slug !== 'none');
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
  await db.deleteFrom('gym_equipment').where('gym_id', '=', id).execute();
  if (known.length > 0)
    await db
      .insertInto('gym_equipment')
      .values(known.map((row) => ({ gym_id: id, equipment_id: row.id, quantity: counts?.[row.slug] ?? 1 })))
      .execute();
}

async function writeBars(db: ActorDb, id: string, bars: Gym['bars']): Promise<void> {
  await db.deleteFrom('gym_bars').where('gym_id', '=', id).execute();
  if (bars.length > 0)
    await db
      .insertInto('gym_bars')
      .values(bars.map((bar) => ({ gym_id: id, bar_type: bar.type, weight: bar.weight, weight_unit: bar.unit })))
      .execute();
}

async function writePlates(db: ActorDb, id: string, plates: Gym['plates']): Promise<void> {
  await db.deleteFrom('gym_plates').where('gym_id', '=', id).execute();
  if (plates.length > 0)
    await db
      .insertInto('gym_plates')
      .values(
        mergePlates(plates).map((plate) => ({
          gym_id: id,
          weight: plate.weight,
          weight_unit: plate.unit,
          pairs: plate.pairs,
        })),
      )
      .execute();
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

async function writeIncrements(db: ActorDb, id: string, { dumbbells, kettlebells, stacks }: Gym): Promise<void> {
  for (const [slug, stack] of Object.entries(stacks)) {
    if ([stack.step, stack.max, ...stack.addOns].some((weight) => weight.unit !== stack.start.unit))
      throw new Failure(
        'BAD_REQUEST',
        `inventory.stacks.${slug}: one stack is in one unit. Give all its weights in ${stack.start.unit}.`,
      );
  }
  await db.deleteFrom('gym_increments').where('gym_id', '=', id).execute();
  const singly = (kind: 'dumbbell' | 'kettlebell', weights: Gym['dumbbells']) =>
    weights.map(({ weight, unit }) => ({ gym_id: id, kind, weight, weight_unit: unit }));
  const increments = [...singly('dumbbell', dumbbells), ...singly('kettlebell', kettlebells)];
  if (increments.length > 0) await db.insertInto('gym_increments').values(increments).execute();
  const pinned = Object.entries(stacks).map(([slug, stack]) => ({
    gym_id: id,
    kind: 'stack' as const,
    equipment_slug: slug,
    weight: stack.start.weight,
    weight_unit: stack.start.unit,
    step: stack.step.weight,
    max_weight: stack.max.weight,
    add_ons: stack.addOns.map((weight) => weight.weight),
  }));
  if (pinned.length > 0) await db.insertInto('gym_increments').values(pinned).execute();
}
