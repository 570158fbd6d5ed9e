import type { Milp } from '@halteres/engine/program/generate/week/milp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from './load-solver.ts';
import { switchedOn } from './switched-on.ts';

const UNBOUND = { gap: 0, nodes: 10_000, iterations: 1_000_000 };

/** Things to carry within some weights, each once: worth, then its part of every weight. */
const knapsack = (things: readonly (readonly number[])[], most: readonly number[]): Milp => ({
  columns: things.map(([cost = 0]) => ({ cost, lower: 0, upper: 1, whole: true })),
  rows: most.map((upper, row) => ({
    lower: -Infinity,
    upper,
    terms: things.map((thing, i): [number, number] => [i, thing[row + 1] ?? 0]),
  })),
});

/** Numbers that look random and are the same everywhere (Lehmer). */
const numbers = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) % 50;

const worthOf = ({ columns }: Milp, values: readonly number[]): number =>
  columns.reduce((sum, { cost }, i) => sum + cost * (values[i] ?? 0), 0);

const bestByTrial = ({ columns, rows }: Milp): number => {
  let best = 0;
  for (let mask = 0; mask < 2 ** columns.length; mask++) {
    const values = columns.map((_, i) => (mask >> i) & 1);
    const fits = rows.every(
      ({ terms, upper }) => terms.reduce((sum, [i, factor]) => sum + factor * (values[i] ?? 0), 0) <= upper,
    );
    if (fits) best = Math.max(best, worthOf({ columns, rows }, values));
  }
  return best;
};

describe('the solver', () => {
  let solve: Awaited<ReturnType<typeof loadSolver>>;
  beforeAll(async () => {
    solve = await loadSolver();
  });

  test('finds the best that trying everything finds, and proves it', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const next = numbers(seed);
      const milp = knapsack(
        Array.from({ length: 12 }, () => [next() + 1, next() + 1, next() + 1]),
        [120, 90],
      );
      const answer = solve(milp, UNBOUND);
      expect(worthOf(milp, answer?.values ?? []), `seed ${seed}`).toBeCloseTo(bestByTrial(milp), 6);
      expect(answer?.bound, `seed ${seed}`).toBeCloseTo(bestByTrial(milp), 6);
    }
  });

  test('cut off, it keeps at least what it was given, and its bound is still true', () => {
    const next = numbers(7);
    const milp = knapsack(
      Array.from({ length: 60 }, () => [next() + 1, next() + 1, next() + 1, next() + 1]),
      [300, 280, 260],
    );
    const best = worthOf(milp, solve(milp, UNBOUND)?.values ?? []);
    const start = milp.columns.map((_, i) => (i === 0 ? 1 : 0));
    const cut = solve(milp, { gap: 0, nodes: 1, iterations: 1 }, start);
    expect(worthOf(milp, cut?.values ?? [])).toBeGreaterThanOrEqual(worthOf(milp, start));
    expect(worthOf(milp, cut?.values ?? [])).toBeLessThanOrEqual(best + 1e-6);
    expect(cut?.bound).toBeGreaterThanOrEqual(best - 1e-6);
    expect(solve(milp, { gap: 0, nodes: 1, iterations: 1 }, start)).toEqual(cut);
  });

  test('says that nothing satisfies the rows', () => {
    const milp = knapsack([[1, 1]], [10]);
    expect(solve({ ...milp, rows: [{ lower: 5, upper: 10, terms: [[0, 1]] }] }, UNBOUND)).toBeNull();
  });

  test('switches off only what is 0 or 1 and nothing turns on', () => {
    const column = (lower: number, upper: number, whole: boolean) => ({ cost: 1, lower, upper, whole });
    const milp: Milp = {
      columns: [column(0, 1, true), column(0, 1, true), column(0, 1, false), column(0, 4, true), column(1, 1, true)],
      rows: [],
    };
    expect(switchedOn(milp, [[0.2], [0, 0, 0, 0, 0]]).columns.map(({ upper }) => upper)).toEqual([1, 0, 1, 4, 1]);
  });
});
