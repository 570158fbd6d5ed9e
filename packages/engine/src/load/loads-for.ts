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

/** What was worked out for a gym so far. */
type Shelf = {
  owned: ReadonlySet<string>;
  hasSpecialBars: boolean;
  /** Weights as the gym writes them. */
  written: ReadonlyMap<Mass, Weight>;
  /** Loads by how they are put together, and by exercise. */
  byKind: Map<string, readonly Load[] | null>;
  byExercise: Map<Loaded, readonly Load[] | null>;
};

const shelves = new WeakMap<Gym, Shelf>();

const shelfOf = (gym: Gym): Shelf => {
  const known = shelves.get(gym);
  if (known) return known;
  const shelf: Shelf = {
    owned: new Set(gym.equipment),
    hasSpecialBars: gym.bars.some(({ type }) => isSpecialBar(type)),
    written: new Map([...gym.dumbbells, ...gym.kettlebells].map((weight) => [massOf(weight), weight])),
    byKind: new Map(),
    byExercise: new Map(),
  };
  shelves.set(gym, shelf);
  return shelf;
};

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

const stackKey = (exercise: Loaded, gym: Gym, { owned }: Shelf): string => {
  const option = exercise.equipment.find((slugs) => slugs.every((slug) => owned.has(slug))) ?? [];
  return option.find((slug) => gym.stacks[slug] !== undefined) ?? 'default';
};

/** Each mass once, light to heavy; those of a single bar are so already. */
const ascending = (masses: readonly Mass[]): readonly Mass[] =>
  masses.every((mass, i) => i === 0 || mass > (masses[i - 1] as Mass))
    ? masses
    : [...new Set(masses)].toSorted(compareMass);

/** The loads of all exercises that are loaded alike. */
const loadsOfKind = (exercise: Loaded, gym: Gym, shelf: Shelf): readonly Load[] | null => {
  const { loading, equipment } = exercise;
  const stack = loading === 'stack' || loading === 'cable' ? stackKey(exercise, gym, shelf) : '';
  const special =
    shelf.hasSpecialBars && ON_A_BAR.has(loading) ? barsFor(gym.bars, loading, equipment).map(({ type }) => type) : '';
  const kind = `${loading}:${stack}:${String(special)}`;
  const known = shelf.byKind.get(kind);
  if (known !== undefined) return known;
  const masses = massesFor(exercise, gym, gym.stacks[stack]);
  const loads = masses && ascending(masses).map((mass) => ({ mass, weight: unitOf(mass, shelf.written, gym) }));
  shelf.byKind.set(kind, loads);
  return loads;
};

/**
 * Every load the gym can build for an exercise, light to heavy, counted the way its `loading` says; null when loads are
 * not built from anything listed (bands, sandbags, a stack nobody measured): the athlete then finds it by effort.
 * Remembered by gym and exercise, so neither may be changed in place. A RangeError for a weight of the gym that is none.
 */
export const loadsFor = (exercise: Loaded, gym: Gym): readonly Load[] | null => {
  const shelf = shelfOf(gym);
  const known = shelf.byExercise.get(exercise);
  if (known !== undefined) return known;
  const loads = loadsOfKind(exercise, gym, shelf);
  shelf.byExercise.set(exercise, loads);
  return loads;
};

/** Half a gram: mixed plates weigh fractions that three written decimals cannot show. */
const AS_WRITTEN: Mass = 50_000_000n;

const at = (loads: readonly Load[] | null, position: (loads: readonly Load[]) => number): Load | null =>
  loads?.[position(loads)] ?? null;

/** The next heavier load the gym can build than one as it is written; null at the top and where no loads are listed. */
export const nextLoadUp = (from: Mass, exercise: Loaded, gym: Gym): Load | null =>
  at(loadsFor(exercise, gym), (loads) => firstAtLeast(loads, from + AS_WRITTEN + 1n));
