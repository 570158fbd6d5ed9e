import type { Exercise } from '../../catalog/exercise.ts';
import type { MuscleGroup } from '../../catalog/taxonomy.ts';
import { groupShares } from '../../volume/fractional.ts';
import type { PrescribedExercise, PrescribedSet } from '../program.ts';

type Planned = { exercise: Exercise; prescribed: Pick<PrescribedExercise, 'role'>; work: readonly PrescribedSet[] };

/** Sets of an exercise that are hard enough to count: none of conditioning. */
export const countedSets = ({ prescribed, work }: Omit<Planned, 'exercise'>): number =>
  prescribed.role === 'conditioning' ? 0 : work.filter((set) => set.rir === null || set.rir <= 4).length;

/** The short ones of a model that has many count half. */
const weighed = (item: Planned, short: number): number =>
  item.work.length > 0 && item.work.every((set) => set.max <= short) ? countedSets(item) / 2 : countedSets(item);

/** Fractional sets by muscle group; `short` is the most repetitions of sets that count half. */
export const fractionalVolume = (items: readonly Planned[], short: number): ReadonlyMap<MuscleGroup, number> => {
  const sums = new Map<MuscleGroup, number>();
  for (const item of items) {
    const sets = weighed(item, short);
    for (const [group, share] of groupShares(item.exercise)) sums.set(group, (sums.get(group) ?? 0) + share * sets);
  }
  return sums;
};
