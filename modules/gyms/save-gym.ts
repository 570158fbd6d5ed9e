import type { ActorDb } from '@halteres/database';
import { gymDetailsSchema } from '@halteres/engine/gym/details';
import { cellsOfDetails, detailsOfCells } from '@halteres/engine/gym/details-cells';
import { applyChanges, type CellChange, type CellConflict, type Cells } from '@halteres/engine/load/cells';
import { gymSchema, type Gym } from '@halteres/engine/load/inventory';
import { cellsOfInventory, inventoryOfCells, UnreadableCell } from '@halteres/engine/load/inventory-cells';
import { z } from 'zod';
import { Failure, found } from '../kernel/failure.ts';
import { readDetails, writeDetails } from './read-details.ts';
import { readInventory } from './read-inventory.ts';
import { writeInventory } from './write-inventory.ts';

const PATHS =
  /^(name|unit|visibility|joinsByRequest|about|address|addressMore|postalCode|cityId|phone|website|hours\/[1-7]|(equipment|plates|dumbbells|kettlebells|stacks)\/[^/]+|bars\/[^/]+\/[^/]+)$/;

/** Reads values back as a gym; BAD_REQUEST names the one that is not possible. */
function gymOfCells(cells: Cells): { inventory: Gym; details: ReturnType<typeof detailsOfCells> } {
  try {
    return {
      inventory: gymSchema.parse(inventoryOfCells(cells)),
      details: gymDetailsSchema.parse(detailsOfCells(cells)),
    };
  } catch (error) {
    if (error instanceof UnreadableCell) throw new Failure('BAD_REQUEST', `changes: ${error.message}.`);
    if (error instanceof z.ZodError) {
      const issues = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      throw new Failure('BAD_REQUEST', `changes: ${issues.join('; ')}.`);
    }
    throw error;
  }
}

/**
 * Changes single values of a gym. Whoever saves second waits for the first, and then changes what the first left alone;
 * a value both changed stays as the first made it and is given back with both. Run as gym_admin.
 */
export async function saveGym(db: ActorDb, id: string, changes: readonly CellChange[]): Promise<CellConflict[]> {
  const strange = changes.find(({ path }) => !PATHS.test(path));
  if (strange !== undefined) throw new Failure('BAD_REQUEST', `changes: a gym has no value at ${strange.path}.`);
  found(
    await db
      .selectFrom('gyms')
      .select('id')
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .forUpdate()
      .executeTakeFirst(),
    'gym',
  );
  const inventory = await readInventory(db, id);
  const details = await readDetails(db, id);
  const current = new Map([...cellsOfInventory(inventory), ...cellsOfDetails(details)]);
  const { cells, conflicts } = applyChanges(current, changes);
  const changed = gymOfCells(cells);
  const before = gymOfCells(current);
  await writeInventory(db, id, changed.inventory, before.inventory);
  await writeDetails(db, id, changed.details, before.details);
  if (conflicts.length < changes.length)
    await db
      .updateTable('gyms')
      .set((eb) => ({ revision: eb('revision', '+', '1') }))
      .where('id', '=', id)
      .execute();
  return conflicts;
}
