import type { Exercise } from '../../catalog/exercise.ts';
import { BARS, isSpecialBar } from '../../load/bar-types.ts';
import type { Gym } from '../../load/inventory.ts';

/** What an exercise's load hangs on, where it does. */
const IMPLEMENT: Readonly<Partial<Record<Exercise['loading'], string>>> = {
  barbell: 'barbell',
  dumbbell_pair: 'dumbbell',
  dumbbell_single: 'dumbbell',
  kettlebell_single: 'kettlebell',
};

/** How loads may come about in a class; machines with a stack and the like serve one person at a time and are left out. */
export const CLASS_LOADINGS: ReadonlySet<Exercise['loading']> = new Set([
  'barbell',
  'dumbbell_pair',
  'dumbbell_single',
  'kettlebell_single',
  'bodyweight',
  'bodyweight_plus',
  'object',
  'none',
]);

export const implementOf = (exercise: Pick<Exercise, 'loading'>): string | null => IMPLEMENT[exercise.loading] ?? null;

/** Plain bars, those any barbell exercise is done with. */
export const plainBars = (gym: Gym): Gym['bars'] =>
  gym.bars.filter(({ type }) => BARS[type].loading === 'barbell' && !isSpecialBar(type));

/**
 * Pieces of an equipment a gym has: counted where it counts them, one where it only names them. Bars, single dumbbells
 * (two for each listed weight) and kettlebells are those listed.
 */
export const piecesOf = (gym: Gym, slug: string): number => {
  if (slug === 'none') return Infinity;
  if (slug === 'barbell' && gym.bars.length > 0) return plainBars(gym).length;
  if (slug === 'dumbbell' && gym.dumbbells.length > 0) return gym.dumbbells.length * 2;
  if (slug === 'kettlebell' && gym.kettlebells.length > 0) return gym.kettlebells.length;
  const counted = gym.equipment.includes(slug) ? (gym.counts?.[slug] ?? 1) : 0;
  return slug === 'dumbbell' ? counted * 2 : counted;
};

/** Pieces one person takes: two dumbbells for a pair, else one. */
export const piecesTaken = (exercise: Pick<Exercise, 'loading'>, slug: string): number =>
  slug === 'dumbbell' && exercise.loading === 'dumbbell_pair' ? 2 : 1;

const known = new WeakMap<object, string[][]>();

/** The equipment lists an exercise may be done with in a class: with the implement its load hangs on. */
export const optionsOf = (exercise: Pick<Exercise, 'loading' | 'equipment'>): string[][] => {
  const before = known.get(exercise);
  if (before) return before;
  const implement = implementOf(exercise);
  const options = exercise.equipment
    .map((option) => option.filter((slug) => slug !== 'none'))
    .filter((option) => implement === null || option.includes(implement))
    .toSorted((a, b) => a.length - b.length);
  known.set(exercise, options);
  return options;
};
