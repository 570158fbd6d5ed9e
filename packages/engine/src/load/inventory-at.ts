import type { Gym, Weight } from './inventory.ts';
import { compareMass, massOf, weightOf } from './mass.ts';

/** Small weights of one's own, counted singly: a magnet, a micro plate. */
export type MiniWeight = Weight & { pieces: number; magnetic: boolean };

/** What somebody brings to a gym. */
export type OwnWeights = { plates: Gym['plates']; miniWeights: readonly MiniWeight[] };

const MOST_PAIRS = 50;
const MOST_PLATES = 40;
const MOST_ADD_ONS = 6;
const MOST_DUMBBELLS = 80;

const keyOf = ({ weight, unit }: Weight): string => `${massOf({ weight, unit })} ${unit}`;

/** The same plate from two owners is one line with all its pairs. */
function joinPlates(...lists: readonly Gym['plates'][]): Gym['plates'] {
  const joined = new Map<string, Gym['plates'][number]>();
  for (const plate of lists.flat()) {
    const before = joined.get(keyOf(plate));
    if (before === undefined && joined.size === MOST_PLATES) continue;
    joined.set(keyOf(plate), { ...(before ?? plate), pairs: Math.min(MOST_PAIRS, plate.pairs + (before?.pairs ?? 0)) });
  }
  return [...joined.values()];
}

/** Two magnets alike make a pair of dumbbells that much heavier. */
function withMagnets(dumbbells: Gym['dumbbells'], magnets: readonly MiniWeight[]): Gym['dumbbells'] {
  if (dumbbells.length === 0) return dumbbells;
  const byMass = new Map(dumbbells.map((dumbbell) => [massOf(dumbbell), dumbbell]));
  for (const magnet of magnets)
    for (const dumbbell of dumbbells) {
      const mass = massOf(dumbbell) + massOf(magnet);
      if (!byMass.has(mass) && byMass.size < MOST_DUMBBELLS) byMass.set(mass, weightOf(mass, dumbbell.unit));
    }
  return byMass.size === dumbbells.length
    ? dumbbells
    : [...byMass].toSorted(([a], [b]) => compareMass(a, b)).map(([, weight]) => weight);
}

/**
 * What somebody can load at a gym: what stands there and what they bring. Own plates join the plates; of mini-weights
 * two alike are a pair for a bar, each is an add-on for a pin, and two magnets make a pair of dumbbells heavier.
 */
export function inventoryAt(gym: Gym, { plates, miniWeights }: OwnWeights): Gym {
  if (plates.length === 0 && miniWeights.length === 0) return gym;
  const pairs = miniWeights
    .filter(({ pieces }) => pieces >= 2)
    .map(({ weight, unit, pieces }) => ({ weight, unit, pairs: Math.floor(pieces / 2) }));
  const pieces = miniWeights.flatMap(({ weight, unit, pieces: count }) =>
    Array.from({ length: Math.min(count, MOST_ADD_ONS) }, () => ({ weight, unit })),
  );
  return {
    ...gym,
    plates: joinPlates(gym.plates, plates, pairs),
    dumbbells: withMagnets(
      gym.dumbbells,
      miniWeights.filter((each) => each.magnetic && each.pieces >= 2),
    ),
    stacks: Object.fromEntries(
      Object.entries(gym.stacks).map(([slug, stack]) => [
        slug,
        { ...stack, addOns: [...stack.addOns, ...pieces].slice(0, MOST_ADD_ONS) },
      ]),
    ),
  };
}
