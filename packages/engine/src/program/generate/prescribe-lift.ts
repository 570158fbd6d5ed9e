import { repsToFailureAt, shareForReps } from '../../estimate/rpe-chart.ts';
import { MODIFIED_RIR } from '../../health/effort-limit.ts';
import type { PersonLimits } from '../../health/person-limits.ts';
import type { Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import type { Because, PrescribedExercise, PrescribedSet } from '../program.ts';
import { SUPERSET_CHANGE_SECONDS } from '../time/workout-seconds.ts';
import { said } from './load-why.ts';
import type { LiftPlan, ModelSet } from './models/model.ts';
import { effortOf, entryOf, NOT_HEAVY, rampFor, type SetContext } from './prescribe.ts';
import { LEAST_BELOW, MOST_ABOVE } from './target-load.ts';
import type { Planned } from './week/plan.ts';

type Found = { load: Load; share: number; because: Because };

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** The buildable load for a share of 1RM, or the nearest there is where the steps are coarse; null where even that is too heavy. */
const loadFor = (loads: readonly Load[], oneRepMaxKg: number, share: number, most: number): Found | null => {
  const target = massOfKilograms(oneRepMaxKg * share);
  const shareOf = (load: Load): number => kilogramsOf(load.mass) / oneRepMaxKg;
  const nearest = pickLoad(loads, target);
  const load = nearest && shareOf(nearest) > share * MOST_ABOVE ? pickLoad(loads, target, 'down') : nearest;
  if (!load) return null;
  const actual = shareOf(load);
  const built = actual <= share * MOST_ABOVE && actual >= share * LEAST_BELOW;
  if (!built && actual > most) return null;
  const values = { share, oneRepMaxKg, load: load.weight.weight, unit: load.weight.unit, actual };
  return {
    load,
    share: built ? share : rounded(actual),
    because: { code: built ? 'load.built' : 'load.close', values },
  };
};

/** Repetitions no limit of the person forbids, and what they leave. */
const withinLimits = (
  set: ModelSet,
  limits: PersonLimits,
  reserve: number,
  cap: number,
): { low: number; high: number; share: number } => {
  const low = Math.max(set.reps, limits.minReps);
  const high = Math.max(low, set.to ?? low);
  return { low, high, share: rounded(Math.min(set.share ?? cap, cap, shareForReps(high, reserve))) };
};

/** Open sets are for those who may go near their limit. */
const OPEN_RESERVE = 1;

const workSets = (
  item: Planned,
  context: SetContext,
  plan: LiftPlan,
): { sets: PrescribedSet[]; first: Load | null } => {
  const { candidate } = item.chosen;
  const { exercise, loads, oneRepMaxKg } = candidate;
  const { limits } = context;
  const reserve = Math.max(limits.minRir, candidate.judgement.verdict === 'modify' ? MODIFIED_RIR : 0);
  const gentle = context.light || item.role !== 'main';
  const cap = Math.min(limits.maxShare, gentle ? NOT_HEAVY : 1);
  const full = plan.rest ?? (context.tightness >= 2 ? item.dose.leastRest : item.dose.rest);
  const restSeconds = context.endsRound ? full : SUPERSET_CHANGE_SECONDS;
  let first: Load | null = null;
  const sets = plan.sets.map((set): PrescribedSet => {
    if (set.share === null || exercise.measure !== 'reps') {
      const told = set.because ?? { code: 'pace', values: {} };
      const rir = item.role === 'conditioning' ? null : Math.max(reserve, item.dose.rir);
      return {
        kind: 'work',
        min: set.reps,
        max: set.to ?? set.reps,
        load: null,
        percent: null,
        rir,
        restSeconds,
        ...said(told),
      };
    }
    const { low, high, share } = withinLimits(set, limits, reserve, cap);
    const found =
      oneRepMaxKg !== null && loads && exercise.loading !== 'bodyweight_plus'
        ? loadFor(loads, oneRepMaxKg, share, Math.min(cap, shareForReps(high, reserve)))
        : null;
    first ??= found?.load ?? null;
    const left = repsToFailureAt(found?.share ?? share) - high;
    const least = found === null && gentle && high <= 5 ? Math.max(3, reserve) : reserve;
    const rir = Math.max(least, Math.min(6, left));
    const open = set.kind === 'amrap' && reserve <= OPEN_RESERVE;
    return {
      kind: open ? 'amrap' : set.kind === 'amrap' ? 'work' : (set.kind ?? 'work'),
      min: low,
      max: high,
      load: found?.load.weight ?? null,
      percent: found?.share ?? null,
      rir: open ? Math.max(least, OPEN_RESERVE) : rir,
      restSeconds,
      ...said(found?.because ?? effortOf(item, open ? Math.max(least, OPEN_RESERVE) : rir)),
    };
  });
  return { sets, first };
};

/** Sets that begin below this share are their own ramp. */
const EASY_START = 0.5;

/** Turns an exercise whose sets the model itself knows into the sets of one day, within what person and gym allow. */
export const prescribeLift = (item: Planned, context: SetContext, plan: LiftPlan): PrescribedExercise => {
  const { sets, first } = workSets(item, context, plan);
  const ramp = item.role === 'conditioning' ? [] : rampFor(item, context, first);
  const light = Math.min(...sets.map(({ percent }) => percent ?? 1)) < EASY_START;
  return entryOf(item, [...(light ? ramp.slice(0, 1) : ramp), ...sets], null);
};
