import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Published and computed examples live next to a development checkout and are not shipped with it.
const folder = fileURLToPath(new URL('../../../../shared/science/vectors/', import.meta.url));

export type ScienceCase = { id: string; fn: string; in: Record<string, unknown>; out: unknown; tol?: number };

/** Test cases of one file of science vectors; null where the vectors are not at hand. For tests only. */
export const scienceCases = (file: string): ScienceCase[] | null => {
  const path = `${folder}${file}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { cases: ScienceCase[] }).cases : null;
};

/** Compares numbers within a tolerance, everything else exactly; arrays and objects member by member. */
export const agrees = (actual: unknown, expected: unknown, tolerance: number): boolean => {
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected) <= tolerance;
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.length === expected.length && actual.every((item, i) => agrees(item, expected[i], tolerance));
  }
  if (typeof actual === 'object' && typeof expected === 'object' && actual && expected) {
    const keys = Object.keys(expected);
    return (
      Object.keys(actual).length === keys.length &&
      keys.every((key) =>
        agrees((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], tolerance),
      )
    );
  }
  return Object.is(actual, expected);
};
