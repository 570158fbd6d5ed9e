import { describe, expect, it } from 'vitest';
import { deloadIsDue } from './deload.ts';
import { returnAfter } from './layoff.ts';
import { taperDay } from './taper.ts';

describe('a light week', () => {
  it('takes one hard trigger or two different soft ones', () => {
    expect(deloadIsDue([])).toBe(false);
    expect(deloadIsDue(['sleep_short'])).toBe(false);
    expect(deloadIsDue(['sleep_short', 'sleep_short'])).toBe(false);
    expect(deloadIsDue(['sleep_short', 'low_wellness'])).toBe(true);
    expect(deloadIsDue(['athlete_request'])).toBe(true);
  });
});

describe('coming back', () => {
  it('starts anew after sixteen weeks', () => {
    expect(returnAfter(112)).toEqual({ load: 0.7, sets: 0.5, mode: 'ramp' });
    expect(returnAfter(113)).toEqual({ load: null, sets: null, mode: 'restart' });
    expect(returnAfter(7)).toEqual({ load: 1, sets: 1, mode: 'continue' });
    expect(returnAfter(-1)).toBe(null);
  });
});

describe('a taper', () => {
  it('cuts volume further every day and ends with rest', () => {
    expect(taperDay('strength', 14)).toEqual({ volume: 0.7, heavy: ['deadlift', 'squat', 'bench'], session: 'train' });
    expect(taperDay('strength', 6)).toMatchObject({ heavy: ['squat', 'bench'], session: 'train' });
    expect(taperDay('strength', 3)).toMatchObject({ heavy: [], session: 'last_session' });
    expect(taperDay('strength', 1)).toMatchObject({ heavy: [], session: 'rest' });
    expect(taperDay('strength', 1)?.volume).toBeCloseTo(0.3);
    expect(taperDay('endurance', 1)?.volume).toBeCloseTo(0.4);
    expect(taperDay('strength', 15)).toBe(null);
  });
});
