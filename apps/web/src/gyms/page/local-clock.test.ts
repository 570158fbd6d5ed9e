import { expect, it } from 'vitest';
import { localClock } from './local-clock.ts';

const AT = new Date('2026-03-01T23:30:00Z');

it.each([
  ['UTC', { weekday: 7, minute: 1410 }],
  ['Europe/Berlin', { weekday: 1, minute: 30 }],
  ['America/Los_Angeles', { weekday: 7, minute: 930 }],
  ['Asia/Kathmandu', { weekday: 1, minute: 315 }],
])('in %s', (timeZone, expected) => {
  expect(localClock(AT, timeZone)).toEqual(expected);
});
