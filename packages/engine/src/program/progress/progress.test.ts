import { describe, expect, it } from 'vitest';
import { rampSteps } from '../time/ramp.ts';
import { doubleProgression } from './double-progression.ts';
import { hypertrophyMesocycle } from './hypertrophy-mesocycle.ts';
import { repGoalTotal } from './rep-goal-total.ts';
import { startingStrengthNext } from './starting-strength.ts';
import { stepLoad } from './step-load.ts';
import { backOffLoad, fatigueStop } from './top-set.ts';

describe('double progression', () => {
  const session = { lo: 6, hi: 10, rirLastSet: 0, load: 80, step: 2.5 };

  it('holds a first failure and takes load off at a second', () => {
    const reps = [6, 5, 5];
    expect(doubleProgression({ ...session, reps })).toEqual({ action: 'hold', load: 80, reps: 6 });
    expect(doubleProgression({ ...session, reps, belowRangeBefore: true })).toEqual({
      action: 'reduce',
      load: 74,
      reps: 6,
    });
  });

  it('goes by the reps alone when nobody told the reserve, and by a stricter one when asked', () => {
    const reps = [10, 10, 11];
    expect(doubleProgression({ ...session, reps, rirLastSet: null })?.action).toBe('add_load');
    expect(doubleProgression({ ...session, reps, rirLastSet: 1, targetRir: 2 })?.action).toBe('hold');
  });

  it('says nothing of no sets', () => expect(doubleProgression({ ...session, reps: [] })).toBe(null));
});

describe('a rep-goal total', () => {
  const goal = { goalReps: 25, mostSets: 4, load: 60, step: 2.5 };

  it('adds load when it is reached in the sets allowed', () => {
    expect(repGoalTotal({ ...goal, reps: [8, 7, 6, 4] })).toEqual({ action: 'add_load', load: 62.5, missing: 0 });
    expect(repGoalTotal({ ...goal, reps: [7, 6, 5, 4, 3] })).toEqual({ action: 'hold', load: 60, missing: 3 });
  });
});

describe('a top set and its back-off sets', () => {
  const top = { weight: 100, reps: 5, rpe: 8 };

  it('are 6 percent lighter unless said otherwise', () => {
    expect(backOffLoad(100)).toBeCloseTo(94);
    expect(backOffLoad(100, 0.05)).toBeCloseTo(95);
    expect(backOffLoad(100, 1)).toBe(null);
  });

  it('stop at RPE 9, or when fatigue has cost what was meant', () => {
    expect(fatigueStop(top, { weight: 94, reps: 5, rpe: 8 })).toMatchObject({ stop: true, because: 'fatigue' });
    expect(fatigueStop(top, { weight: 94, reps: 5, rpe: 7 })).toMatchObject({ stop: false, because: null });
    expect(fatigueStop(top, { weight: 94, reps: 7, rpe: 9 })).toMatchObject({ stop: true, because: 'rpe' });
  });
});

describe('other schemes', () => {
  it('keep a load for as many sessions as a step takes', () => {
    expect(stepLoad(100, 2.5, { successful: 2, perStep: 3 })).toEqual({ load: 100, successful: 2 });
    expect(stepLoad(100, 2.5, { successful: 3, perStep: 3 })).toEqual({ load: 102.5, successful: 0 });
  });

  it('repeat a load after the first two misses, and round a tie of a reset up', () => {
    expect(startingStrengthNext(100, 2.5, 2)).toEqual({ loadKg: 100, misses: 2 });
    expect(startingStrengthNext(37.5, 2.5, 3)).toEqual({ loadKg: 35, misses: 0 });
  });

  it('never plan more sets than can be recovered from', () => {
    const weeks = hypertrophyMesocycle({ mev: 8, mrv: 12, weeks: 6, addPerWeek: 2 });
    expect(weeks?.map(({ sets }) => sets)).toEqual([8, 10, 12, 12, 12, 12, 4]);
    expect(weeks?.map(({ rir }) => rir)).toEqual([3, 3, 3, 2, 1, 0, 4]);
  });

  it('warm up with the empty bar whatever follows', () => {
    expect(rampSteps(20n, [{ mass: 20n }, { mass: 30n }])).toEqual([{ load: { mass: 20n }, reps: 8 }]);
    expect(rampSteps(20n, [])).toEqual([]);
  });
});
