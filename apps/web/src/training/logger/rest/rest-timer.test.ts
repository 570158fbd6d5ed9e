import { describe, expect, it } from 'vitest';
import { changeRest, restAfter, restGone, restLeft, restText } from './rest-timer.ts';

const rest = { startedAt: 1_000_000, seconds: 120 };

describe('rest', () => {
  it('counts down, then says how long it is over', () => {
    expect(restLeft(rest, 1_000_000)).toBe(120);
    expect(restLeft(rest, 1_000_400)).toBe(120);
    expect(restLeft(rest, 1_119_001)).toBe(1);
    expect(restLeft(rest, 1_120_000)).toBe(0);
    expect(restText(restLeft(rest, 1_132_000))).toBe('+0:12');
    expect(restText(102)).toBe('1:42');
    expect(restText(0)).toBe('0:00');
  });

  it('fills between 0 and 1, whatever the clock does', () => {
    expect(restGone(rest, 990_000)).toBe(0);
    expect(restGone(rest, 1_060_000)).toBe(0.5);
    expect(restGone(rest, 9_000_000)).toBe(1);
    expect(restGone({ startedAt: 0, seconds: 0 }, 0)).toBe(1);
  });

  it('is lengthened and shortened, never below what has gone', () => {
    expect(changeRest(rest, 15, 1_060_000).seconds).toBe(135);
    expect(changeRest(rest, -15, 1_060_000).seconds).toBe(105);
    expect(changeRest(rest, -90, 1_060_000).seconds).toBe(60);
    expect(restLeft(changeRest(rest, -90, 1_060_000), 1_060_000)).toBe(0);
  });

  it('gives fifteen more seconds from now when it was over', () => {
    expect(restLeft(changeRest(rest, 15, 1_180_000), 1_180_000)).toBe(15);
  });
});

it('rests as prescribed, then as before, then as usual', () => {
  expect(restAfter('normal', 180, 90)).toBe(180);
  expect(restAfter('normal', null, 90)).toBe(90);
  expect(restAfter('warm_up', null, 180)).toBe(60);
  expect(restAfter('normal', null, null)).toBe(120);
});
