import { expect, it } from 'vitest';
import { barChoices } from './bar-choices.ts';
import { GYM_PRESETS } from './gym-presets.ts';
import { gymSchema, type Gym, type Weight } from './inventory.ts';
import { inventoryAt } from './inventory-at.ts';
import { loadsFor } from './loads-for.ts';
import { formatWeight, massOf, weightOf } from './mass.ts';

const garage = GYM_PRESETS['garage'] as Gym;
const hotel = GYM_PRESETS['hotel'] as Gym;
const kg = (weight: string): Weight => ({ weight, unit: 'kg' });
const mini = (weight: string, pieces: number, magnetic = false) => ({ ...kg(weight), pieces, magnetic });
const squat = { loading: 'barbell', equipment: [['barbell', 'rack']] } as const;
const loadable = (gym: Gym, loading: Parameters<typeof loadsFor>[0]['loading'], equipment: string[] = []) =>
  (loadsFor({ loading, equipment: [equipment] }, gym) ?? []).map(({ weight }) => formatWeight(weight));

it('a gym stays as it is for who brings nothing', () => {
  expect(inventoryAt(garage, { plates: [], miniWeights: [] })).toBe(garage);
});

it('own plates join the same plates there, and new ones come last', () => {
  const gym = inventoryAt(garage, {
    plates: [
      { ...kg('20.0'), pairs: 1 },
      { ...kg('0.5'), pairs: 1 },
    ],
    miniWeights: [],
  });
  expect(gym.plates.find(({ weight }) => weight === '20')?.pairs).toBe(3);
  expect(gym.plates.at(-1)).toEqual({ weight: '0.5', unit: 'kg', pairs: 1 });
  expect(loadable(garage, 'barbell')).not.toContain('61 kg');
  expect(loadable(gym, 'barbell')).toContain('61 kg');
});

it('two mini-weights alike are a pair for a bar, each is an add-on for a pin, a single one is no pair', () => {
  const own = { plates: [], miniWeights: [mini('0.25', 2), mini('0.75', 1)] };
  expect(loadable(inventoryAt(garage, own), 'barbell')).toContain('20.5 kg');
  expect(loadable(inventoryAt(garage, own), 'barbell')).not.toContain('21.5 kg');
  expect(loadable(inventoryAt(hotel, own), 'cable', ['cable'])).toEqual(
    expect.arrayContaining(['5.25 kg', '5.5 kg', '5.75 kg', '8.25 kg']),
  );
});

it('two magnets make a pair of dumbbells heavier, what does not stick does not', () => {
  const with2 = (magnetic: boolean) => inventoryAt(hotel, { plates: [], miniWeights: [mini('1', 2, magnetic)] });
  expect(loadable(with2(true), 'dumbbell_pair')).toContain('11 kg');
  expect(loadable(with2(false), 'dumbbell_pair')).not.toContain('11 kg');
});

it('whatever somebody brings, the result is an inventory still', () => {
  const much = {
    plates: Array.from({ length: 40 }, (_, at) => ({ ...kg(String(at + 1)), pairs: 50 })),
    miniWeights: Array.from({ length: 40 }, (_, at) => mini(`0.${String(at + 10)}`, 40, true)),
  };
  for (const gym of Object.values(GYM_PRESETS)) expect(() => gymSchema.parse(inventoryAt(gym, much))).not.toThrow();
});

it('exercises that name a special bar are loaded on it, and others never are', () => {
  const gym: Gym = {
    ...garage,
    plates: [],
    bars: [
      { type: 'barbell', ...kg('20') },
      { type: 'womens_olympic_bar', ...kg('15') },
      { type: 'axle_bar', ...kg('12') },
      { type: 'log', ...kg('30') },
    ],
  };
  expect(
    (loadsFor({ ...squat, equipment: [['barbell', 'rack']] }, gym) ?? []).map(({ weight }) => weight.weight),
  ).toEqual(['15', '20']);
  const axle = { loading: 'barbell', equipment: [['barbell', 'axle_swiss_bar']] } as const;
  expect(
    loadsFor({ ...axle, equipment: [['barbell', 'axle_swiss_bar']] }, gym)?.map(({ weight }) => weight.weight),
  ).toEqual(['12']);
  // Where no such bar is listed, the plain ones stand in, as before there were kinds.
  expect(loadsFor({ ...axle, equipment: [['barbell', 'axle_swiss_bar']] }, garage)).not.toBeNull();
});

it('says how to load a bar, what stays missing, and the next loads down and up', () => {
  const bar = kg('20');
  const at = (weight: string) => barChoices(kg(weight), bar, kg('0'), garage.plates);
  const written = (mass: bigint | undefined) => (mass === undefined ? null : weightOf(mass, 'kg').weight);
  const hundred = at('100');
  expect(hundred.loaded).toMatchObject({ status: 'exact', perSide: [kg('20'), kg('20')] });
  expect([written(hundred.down?.total), written(hundred.up?.total)]).toEqual(['97.5', '102.5']);
  const odd = at('101');
  expect(odd.loaded.status).toBe('approx');
  expect(written(odd.loaded.total)).toBe('100');
  expect(odd.loaded.error).toBe(-massOf(kg('1')));
  expect(at('10').loaded.status).toBe('below_min');
  expect(at('10').down).toBeNull();
  const top = at('999');
  expect(top.loaded.status).toBe('above_max');
  expect(top.up).toBeNull();
});

it('loads kilogram and pound plates on one bar', () => {
  const mixed = GYM_PRESETS['garage_mixed'] as Gym;
  const { loaded } = barChoices(kg('100.82'), kg('20'), kg('0'), mixed.plates);
  expect(loaded.perSide.map(formatWeight)).toEqual(['45 lb', '20 kg']);
});
