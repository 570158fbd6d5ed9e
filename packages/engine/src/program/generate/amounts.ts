import type { Exercise } from '../../catalog/exercise.ts';
import { unitSeconds } from '../time/workout-seconds.ts';
import type { Dose } from './dose.ts';
import type { Role } from './slots.ts';

const LOCOMOTION = new Set<Exercise['pattern']>(['locomotion_run', 'locomotion_row_bike_ski']);

/** Steady work on a machine or on foot, counted as one long set. */
export const isSteady = (exercise: Exercise): boolean =>
  exercise.measure === 'seconds' && LOCOMOTION.has(exercise.pattern);

/** How much of its measure one set of an exercise is when it is not counted in repetitions. */
const holdOrDistance = (exercise: Exercise, role: Role): readonly [number, number] => {
  if (isSteady(exercise)) return [480, 480];
  if (exercise.measure === 'calories') return [10, 15];
  if (exercise.measure === 'metres') return LOCOMOTION.has(exercise.pattern) ? [200, 250] : [20, 40];
  return role === 'conditioning' ? [30, 45] : [20, 40];
};

/** Sets, amounts and rest an exercise starts from in a role. */
export const startingAmounts = (
  exercise: Exercise,
  role: Role,
  dose: Dose,
): { low: number; high: number; rest: number; sets: number } => {
  if (role === 'conditioning' && dose.lasting !== undefined && exercise.measure !== 'reps') {
    const amount = Math.max(10, Math.floor(dose.lasting / unitSeconds(exercise) / 10) * 10);
    return { low: amount, high: amount, rest: 0, sets: 1 };
  }
  if (role === 'conditioning') {
    const [low, high] = exercise.measure === 'reps' ? [10, 15] : holdOrDistance(exercise, role);
    return { low, high, rest: isSteady(exercise) ? 0 : 45, sets: isSteady(exercise) ? 1 : 3 };
  }
  const [low, high] = exercise.measure === 'reps' ? dose.reps : holdOrDistance(exercise, role);
  return { low, high, rest: dose.rest, sets: 2 };
};
