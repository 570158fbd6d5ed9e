import { isPositive } from '../quantity.ts';

/** Results that are compared whole, whether more or less of them is better, and by how much they must differ. */
const KINDS = {
  session_volume_kg: { better: 'more', noise: 0.05 },
  longest_hold_seconds: { better: 'more', noise: 0 },
  fastest_time_seconds: { better: 'less', noise: 0 },
  /** Of one benchmark at one scale. */
  benchmark_score: { better: 'more', noise: 0 },
} as const;
export type ResultKind = keyof typeof KINDS;

/** Whether a result is a record or, as the first of its kind, a baseline; null when it is neither or none at all. */
export const bestResult = (
  kind: ResultKind,
  result: number,
  earlier: readonly number[],
): 'baseline' | 'record' | null => {
  const { better, noise } = KINDS[kind];
  const known = earlier.filter(isPositive);
  if (!isPositive(result)) return null;
  if (known.length === 0) return 'baseline';
  const beaten = better === 'more' ? result > Math.max(...known) + noise : result < Math.min(...known) - noise;
  return beaten ? 'record' : null;
};
