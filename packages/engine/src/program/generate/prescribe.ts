import type { Exercise } from '../../catalog/exercise.ts';
import { steadyAmount } from '../../endurance/steady-work.ts';
import { repsToFailureAt, shareForReps } from '../../estimate/rpe-chart.ts';
import { MODIFIED_RIR } from '../../health/effort-limit.ts';
import type { PersonLimits } from '../../health/person-limits.ts';
import type { Load } from '../../load/loads-for.ts';
import type { Because, PrescribedExercise, PrescribedSet } from '../program.ts';
import { rampSteps } from '../time/ramp.ts';
import { SUPERSET_CHANGE_SECONDS } from '../time/workout-seconds.ts';
import { startingAmounts } from './amounts.ts';
import { said } from './load-why.ts';
import { rampCount, type Planned, type Tightness } from './week/plan.ts';
import type { WeekPlan } from './models/model.ts';
import { targetLoad } from './target-load.ts';

export type SetContext = {
  week: WeekPlan;
  limits: PersonLimits;
  tightness: Tightness;
  first: boolean;
  /** Follows a heavy day of the same pattern, so it stays below 80 %. */
  light: boolean;
  /** Reps added on this day by an undulating plan. */
  dayShift: number;
  /** Last of its superset, or alone: gets the full rest. */
  endsRound: boolean;
};

export const NOT_HEAVY = 0.775;
const WARMUP_REST_SECONDS = 45;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

type Target = { low: number; high: number; rir: number; share: number };

const target = (item: Planned, context: SetContext): Target => {
  const { week, limits } = context;
  const { dose, chosen, role, slot } = item;
  const start = startingAmounts(chosen.candidate.exercise, role, dose);
  const width = start.high - start.low;
  const lifted = role === 'main' || role === 'secondary';
  const shift = slot.name === 'speed' ? 0 : (lifted ? week.repShift + context.dayShift : 0) + (context.light ? 2 : 0);
  const notHeavy = context.light || role !== 'main';
  const least = Math.max(
    dose.bounds[0],
    limits.minReps,
    notHeavy && slot.name !== 'speed' ? Math.min(6, dose.bounds[1] - width) : 0,
  );
  const low = clamp(start.low + shift, least, Math.max(least, dose.bounds[1] - width));
  const high = Math.max(low, Math.min(low + width, Math.max(dose.bounds[1], low)));
  const modified = chosen.candidate.judgement.verdict === 'modify' ? MODIFIED_RIR : 0;
  const floor = Math.max(limits.minRir, modified, role === 'accessory' ? 0 : 1);
  const few = notHeavy && high <= 5 && slot.name !== 'speed' ? 3 : 0;
  const hardRir = clamp(
    dose.rir + (week.deload ? 0 : week.rirShift) + (context.light ? 1 : 0),
    Math.max(floor, few),
    Math.max(floor, 4),
  );
  const base = dose.share ?? shareForReps(high, hardRir);
  const capped = Math.min(base, limits.maxShare, notHeavy ? NOT_HEAVY : 1);
  const share = Math.round(capped * (week.deload ? 0.9 : 1) * 1000) / 1000;
  return { low, high, rir: week.deload ? hardRir + 2 : hardRir, share };
};

const warmUp = (amount: number, load: Load | null, share: number | null, because: Because): PrescribedSet => ({
  kind: 'warm_up',
  min: amount,
  max: amount,
  load: load?.weight ?? null,
  percent: share,
  rir: null,
  restSeconds: WARMUP_REST_SECONDS,
  ...said(because),
});

/** Keeps `count` of the steps, evenly spread and always the last. */
const thin = <T>(steps: readonly T[], count: number): T[] =>
  steps.length <= count
    ? [...steps]
    : Array.from({ length: count }, (_, i) => steps[Math.floor(((i + 1) * steps.length) / count) - 1] as T);

export const rampFor = (item: Planned, context: SetContext, work: Load | null): PrescribedSet[] => {
  const { exercise, loads } = item.chosen.candidate;
  if (!exercise.rampSets) return [];
  const count = rampCount(context.first, context.tightness);
  if (!work || !loads) {
    return thin(
      [
        [8, 40],
        [5, 60],
        [3, 75],
        [2, 85],
      ] as const,
      Math.min(3, count),
    ).map(([reps, percent]) => warmUp(reps, null, null, { code: 'ramp.share', values: { percent } }));
  }
  const lightest = loads[0];
  if (lightest && work.mass <= lightest.mass) return [];
  return thin(rampSteps(work.mass, loads), count).map(({ load, reps }) =>
    warmUp(reps, load, null, { code: 'ramp.load', values: {} }),
  );
};

export const effortOf = (item: Planned, rir: number): Because => {
  const { exercise, loads } = item.chosen.candidate;
  const bodyweight = exercise.loading === 'bodyweight' || exercise.loading === 'none';
  const kind = bodyweight ? 'bodyweight' : exercise.loading === 'band' ? 'band' : loads ? 'unknown' : 'unlisted';
  return { code: `effort.${kind}`, values: { rir } };
};

const deloaded = (sets: number): number => Math.max(1, Math.floor(sets * 0.5 + 0.5));

/** A planned exercise with its sets, and why it stands where it does. */
export const entryOf = (item: Planned, sets: PrescribedSet[], tempo: string | null): PrescribedExercise => {
  const { exercise } = item.chosen.candidate;
  return {
    slug: exercise.slug,
    role: item.role,
    superset: item.superset,
    sets,
    tempo,
    reason: item.chosen.reason(),
    alternatives: item.chosen.alternatives,
  };
};

/** What a light week keeps of steady work. */
const STEADY_DELOAD = 0.5;

/** Whole minutes of steady work, in the exercise's measure. */
const steadily = (exercise: Exercise, seconds: number): { low: number; high: number } => {
  const amount = steadyAmount(exercise, Math.max(60, Math.floor(seconds / 60) * 60));
  return { low: amount, high: amount };
};

/** Turns a planned exercise into the sets of one week, with loads the gym can build and the reason for each. */
export const prescribe = (item: Planned, context: SetContext): PrescribedExercise => {
  const { exercise, oneRepMaxKg, loads } = item.chosen.candidate;
  const { week } = context;
  const fullRest = context.tightness >= 2 ? item.dose.leastRest : item.dose.rest;
  const start = startingAmounts(exercise, item.role, item.dose);
  const conditioning = item.role === 'conditioning';
  const aim = target(item, context);
  const counted = exercise.measure === 'reps' && !conditioning;
  const found =
    counted && oneRepMaxKg !== null && loads && exercise.loading !== 'bodyweight_plus'
      ? targetLoad(loads, oneRepMaxKg, aim.share, aim, {
          maxShare: Math.min(context.limits.maxShare, context.light || item.role !== 'main' ? 0.795 : 1),
          minReps: Math.max(context.limits.minReps, item.dose.bounds[0]),
          maxReps: Math.min(30, Math.max(item.dose.bounds[1], aim.high) + 2),
        })
      : null;
  const amounts = counted
    ? { low: found?.low ?? aim.low, high: found?.high ?? aim.high }
    : item.steady !== null
      ? steadily(exercise, week.deload ? item.steady * STEADY_DELOAD : item.steady)
      : { low: start.low, high: start.high };
  // Pushing and pulling keep their sets, and with them their balance; what ramps up is the work beside them.
  const full = item.ramps ? Math.max(3, item.sets + week.setShift) : item.sets;
  const sets = week.deload ? deloaded(full) : full;
  const possible = found ? repsToFailureAt(found.share) - amounts.high : aim.rir;
  const work: PrescribedSet = {
    kind: 'work',
    min: amounts.low,
    max: amounts.high,
    load: found?.load.weight ?? null,
    percent: found ? found.share : null,
    rir: conditioning ? null : found ? clamp(possible, 0, 6) : aim.rir,
    restSeconds: context.endsRound ? (conditioning ? start.rest : fullRest) : SUPERSET_CHANGE_SECONDS,
    ...said(found?.because ?? (conditioning ? { code: 'pace', values: {} } : effortOf(item, aim.rir))),
  };
  if (found && work.rir !== null && work.rir < aim.rir) work.rir = aim.rir;
  return entryOf(
    item,
    [...rampFor(item, context, found?.load ?? null), ...Array.from({ length: sets }, () => work)],
    counted ? item.dose.tempo : null,
  );
};
