import type { Exercise } from '../catalog/exercise.ts';
import { MUSCLE_GROUP_OF, type Muscle } from '../catalog/taxonomy.ts';
import { groupShares } from './fractional.ts';

/** Hard sets of one exercise. */
export type WorkedSets = { exercise: Exercise; sets: number };

export type MuscleVolume = {
  /** Fractional sets of each muscle, most first. */
  muscles: { muscle: string; sets: number }[];
  /** Fractional sets of each group as weekly volume is reported; a muscle that stands in none stands for itself. */
  groups: { group: string; sets: number }[];
};

const round = (value: number): number => Math.round(value * 100) / 100;

const ranked = (totals: ReadonlyMap<string, number>): [string, number][] =>
  [...totals]
    .map(([name, sets]): [string, number] => [name, round(sets)])
    .filter(([, sets]) => sets > 0)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** Counts direct work whole and indirect work half; a stabiliser earns nothing (training-science §3.1). */
export function muscleVolume(worked: readonly WorkedSets[]): MuscleVolume {
  const muscles = new Map<string, number>();
  const groups = new Map<string, number>();
  const add = (totals: Map<string, number>, name: string, sets: number): void =>
    void totals.set(name, (totals.get(name) ?? 0) + sets);
  for (const { exercise, sets } of worked) {
    for (const { muscle, fraction } of exercise.muscles) {
      if (fraction < 0.5) continue;
      add(muscles, muscle, fraction * sets);
      if (MUSCLE_GROUP_OF[muscle] === null) add(groups, muscle, fraction * sets);
    }
    for (const [group, share] of groupShares(exercise)) add(groups, group, share * sets);
  }
  return {
    muscles: ranked(muscles).map(([muscle, sets]) => ({ muscle, sets })),
    groups: ranked(groups).map(([group, sets]) => ({ group, sets })),
  };
}

/** One muscle worked alone, as an exercise of one's own says it: it and its group count whole. */
export function addAlone(volume: MuscleVolume, muscle: Muscle, sets: number): MuscleVolume {
  const muscles = new Map(volume.muscles.map((each) => [each.muscle, each.sets]));
  const groups = new Map(volume.groups.map((each) => [each.group, each.sets]));
  const group = MUSCLE_GROUP_OF[muscle] ?? muscle;
  muscles.set(muscle, (muscles.get(muscle) ?? 0) + sets);
  groups.set(group, (groups.get(group) ?? 0) + sets);
  return {
    muscles: ranked(muscles).map(([name, count]) => ({ muscle: name, sets: count })),
    groups: ranked(groups).map(([name, count]) => ({ group: name, sets: count })),
  };
}

/** Whether sets of an exercise are hard sets of its muscles at all: running and stretching are not. */
export const countsAsSets = ({ pattern, measure }: Pick<Exercise, 'pattern' | 'measure'>): boolean =>
  !pattern.startsWith('locomotion') && pattern !== 'mobility' && measure !== 'calories';
