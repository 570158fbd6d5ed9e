import { describe, expect, test } from 'vitest';
import { blockSeconds, type RoundBlock } from './plan-seconds.ts';

const pair = (sets: readonly [number, number]): RoundBlock => ({
  kind: 'superset',
  setup: 60,
  rounds: Math.max(...sets),
  exercises: [
    { reps: 10, spr: 3, sets: sets[0] },
    { reps: 8, spr: 4, sets: sets[1] },
  ],
  intra: 15,
  rest: 60,
});

describe('a superset', () => {
  test('of equal sets is its rounds', () => {
    const { exercises, ...rounds } = pair([3, 3]);
    const unsaid = { ...rounds, exercises: exercises.map(({ reps, spr }) => ({ reps, ...(spr && { spr }) })) };
    expect(blockSeconds(pair([3, 3]))).toBe(60 + 3 * (30 + 15 + 32) + 2 * 60);
    expect(blockSeconds(unsaid)).toBe(blockSeconds(pair([3, 3])));
  });

  test('goes on alone with the longer one: no set of the other, no change of place', () => {
    expect(blockSeconds(pair([3, 2]))).toBe(blockSeconds(pair([3, 3])) - 32 - 15);
    expect(blockSeconds(pair([2, 3]))).toBe(blockSeconds(pair([3, 3])) - 30 - 15);
  });
});
