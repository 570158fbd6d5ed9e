import { describe, expect, it } from 'vitest';
import { usageOf } from './usage.ts';

const TODAY = '2026-11-20';

describe('what a habit adds', () => {
  it('is nothing without sessions and never more than one', () => {
    expect(usageOf(undefined, TODAY)).toBe(0);
    expect(usageOf({ sessions: 0, last: TODAY }, TODAY)).toBe(0);
    expect(usageOf({ sessions: 5000, last: TODAY }, TODAY)).toBe(1);
    expect(usageOf({ sessions: 5000, last: '2030-01-01' }, TODAY)).toBe(1);
  });

  it('grows with every session, less each time', () => {
    const of = (sessions: number): number => usageOf({ sessions, last: TODAY }, TODAY);
    expect(of(2)).toBeGreaterThan(of(1));
    expect(of(2) - of(1)).toBeGreaterThan(of(12) - of(11));
  });

  it('fades, and is never forgotten', () => {
    const of = (last: string): number => usageOf({ sessions: 20, last }, TODAY);
    expect(of('2026-11-18')).toBeGreaterThan(of('2026-08-01'));
    expect(of('2026-08-01')).toBeGreaterThan(of('2024-01-01'));
    expect(of('1999-01-01')).toBeGreaterThan(0.3);
  });
});
