import type { Gym, Weight } from './inventory.ts';
import { massOf, type Mass } from './mass.ts';
import { sidesFrom } from './plates.ts';
import { pickLoad, type RoundingPolicy } from './round.ts';

export type LoadedBar = {
  status: 'exact' | 'approx' | 'below_min' | 'above_max';
  total: Mass;
  /** Total minus target. */
  error: Mass;
  /** Plates on each side, inside to outside. */
  perSide: Weight[];
};

/**
 * How to load a bar for a target. Nearest total (ties down) or the policy's side, then fewest plates, then heaviest
 * first; `pairs` are plates per side. Below the empty bar or above everything owned it says so. Masses are exact, in
 * 1e-8 g; a RangeError for text that is no weight.
 */
export const loadBar = (
  target: Weight,
  bar: Weight,
  collars: Weight,
  plates: Gym['plates'],
  policy: RoundingPolicy = 'nearest',
): LoadedBar => {
  const goal = massOf(target);
  const empty = massOf(bar) + massOf(collars);
  const options = sidesFrom(plates).map((side) => ({ mass: empty + 2n * side.mass, plates: side.plates }));
  const last = options.at(-1);
  const best = pickLoad(options, goal, policy);
  if (!best || !last) throw new Error('an empty bar is always an option');
  const status = goal < empty ? 'below_min' : goal > last.mass ? 'above_max' : best.mass === goal ? 'exact' : 'approx';
  return { status, total: best.mass, error: best.mass - goal, perSide: best.plates };
};
