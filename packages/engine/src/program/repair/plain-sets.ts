import type { Exercise } from '../../catalog/exercise.ts';
import { repRange, restRange } from '../lint/rules/dose-rules.ts';
import type { PrescribedSet } from '../program.ts';
import type { Bench } from './repair-edit.ts';

const AMOUNTS = { seconds: [20, 40], metres: [20, 40], calories: [10, 15] } as const;

/** Two sets an athlete loads by effort, in the ranges of the goal. */
export const plainSets = (exercise: Exercise, { profile, subject }: Bench): PrescribedSet[] => {
  const [low, high] = repRange(profile.goal, 'accessory');
  const least = Math.max(low, subject.limits.minReps, Math.min(8, high));
  const [min, max] =
    exercise.measure === 'reps' ? [least, Math.max(least, Math.min(12, high))] : AMOUNTS[exercise.measure];
  const [restSeconds] = restRange(profile.goal, 'accessory');
  const rir = Math.max(2, subject.limits.minRir);
  return [1, 2].map(() => ({ kind: 'work', min, max, load: null, percent: null, rir, restSeconds, why: null }));
};
