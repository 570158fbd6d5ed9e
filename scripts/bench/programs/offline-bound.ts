import type { Milp, SolveMilp } from '@halteres/engine/program/generate/week/milp';

const LONG = { gap: 0.0005, nodes: 300, iterations: 2_000_000 };

type Asked = { milp: Milp; bound: number; start: readonly number[] };

/** A solver that remembers the last question it was asked, so that it can be asked again with time. */
export const remembering = (solve: SolveMilp): { solve: SolveMilp; last: () => Asked | null; forget: () => void } => {
  let asked: Asked | null = null;
  return {
    solve: (milp, limits, start) => {
      const answer = solve(milp, limits, start);
      asked = answer === null ? null : { milp, bound: answer.bound, start: start ?? [] };
      return answer;
    },
    last: () => asked,
    forget: () => {
      asked = null;
    },
  };
};

/**
 * How far a week is from the most any can be worth, when the bound is looked for longer than a request may wait. `gap` is
 * what was said of it then, against the bound of then.
 */
export const offlineGap = (gap: number, { milp, bound, start }: Asked, solve: SolveMilp): number => {
  const worth = bound * (1 - gap);
  const tighter = Math.min(bound, solve(milp, LONG, start)?.bound ?? bound);
  return Math.max(0, (tighter - worth) / tighter);
};
