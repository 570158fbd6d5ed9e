import { arranged, type Clock } from './arrange.ts';
import type { Filling } from './filling.ts';
import { offBalance } from './balance.ts';

/** Sets some options of one day are changed to. */
type Move = readonly { index: number; to: number }[];

type Tried = { move: Move; gain: number; seconds: number };

const NO_LOSS = 1e-9;

const make = (filling: Filling, move: Move): Move => {
  const before = move.map(({ index }) => ({ index, to: filling.sets[index] as number }));
  for (const { index, to } of move) filling.set(index, to);
  return before;
};

/** How long a day would take after a move; null where it would upset pushing and pulling. */
const secondsAfter = (filling: Filling, move: Move, seconds: () => number): number | null => {
  const off = offBalance(filling);
  const before = make(filling, move);
  const after = offBalance(filling) > off + NO_LOSS ? null : seconds();
  make(filling, before);
  return after;
};

const gainOf = (filling: Filling, move: Move): number => {
  const [only, ...others] = move;
  if (only === undefined) return 0;
  const gain = filling.gain(only.index, only.to);
  if (others.length === 0) return gain;
  const before = make(filling, [only]);
  const whole = gain + gainOf(filling, others);
  make(filling, before);
  return whole;
};

/** A set less of one exercise or of both of a pair, or a whole spare exercise less. */
const shorter = (filling: Filling, day: number): Move[] => {
  const open = [...(filling.open[day] ?? [])];
  const less = (index: number): Move[] => {
    const { least, kept, slot } = filling.option(index);
    const sets = filling.sets[index] as number;
    if (sets > least) return [[{ index, to: sets - 1 }]];
    const spare = slot.role === 'accessory' || slot.role === 'conditioning';
    return spare && !kept && filling.spares(index) ? [[{ index, to: 0 }]] : [];
  };
  const single = open.flatMap(less);
  const reducible = open.filter((index) => (filling.sets[index] as number) > filling.option(index).least);
  const both = reducible.flatMap((a, i) =>
    reducible
      .slice(i + 1)
      .filter((b) => filling.sets[a] === filling.sets[b])
      .map((b): Move => [a, b].map((index) => ({ index, to: (filling.sets[index] as number) - 1 }))),
  );
  return [...single, ...both];
};

/** A set more of what is there, or one exercise more. */
const longer = (filling: Filling, day: number, left: number): Move[] =>
  filling.problem.onDay[day]?.flatMap((index): Move[] => {
    const option = filling.option(index);
    const now = filling.sets[index] as number;
    const to = now === 0 ? option.least : now + 1;
    if (to > option.most || !filling.within(index, to)) return [];
    if (now === 0 && (option.fixed > left || filling.isFull(day) || !filling.free(index))) return [];
    return [[{ index, to }]];
  }) ?? [];

/**
 * Fits a day to its time as it will be trained: gives up what is worth least for the seconds it frees, then takes the
 * sets that cost nothing, beside a longer partner or in what is left.
 */
export const settleDay = (filling: Filling, day: number, { tightness, seconds }: Clock): void => {
  const { limit } = filling.problem;
  const now = (): number => seconds(arranged(filling, day, tightness), day);
  let taken = now();
  while (taken > limit) {
    let best: (Tried & { price: number }) | null = null;
    for (const move of shorter(filling, day)) {
      const after = secondsAfter(filling, move, now);
      if (after === null) continue;
      const gain = gainOf(filling, move);
      const price = -gain / Math.max(1, taken - after);
      if (best === null || price < best.price - NO_LOSS) best = { move, gain, seconds: after, price };
    }
    if (best === null) return;
    make(filling, best.move);
    taken = best.seconds;
  }
  for (;;) {
    const worthwhile = longer(filling, day, limit - taken)
      .map((move) => ({ move, gain: gainOf(filling, move) }))
      .filter(({ gain }) => gain > NO_LOSS)
      .toSorted((a, b) => b.gain - a.gain);
    let found = false;
    for (const { move } of worthwhile) {
      const after = secondsAfter(filling, move, now);
      if (after === null || after > limit) continue;
      make(filling, move);
      taken = after;
      found = true;
      break;
    }
    if (!found) return;
  }
};
