import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNumber, between, holds, isSound } from '../../seeded-property.ts';
import { ladderNext } from './ladder.ts';
import { openSetNext, openSetStep } from './open-set.ts';
import { totalRepsNext } from './total-reps.ts';

const ROWS = [
  [1, 0],
  [3, 2.5],
  [Infinity, 5],
] as const;

describe('the rules of open sets, totals and ladders', () => {
  it('answer soundly or null, whatever is asked', () =>
    holds('open sets, totals, ladders', [anyNumber, anyNumber, anyNumber], (load, step, reps) => {
      const answers = [
        openSetNext(load, step, { reps, required: 5, doubleFrom: 10 }),
        openSetStep(ROWS, reps),
        totalRepsNext(
          { loadKg: load, best: 0, failures: 0 },
          { reps: [reps], required: 12 },
          { stepKg: step, failures: 3, stepsBack: 2 },
        ),
        ladderNext({ rung: load, reps: 5 }, [reps], { rungs: 3, low: 5, high: 8 }),
      ];
      for (const answer of answers) expect(isSound(answer)).toBe(true);
    }));

  it('more reps in an open set never lead to less', () =>
    holds('open set', [between(20, 300), fc.integer({ min: 0, max: 20 })], (load, reps) => {
      const rule = { required: 5, doubleFrom: 11 };
      const [now, better] = [reps, reps + 1].map((each) => openSetNext(load, 2.5, { reps: each, ...rule }) ?? 0);
      expect(better).toBeGreaterThanOrEqual(now ?? 0);
      expect(openSetStep(ROWS, reps + 1)).toBeGreaterThanOrEqual(openSetStep(ROWS, reps) ?? 0);
    }));

  it('a total never falls below one step, and a ladder never goes down', () =>
    holds(
      'totals and ladders',
      [between(1, 50), fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 4 })],
      (load, reps) => {
        const rule = { stepKg: 2.5, failures: 1, stepsBack: 2 };
        const next = totalRepsNext({ loadKg: load, best: 99, failures: 0 }, { reps, required: 12 }, rule);
        expect(next?.loadKg).toBeGreaterThanOrEqual(2.5);
        const place = { rung: 1, reps: 8 };
        const up = ladderNext(place, reps, { rungs: 3, low: 5, high: 8 });
        expect(up?.rung).toBeGreaterThanOrEqual(1);
      },
    ));
});
