import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weeklyStreak } from '../achievements/weekly-streak.ts';
import { isoDate } from '../program/calendar.ts';
import { anyNumber, between, holds, isSound } from '../seeded-property.ts';
import { bestResult } from './best-result.ts';
import type { LoggedSet } from './logged-set.ts';
import { personalRecords } from './personal-records.ts';
import { holdsLeaderboard } from './plausible-jump.ts';
import { plausibleLift } from './plausible-lift.ts';
import { tonnageKg } from './tonnage.ts';

const set: fc.Arbitrary<LoggedSet> = fc.record({
  weightKg: between(0, 300),
  reps: fc.integer({ min: 1, max: 20 }),
  rir: fc.integer({ min: 0, max: 5 }),
  type: fc.constantFrom('work', 'warmup', 'drop'),
  completed: fc.boolean(),
});
const sets = fc.array(set, { maxLength: 20 });
const lift = fc.constantFrom('squat', 'bench', 'deadlift', 'total', 'snatch', 'clean_jerk');
const sex = fc.constantFrom('male', 'female');

it('a set done again is no record, and more history never makes one of weight or volume', () =>
  holds('records', [set, sets, sets], (now, history, more) => {
    const before = personalRecords(now, history);
    const after = personalRecords(now, [...history, ...more]);
    expect(before).toEqual(before.toSorted());
    if (before.length > 0) expect(personalRecords(now, [...history, now])).toEqual([]);
    if (!before.includes('baseline'))
      for (const kind of ['rep_max', 'set_volume'] as const) if (after.includes(kind)) expect(before).toContain(kind);
    expect(before.includes('baseline') && before.length > 1).toBe(false);
  }));

it('tonnage adds up and is sound for any sets', () => {
  holds('tonnage', [sets, sets], (a, b) => expect(tonnageKg([...a, ...b])).toBeCloseTo(tonnageKg(a) + tonnageKg(b), 4));
  holds('any sets', [anyNumber, anyNumber, anyNumber], (weightKg, reps, rir) => {
    expect(isSound(tonnageKg([{ weightKg, reps, rir }]))).toBe(true);
    expect(personalRecords({ weightKg, reps, rir }, [{ weightKg: 100, reps: 5 }])).toBeInstanceOf(Array);
    expect(['baseline', 'record', null]).toContain(bestResult('longest_hold_seconds', weightKg, [reps]));
    expect(typeof holdsLeaderboard(weightKg, reps, 'advanced')).toBe('boolean');
  });
});

it('a heavier lift is never more plausible, and any claim gets a sound verdict', () => {
  const order = ['ok', 'soft', 'hard'];
  holds('plausibility', [sex, lift, between(40, 200), between(1, 900)], (who, what, bodyweightKg, kilograms) => {
    const judge = (weight: number) =>
      order.indexOf(plausibleLift({ sex: who, lift: what, bodyweightKg, kilograms: weight }).level);
    expect(judge(kilograms + 10)).toBeGreaterThanOrEqual(judge(kilograms));
  });
  holds('any claim', [sex, lift, anyNumber, anyNumber, anyNumber], (who, what, bodyweightKg, kilograms, usualKg) =>
    expect(isSound(plausibleLift({ sex: who, lift: what, bodyweightKg, kilograms, usualKg }))).toBe(true),
  );
});

it('another session never shortens a streak, and no streak outlasts its sessions', () => {
  const session = fc
    .tuple(fc.integer({ min: 20_500, max: 20_600 }), fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]) => `${isoDate(day)}T${String(hour).padStart(2, '0')}:30:00Z`);
  const timeZone = fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Auckland');
  holds(
    'streaks',
    [fc.array(session, { maxLength: 40 }), session, timeZone, fc.integer({ min: 1, max: 4 })],
    (sessions, another, zone, goal) => {
      const streak = (list: string[]) =>
        weeklyStreak({ sessions: list, timeZone: zone, goal, today: isoDate(20_600), pausedWeeks: [] });
      expect(streak([...sessions, another])).toBeGreaterThanOrEqual(streak(sessions));
      expect(streak(sessions) * goal).toBeLessThanOrEqual(sessions.length);
    },
  );
});
