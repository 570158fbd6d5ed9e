import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDate } from '../calendar.ts';
import type { Exposure } from '../adapt/training-log.ts';
import { SWAP } from './priors.ts';
import { countedOf, liftStandstillOf, mayStandStill } from './standstill.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_123);

/** Every few days, with what an estimate, a plan and an effort may be; where it stands still most of the time. */
const lift = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 8 }),
      e1rm: fc.oneof({ weight: 9, arbitrary: fc.double({ min: 99.5, max: 100.5, noNaN: true }) }, fc.constant(null)),
      rpe: fc.constantFrom(null, 7.5, 8, 8.5, 9),
      role: fc.constantFrom('main', 'main', 'secondary', 'accessory', null),
      hasLoad: fc.integer({ min: 0, max: 29 }).map((n) => n > 0),
    }),
    { minLength: 6, maxLength: 30 },
  )
  .map((times) => {
    let day = dayNumber('2026-01-05');
    return times.map(({ after, e1rm, rpe, role, hasLoad }): Exposure | { date: string; none: true } => {
      const date = isoDate((day += after));
      if (!hasLoad) return { date, none: true };
      return {
        date,
        e1rm,
        sets: [{ kg: 80, weight: { weight: '80', unit: 'kg' }, reps: 5, rpe }],
        planned: role === null ? null : { lo: 5, hi: 5, rir: 2, percent: null, sets: 1, role },
      };
    });
  });

/** What is read of a lift to begin with. */
const endsOf = (times: readonly (Exposure | { date: string; none: true })[]): (Exposure | null)[] => {
  const newest = times.at(-1)?.date ?? '';
  const counted = times.filter(({ date }) => dayNumber(newest) - dayNumber(date) <= 2 * SWAP.days);
  return counted
    .filter((_, at) => at < SWAP.of || at >= counted.length - SWAP.of)
    .map((each) => ('none' in each ? null : each));
};

test('a lift that may not stand still by its ends does not by all of it', () => {
  let [still, dismissed] = [0, 0];
  fc.assert(
    fc.property(lift, (times) => {
      const whole = times.flatMap((each) => ('none' in each ? [] : [each]));
      const may = mayStandStill(endsOf(times));
      const found = liftStandstillOf(whole);
      if (found !== null) {
        still += 1;
        expect(may).toBe(true);
        expect(countedOf(whole).map(({ date }) => date)).toEqual(found.dates);
      }
      if (!may) dismissed += 1;
    }),
    { seed: SEED, numRuns: 4000 },
  );
  process.stdout.write(`standstills: seed ${SEED}, ${still} found, ${dismissed} dismissed by their ends\n`);
  expect(Math.min(still, dismissed)).toBeGreaterThan(50);
});
