import fc from 'fast-check';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

/** Tries a property many times from a pinned seed, which it prints. For tests only. */
export const holds = <T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  predicate: (...values: T) => void,
): void => {
  process.stdout.write(`${name}: seed ${SEED}\n`);
  const tried = (...values: T): void => {
    // An expectation answers something, and a property takes false for a failure.
    predicate(...values);
  };
  fc.assert(fc.property(...arbitraries, tried), { seed: SEED, numRuns: 500 });
};

/** Numbers as people and broken clients send them: ordinary ones, nothing, negatives, no numbers and endless ones. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 300 }) },
  { weight: 4, arbitrary: fc.double({ min: 1e-6, max: 1e9, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 0.5, max: 500, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, -1e9, -0.5, Number.NaN, Infinity, -Infinity) },
);

/** A number between two ends. */
export const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Whether no number in an answer is NaN or infinite. */
export const isSound = (answer: unknown): boolean => {
  if (typeof answer === 'number') return Number.isFinite(answer);
  return typeof answer !== 'object' || answer === null || Object.values(answer).every(isSound);
};
