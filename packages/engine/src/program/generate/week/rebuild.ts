import type { SecondsOfDay } from './arrange.ts';
import { offBalance } from './balance.ts';
import type { Filling } from './filling.ts';

const NO_LOSS = 1e-9;

/** Sets of each option of a day. */
type Kept = readonly (readonly [index: number, sets: number])[];

const keep = (filling: Filling, day: number): Kept =>
  (filling.problem.onDay[day] ?? []).map((index) => [index, filling.sets[index] as number]);

/** What goes out first: two options of one slot must not stand beside each other. */
const putBack = (filling: Filling, kept: Kept): void => {
  const changed = kept.filter(([index, sets]) => filling.sets[index] !== sets);
  for (const [index, sets] of changed.toSorted(([, a], [, b]) => a - b)) filling.set(index, sets);
};

/** So many of the most promising are timed; the rest are worth less for the seconds they are reckoned to take. */
const TIMED = 8;

/** What may be added to a day and is worth something, the most for the seconds it is reckoned to take first. */
const promising = (
  filling: Filling,
  day: number,
  without: readonly number[],
): { index: number; to: number; gain: number }[] =>
  (filling.problem.onDay[day] ?? [])
    .flatMap((index) => {
      const to = without.includes(index) ? null : filling.oneMore(index);
      const gain = to === null ? 0 : filling.gain(index, to);
      if (to === null || gain <= NO_LOSS) return [];
      const { fixed, perSet } = filling.option(index);
      const from = filling.sets[index] as number;
      return [{ index, to, gain, price: gain / ((from === 0 ? fixed : 0) + (to - from) * perSet) }];
    })
    .toSorted((a, b) => b.price - a.price);

/** Fills a day by what is worth most for the seconds it takes, with everything but what just went out. */
const refill = (filling: Filling, day: number, without: readonly number[], seconds: SecondsOfDay): void => {
  for (;;) {
    const taken = seconds(filling, day);
    const off = offBalance(filling);
    let best: { index: number; to: number; price: number } | null = null;
    let timed = 0;
    for (const { index, to, gain } of promising(filling, day, without)) {
      const from = filling.sets[index] as number;
      filling.set(index, to);
      const after = offBalance(filling) > off + NO_LOSS ? Infinity : seconds(filling, day);
      filling.set(index, from);
      if (after > filling.problem.limit) continue;
      const price = gain / Math.max(1, after - taken);
      if (best === null || price > best.price) best = { index, to, price };
      if (++timed === TIMED) break;
    }
    if (best === null) return;
    filling.set(best.index, best.to);
  }
};

/** What a week has that it must not lose by a change. */
const musts = (filling: Filling): Set<unknown> => {
  const slots = filling.open.flat().map((index) => filling.option(index).slot);
  return new Set<unknown>([...slots.filter(({ required }) => required), ...filling.covered()]);
};

/** Takes these out of a day and fills it anew; what was there comes back where that is worth no more. */
const better = (filling: Filling, day: number, out: readonly number[], seconds: SecondsOfDay): boolean => {
  const [before, worth, off, needed] = [keep(filling, day), filling.worth(), offBalance(filling), musts(filling)];
  for (const index of out) filling.set(index, 0);
  refill(filling, day, out, seconds);
  const whole = () => {
    const has = musts(filling);
    return (
      filling.open[day]?.length !== 0 &&
      offBalance(filling) <= off + NO_LOSS &&
      [...needed].every((each) => has.has(each))
    );
  };
  if (filling.worth() > worth + 1e-6 && whole()) return true;
  putBack(filling, before);
  return false;
};

/**
 * Looks for a better week where exchanging one thing for another finds none: takes one exercise or two out of a day and
 * fills it anew, again and again, until nothing gains. The days stay within their time as they will be trained.
 */
export const rebuildWeek = (filling: Filling, seconds: SecondsOfDay): void => {
  const gains = (day: number): boolean => {
    const open = (filling.open[day] ?? []).filter((index) => !filling.option(index).kept);
    const pairs = open.flatMap((a, i) => open.slice(i + 1).map((b) => [a, b]));
    return [...open.map((a) => [a]), ...pairs].some((out) => better(filling, day, out, seconds));
  };
  const days = filling.open.map((_, day) => day);
  while (days.filter(gains).length > 0);
};
