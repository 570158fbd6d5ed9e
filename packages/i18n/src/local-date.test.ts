import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, monthGrid, today, weekdayOf, weekStart } from './local-date.ts';

describe('days', () => {
  it('cross months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-15', -3)).toBe('2025-12-15');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  });

  it('stay whole where clocks change', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('know the day in a zone, and fall back where the zone is unknown', () => {
    const now = new Date('2026-11-21T23:30:00Z');
    expect(today('Europe/Berlin', now)).toBe('2026-11-22');
    expect(today('America/New_York', now)).toBe('2026-11-21');
    expect(today('Nowhere/Never', now)).toMatch(/^2026-11-2[12]$/);
  });
});

describe('weeks', () => {
  it('start on the chosen weekday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekStart('2026-11-22', 1)).toBe('2026-11-16');
    expect(weekStart('2026-11-22', 7)).toBe('2026-11-22');
  });

  it('fill a month without gaps or doubles', () => {
    const grid = monthGrid('2026-11-21', 1);
    expect(grid).toHaveLength(6);
    expect(grid[0]?.[0]).toBe('2026-10-26');
    expect(new Set(grid.flat()).size).toBe(42);
    expect(monthGrid('2027-02-10', 1)).toHaveLength(4);
  });
});
