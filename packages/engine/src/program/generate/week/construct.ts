import type { Profile } from '../../profile.ts';
import { HEAVY_GOALS } from '../pool.ts';
import { MOST_PULL } from './balance.ts';
import { Filling } from './filling.ts';
import type { Option, WeekProblem } from './problem.ts';

const indexes = (problem: WeekProblem, wanted: (option: Option) => boolean): number[] =>
  problem.options.flatMap((option, i) => (wanted(option) ? [i] : []));

const onDay = (problem: WeekProblem, day: number, wanted: (option: Option) => boolean): number[] =>
  (problem.onDay[day] ?? []).filter((i) => wanted(problem.options[i] as Option));

const isOpen = (filling: Filling, { day, slot }: Option): boolean =>
  (filling.open[day] ?? []).some((i) => filling.option(i).slot === slot);

/** Opens the first of some options that fits, with the fewest sets. */
const openFirst = (filling: Filling, candidates: readonly number[]): boolean => {
  for (const index of candidates) {
    const { least } = filling.option(index);
    if (!filling.free(index) || !filling.fits(index, least)) continue;
    filling.set(index, least);
    return true;
  }
  return false;
};

/** Places what the week cannot do without: each needed movement once, then what each day is for, then speed work. */
const placeRequired = (filling: Filling): void => {
  const { problem } = filling;
  for (const index of indexes(problem, (option) => option.kept))
    if ((filling.sets[index] as number) === 0) openFirst(filling, [index]);
  problem.needed.forEach((_, group) => {
    if (filling.covered().has(group)) return;
    const able = problem.covers.flatMap((groups, i) => (groups.includes(group) ? [i] : []));
    const required = able.filter((index) => filling.option(index).slot.required);
    const cheapest = able.toSorted(
      (a, b) => filling.extraSeconds(a, filling.option(a).least) - filling.extraSeconds(b, filling.option(b).least),
    );
    const emptiest = required.toSorted(
      (a, b) => (filling.seconds[filling.option(a).day] as number) - (filling.seconds[filling.option(b).day] as number),
    );
    if (!openFirst(filling, emptiest)) openFirst(filling, cheapest);
  });
  for (const wanted of [
    (option: Option) => option.slot.required && option.slot.role === 'main',
    (option: Option) => option.slot.required,
    (option: Option) => option.slot.name === 'speed',
  ]) {
    for (let day = 0; day < problem.dayCount; day++) {
      const slots = new Set(onDay(problem, day, wanted).map((i) => filling.option(i).slot));
      for (const slot of slots) {
        const here = onDay(problem, day, (option) => option.slot === slot);
        if (here[0] !== undefined && !isOpen(filling, filling.option(here[0]))) openFirst(filling, here);
      }
    }
  }
};

/** No day stays empty while the week still has room for its muscles. */
const placeOnBareDays = (filling: Filling): void => {
  filling.open.forEach((open, day) => {
    if (open.length === 0) openFirst(filling, filling.problem.onDay[day] ?? []);
  });
};

/** Keeps pulling between once and twice the pushing, as far as there is both. */
const balanced = (filling: Filling, option: Option, more: number, both: boolean): boolean => {
  if (!both || more <= 0) return true;
  if (option.side === 'push') return filling.push + more <= filling.pull;
  if (option.side === 'pull') return filling.pull + more <= Math.max(MOST_PULL * filling.push, filling.push + 2);
  return true;
};

/** Worth of a set on the side that lags behind. */
const LAGGING = 0.8;

/** Adds sets and exercises, best worth per second first, until time or useful volume is used up. */
const fillUp = (filling: Filling): void => {
  const { problem } = filling;
  const both =
    problem.options.some(({ side }) => side === 'push') && problem.options.some(({ side }) => side === 'pull');
  for (let step = 0; step < 600; step++) {
    let best = -1;
    let bestRate = 0;
    let bestTo = 0;
    problem.options.forEach((option, index) => {
      const now = filling.sets[index] as number;
      if (now >= option.most) return;
      if (now === 0 && !filling.free(index)) return;
      const to = now === 0 ? option.least : now + 1;
      if (!filling.fits(index, to) || !balanced(filling, option, to - now, both)) return;
      const lagging = both && option.side === 'pull' && filling.pull < filling.push ? LAGGING * (to - now) : 0;
      const rate = (filling.gain(index, to) + lagging) / Math.max(20, filling.extraSeconds(index, to));
      if (rate > bestRate + 1e-12) {
        best = index;
        bestRate = rate;
        bestTo = to;
      }
    });
    if (best < 0) return;
    filling.set(best, bestTo);
  }
};

/** Takes pushing away where pulling cannot keep up; whether there was any to take. */
const settleBalance = (filling: Filling): boolean => {
  const { options } = filling.problem;
  if (!options.some(({ side }) => side === 'pull')) return false;
  let changed = false;
  const lower = (side: 'push' | 'pull', over: () => boolean): void => {
    while (over()) {
      const able = options.flatMap((option, i) => {
        const now = filling.sets[i] as number;
        if (option.side !== side || now === 0) return [];
        if (now > option.least) return [{ i, to: now - 1 }];
        return option.kept || !filling.spares(i) ? [] : [{ i, to: 0 }];
      });
      const loss = able
        .map((each) => ({ ...each, gain: filling.gain(each.i, each.to) }))
        .toSorted((a, b) => b.gain - a.gain || a.i - b.i)[0];
      if (!loss) return;
      filling.set(loss.i, loss.to);
      changed = true;
    }
  };
  lower('push', () => filling.pull > 0 && filling.push > filling.pull);
  lower('pull', () => filling.push > 0 && filling.pull > MOST_PULL * filling.push);
  return changed;
};

/** Takes over the sets of a week before: in each of its slots the best exercise there is now. */
const placeLike = (filling: Filling, before: Filling): void => {
  for (const index of before.open.flat()) {
    const { day, slot } = before.option(index);
    const sets = before.sets[index] as number;
    const same = onDay(
      filling.problem,
      day,
      (option) => option.slot.name === slot.name && option.slot.role === slot.role,
    );
    for (const to of [sets, sets - 1, 2]) {
      const able = same.find((i) => {
        const { least, most } = filling.option(i);
        return to >= least && to <= most && filling.free(i) && filling.fits(i, to);
      });
      if (able === undefined) continue;
      filling.set(able, to);
      break;
    }
  }
};

/** A week filled by what must be there and then by worth per second, after the
 * sets of a week before where there is one. Deterministic; satisfies every limit of the problem. */
export const construct = (problem: WeekProblem, goal: Profile['goal'], before: Filling | null = null): Filling => {
  const filling = new Filling(problem, HEAVY_GOALS.has(goal));
  if (before) placeLike(filling, before);
  placeRequired(filling);
  placeOnBareDays(filling);
  return topUp(filling);
};

/** Adds to a filling what it has room for. */
export const topUp = (filling: Filling): Filling => {
  for (let round = 0; round < 4; round++) {
    fillUp(filling);
    if (round === 3 || !settleBalance(filling)) break;
  }
  return filling;
};
