import type { Mass } from './mass.ts';

export type RoundingPolicy = 'nearest' | 'down' | 'up';

/**
 * The load to use for a target out of a list sorted from light to heavy. `nearest` breaks ties downwards; `down` and
 * `up` fall back to the end of the list when nothing lies on their side. Null for an empty list.
 */
export const pickLoad = <T extends { mass: Mass }>(
  sorted: readonly T[],
  target: Mass,
  policy: RoundingPolicy = 'nearest',
): T | null => {
  const at = firstAtLeast(sorted, target);
  const above = sorted[at];
  if (above?.mass === target) return above;
  const below = sorted[at - 1];
  if (!below || !above) return below ?? above ?? null;
  if (policy === 'down') return below;
  if (policy === 'up') return above;
  return above.mass - target < target - below.mass ? above : below;
};

/** Position of the first load that weighs at least the target; the list's length when none does. */
export const firstAtLeast = (sorted: readonly { mass: Mass }[], target: Mass): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { mass: Mass }).mass < target) low = middle + 1;
    else high = middle;
  }
  return low;
};
