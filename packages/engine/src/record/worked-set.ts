import { estimateOneRepMax, type OneRepMaxEstimate } from '../estimate/one-rep-max.ts';

/** A set as a log keeps it, its load in kilograms. */
export type WorkedSet = {
  setType: 'normal' | 'warm_up' | 'drop' | 'failure' | 'amrap';
  loadKind: 'external' | 'added' | 'assisted' | 'bodyweight' | 'band';
  weightKg: number | null;
  reps: number | null;
  seconds: number | null;
  distanceM: number | null;
  calories: number | null;
  rpe: number | null;
  rir: number | null;
  /** Which side worked; `both`: so many with each. */
  side: 'left' | 'right' | 'both' | null;
};

/** What is known of an exercise's load: how it is built, and the share of the body that is moved. */
export type LoadOf = { loading: string; bodyweightShare: number };

/**
 * Load times repetitions in kilograms; nothing for warm-ups, for what helps and for what is no weight. A set of one side
 * counts its own repetitions, a set of both sides twice as many: 10 with each arm move as much as 10 left and 10 right.
 */
export const setVolumeKg = ({ setType, loadKind, weightKg, reps, side }: WorkedSet): number =>
  setType === 'warm_up' || (loadKind !== 'external' && loadKind !== 'added')
    ? 0
    : (weightKg ?? 0) * (reps ?? 0) * (side === 'both' ? 2 : 1);

/**
 * The estimated 1RM of one set in kilograms, or null where no number can be backed: warm-ups, bands, more than 12 reps
 * to failure, timed sets, and body-loaded sets of somebody whose weight that day is unknown. For body-loaded exercises
 * it is the whole load moved, body share included, and never more than medium sure: the share is a population's. Of a
 * set of one side, or of both in turn, it is the 1RM of one side: repetitions of two sides are never added up.
 */
export function estimateSet(set: WorkedSet, exercise: LoadOf, bodyweightKg: number | null): OneRepMaxEstimate | null {
  if (set.setType === 'warm_up' || set.reps === null) return null;
  const kind = kindOf(set, exercise);
  const entered = set.weightKg ?? 0;
  const effort = { reps: set.reps, rir: set.rir ?? undefined, rpe: set.rpe ?? undefined };
  if (kind === 'band') return null;
  if (kind === 'external') return set.weightKg === null ? null : estimateOneRepMax({ weight: entered, ...effort });
  if (bodyweightKg === null || exercise.bodyweightShare <= 0) return null;
  const moved = bodyweightKg * exercise.bodyweightShare + (kind === 'assisted' ? -entered : entered);
  const estimate = estimateOneRepMax({ weight: moved, ...effort });
  return estimate === null
    ? null
    : { e1rm: estimate.e1rm, confidence: estimate.confidence === 'high' ? 'medium' : estimate.confidence };
}

/** The exercise knows better than a set that was entered with the form's default. */
export function kindOf(set: WorkedSet, exercise: Pick<LoadOf, 'loading'>): WorkedSet['loadKind'] {
  if (set.loadKind !== 'external') return set.loadKind;
  if (exercise.loading === 'bodyweight' || exercise.loading === 'bodyweight_plus')
    return set.weightKg === null ? 'bodyweight' : 'added';
  if (exercise.loading === 'assisted') return 'assisted';
  return exercise.loading === 'band' ? 'band' : 'external';
}
