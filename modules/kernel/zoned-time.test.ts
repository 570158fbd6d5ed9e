import { expect, test } from 'vitest';
import { instantOf, localTime } from './zoned-time.ts';

const at = (date: string, time: string, zone: string): string => instantOf(date, time, zone).toISOString();

test('a time on a day in a zone, in winter, in summer and across the date line', () => {
  expect(at('2026-01-15', '18:00', 'Europe/Berlin')).toBe('2026-01-15T17:00:00.000Z');
  expect(at('2026-07-15', '18:00', 'Europe/Berlin')).toBe('2026-07-15T16:00:00.000Z');
  expect(at('2026-07-15', '06:30', 'Pacific/Auckland')).toBe('2026-07-14T18:30:00.000Z');
  expect(at('2026-07-15', '06:30', 'America/Los_Angeles')).toBe('2026-07-15T13:30:00.000Z');
  expect(at('2026-07-15', '06:30', 'Nowhere/Atall')).toBe('2026-07-15T06:30:00.000Z');
});

test('a time the clocks skip, and one they show twice', () => {
  expect(localTime('Europe/Berlin', instantOf('2026-03-29', '02:30', 'Europe/Berlin'))).toMatchObject({ hour: 3 });
  expect(at('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  expect(localTime('Europe/Berlin', new Date('2026-10-25T01:30:00Z'))).toMatchObject({ hour: 2, minute: 30 });
});
