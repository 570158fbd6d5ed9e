import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ReadWorkout } from '../reading.ts';
import { readExport } from '../read-export.ts';
import { mergeWorkouts } from './merge-workouts.ts';

async function history(...rows: readonly string[]): Promise<readonly ReadWorkout[]> {
  const header = 'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps';
  return (await readExport([header, ...rows].join('\n'), { timeZone: 'UTC' })).workouts;
}

const row = (day: number, order: number, weight = 60): string =>
  `2024-03-${String(day).padStart(2, '0')} 18:00:00;A;Squat;${order};${weight};kg;5`;

describe('mergeWorkouts', () => {
  it('adds new workouts, updates grown ones and leaves the rest', async () => {
    const before = await history(row(1, 1), row(2, 1));
    const after = await history(row(1, 1), row(2, 1), row(2, 2), row(3, 1));
    const merged = mergeWorkouts(before, after);
    expect(merged.workouts).toEqual(after);
    expect(merged).toMatchObject({ added: [after[2]?.key], updated: [after[1]?.key], unchanged: 1 });
    expect(mergeWorkouts(after, before)).toEqual({ workouts: after, added: [], updated: [], unchanged: 2 });
  });

  it('takes a corrected weight from the export that reaches further, in either order', async () => {
    const before = await history(row(1, 1, 60));
    const after = await history(row(1, 1, 65), row(2, 1));
    expect(mergeWorkouts(before, after).workouts).toEqual(after);
    expect(mergeWorkouts(after, before).workouts).toEqual(after);
  });

  it('changes nothing when the same export comes twice', async () => {
    const once = await history(row(1, 1), row(2, 1));
    expect(mergeWorkouts(once, once)).toEqual({ workouts: once, added: [], updated: [], unchanged: 2 });
  });

  it('gives one history for growing exports in any order', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => row(1 + Math.floor(index / 3), 1 + (index % 3), 60 + index));
    const growing = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(growing, async (sizes) => {
        const exports = await Promise.all(sizes.map((size) => history(...rows.slice(0, size))));
        const merged = exports.reduce((all, next) => mergeWorkouts(all, next).workouts, [] as readonly ReadWorkout[]);
        expect(merged).toEqual(await history(...rows.slice(0, Math.max(...sizes))));
      }),
      { numRuns: 60 },
    );
  });
});
