import { describe, expect, it } from 'vitest';

import { TimeZone } from './time-zone.ts';

function instant(zone: string, wall: string): string {
  return new Date(new TimeZone(zone).toInstant(Date.parse(`${wall}Z`))).toISOString();
}

describe('TimeZone', () => {
  it.each([
    ['Europe/Berlin', '2024-01-15T10:30:00', '2024-01-15T09:30:00.000Z'],
    ['Europe/Berlin', '2024-07-15T10:30:00', '2024-07-15T08:30:00.000Z'],
    // 02:30 was skipped, and lived twice.
    ['Europe/Berlin', '2024-03-31T02:30:00', '2024-03-31T01:30:00.000Z'],
    ['Europe/Berlin', '2024-10-27T02:30:00', '2024-10-27T00:30:00.000Z'],
    ['Europe/Berlin', '2024-10-27T03:00:00', '2024-10-27T02:00:00.000Z'],
    ['America/New_York', '2024-11-03T01:30:00', '2024-11-03T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2024-10-06T02:15:00', '2024-10-05T15:45:00.000Z'],
    ['Asia/Kathmandu', '2024-01-15T10:30:00', '2024-01-15T04:45:00.000Z'],
    ['Pacific/Apia', '2011-12-31T10:00:00', '2011-12-30T20:00:00.000Z'],
  ])('reads the clocks of %s at %s', (zone, wall, expected) => {
    expect(instant(zone, wall)).toBe(expected);
  });

  it('goes back to the wall', () => {
    const zone = new TimeZone('America/New_York');
    expect(new Date(zone.toWall(Date.parse('2024-07-01T02:00:00Z'))).toISOString()).toBe('2024-06-30T22:00:00.000Z');
  });
});
