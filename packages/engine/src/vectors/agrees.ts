/** Compares numbers within a tolerance, everything else exactly; arrays and objects member by member. */
export const agrees = (actual: unknown, expected: unknown, tolerance: number): boolean => {
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected) <= tolerance;
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.length === expected.length && actual.every((item, i) => agrees(item, expected[i], tolerance));
  }
  if (Array.isArray(actual) || Array.isArray(expected)) return false;
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
