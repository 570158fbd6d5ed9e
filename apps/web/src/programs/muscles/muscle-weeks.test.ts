import { landmarksOf } from '@halteres/engine/volume/landmarks';
import { describe, expect, test } from 'vitest';
import { muscleLines, standingOf, topOf } from './muscle-weeks.ts';

const landmarks = landmarksOf('intermediate');
const chest = landmarks.find(({ group }) => group === 'chest') ?? null;
const week = (number: number, sets: Record<string, number>, deload = false) => ({
  week: number,
  phase: '',
  deload,
  intent: '',
  notes: null,
  workouts: [],
  volume: { muscles: [], groups: Object.entries(sets).map(([group, each]) => ({ group, sets: each })) },
});

describe('sets per muscle by week', () => {
  test('stand under, productive, high or over the landmarks; a bound that is met counts as reached', () => {
    expect([7.5, 8, 12, 20, 20.5, 22, 22.5].map((sets) => standingOf(sets, chest, false))).toEqual([
      'under',
      'productive',
      'productive',
      'productive',
      'high',
      'high',
      'over',
    ]);
  });

  test('a light week is low on purpose, but too much stays too much', () => {
    expect(standingOf(2, chest, true)).toBe('light');
    expect(standingOf(30, chest, true)).toBe('over');
    expect(standingOf(3, null, false)).toBeNull();
  });

  test('what needs a look comes first; what is never trained is named apart', () => {
    const { trained, untrained } = muscleLines({
      landmarks,
      weekList: [
        week(1, { quads: 12, chest: 14, biceps: 3, back: 26, lower_back: 30 }),
        week(2, { quads: 6, chest: 7, lower_back: 1 }, true),
      ],
    });
    expect(trained.map(({ group }) => group)).toEqual(['back', 'biceps', 'chest', 'quads', 'lower_back']);
    expect(trained[2]?.weeks.map(({ sets, standing }) => [sets, standing])).toEqual([
      [14, 'productive'],
      [7, 'light'],
    ]);
    expect(untrained).toContain('calves');
    expect(untrained).not.toContain('chest');
  });

  test('every bar and landmark fits under the top', () => {
    const { trained } = muscleLines({ landmarks, weekList: [week(1, { chest: 40, back: 3 })] });
    for (const line of trained) {
      expect(topOf(line)).toBeGreaterThan(line.marks?.MRV ?? 0);
      for (const { sets } of line.weeks) expect(topOf(line)).toBeGreaterThan(sets);
    }
  });
});
