import type { Milp } from '@halteres/engine/program/generate/week/milp';

const ON = 1e-6;

/** The same program with every switch (a whole column of 0 or 1) off that none of these answers turns on. */
export const switchedOn = (milp: Milp, answers: readonly ArrayLike<number>[]): Milp => ({
  ...milp,
  columns: milp.columns.map((column, i) =>
    column.whole && column.lower === 0 && column.upper === 1 && !answers.some((values) => (values[i] ?? 0) > ON)
      ? { ...column, upper: 0 }
      : column,
  ),
});
