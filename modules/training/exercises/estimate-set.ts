import { estimateOneRepMax, type OneRepMaxEstimate } from '@halteres/engine/estimate/one-rep-max';
import type { LoggedSet } from '../contract.ts';

/** What is known of an exercise's load: how it is built, and the share of the body that is moved. */
export type LoadOf = { loading: string; bodyweightShare: number };

/**
 * The estimated 1RM of one set in kilograms, or null where no number can be backed: warm-ups, bands, more than 12 reps
 * to failure, timed sets, and body-loaded sets of somebody whose weight that day is unknown. For body-loaded exercises
 * it is the whole load moved, body share included, and never more than medium sure: the share is a population's.
 */
export function estimateSet(set: LoggedSet, exercise: LoadOf, bodyweightKg: number | null): OneRepMaxEstimate | null {
  if (set.setType === 'warm_up' || set.reps === null) return null;
  const kind = kindOf(set, exercise);
  const entered = set.weightKg === null ? 0 : Number(set.weightKg);
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
function kindOf(set: LoggedSet, exercise: LoadOf): LoggedSet['loadKind'] {
  if (set.loadKind !== 'external') return set.loadKind;
  if (exercise.loading === 'bodyweight' || exercise.loading === 'bodyweight_plus')
    return set.weight === null ? 'bodyweight' : 'added';
  if (exercise.loading === 'assisted') return 'assisted';
  return exercise.loading === 'band' ? 'band' : 'external';
}
