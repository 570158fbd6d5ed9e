import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { WorkoutMovement } from '../workout.ts';

/** Seconds a metre takes a trained amateur; expert opinion. */
const SECONDS_PER_METRE: Readonly<Record<string, number>> = {
  'rowing-machine': 0.25,
  'ski-erg': 0.27,
  'air-bike': 0.14,
  'stationary-bike': 0.12,
  running: 0.3,
  'treadmill-running': 0.3,
  'trail-running': 0.4,
  'shuttle-run': 0.35,
  sprint: 0.22,
  walking: 0.7,
  'front-crawl': 1.3,
};
const METRE_BY_PATTERN: Readonly<Record<string, number>> = {
  locomotion_run: 0.3,
  locomotion_row_bike_ski: 0.25,
  carry: 0.9,
  lunge_split: 1.8,
  crawl_getup: 2,
};
const SECONDS_PER_CALORIE = 4;
/** Nobody lowers a weight slowly when the clock runs. */
const MOST_SECONDS_PER_REP = 5;
const UNKNOWN_REP = 2.5;
const CHANGE_OVER = 5;

/** About how long a movement takes at its amount, `reps` standing in where the block's scheme says it. */
export function movementSeconds(
  movement: WorkoutMovement,
  exercise: Exercise | undefined,
  reps: number | null,
): number {
  const amount = movement.amount ?? (reps === null ? null : { value: reps, unit: 'reps' as const });
  if (amount === null) return movement.most === null ? 30 : 60;
  const { value, unit } = amount;
  if (unit === 'seconds') return value + CHANGE_OVER;
  if (unit === 'calories') return value * SECONDS_PER_CALORIE + CHANGE_OVER;
  if (unit === 'metres') {
    const each = SECONDS_PER_METRE[exercise?.slug ?? ''] ?? METRE_BY_PATTERN[exercise?.pattern ?? ''] ?? 1;
    return value * each + CHANGE_OVER;
  }
  const each = Math.min(exercise?.secondsPerRep ?? UNKNOWN_REP, MOST_SECONDS_PER_REP);
  return value * (exercise?.measure === 'metres' || exercise?.measure === 'seconds' ? 1.5 : each) + CHANGE_OVER;
}
