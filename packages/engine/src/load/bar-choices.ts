import type { Gym, Weight } from './inventory.ts';
import { loadBar, type LoadedBar } from './load-bar.ts';
import { massOf, type Mass } from './mass.ts';
import { sidesFrom } from './plates.ts';

export type BarChoices = {
  /** The load that comes nearest to what was asked for. */
  loaded: LoadedBar;
  /** The next lighter and the next heavier load that can be built; null at either end. */
  down: LoadedBar | null;
  up: LoadedBar | null;
};

/** How a bar is loaded for a target, and the steps to either side of it; masses in 1e-8 g, a RangeError for text that is no weight. */
export function barChoices(target: Weight, bar: Weight, collars: Weight, plates: Gym['plates']): BarChoices {
  const loaded = loadBar(target, bar, collars, plates);
  const empty = massOf(bar) + massOf(collars);
  const goal = massOf(target);
  const totals = sidesFrom(plates).map((side) => ({ total: empty + 2n * side.mass, plates: side.plates }));
  const asLoaded = (at: { total: Mass; plates: Weight[] } | undefined): LoadedBar | null =>
    at === undefined ? null : { status: 'exact', total: at.total, error: at.total - goal, perSide: at.plates };
  return {
    loaded,
    down: asLoaded(totals.findLast(({ total }) => total < loaded.total)),
    up: asLoaded(totals.find(({ total }) => total > loaded.total)),
  };
}
