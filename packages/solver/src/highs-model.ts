import type { Milp } from '@halteres/engine/program/generate/week/milp';
import type { Highs, ModelData } from 'highs';

const sparse = ({ columns, rows }: Milp) => {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  return { format: 'csr' as const, numRows: rows.length, numCols: columns.length, starts, indices, values };
};

/** A program in the arrays of HiGHS, its columns continuous. */
export const highsModel = (highs: Highs, milp: Milp): ModelData => {
  const { columns, rows } = milp;
  const bound = (value: number): number =>
    Number.isFinite(value) ? value : value > 0 ? highs.infinity : -highs.infinity;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => bound(lower)),
    colUpper: columns.map(({ upper }) => bound(upper)),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: sparse(milp),
  };
};
