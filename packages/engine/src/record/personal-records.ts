import { estimateOneRepMax } from '../estimate/one-rep-max.ts';
import { isWorkSet, type LoggedSet } from './logged-set.ts';

export type PersonalRecord = 'baseline' | 'e1rm' | 'rep_max' | 'set_volume';

/** Kilograms by which a record must be beaten: pounds written in kilograms differ by less. */
const NOISE_KG = 0.05;
/** An estimate is of a record's grade up to these. */
const MOST_EFFECTIVE_REPS = 10;
const MOST_RIR = 3;

const estimateOf = (set: LoggedSet): number | null => {
  const rir = set.rir ?? 0;
  if (rir > MOST_RIR || set.reps + rir > MOST_EFFECTIVE_REPS) return null;
  return estimateOneRepMax({ weight: set.weightKg, reps: set.reps, rir })?.e1rm ?? null;
};

/**
 * The records a set is, sorted, against the earlier sets of the same exercise. Only completed work sets count. The first
 * set of an exercise is a baseline and no record; nor is the first whose estimate can be believed. `rep_max`: nothing
 * earlier was as heavy for as many reps. `e1rm`: Epley on at most 10 effective reps and 3 in reserve.
 */
export const personalRecords = (set: LoggedSet, earlier: readonly LoggedSet[]): PersonalRecord[] => {
  if (!isWorkSet(set)) return [];
  const history = earlier.filter(isWorkSet);
  if (history.length === 0) return ['baseline'];
  const records: PersonalRecord[] = [];
  const estimate = estimateOf(set);
  const estimates = history.flatMap((each) => estimateOf(each) ?? []);
  if (estimate !== null && estimates.length > 0 && estimate > Math.max(...estimates) + NOISE_KG) records.push('e1rm');
  if (!history.some((each) => each.weightKg >= set.weightKg - NOISE_KG && each.reps >= set.reps))
    records.push('rep_max');
  const volumes = history.map((each) => each.weightKg * each.reps);
  if (set.weightKg * set.reps > Math.max(...volumes) + NOISE_KG) records.push('set_volume');
  return records;
};
