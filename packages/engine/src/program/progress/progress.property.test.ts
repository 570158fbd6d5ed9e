import fc from 'fast-check';
import { expect, it } from 'vitest';
import { massOfKilograms } from '../../load/mass.ts';
import { anyNumber, between, holds, isSound } from '../../seeded-property.ts';
import { inol } from '../../volume/inol.ts';
import { prilepin } from '../../volume/prilepin.ts';
import { deload } from '../recovery/deload.ts';
import { returnAfter } from '../recovery/layoff.ts';
import { taperDay } from '../recovery/taper.ts';
import { rampSteps } from '../time/ramp.ts';
import { apreChange } from './apre.ts';
import { doubleProgression } from './double-progression.ts';
import { fiveThreeOneWeek, nextTrainingMaxKg } from './five-three-one.ts';
import { gzclpNext, gzclpThirdTier } from './gzclp.ts';
import { hypertrophyMesocycle } from './hypertrophy-mesocycle.ts';
import { repGoalTotal } from './rep-goal-total.ts';
import { loadForTargetRpe } from './rpe-correction.ts';
import { startingStrengthNext } from './starting-strength.ts';
import { stepLoad } from './step-load.ts';
import { backOffLoad, fatigueStop } from './top-set.ts';
import { heavyLightMedium, texasWeek } from './week-of-loads.ts';

const reps = fc.integer({ min: 0, max: 30 });
const load = between(1, 400);

it('an answer of progression is sound or null, whatever is asked', () =>
  holds('progression', [anyNumber, anyNumber, anyNumber, anyNumber], (a, b, c, d) => {
    for (const answer of [
      apreChange(6, a),
      fiveThreeOneWeek(a, b),
      nextTrainingMaxKg(a, 'upper', { reps: b, required: c }),
      gzclpNext('T1', 'lower', { stage: a, loadKg: b, totalReps: c }),
      gzclpThirdTier(a),
      doubleProgression({ lo: a, hi: b, reps: [c, d], rirLastSet: d, load: c, step: d }),
      repGoalTotal({ goalReps: a, reps: [b, c], mostSets: d, load: c, step: d }),
      stepLoad(a, b, { successful: c, perStep: d }),
      backOffLoad(a, b),
      fatigueStop({ weight: a, reps: b, rpe: 8 }, { weight: c, reps: d, rpe: 7 }),
      startingStrengthNext(a, b, c),
      heavyLightMedium(a),
      texasWeek(a, b),
      loadForTargetRpe(a, { reps: b, actualRpe: c, targetRpe: 8 }),
      inol([{ reps: a, percent: b }]),
      prilepin(a, b, c),
      deload({ sets: a, load: b, rir: c }),
      returnAfter(a),
      taperDay('strength', a),
      taperDay('endurance', a),
    ])
      expect(isSound(answer)).toBe(true);
    // A mesocycle is a list of its weeks, so its length is kept to what a season has.
    if (!(c > 1000)) expect(isSound(hypertrophyMesocycle({ mev: a, mrv: b, weeks: c, addPerWeek: d }))).toBe(true);
  }));

it('APRE never asks for less after more reps', () =>
  holds('apre', [fc.constantFrom(3 as const, 6 as const, 10 as const), reps], (protocol, done) =>
    expect(apreChange(protocol, done + 1)?.middlePounds).toBeGreaterThanOrEqual(
      apreChange(protocol, done)?.middlePounds as number,
    ),
  ));

it('double progression stays in its range and adds load only at its top', () =>
  holds(
    'double progression',
    [fc.integer({ min: 1, max: 12 }), reps, fc.array(reps, { minLength: 1, maxLength: 6 }), load, fc.boolean()],
    (lo, span, done, weight, before) => {
      const hi = lo + span;
      const next = doubleProgression({
        lo,
        hi,
        reps: done,
        rirLastSet: 1,
        load: weight,
        step: 2.5,
        belowRangeBefore: before,
      });
      expect(next?.reps).toBeGreaterThanOrEqual(lo);
      expect(next?.reps).toBeLessThanOrEqual(hi);
      expect(next?.action === 'add_load').toBe(done.every((each) => each >= hi));
      expect(next?.action === 'reduce').toBe(before && done.some((each) => each < lo));
    },
  ));

it('a correction by RPE lightens what was too hard and leads back', () =>
  holds(
    'rpe correction',
    [load, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 20 }), fc.integer({ min: 13, max: 20 })],
    (weight, count, actual, target) => {
      const there = loadForTargetRpe(weight, { reps: count, actualRpe: actual / 2, targetRpe: target / 2 }) as number;
      expect(Math.sign(there - weight)).toBe(Math.sign(target - actual));
      expect(loadForTargetRpe(there, { reps: count, actualRpe: target / 2, targetRpe: actual / 2 })).toBeCloseTo(
        weight,
        6,
      );
    },
  ));

it('a mesocycle rises to its cap while reserve falls, and its light week is lighter', () =>
  holds(
    'mesocycles',
    [fc.integer({ min: 0, max: 12 }), reps, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 3 })],
    (mev, span, weeks, addPerWeek) => {
      const plan = hypertrophyMesocycle({ mev, mrv: mev + span, weeks, addPerWeek }) ?? [];
      const work = plan.slice(0, -1);
      expect(work.length).toBe(weeks);
      work.slice(1).forEach((week, i) => {
        expect(week.sets).toBeGreaterThanOrEqual(work[i]?.sets as number);
        expect(week.rir).toBeLessThanOrEqual(work[i]?.rir as number);
        expect(week.sets).toBeLessThanOrEqual(mev + span);
      });
      expect(work.at(-1)?.rir).toBe(0);
      expect(plan.at(-1)?.sets).toBeLessThanOrEqual(mev);
    },
  ));

it('coming back later is never to more, and a taper never fills up again', () =>
  holds('returns', [fc.integer({ min: 0, max: 200 }), fc.integer({ min: 2, max: 14 })], (days, daysOut) => {
    const [soon, late] = [returnAfter(days), returnAfter(days + 1)];
    expect(late?.load ?? 0).toBeLessThanOrEqual(soon?.load ?? 0);
    expect(late?.sets ?? 0).toBeLessThanOrEqual(soon?.sets ?? 0);
    for (const kind of ['strength', 'endurance'] as const)
      expect(taperDay(kind, daysOut - 1)?.volume).toBeLessThan(taperDay(kind, daysOut)?.volume as number);
  }));

it('a ramp climbs to below the work load in steps that are worth changing plates for', () =>
  holds('ramps', [between(25, 350), fc.constantFrom(1, 1.25, 2.5, 5)], (work, step) => {
    const loads = Array.from({ length: 300 }, (_, i) => ({ mass: massOfKilograms(20 + i * step) }));
    const goal = massOfKilograms(work);
    const ramp = rampSteps(goal, loads);
    expect(ramp[0]).toEqual({ load: loads[0], reps: 8 });
    ramp.slice(1).forEach(({ load: { mass }, reps: count }, i) => {
      expect(mass * 100n <= goal * 95n).toBe(true);
      expect(mass > (ramp[i]?.load.mass as bigint)).toBe(true);
      if (i > 0) expect((mass - (ramp[i]?.load.mass as bigint)) * 10n >= goal).toBe(true);
      expect(count).toBeLessThan(ramp[i]?.reps as number);
    });
  }));
