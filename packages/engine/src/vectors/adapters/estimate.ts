import {
  oneRepMaxByVelocity,
  velocityLoss,
  type LoadVelocity,
  type VelocityLift,
} from '../../estimate/load-velocity.ts';
import {
  estimateOneRepMax,
  oneRepMaxFromFive,
  rawOneRepMax,
  weightForReps,
  type OneRepMaxFormula,
} from '../../estimate/one-rep-max.ts';
import { loadAtRpe, nscaPercent, oneRepMaxAtRpe, percentAtRpe } from '../../estimate/rpe-chart.ts';
import { learnRepCurve, oneRepMaxByCurve, shareByCurve, type HardSet } from '../../estimate/rep-curve.ts';
import type { RankedLift } from '../../estimate/strength-distribution.ts';
import { strengthPercentile } from '../../estimate/strength-percentile.ts';
import type { Adapters } from './adapter.ts';
import { scoringSex, type SexLetter } from './scoring-sex.ts';

type Told = number | null | undefined;

export const estimateAdapters: Adapters = {
  'e1rm.raw': (x: { formula: OneRepMaxFormula; weight: number; reps: number }) =>
    rawOneRepMax(x.formula, x.weight, x.reps),
  'e1rm.engine': (x: { weight: number; reps: number; rir?: Told; rpe?: Told; formula?: OneRepMaxFormula }) =>
    estimateOneRepMax(
      { weight: x.weight, reps: x.reps, rir: x.rir ?? undefined, rpe: x.rpe ?? undefined },
      x.formula ?? 'epley',
    ),
  'e1rm.inverse': (x: { formula: OneRepMaxFormula; oneRm: number; reps: number }) =>
    weightForReps(x.formula, x.oneRm, x.reps),
  'rts.percent': (x: { reps: number; rpe: number }) => percentAtRpe(x.reps, x.rpe),
  'rts.e1rm': (x: { weight: number; reps: number; rpe: number }) => oneRepMaxAtRpe(x.weight, x.reps, x.rpe),
  'rts.load': (x: { oneRm: number; reps: number; rpe: number }) => loadAtRpe(x.oneRm, x.reps, x.rpe),
  'nsca.percent': (x: { reps: number }) => nscaPercent(x.reps),
  'reynolds.from5rm': (x: { exercise: 'chest_press' | 'leg_press'; rm5Kg: number }) =>
    oneRepMaxFromFive(x.exercise, x.rm5Kg),
  'velocity.e1rm': (x: { lift: VelocityLift; points: LoadVelocity[] }) => oneRepMaxByVelocity(x.lift, x.points),
  'velocity.loss': (x: { velocities: number[] }) => velocityLoss(x.velocities),
  'repCurve.learn': (x: { sets: HardSet[] }) => learnRepCurve(x.sets),
  'repCurve.share': (x: { perRep: number; reps: number }) => shareByCurve(x, x.reps),
  'repCurve.e1rm': (x: { perRep: number; set: HardSet }) => oneRepMaxByCurve(x, x.set),
  'strength.percentile': (x: { lift: RankedLift; kg: number; sex: SexLetter; bw: number; age?: number | null }) =>
    strengthPercentile(x.lift, x.kg, { sex: scoringSex(x.sex), bodyweightKg: x.bw, age: x.age ?? null }),
};
