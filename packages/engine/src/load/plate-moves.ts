import type { Gym, Weight } from './inventory.ts';
import { massOf } from './mass.ts';

type Stack = readonly number[];

const sharedDepth = (a: Stack, b: Stack): number => {
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth++;
  return depth;
};

/** Slides needed to turn one stack into another when only the outermost plate can move. */
const moves = (a: Stack, b: Stack): number => a.length + b.length - 2 * sharedDepth(a, b);

const stacksFor = (
  target: number,
  kinds: readonly number[],
  owned: readonly number[],
  descending: boolean,
): Stack[] => {
  const found: number[][] = [];
  const walk = (left: number, stock: number[], stack: number[]): void => {
    if (left === 0) {
      found.push(stack);
      return;
    }
    kinds.forEach((mass, kind) => {
      if (mass > left || (stock[kind] ?? 0) === 0) return;
      const outermost = stack.at(-1);
      if (descending && outermost !== undefined && mass > outermost) return;
      walk(
        left - mass,
        stock.map((n, i) => (i === kind ? n - 1 : n)),
        [...stack, mass],
      );
    });
  };
  walk(target, [...owned], []);
  return found;
};

const nearestSide = (target: number, kinds: readonly number[], owned: readonly number[]): number => {
  let sums = new Set([0]);
  kinds.forEach((mass, kind) => {
    sums = new Set(
      [...sums].flatMap((sum) => Array.from({ length: (owned[kind] ?? 0) + 1 }, (_, n) => sum + n * mass)),
    );
  });
  let best = 0;
  for (const sum of [...sums].toSorted((a, b) => a - b))
    if (Math.abs(sum - target) < Math.abs(best - target)) best = sum;
  return best;
};

/**
 * Fewest plate slides per side over an ordered list of totals, starting with an empty bar and leaving the last load on.
 * `descending` keeps heavy plates inside, as most lifters like; otherwise any order may be used.
 */
export const fewestPlateMoves = (bar: Weight, totals: Weight[], plates: Gym['plates'], descending: boolean): number => {
  const kinds = plates.map((plate) => Number(massOf(plate)));
  const owned = plates.map((plate) => plate.pairs);
  let frontier: { stack: Stack; cost: number }[] = [{ stack: [], cost: 0 }];
  for (const total of totals) {
    const side = nearestSide(Number(massOf(total) - massOf(bar)) / 2, kinds, owned);
    frontier = stacksFor(side, kinds, owned, descending).map((stack) => ({
      stack,
      cost: Math.min(...frontier.map((from) => from.cost + moves(from.stack, stack))),
    }));
  }
  return Math.min(...frontier.map((state) => state.cost));
};
