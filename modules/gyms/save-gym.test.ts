import { asActor, type ActorDb } from '@halteres/database';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { changesBetween, type CellChange } from '@halteres/engine/load/cells';
import type { Gym } from '@halteres/engine/load/inventory';
import { cellsOfInventory } from '@halteres/engine/load/inventory-cells';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCatalog } from '../catalog/seed-catalog.ts';
import { openGym } from './open-gym.ts';
import { readInventory } from './read-inventory.ts';
import { saveGym } from './save-gym.ts';
import { writeInventory } from './write-inventory.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const START = GYM_PRESETS['commercial_kg'] as Gym;

describe('two admins of a gym at once', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let admin: Person;
  let id: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(async (owner) => {
      await seedCatalog(owner);
      admin = await makePerson(owner, 'Admin');
    });
    id = await asActor(database, admin.as(), (db) => openGym(db, admin.id, START));
  });
  afterAll(() => database.close());

  const asAdmin = <T>(work: (db: ActorDb) => Promise<T>): Promise<T> => asActor(database, admin.as('gym_admin'), work);
  const save = (changes: CellChange[]) => asAdmin((db) => saveGym(db, id, changes));
  const read = () => asAdmin((db) => readInventory(db, id));
  const restart = () => asAdmin((db) => writeInventory(db, id, START));
  const edited = (change: Partial<Gym>): CellChange[] =>
    changesBetween(cellsOfInventory(START), cellsOfInventory({ ...START, ...change }));

  it('keep both changes when they change different things', async () => {
    await restart();
    const one = edited({ plates: START.plates.map((each) => (each.weight === '20' ? { ...each, pairs: 12 } : each)) });
    const other = edited({
      plates: START.plates.filter((each) => each.weight !== '1.25'),
      equipment: START.equipment.filter((slug) => slug !== 'landmine'),
      counts: { rack: 4 },
      bars: [...START.bars, { type: 'axle_bar', weight: '15', unit: 'kg' }],
    });
    expect(await save(one)).toEqual([]);
    expect(await save(other)).toEqual([]);
    const gym = await read();
    expect(gym.plates.find(({ weight }) => weight === '20')?.pairs).toBe(12);
    expect(gym.plates.some(({ weight }) => weight === '1.25')).toBe(false);
    expect(gym.equipment).not.toContain('landmine');
    expect(gym.counts).toEqual({ rack: 4 });
    expect(gym.bars.filter(({ type }) => type === 'axle_bar')).toHaveLength(1);
  });

  it('are told of what both changed, with both values', async () => {
    await restart();
    const pairs = (count: number) =>
      edited({ plates: START.plates.map((each) => (each.weight === '20' ? { ...each, pairs: count } : each)) });
    expect(await save([...pairs(12), { path: 'name', from: START.name, to: 'Renamed' }])).toEqual([]);
    const conflicts = await save([...pairs(8), { path: 'unit', from: 'kg', to: 'lb' }]);
    expect(conflicts).toEqual([{ path: 'plates/20 kg', saw: '10', yours: '8', theirs: '12' }]);
    expect(await read()).toMatchObject({ name: 'Renamed', unit: 'lb' });
  });

  it('wait for each other when they save in the same moment', async () => {
    await restart();
    const steps: string[] = [];
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let began: () => void = () => undefined;
    const inside = new Promise<void>((resolve) => (began = resolve));
    const first = asAdmin(async (db) => {
      await saveGym(db, id, [{ path: 'plates/25 kg', from: '4', to: '6' }]);
      steps.push('first has written');
      began();
      await held;
    }).then(() => steps.push('first is saved'));
    await inside;
    const second = save([
      { path: 'plates/25 kg', from: '4', to: '5' },
      { path: 'plates/15 kg', from: '4', to: '3' },
    ]).then((conflicts) => {
      steps.push('second is saved');
      return conflicts;
    });
    // The second is inside its transaction and waits for the first's row.
    await expect
      .poll(() =>
        database.owner(async (owner) => {
          const { rows } = await owner.query<{ n: string }>(
            "select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          );
          return Number(rows[0]?.n);
        }),
      )
      .toBe(1);
    letGo();
    await first;
    expect(await second).toEqual([{ path: 'plates/25 kg', saw: '4', yours: '5', theirs: '6' }]);
    expect(steps).toEqual(['first has written', 'first is saved', 'second is saved']);
    const { plates } = await read();
    expect(plates.find(({ weight }) => weight === '25')?.pairs).toBe(6);
    expect(plates.find(({ weight }) => weight === '15')?.pairs).toBe(3);
  });

  it('lose nothing, whatever each of them changes', async () => {
    process.stdout.write(`two admins: seed ${SEED}\n`);
    const pairs = fc.dictionary(fc.constantFrom('25', '20', '15', '10', '5'), fc.integer({ min: 1, max: 9 }), {
      maxKeys: 3,
    });
    await fc.assert(
      fc.asyncProperty(pairs, pairs, async (mine, theirs) => {
        await restart();
        const of = (wanted: Record<string, number>) =>
          edited({
            plates: START.plates.map((plate) => ({ ...plate, pairs: wanted[plate.weight] ?? plate.pairs })),
          });
        const both = [of(mine), of(theirs)];
        const answers = await Promise.all(both.map(async (changes) => (changes.length === 0 ? [] : save(changes))));
        const plates = new Map((await read()).plates.map((plate) => [plate.weight, String(plate.pairs)]));
        for (const [at, changes] of both.entries())
          for (const { path, to } of changes) {
            const weight = path.slice('plates/'.length, -' kg'.length);
            const told = answers[at]?.find((conflict) => conflict.path === path);
            // What somebody wanted is there, or they are told what is there instead.
            expect(told === undefined ? to : told.theirs).toBe(plates.get(weight));
            if (told !== undefined) expect(told.yours).toBe(to);
          }
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('refuse what no gym can be, and change nothing', async () => {
    await restart();
    const before = await read();
    for (const change of [
      { path: 'plates/20 kg', from: '10', to: '0' },
      { path: 'plates/20 stone', from: null, to: '1' },
      { path: 'bars/broom/20 kg', from: null, to: '1' },
      { path: 'stacks/default', from: '5-120 by 5 kg +2.5', to: 'heavy' },
      { path: 'equipment/time_machine', from: null, to: '1' },
      { path: 'hours/1', from: null, to: '10:00-12:00, 11:00-13:00' },
      { path: 'website', from: null, to: 'javascript:alert(1)' },
      { path: 'created_by', from: null, to: 'me' },
      { path: '__proto__', from: null, to: 'x' },
      { path: 'name', from: START.name, to: null },
    ])
      await expect(save([{ path: 'plates/15 kg', from: '4', to: '2' }, change])).rejects.toMatchObject({
        code: expect.stringMatching(/^(BAD_REQUEST|23503|23514)$/) as string,
      });
    expect(await read()).toEqual(before);
  });
});
