import type { Exercise } from '../../catalog/exercise.ts';
import { isSteady, steadyAmount } from '../../endurance/steady-work.ts';
import { unitSeconds } from '../time/workout-seconds.ts';
import type { Dose } from './dose.ts';
import type { Role } from './slots.ts';

const LOCOMOTION = new Set<Exercise['pattern']>(['locomotion_run', 'locomotion_row_bike_ski']);

/** Seconds of steady work that are worth beginning with. */
export const SHORTEST_STEADY = 480;

/** How much of its measure one set of an exercise is when it is not counted in repetitions. */
const holdOrDistance = (exercise: Exercise, role: Role): readonly [number, number] => {
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
  if (role === 'conditioning' && isSteady(exercise)) {
    const amount = steadyAmount(exercise, SHORTEST_STEADY);
    return { low: amount, high: amount, rest: 0, sets: 1 };
  }
  if (role === 'conditioning') {
    const [low, high] = exercise.measure === 'reps' ? [10, 15] : holdOrDistance(exercise, role);
    return { low, high, rest: 45, sets: 3 };
  }
  const [low, high] = exercise.measure === 'reps' ? dose.reps : holdOrDistance(exercise, role);
  return { low, high, rest: dose.rest, sets: 2 };
};
