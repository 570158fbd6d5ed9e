import { describe, expect, it } from 'vitest';
import { cycleInfo, type CycleEvent } from './cycle-info.ts';

const starts: CycleEvent[] = ['2026-01-03', '2026-01-31', '2026-02-28'].map((date) => ({ type: 'period_start', date }));
const on = (today: string, more: CycleEvent[] = []) =>
  cycleInfo({ events: [...starts, ...more], contraception: 'none', today });

describe('what is said of a cycle', () => {
  it('is bleeding to the noted end, or for five days', () => {
    expect(on('2026-03-04').status).toBe('bleeding');
    expect(on('2026-03-05').status).toBe('unverified');
    const end: CycleEvent[] = [{ type: 'period_end', date: '2026-03-06' }];
    expect(on('2026-03-06', end).status).toBe('bleeding');
    expect(on('2026-03-07', end).status).toBe('unverified');
    expect(on('2026-03-03', [{ type: 'period_end', date: '2026-03-02' }]).status).toBe('unverified');
  });

  it('names a phase only behind a test of this cycle', () => {
    const test: CycleEvent[] = [{ type: 'lh_positive', date: '2026-03-13' }];
    expect(on('2026-03-12', test).status).toBe('unverified');
    expect(on('2026-03-13', test).status).toBe('periovulatory_verified');
    expect(on('2026-03-15', test).status).toBe('periovulatory_verified');
    expect(on('2026-03-16', test).status).toBe('luteal_verified');
    expect(on('2026-03-29', test).status).toBe('luteal_verified');
    expect(on('2026-03-30', test).status).toBe('unverified');
    expect(on('2026-03-20', [{ type: 'lh_positive', date: '2026-02-14' }]).status).toBe('unverified');
  });

  it('ends the luteal phase with the next period, and does not look ahead', () => {
    const next: CycleEvent[] = [
      { type: 'lh_positive', date: '2026-03-13' },
      { type: 'period_start', date: '2026-03-24' },
    ];
    expect(on('2026-03-23', next).status).toBe('luteal_verified');
    expect(on('2026-03-23', next).cycleDay).toBe(24);
    expect(on('2026-03-24', next)).toMatchObject({ status: 'bleeding', cycleDay: 1 });
  });

  it('suggests a doctor after more than 90 days, and not in pregnancy', () => {
    expect(on('2026-05-29').refer).toBe(false);
    expect(on('2026-05-30').refer).toBe(true);
    const pregnant = cycleInfo({ events: starts, contraception: 'none', today: '2026-06-30', pregnant: true });
    expect(pregnant).toMatchObject({ status: 'not_applicable', refer: false, nextWindow: null, loadAdjustPct: 0 });
  });

  it('leaves gaps in the notes out of the lengths, and refuses dates that are none', () => {
    expect(on('2026-08-20', [{ type: 'period_start', date: '2026-08-10' }]).nextWindow).toEqual([
      '2026-09-01',
      '2026-09-13',
    ]);
    expect(() => on('2026-02-30')).toThrow(RangeError);
  });
});
