import { arranged, type Clock } from './arrange.ts';
import type { Filling } from './filling.ts';
import { offBalance } from './balance.ts';

/** Sets some options of one day are changed to. */
type Move = readonly { index: number; to: number }[];

type Tried = { move: Move; gain: number; seconds: number };

const NO_LOSS = 1e-9;

/** What a move would bring, and how long the day would then take; null where it would upset pushing and pulling. */
const tried = (filling: Filling, move: Move, seconds: () => number): Tried | null => {
  const before = move.map(({ index }) => ({ index, to: filling.sets[index] as number }));
  const off = offBalance(filling);
  let gain = 0;
  for (const { index, to } of move) {
    gain += filling.gain(index, to);
    filling.set(index, to);
  }
  const upset = offBalance(filling) > off + NO_LOSS;
  const after = upset ? 0 : seconds();
  for (const { index, to } of before) filling.set(index, to);
  return upset ? null : { move, gain, seconds: after };
};

const take = (filling: Filling, { move }: Tried): void => {
  for (const { index, to } of move) filling.set(index, to);
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
  filling.problem.options.flatMap((option, index): Move[] => {
    if (option.day !== day) return [];
    const now = filling.sets[index] as number;
    const to = now === 0 ? option.least : now + 1;
    if (to > option.most || !filling.within(index, to)) return [];
    if (now === 0 && (option.fixed > left || filling.isFull(day) || !filling.free(index))) return [];
    return [[{ index, to }]];
  });

/**
 * Fits a day to its time as it will be trained: gives up what is worth least for the seconds it frees, then takes the
 * sets that cost nothing, beside a longer partner or in what is left.
 */
export const settleDay = (filling: Filling, day: number, { tightness, seconds }: Clock): void => {
  const { limit } = filling.problem;
  const now = (): number => seconds(arranged(filling, day, tightness), day);
  for (let taken = now(); taken > limit;) {
    const best = shorter(filling, day)
      .flatMap((move) => tried(filling, move, now) ?? [])
      .map((each) => ({ ...each, price: -each.gain / Math.max(1, Math.min(taken, taken - each.seconds)) }))
      .toSorted((a, b) => a.price - b.price)[0];
    if (!best) return;
    take(filling, best);
    taken = best.seconds;
  }
  for (;;) {
    const best = longer(filling, day, limit - now())
      .flatMap((move) => tried(filling, move, now) ?? [])
      .filter((each) => each.seconds <= limit && each.gain > NO_LOSS)
      .toSorted((a, b) => b.gain - a.gain)[0];
    if (!best) return;
    take(filling, best);
  }
};
