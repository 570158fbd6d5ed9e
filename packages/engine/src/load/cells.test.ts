import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, changesBetween, type Cells } from './cells.ts';
import { GYM_PRESETS } from './gym-presets.ts';
import { gymSchema, type Gym } from './inventory.ts';
import { cellsOfInventory, inventoryOfCells, UnreadableCell } from './inventory-cells.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

const value = fc.constantFrom('1', '2', '3');
const cells: fc.Arbitrary<Cells> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), value)
  .map((entries) => new Map(Object.entries(entries)));

it('two who change a record at once lose nothing, in whatever order they save', () => {
  process.stdout.write(`cells: seed ${SEED}\n`);
  let conflicts = 0;
  let merged = 0;
  fc.assert(
    fc.property(cells, cells, cells, fc.boolean(), (base, mine, theirs, iAmFirst) => {
      const [first, second] = iAmFirst ? [mine, theirs] : [theirs, mine];
      const firstChanges = changesBetween(base, first);
      const secondChanges = changesBetween(base, second);
      const saved = applyChanges(base, firstChanges);
      expect(saved.conflicts).toEqual([]);
      expect(saved.cells).toEqual(first);
      const end = applyChanges(saved.cells, secondChanges);
      const told = new Map(end.conflicts.map((conflict) => [conflict.path, conflict]));
      for (const { path, to } of firstChanges) expect(end.cells.get(path) ?? null).toBe(to);
      for (const { path, from, to } of secondChanges) {
        const conflict = told.get(path);
        if (conflict === undefined) expect(end.cells.get(path) ?? null).toBe(to);
        else expect(conflict).toEqual({ path, saw: from, yours: to, theirs: first.get(path) ?? null });
      }
      const touched = new Set([...firstChanges, ...secondChanges].map(({ path }) => path));
      for (const [path, kept] of base) if (!touched.has(path)) expect(end.cells.get(path)).toBe(kept);
      conflicts += end.conflicts.length;
      merged += end.conflicts.length === 0 && firstChanges.length > 0 && secondChanges.length > 0 ? 1 : 0;
    }),
    { seed: SEED, numRuns: 2000 },
  );
  // The property would hold of nothing, too.
  expect(conflicts).toBeGreaterThan(500);
  expect(merged).toBeGreaterThan(100);
});

it('saving the same twice changes nothing and is no conflict', () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const changes = changesBetween(before, after);
      const once = applyChanges(before, changes);
      expect(applyChanges(once.cells, changes)).toEqual({ cells: after, conflicts: [] });
    }),
    { seed: SEED, numRuns: 500 },
  );
});

const sorted = (gym: Gym): Gym => inventoryOfCells(cellsOfInventory(gym));

it.each(Object.entries(GYM_PRESETS))('the inventory of %s survives being taken apart and put together', (_, preset) => {
  const gym = sorted({ ...preset, counts: { [preset.equipment[0] ?? '']: 3 } });
  expect(gymSchema.parse(gym)).toEqual(gym);
  expect(sorted(gym)).toEqual(gym);
  expect(gym.equipment).toEqual(preset.equipment.toSorted());
  expect(gym.counts).toEqual({ [preset.equipment[0] ?? '']: 3 });
  for (const part of ['bars', 'plates', 'dumbbells', 'kettlebells'] as const)
    expect(new Set(gym[part].map((each) => JSON.stringify(each)))).toEqual(
      new Set(preset[part].map((each) => JSON.stringify(each))),
    );
  expect(gym.stacks).toEqual(preset.stacks);
});

it('zeros that say nothing are no change', () => {
  const gym = GYM_PRESETS['garage'] as Gym;
  const written = {
    ...gym,
    plates: gym.plates.map((plate) => ({ ...plate, weight: Number(plate.weight).toFixed(3) })),
  };
  expect(changesBetween(cellsOfInventory(gym), cellsOfInventory(written))).toEqual([]);
});

it.each([
  ['plates/20 stone', '1'],
  ['plates/20 kg', '0'],
  ['plates/20 kg', '-1'],
  ['dumbbells/heavy', '1'],
  ['stacks/cable', '5 to 100'],
  ['stacks/cable', '5-100 by 5 kg 2.5'],
])('%s cannot hold %s', (path, text) => {
  expect(() => inventoryOfCells(new Map([[path, text]]))).toThrow(UnreadableCell);
});
