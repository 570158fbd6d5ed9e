import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agrees } from './agrees.ts';
import { casesOf, runVector } from './run-vectors.ts';

// Published and computed examples live beside a development checkout, or beside a folder of checkouts.
const FOLDER = ['../../../../..', '../../../../../..']
  .map((up) => join(import.meta.dirname, up, 'shared/science/vectors'))
  .find((path) => existsSync(path));

const files =
  FOLDER === undefined
    ? []
    : readdirSync(FOLDER)
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ name, cases: casesOf(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))) ?? [] }));

describe.skipIf(FOLDER === undefined)(
  `science vectors${FOLDER === undefined ? ' (skipped: ../shared/science/vectors is absent)' : ''}`,
  () => {
    it('are there', () => expect(files.length).toBeGreaterThan(0));

    describe.each(files)('$name', ({ cases }) => {
      it.each(cases.map((item) => [`${item.id} ${item.fn}`, item] as const))('%s', (_, item) => {
        const { passed, actual } = runVector(item);
        expect(passed ? item.out : actual).toEqual(item.out);
      });
    });
  },
);

describe('a run of vectors', () => {
  it('fails a function nobody knows, and says so', () => {
    const result = runVector({ id: 'x', fn: 'no.such', in: {}, out: null });
    expect(result).toMatchObject({ passed: false, actual: 'no function no.such in the engine' });
  });

  it('fails a wrong number and a function that throws', () => {
    const right = { id: 'x', fn: 'e1rm.raw', in: { formula: 'epley', weight: 100, reps: 3 }, out: 110, tol: 1e-9 };
    expect(runVector(right).passed).toBe(true);
    expect(runVector({ ...right, out: 110.1 }).passed).toBe(false);
    expect(runVector({ ...right, in: { ...right.in, formula: 'none' } })).toMatchObject({ passed: false });
  });

  it('knows a list from an object, and a file without cases', () => {
    expect(agrees([], {}, 0)).toBe(false);
    expect(agrees({ a: [1, null] }, { a: [1.01, null] }, 0.1)).toBe(true);
    expect(agrees({ a: 1 }, { a: 1, b: 2 }, 0)).toBe(false);
    expect(casesOf({ about: 'tables' })).toBe(null);
    expect(() => casesOf({ cases: [{ id: 'x' }] })).toThrow('case 0');
  });
});
