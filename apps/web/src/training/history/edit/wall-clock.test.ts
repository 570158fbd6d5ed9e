import { expect, it } from 'vitest';
import { instantAt, wallOf } from './wall-clock.ts';

it('goes from the wall to the instant and back, across changes of the clock', () => {
  expect(instantAt('2026-11-22', '18:05', 'Europe/Berlin')).toBe('2026-11-22T17:05:00.000Z');
  expect(instantAt('2026-07-01', '18:05', 'Europe/Berlin')).toBe('2026-07-01T16:05:00.000Z');
  expect(instantAt('2026-03-29', '03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  expect(wallOf('2026-11-22T23:30:00Z', 'Europe/Berlin')).toEqual({ date: '2026-11-23', time: '00:30' });
  for (const zone of ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Auckland'])
    for (const time of ['00:00', '12:30', '23:59']) {
      const there = wallOf(instantAt('2026-10-25', time, zone), zone);
      expect(there).toEqual({ date: '2026-10-25', time });
    }
});
