import type { ActorDb } from '@halteres/database';
import { inventoryAt } from '@halteres/engine/load/inventory-at';
import type { Gym } from '@halteres/engine/load/inventory';
import { plainDecimal } from '../kernel/plain-decimal.ts';
import type { OwnWeightsRecord } from './contract.ts';
import { readInventory } from './read-inventory.ts';

/** A person's own plates and mini-weights, heaviest first. Run as authenticated. */
export async function readOwnWeights(db: ActorDb, me: string): Promise<OwnWeightsRecord> {
  const plates = await db
    .selectFrom('user_gym_plates')
    .select(['gym_id', 'weight', 'weight_unit', 'pairs'])
    .where('user_id', '=', me)
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute();
  const miniWeights = await db
    .selectFrom('user_gym_miniweights')
    .select(['gym_id', 'weight', 'weight_unit', 'pieces', 'is_magnetic'])
    .where('user_id', '=', me)
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute();
  const weightOf = (row: { gym_id: string | null; weight: string; weight_unit: 'kg' | 'lb' }) => ({
    gymId: row.gym_id,
    weight: plainDecimal(row.weight),
    unit: row.weight_unit,
  });
  return {
    plates: plates.map((row) => ({ ...weightOf(row), pairs: row.pairs })),
    miniWeights: miniWeights.map((row) => ({ ...weightOf(row), pieces: row.pieces, magnetic: row.is_magnetic })),
  };
}

/** Writes the lists anew. Run as authenticated. */
export async function writeOwnWeights(db: ActorDb, me: string, own: OwnWeightsRecord): Promise<OwnWeightsRecord> {
  await db.deleteFrom('user_gym_plates').where('user_id', '=', me).execute();
  await db.deleteFrom('user_gym_miniweights').where('user_id', '=', me).execute();
  const keyOf = (each: OwnWeightsRecord['plates'][number]) => ({
    user_id: me,
    gym_id: each.gymId,
    weight: each.weight,
    weight_unit: each.unit,
  });
  if (own.plates.length > 0)
    await db
      .insertInto('user_gym_plates')
      .values(own.plates.map((each) => ({ ...keyOf(each), pairs: each.pairs })))
      .execute();
  if (own.miniWeights.length > 0)
    await db
      .insertInto('user_gym_miniweights')
      .values(
        own.miniWeights.map(({ pieces, magnetic, ...each }) => ({
          ...keyOf({ ...each, pairs: 1 }),
          pieces,
          is_magnetic: magnetic,
        })),
      )
      .execute();
  return readOwnWeights(db, me);
}

/** What a person can load at a gym: what stands there, and what they bring or keep there. Run as authenticated. */
export async function readLoads(db: ActorDb, me: string, gymId: string): Promise<Gym> {
  const inventory = await readInventory(db, gymId);
  const own = await readOwnWeights(db, me);
  const here = <Item extends { gymId: string | null }>(list: readonly Item[]): Item[] =>
    list.filter((each) => each.gymId === null || each.gymId === gymId);
  return inventoryAt(inventory, {
    plates: here(own.plates).map(({ weight, unit, pairs }) => ({ weight, unit, pairs })),
    miniWeights: here(own.miniWeights).map(({ weight, unit, pieces, magnetic }) => ({
      weight,
      unit,
      pieces,
      magnetic,
    })),
  });
}
