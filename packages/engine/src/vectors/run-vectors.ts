import { adapters } from './adapters/index.ts';
import { agrees } from './agrees.ts';

/** A function's name, its input and what must come out; numbers within `tol`, exactly without one. */
export type VectorCase = { id: string; fn: string; in: unknown; out: unknown; tol?: number | undefined };
export type VectorResult = VectorCase & { passed: boolean; actual: unknown };

const isCase = (value: unknown): value is VectorCase => {
  const found = value as Partial<VectorCase> | null;
  return typeof found?.id === 'string' && typeof found.fn === 'string' && 'in' in found && 'out' in found;
};

/** The cases of a file of vectors; null when it is no such file. Throws on cases that are none. */
export const casesOf = (file: unknown): VectorCase[] | null => {
  const cases = (file as { cases?: unknown } | null)?.cases;
  if (!Array.isArray(cases)) return null;
  const strange = cases.findIndex((each) => !isCase(each));
  if (strange >= 0) throw new TypeError(`case ${strange} lacks one of id, fn, in and out`);
  return cases as VectorCase[];
};

/** What the engine answers to one case; `actual` is words when the function is unknown or throws. */
export const runVector = (vector: VectorCase): VectorResult => {
  const run = adapters[vector.fn];
  if (!run) return { ...vector, passed: false, actual: `no function ${vector.fn} in the engine` };
  try {
    const actual = run(vector.in as never);
    return { ...vector, passed: agrees(actual, vector.out, vector.tol ?? 0), actual };
  } catch (error) {
    return { ...vector, passed: false, actual: `thrown: ${String(error)}` };
  }
};
