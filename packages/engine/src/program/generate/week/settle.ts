import type { SecondsOfDay } from './arrange.ts';
import type { Filling } from './filling.ts';
import { offBalance } from './balance.ts';

/** Sets some options of one day are changed to. */
type Move = readonly { index: number; to: number }[];

type Tried = { move: Move; price: number; seconds: number };

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
  const open = filling.open[day] ?? [];
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
    if (filling.sets[index] === 0 && filling.option(index).fixed > left) return [];
    const to = filling.oneMore(index);
    return to === null ? [] : [[{ index, to }]];
  }) ?? [];

/** A set less of one exercise, or all of it, for a set or an exercise more in its place or on another day. */
const exchanged = (filling: Filling, days: readonly number[]): Move[] =>
  days
    .flatMap((day) => shorter(filling, day))
    .filter(({ length }) => length === 1)
    .flatMap((less) => {
      const before = make(filling, less);
      const moves = days.flatMap((day) =>
        (filling.problem.onDay[day] ?? []).flatMap((index): Move[] => {
          if (index === less[0]?.index) return [];
          const to = filling.oneMore(index);
          return to === null ? [] : [[...less, { index, to }]];
        }),
      );
      make(filling, before);
      return moves;
    });

/** Makes the best of some moves that leave every day within its time, again and again, until none is worth it. */
const improve = (filling: Filling, moves: () => Move[], seconds: (day: number) => number): void => {
  const { limit } = filling.problem;
  const possible = (move: Move): boolean => {
    const off = offBalance(filling);
    const before = make(filling, move);
    const days = move.map(({ index }) => filling.option(index).day);
    const fits =
      offBalance(filling) <= off + NO_LOSS && days.every((day, i) => days.indexOf(day) < i || seconds(day) <= limit);
    make(filling, before);
    return fits;
  };
  for (;;) {
    const found = moves()
      .map((move) => ({ move, gain: gainOf(filling, move) }))
      .filter(({ gain }) => gain > NO_LOSS)
      .toSorted((a, b) => b.gain - a.gain)
      .find(({ move }) => possible(move));
    if (!found) return;
    make(filling, found.move);
  }
};

/** Moves of a day, each with one on any day that gives back the balance of pushing and pulling which it upsets. */
const rebalanced = (filling: Filling, moves: readonly Move[], days: readonly number[]): Move[] =>
  moves.flatMap((move) => {
    const before = make(filling, move);
    const whole = days
      .flatMap((day) => shorter(filling, day))
      .filter((less) => less.length === 1 && less.every(({ index }) => filling.option(index).side !== null))
      .map((less) => [...move, ...less]);
    make(filling, before);
    return whole;
  });

/** Gives up what is worth least for the seconds it frees until a day is within its time. */
const shorten = (filling: Filling, day: number, days: readonly number[], seconds: (day: number) => number): void => {
  const { limit } = filling.problem;
  let taken = seconds(day);
  const cheapest = (moves: readonly Move[]): Tried | null => {
    let best: Tried | null = null;
    for (const move of moves) {
      const after = secondsAfter(filling, move, () => seconds(day));
      if (after === null || after >= taken) continue;
      // What is freed beyond the limit is not needed.
      const price = -gainOf(filling, move) / (taken - Math.max(after, limit));
      if (best === null || price < best.price - NO_LOSS) best = { move, seconds: after, price };
    }
    return best;
  };
  while (taken > limit) {
    const moves = shorter(filling, day);
    const best = cheapest(moves) ?? cheapest(rebalanced(filling, moves, days));
    if (best === null) return;
    make(filling, best.move);
    taken = best.seconds;
  }
};

/**
 * Fits each day to its time as it will be trained: gives up what is worth least for the seconds it frees, then takes the
 * sets that cost nothing, beside a longer partner or in what is left. Thoroughly, it also exchanges one thing for
 * another, on any day.
 */
export const settleWeek = (filling: Filling, secondsOf: SecondsOfDay, thoroughly: boolean): void => {
  const days = filling.open.map((_, day) => day);
  const seconds = (day: number): number => secondsOf(filling, day);
  const fill = (): void => {
    for (const day of days) {
      const left = filling.problem.limit - seconds(day);
      improve(filling, () => longer(filling, day, left), seconds);
    }
  };
  for (const day of days) shorten(filling, day, days, seconds);
  fill();
  if (!thoroughly) return;
  improve(filling, () => exchanged(filling, days), seconds);
  fill();
};
