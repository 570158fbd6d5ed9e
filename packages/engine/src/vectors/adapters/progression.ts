import { kilogramsOf, massOfKilograms } from '../../load/mass.ts';
import { apreChange, type ApreProtocol } from '../../program/progress/apre.ts';
import { doubleProgression, type RepRangeSession } from '../../program/progress/double-progression.ts';
import { fiveThreeOneWeek, nextTrainingMaxKg } from '../../program/progress/five-three-one.ts';
import { gzclpNext, gzclpThirdTier, type GzclpTier } from '../../program/progress/gzclp.ts';
import { hypertrophyMesocycle } from '../../program/progress/hypertrophy-mesocycle.ts';
import { repGoalTotal } from '../../program/progress/rep-goal-total.ts';
import { loadForTargetRpe } from '../../program/progress/rpe-correction.ts';
import type { Region } from '../../program/progress/schemes.ts';
import { startingStrengthNext } from '../../program/progress/starting-strength.ts';
import { stepLoad } from '../../program/progress/step-load.ts';
import { backOffLoad, fatigueStop } from '../../program/progress/top-set.ts';
import { twoForTwo } from '../../program/progress/two-for-two.ts';
import { heavyLightMedium, texasWeek } from '../../program/progress/week-of-loads.ts';
import { rampSteps } from '../../program/time/ramp.ts';
import { inol } from '../../volume/inol.ts';
import { prilepin } from '../../volume/prilepin.ts';
import type { Adapters } from './adapter.ts';

type RepRange = Omit<RepRangeSession, 'rirLastSet' | 'belowRangeBefore'> & { rirLastSet?: number | null };

/** What a vector tells of the session before: a yes, a count of failures, or its reps. */
const toldBelow = (told: unknown, lo: number): boolean =>
  Array.isArray(told) ? told.some((reps) => Number(reps) < lo) : told === true || Number(told) >= 1;

export const progressionAdapters: Adapters = {
  'apre.adjust': (x: { protocol: ApreProtocol; reps: number }) => {
    const change = apreChange(x.protocol, x.reps);
    return change && { lb: change.pounds, mid: change.middlePounds };
  },
  'fiveThreeOne.week': (x: { oneRm: number; week: number }) => {
    const week = fiveThreeOneWeek(x.oneRm, x.week);
    return (
      week && {
        tm: week.trainingMax,
        sets: week.sets.map(({ percent, reps, load }) => ({ pct: percent, reps, load })),
        amrapLast: week.amrapLast,
      }
    );
  },
  'fiveThreeOne.nextTm': (x: { tmKg: number; region: Region; topSetReps: number; requiredReps: number }) =>
    nextTrainingMaxKg(x.tmKg, x.region, { reps: x.topSetReps, required: x.requiredReps }),
  'gzclp.next': (x: { tier: GzclpTier; stage: number; load: number; totalReps: number; region: Region }) => {
    const next = gzclpNext(x.tier, x.region, { stage: x.stage, loadKg: x.load, totalReps: x.totalReps });
    return next && { stage: next.stage, load: next.loadKg, action: next.action };
  },
  'gzclp.t3': (x: { lastSetReps: number }) => gzclpThirdTier(x.lastSetReps),
  'double.next': (x: RepRange) => {
    const { lo, hi, reps, rirLastSet, load, step, targetRir, ...before } = x;
    const belowRangeBefore = Object.values(before).some((told) => toldBelow(told, lo));
    return doubleProgression({ lo, hi, reps, load, step, targetRir, rirLastSet: rirLastSet ?? null, belowRangeBefore });
  },
  'nsca.twoForTwo': (x: { goalReps: number; lastSetPrev: number; lastSetCur: number }) =>
    twoForTwo(x.goalReps, [x.lastSetPrev, x.lastSetCur]),
  'rpe.autoreg': (x: { load: number; reps: number; actualRpe: number; targetRpe: number }) =>
    loadForTargetRpe(x.load, x),
  inol: (x: { sets: { reps: number; pct: number }[] }) => inol(x.sets.map(({ reps, pct }) => ({ reps, percent: pct }))),
  prilepin: (x: { pct: number; repsPerSet: number; totalReps: number }) => prilepin(x.pct, x.repsPerSet, x.totalReps),
  'meso.hypertrophy': (x: Parameters<typeof hypertrophyMesocycle>[0]) => hypertrophyMesocycle(x),
  'warmup.ramp': (x: { work: number; bar: number; step: number }) => {
    const above = Array.from({ length: Math.ceil(x.work / x.step) }, (_, i) => (i + 1) * x.step);
    const loads = [x.bar, ...above.filter((load) => load > x.bar)].map((load) => ({ mass: massOfKilograms(load) }));
    return rampSteps(massOfKilograms(x.work), loads).map(({ load, reps }) => ({ load: kilogramsOf(load.mass), reps }));
  },
  'ss.next': (x: { load: number; increment: number; missesAtThisLoad: number }) => {
    const next = startingStrengthNext(x.load, x.increment, x.missesAtThisLoad);
    return next && { load: next.loadKg, misses: next.misses };
  },
  'nsca.hlm': (x: { heavy: number }) => heavyLightMedium(x.heavy),
  'texas.week': (x: { rm5: number; increment: number }) => texasWeek(x.rm5, x.increment),
  'repGoal.next': (x: Parameters<typeof repGoalTotal>[0]) => repGoalTotal(x),
  'step.next': (x: { load: number; step: number; successful: number; perStep: number }) => stepLoad(x.load, x.step, x),
  'backOff.load': (x: { load: number; drop?: number }) => backOffLoad(x.load, x.drop),
  'backOff.stop': (x: {
    top: Parameters<typeof fatigueStop>[0];
    set: Parameters<typeof fatigueStop>[1];
    drop?: number;
  }) => fatigueStop(x.top, x.set, x.drop),
};
