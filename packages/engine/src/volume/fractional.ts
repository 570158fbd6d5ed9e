import type { Exercise } from '../catalog/exercise.ts';
import { MUSCLE_GROUP_OF, type MuscleGroup } from '../catalog/taxonomy.ts';

/** Sets as they were done or are planned, for counting. */
export type CountedSets = {
  direct: readonly string[];
  indirect?: readonly string[] | undefined;
  count: number;
  reps?: number | undefined;
  rir?: number | undefined;
  /** Percent of 1RM, 0..100. */
  percent?: number | undefined;
  type?: 'work' | 'warmup' | 'drop' | 'myo' | undefined;
};

const credit = (sets: CountedSets): number => {
  if (sets.type === 'warmup') return 0;
  if (sets.rir !== undefined && sets.rir > 4) return 0;
  if (sets.reps !== undefined && sets.reps < 3 && (sets.percent === undefined || sets.percent < 80)) return 0;
  return sets.count * (sets.type === 'drop' ? 0.5 : sets.type === 'myo' ? 0.33 : 1);
};

/** Fractional hard sets per muscle: direct 1, indirect 0.5 (Pelland 2024/26); warm-ups and easy sets count nothing. */
export const fractionalSets = (logged: readonly CountedSets[]): Record<string, number> => {
  const totals: Record<string, number> = {};
  for (const sets of logged) {
    const worth = credit(sets);
    if (worth === 0) continue;
    for (const muscle of sets.direct) totals[muscle] = (totals[muscle] ?? 0) + worth;
    for (const muscle of sets.indirect ?? []) {
      if (!sets.direct.includes(muscle)) totals[muscle] = (totals[muscle] ?? 0) + worth * 0.5;
    }
  }
  return totals;
};

const shares = new WeakMap<Exercise, ReadonlyMap<MuscleGroup, number>>();

/** What one hard set of an exercise counts for each muscle group, 0.5 or 1: the largest share of the group's muscles (Pelland 2024/26). */
export const groupShares = (exercise: Exercise): ReadonlyMap<MuscleGroup, number> => {
  const known = shares.get(exercise);
  if (known) return known;
  const found = new Map<MuscleGroup, number>();
  for (const { muscle, fraction } of exercise.muscles) {
    const group = MUSCLE_GROUP_OF[muscle];
    // A stabiliser (0.25) is incidental work; it earns no set credit.
    if (group && fraction >= 0.5) found.set(group, Math.max(found.get(group) ?? 0, fraction));
  }
  shares.set(exercise, found);
  return found;
};
