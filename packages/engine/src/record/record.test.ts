import { describe, expect, it } from 'vitest';
import { weeklyStreak } from '../achievements/weekly-streak.ts';
import { bestResult } from './best-result.ts';
import { personalRecords } from './personal-records.ts';
import { plausibleLift } from './plausible-lift.ts';

describe('personal records', () => {
  const done = { weightKg: 100, reps: 5, rir: 1 };

  it('start with a baseline, which warm-ups and sets not done do not make', () => {
    expect(personalRecords(done, [])).toEqual(['baseline']);
    expect(personalRecords(done, [{ ...done, type: 'warmup' }])).toEqual(['baseline']);
    expect(personalRecords(done, [{ ...done, completed: false }])).toEqual(['baseline']);
    expect(personalRecords({ ...done, type: 'drop' }, [done])).toEqual([]);
    expect(personalRecords({ ...done, completed: false }, [])).toEqual([]);
  });

  it('need an earlier estimate to beat', () => {
    const easy = { weightKg: 90, reps: 5, rir: 4 };
    expect(personalRecords(done, [easy])).toEqual(['rep_max', 'set_volume']);
    expect(personalRecords({ ...done, weightKg: 105 }, [easy, done])).toEqual(['e1rm', 'rep_max', 'set_volume']);
  });

  it('compare times downwards and holds upwards', () => {
    expect(bestResult('fastest_time_seconds', 300, [])).toBe('baseline');
    expect(bestResult('fastest_time_seconds', 299, [310, 300])).toBe('record');
    expect(bestResult('longest_hold_seconds', 60, [60])).toBe(null);
    expect(bestResult('session_volume_kg', 1000.04, [1000])).toBe(null);
    expect(bestResult('benchmark_score', Number.NaN, [])).toBe(null);
  });
});

describe('plausibility', () => {
  const man = { sex: 'male', bodyweightKg: 200, lift: 'deadlift' } as const;

  it('knows what nobody lifted at any body weight, and what supportive gear allows', () => {
    expect(plausibleLift({ ...man, kilograms: 545 })).toMatchObject({ level: 'hard', suggestPounds: true });
    expect(plausibleLift({ ...man, kilograms: 505 }).level).toBe('soft');
    const bench = { sex: 'male', bodyweightKg: 140, lift: 'bench', kilograms: 635 } as const;
    expect(plausibleLift(bench).level).toBe('hard');
    expect(plausibleLift({ ...bench, equipment: 'equipped' }).level).toBe('soft');
    expect(plausibleLift({ ...man, lift: 'snatch', kilograms: 241 }).level).toBe('hard');
  });

  it('asks for pounds when kilograms would be the usual load', () => {
    expect(plausibleLift({ ...man, kilograms: 100, usualKg: 220 })).toMatchObject({ level: 'ok', suggestPounds: true });
    expect(plausibleLift({ ...man, kilograms: 100, usualKg: 100 }).suggestPounds).toBe(false);
  });
});

describe('a weekly streak', () => {
  const monday = ['2026-03-02', '2026-03-09', '2026-03-23', '2026-03-30'].map((date) => `${date}T10:00:00Z`);
  const streak = (pausedWeeks: string[], today = '2026-04-01') =>
    weeklyStreak({ sessions: monday, timeZone: 'Europe/Madrid', goal: 1, today, pausedWeeks });

  it('is broken by a week without, unless it was paused', () => {
    expect(streak([])).toBe(2);
    expect(streak(['2026-03-18'])).toBe(4);
    expect(streak(['2026-W12'])).toBe(4);
  });

  it('does not count a paused week, and waits for the current one', () => {
    expect(streak(['2026-W12', '2026-W13'])).toBe(3);
    expect(streak(['2026-W12'], '2026-04-06')).toBe(4);
    expect(streak(['2026-W12'], '2026-04-13')).toBe(0);
    expect(weeklyStreak({ sessions: [], timeZone: 'UTC', goal: 1, today: '2026-04-01', pausedWeeks: [] })).toBe(0);
  });

  it('refuses what is no instant, zone, goal or week', () => {
    expect(() => streak(['2026-W54'])).toThrow(RangeError);
    const input = { sessions: ['soon'], timeZone: 'UTC', goal: 1, today: '2026-04-01', pausedWeeks: [] };
    expect(() => weeklyStreak(input)).toThrow('"soon" is no instant');
    expect(() => weeklyStreak({ ...input, sessions: [], timeZone: 'Mars/Base' })).toThrow(RangeError);
    expect(() => weeklyStreak({ ...input, sessions: [], goal: 0 })).toThrow(RangeError);
  });
});
