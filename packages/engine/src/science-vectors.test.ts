import { describe, expect, test } from 'vitest';
import type { StressTag } from './catalog/stress.ts';
import { estimateOneRepMax, oneRepMaxFromFive, rawOneRepMax, weightForReps } from './estimate/one-rep-max.ts';
import { loadAtRpe, nscaPercent, oneRepMaxAtRpe, percentAtRpe } from './estimate/rpe-chart.ts';
import { judgeTags, type Injury } from './health/judge-exercise.ts';
import { painRule } from './health/pain-rule.ts';
import type { Gym, Weight } from './load/inventory.ts';
import { loadBar } from './load/load-bar.ts';
import { loadsFor } from './load/loads-for.ts';
import { kilogramsOf, massOf, massOfKilograms } from './load/mass.ts';
import { fewestPlateMoves } from './load/plate-moves.ts';
import { pickLoad } from './load/round.ts';
import { fitTime, planSeconds } from './program/time/plan-seconds.ts';
import { rampSteps } from './program/time/ramp.ts';
import { agrees, scienceCases } from './science-vectors.ts';
import { fractionalSets } from './volume/fractional.ts';
import { efficiencyTier, overSessionCeiling, volumeStatus } from './volume/status.ts';

type Run = (input: never) => unknown;
const w = ([weight, unit]: [number, Weight['unit']]): Weight => ({ weight: String(weight), unit });
type RawPlates = { w: number; u: Weight['unit']; pairs: number }[];
const owned = (plates: RawPlates): Gym['plates'] =>
  plates.map((p) => ({ weight: String(p.w), unit: p.u, pairs: p.pairs }));
const kg = (weight: number): Weight => ({ weight: String(weight), unit: 'kg' });
const gym = (part: Partial<Gym>): Gym => ({
  name: 'Vectors',
  unit: 'kg',
  equipment: [],
  bars: [],
  plates: [],
  dumbbells: [],
  kettlebells: [],
  stacks: {},
  ...part,
});

const functions: Record<string, Run> = {
  'e1rm.raw': (x: { formula: 'epley'; weight: number; reps: number }) => rawOneRepMax(x.formula, x.weight, x.reps),
  'e1rm.engine': (x: { weight: number; reps: number; rir?: number; rpe?: number; formula: 'epley' }) =>
    estimateOneRepMax(x, x.formula),
  'e1rm.inverse': (x: { formula: 'epley'; oneRm: number; reps: number }) => weightForReps(x.formula, x.oneRm, x.reps),
  'rts.percent': (x: { reps: number; rpe: number }) => percentAtRpe(x.reps, x.rpe),
  'rts.e1rm': (x: { weight: number; reps: number; rpe: number }) => oneRepMaxAtRpe(x.weight, x.reps, x.rpe),
  'rts.load': (x: { oneRm: number; reps: number; rpe: number }) => loadAtRpe(x.oneRm, x.reps, x.rpe),
  'nsca.percent': (x: { reps: number }) => nscaPercent(x.reps),
  'reynolds.from5rm': (x: { exercise: 'leg_press'; rm5Kg: number }) => oneRepMaxFromFive(x.exercise, x.rm5Kg),
  'volume.fractional': (x: { sets: Parameters<typeof fractionalSets>[0] }) => fractionalSets(x.sets),
  'volume.status': (x: {
    weeklySets: number;
    landmarks: { MV: number; MEV: number; MAV: [number, number]; MRV: number };
  }) => volumeStatus(x.weeklySets, x.landmarks),
  'volume.session': (x: { sets: number }) => ({ flag: overSessionCeiling(x.sets) }),
  'volume.efficiencyTier': (x: { goal: 'strength'; fractionalSetsPerWeek: number }) =>
    efficiencyTier(x.goal, x.fractionalSetsPerWeek),
  'time.session': (x: Parameters<typeof planSeconds>[0]) => {
    const seconds = planSeconds(x);
    return { seconds, minutesCeil: Math.ceil(seconds / 60) };
  },
  'time.fit': (x: { plan: Parameters<typeof planSeconds>[0]; limitS: number }) => fitTime(x.plan, x.limitS),
  'plates.load': (x: {
    target: [number, 'kg'];
    bar: [number, 'kg'];
    collarsPair: [number, 'kg'];
    plates: RawPlates;
    policy: 'up';
  }) => {
    const bar = loadBar(w(x.target), w(x.bar), w(x.collarsPair), owned(x.plates), x.policy);
    return {
      status: bar.status,
      totalKg: kilogramsOf(bar.total),
      errorKg: kilogramsOf(bar.error),
      perSide: bar.perSide.map((p) => [Number(p.weight), p.unit]),
    };
  },
  'plates.sequence': (x: { bar: [number, 'kg']; targetsKg: number[]; plates: RawPlates; order: string }) => ({
    movesPerSide: fewestPlateMoves(w(x.bar), x.targetsKg.map(kg), owned(x.plates), x.order === 'desc'),
  }),
  'dumbbell.nearest': (x: { target: number; list: number[] }) => {
    const loads = loadsFor({ loading: 'dumbbell_single', equipment: [] }, gym({ dumbbells: x.list.map(kg) }));
    const best = pickLoad(loads ?? [], massOf(kg(x.target)));
    return best && kilogramsOf(best.mass);
  },
  'stack.nearest': (x: { target: number; start: number; step: number; max: number; addons: number[] }) => {
    const stack = { start: kg(x.start), step: kg(x.step), max: kg(x.max), addOns: x.addons.map(kg) };
    const best = pickLoad(
      loadsFor({ loading: 'stack', equipment: [] }, gym({ stacks: { default: stack } })) ?? [],
      massOf(kg(x.target)),
    );
    return best && kilogramsOf(best.mass);
  },
  'injury.filter': (x: {
    conditions: Injury['condition'][];
    tags: StressTag[];
    severity: Record<string, number>;
    redFlag: boolean;
  }) => {
    const injuries = x.conditions.map((condition) => ({
      condition,
      severity: x.severity[condition] ?? 4,
      redFlag: x.redFlag,
    }));
    const flagged: Injury[] =
      x.redFlag && injuries.length === 0 ? [{ condition: 'knee_oa', severity: 1, redFlag: true }] : injuries;
    const { verdict, because } = judgeTags(x.tags, flagged);
    return { decision: verdict, because };
  },
  'pain.rule': (x: Parameters<typeof painRule>[0]) => painRule(x),
  'warmup.ramp': (x: { work: number; bar: number; step: number }) => {
    const loads = Array.from({ length: 400 }, (_, i) => ({ mass: massOfKilograms(x.bar + i * x.step) }));
    return rampSteps(massOfKilograms(x.work), loads).map((step) => ({
      load: kilogramsOf(step.load.mass),
      reps: step.reps,
    }));
  },
};

for (const file of ['01_e1rm', '03_volume', '04_session_time', '05_progression', '07_injury', '12_plates']) {
  const cases = scienceCases(file)?.filter(({ fn }) => functions[fn]);
  describe.skipIf(!cases)(
    `science vectors ${file}${cases ? '' : ' (skipped: the vectors are not beside this checkout)'}`,
    () => {
      test.each((cases ?? []).map((item) => [`${item.id} ${item.fn}`, item] as const))('%s', (_, item) => {
        const actual = (functions[item.fn] as Run)(item.in as never);
        expect(agrees(actual, item.out, item.tol ?? 0) ? item.out : actual).toEqual(item.out);
      });
    },
  );
}
