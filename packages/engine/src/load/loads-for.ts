import type { Exercise, Loading } from '../catalog/exercise.ts';
import { barsFor, isSpecialBar } from './bar-types.ts';
import type { Gym, Weight } from './inventory.ts';
import { compareMass, massOf, weightOf, type Mass } from './mass.ts';
import { sideMassesFrom } from './plates.ts';
import { firstAtLeast } from './round.ts';

/** One load a gym can build, exact and as it is written. */
export type Load = { mass: Mass; weight: Weight };

type Loaded = Pick<Exercise, 'loading' | 'equipment'>;

const ON_A_BAR: ReadonlySet<Loading> = new Set(['barbell', 'ez_bar', 'trap_bar', 'safety_bar', 'smith']);

/** More pins than any stack has; keeps a mistyped step from building millions of loads. */
const MOST_PINS = 400;

const tables = new WeakMap<Gym, Map<string, readonly Load[] | null>>();

const subsetSums = (masses: readonly Mass[]): Mass[] =>
  masses.reduce<Mass[]>((sums, mass) => [...sums, ...sums.map((sum) => sum + mass)], [0n]);

const stackMasses = ({ start, step, max, addOns }: Gym['stacks'][string]): Mass[] => {
  const first = massOf(start);
  const size = massOf(step);
  const last = massOf(max);
  const count = size > 0n && last > first ? Number((last - first) / size) : 0;
  const pins = Array.from({ length: Math.min(count + 1, MOST_PINS) }, (_, i) => first + BigInt(i) * size);
  const extras = subsetSums(addOns.map(massOf));
  return pins.flatMap((pin) => extras.map((extra) => pin + extra));
};

const paired = (weights: readonly Weight[]): Weight[] => {
  const counts = new Map<Mass, number>();
  for (const weight of weights) counts.set(massOf(weight), (counts.get(massOf(weight)) ?? 0) + 1);
  return weights.filter((weight) => (counts.get(massOf(weight)) ?? 0) >= 2);
};

const sideMasses = (gym: Gym, times: bigint, perPair = 1): Mass[] =>
  sideMassesFrom(gym.plates, perPair)
    .map((side) => side * times)
    .filter((mass) => mass > 0n);

/** The masses a loading offers; null when the gym lists nothing it could be built from. */
const massesFor = (
  { loading, equipment }: Loaded,
  gym: Gym,
  stack: Gym['stacks'][string] | undefined,
): Mass[] | null => {
  if (ON_A_BAR.has(loading)) {
    const bars = [...new Set(barsFor(gym.bars, loading, equipment).map(massOf))];
    if (bars.length === 0) return null;
    const sides = sideMassesFrom(gym.plates);
    return bars.flatMap((empty) => sides.map((side) => empty + 2n * side));
  }
  switch (loading) {
    case 'landmine':
      return gym.plates.length > 0 ? sideMasses(gym, 1n, 2) : null;
    case 'plate_loaded':
      return gym.plates.length > 0 ? sideMasses(gym, 2n) : null;
    case 'dumbbell_pair':
    case 'dumbbell_single':
      return gym.dumbbells.length > 0 ? gym.dumbbells.map(massOf) : null;
    case 'kettlebell_single':
      return gym.kettlebells.length > 0 ? gym.kettlebells.map(massOf) : null;
    case 'kettlebell_pair':
      return gym.kettlebells.length > 0 ? paired(gym.kettlebells).map(massOf) : null;
    case 'stack':
    case 'cable':
      return stack ? stackMasses(stack) : null;
    case 'bodyweight_plus':
      return gym.plates.length > 0
        ? sideMasses(gym, 1n, 2)
        : gym.dumbbells.length > 0
          ? gym.dumbbells.map(massOf)
          : null;
    default:
      return null;
  }
};

const unitOf = (mass: Mass, written: ReadonlyMap<Mass, Weight>, gym: Gym): Weight =>
  written.get(mass) ?? weightOf(mass, gym.unit);

const stackKey = (exercise: Loaded, gym: Gym): string => {
  const owned = new Set(gym.equipment);
  const option = exercise.equipment.find((slugs) => slugs.every((slug) => owned.has(slug))) ?? [];
  return option.find((slug) => gym.stacks[slug] !== undefined) ?? 'default';
};

/**
 * Every load the gym can build for an exercise, light to heavy, counted the way its `loading` says; null when loads are
 * not built from anything listed (bands, sandbags, a stack nobody measured): the athlete then finds it by effort.
 * Remembered per gym object, so gyms must not be changed in place. A RangeError for a weight of the gym that is none.
 */
export const loadsFor = (exercise: Loaded, gym: Gym): readonly Load[] | null => {
  const stack = exercise.loading === 'stack' || exercise.loading === 'cable' ? stackKey(exercise, gym) : '';
  const special =
    ON_A_BAR.has(exercise.loading) && gym.bars.some(({ type }) => isSpecialBar(type))
      ? barsFor(gym.bars, exercise.loading, exercise.equipment).map(({ type }) => type)
      : '';
  const key = `${exercise.loading}:${stack}:${String(special)}`;
  const known = tables.get(gym) ?? new Map<string, readonly Load[] | null>();
  tables.set(gym, known);
  const hit = known.get(key);
  if (hit !== undefined) return hit;
  const masses = massesFor(exercise, gym, gym.stacks[stack]);
  const written = new Map([...gym.dumbbells, ...gym.kettlebells].map((weight) => [massOf(weight), weight]));
  const loads =
    masses && [...new Set(masses)].toSorted(compareMass).map((mass) => ({ mass, weight: unitOf(mass, written, gym) }));
  known.set(key, loads);
  return loads;
};

/** Half a gram: mixed plates weigh fractions that three written decimals cannot show. */
const AS_WRITTEN: Mass = 50_000_000n;

const at = (loads: readonly Load[] | null, position: (loads: readonly Load[]) => number): Load | null =>
  loads?.[position(loads)] ?? null;

/** The next heavier load the gym can build than one as it is written; null at the top and where no loads are listed. */
export const nextLoadUp = (from: Mass, exercise: Loaded, gym: Gym): Load | null =>
  at(loadsFor(exercise, gym), (loads) => firstAtLeast(loads, from + AS_WRITTEN + 1n));
