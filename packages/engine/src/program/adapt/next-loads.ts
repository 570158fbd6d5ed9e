import type { Exercise } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { shareForReps } from '../../estimate/rpe-chart.ts';
import { nextLoadUp } from '../../load/loads-for.ts';
import { formatWeight, kilogramsOf, massOf } from '../../load/mass.ts';
import type { PrescribedSet, ReasonValues } from '../program.ts';
import { doubleProgression } from '../progress/double-progression.ts';
import { loadForTargetRpe } from '../progress/rpe-correction.ts';
import { twoForTwo } from '../progress/two-for-two.ts';
import type { Change, ChangeCode } from './change.ts';
import { isWork, type ExerciseThere } from './places.ts';
import { ESTIMATE, MOST_STEP, RPE_OFF, STALL, STALL_STEP } from './priors.ts';
import { reloaded, steeredLoads, type Setting } from './reload.ts';
import { stallOf, topOf } from './stall.ts';
import type { Exposure } from './training-log.ts';

/** What an exercise's last sessions say about its next load. */
type Verdict = {
  code: ChangeCode;
  text: string;
  values: ReasonValues;
  evidence: Record<string, number>;
  source: string;
  /** All weeks left, or only the next time. */
  reach: 'next' | 'all';
  kgOf: (set: PrescribedSet) => number | null;
};

const one = (value: number): number => Math.round(value * 10) / 10;
const kg = (value: number): string => `${one(value)} kg`;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const plannedKg = (set: PrescribedSet): number | null => (set.load === null ? null : kilogramsOf(massOf(set.load)));

/** The estimate two sessions agree on: the smaller rise or the smaller fall. */
const agreedEstimate = (exposures: readonly Exposure[], known: number): number | null => {
  const last = exposures.slice(-ESTIMATE.sessions).map(({ e1rm }) => e1rm);
  if (last.length < ESTIMATE.sessions || last.some((each) => each === null)) return null;
  const found = last as number[];
  const low = Math.min(...found);
  const high = Math.max(...found);
  if (low >= known * (1 + ESTIMATE.least)) return low;
  return high <= known * (1 - ESTIMATE.least) ? high : null;
};

const byEstimate = (name: string, exposures: readonly Exposure[], tested: number): Verdict | null => {
  const e1rm = agreedEstimate(exposures, tested);
  if (e1rm === null) return null;
  return {
    code: 'new_one_rep_max',
    text: `${name}: the last two sessions give a 1RM of about ${kg(e1rm)}, the plan is made for ${kg(tested)}. Its loads follow.`,
    values: { estimatedKg: one(e1rm), plannedForKg: one(tested) },
    evidence: { estimatedKg: one(e1rm), plannedForKg: one(tested), sessions: ESTIMATE.sessions },
    source: 'Epley with reps in reserve, up to 12 reps (Reynolds 2006); two sessions that agree: engineering default',
    reach: 'all',
    kgOf: (set) => {
      const now = plannedKg(set);
      if (now === null || set.percent === null) return null;
      return clamp(e1rm * set.percent, now * (1 - MOST_STEP), now * (1 + MOST_STEP));
    },
  };
};

const byEffort = (name: string, last: Exposure): Verdict | null => {
  const target = last.planned?.rir ?? null;
  const set = topOf(last.sets);
  if (target === null || set.rpe === null || Math.abs(set.rpe - (10 - target)) < RPE_OFF) return null;
  const right = loadForTargetRpe(set.kg, { reps: set.reps, actualRpe: set.rpe, targetRpe: 10 - target });
  if (right === null) return null;
  const factor = clamp(right / set.kg, 1 - MOST_STEP, 1 + MOST_STEP);
  return {
    code: 'rpe_correction',
    text: `${name}: ${formatWeight(set.weight)} × ${set.reps} felt like RPE ${set.rpe}, RPE ${10 - target} was meant. The next load is ${factor > 1 ? 'heavier' : 'lighter'}.`,
    values: {
      load: set.weight.weight,
      unit: set.weight.unit,
      reps: set.reps,
      actual: set.rpe,
      target: 10 - target,
      way: factor > 1 ? 'up' : 'down',
    },
    evidence: { actualRpe: set.rpe, targetRpe: 10 - target, reps: set.reps, kg: one(set.kg) },
    source: 'RTS chart (Tuchscherer): load × percent at the target ÷ percent at the actual RPE',
    reach: 'next',
    kgOf: (next) => {
      const now = plannedKg(next);
      return now === null ? null : now * factor;
    },
  };
};

/** A lift whose estimate has not risen over several sessions although the effort was there. */
const byStall = (name: string, exposures: readonly Exposure[]): Verdict | null => {
  const stall = stallOf(exposures, STALL);
  if (stall === null) return null;
  const { sessions, days, firstKg, bestSinceKg } = stall;
  return {
    code: 'stall',
    text: `${name}: no gain over ${sessions} sessions in ${days} days at full effort. One lighter session, then build up again.`,
    values: { sessions, days },
    evidence: { sessions, days, firstKg: one(firstKg), bestSinceKg: one(bestSinceKg) },
    source: '5-10 % off after repeated failure (double progression); the window: engineering default',
    reach: 'next',
    kgOf: (set) => {
      const now = plannedKg(set);
      return now === null ? null : now * (1 - STALL_STEP);
    },
  };
};

/** Loads nobody tested a 1RM for: range of repetitions, then load. */
const byRange = (
  name: string,
  exposures: readonly Exposure[],
  exercise: Exercise,
  setting: Setting,
): Verdict | null => {
  const last = exposures.at(-1);
  const before = exposures.at(-2);
  if (!last?.planned) return null;
  const { lo, hi, rir } = last.planned;
  const top = topOf(last.sets);
  const atTop = last.sets.filter((set) => set.kg === top.kg);
  const reps = atTop.map((set) => set.reps);
  const up = nextLoadUp(massOf(top.weight), exercise, setting.profile.gym);
  const stepKg = up === null ? 0 : kilogramsOf(up.mass) - top.kg;
  const lastSet = atTop.at(-1);
  if (stepKg <= 0 || lastSet === undefined) return null;
  const lastBefore = before?.sets.filter((set) => set.kg === top.kg).at(-1);
  const ready =
    lastBefore !== undefined && before?.planned?.hi === hi && twoForTwo(hi, [lastBefore.reps, lastSet.reps]);
  const small = stepKg <= top.kg * MOST_STEP;
  const next = doubleProgression({
    lo,
    hi,
    reps,
    rirLastSet: lastSet.rpe === null ? null : 10 - lastSet.rpe,
    load: top.kg,
    step: stepKg,
    targetRir: Math.min(rir ?? 1, 2),
    belowRangeBefore: before?.planned != null && before.sets.some((set) => set.reps < (before.planned?.lo ?? 0)),
  });
  if (next === null) return null;
  const raise = ready || (next.action === 'add_load' && small);
  const load = raise ? top.kg + stepKg : next.action === 'reduce' ? next.load : top.kg;
  const done = `${formatWeight(top.weight)} × ${reps.join(', ')}`;
  const said = raise
    ? `${name}: ${done} is ${ready ? 'two over the range twice' : 'the top of the range'}. Up to ${up === null ? kg(load) : formatWeight(up.weight)}.`
    : next.action === 'reduce'
      ? `${name}: ${done}, below ${lo} twice. A little lighter, and up again.`
      : `${name}: ${done}. Stay at ${formatWeight(top.weight)} and aim for ${Math.min(hi, next.reps)}.`;
  const values = {
    load: top.weight.weight,
    unit: top.weight.unit,
    reps,
    course: raise ? 'raise' : next.action === 'reduce' ? 'reduce' : 'stay',
    next: raise && up !== null ? up.weight.weight : top.weight.weight,
    nextUnit: raise && up !== null ? up.weight.unit : top.weight.unit,
    lo,
    aim: Math.min(hi, next.reps),
  };
  return {
    code: ready ? 'two_for_two' : 'double_progression',
    text: said,
    values,
    evidence: { kg: one(top.kg), weakestReps: Math.min(...reps), lo, hi, stepKg: Math.round(stepKg * 1000) / 1000 },
    source: ready ? 'NSCA 2-for-2 rule' : 'double progression (training-science §4.5)',
    reach: 'next',
    // Another range of repetitions next time: the load that leaves as much at that range.
    kgOf: (set) =>
      set.percent !== null
        ? null
        : set.max === hi
          ? load
          : Math.min(load * (1 + MOST_STEP), (load * shareForReps(set.max, set.rir ?? 2)) / shareForReps(hi, rir ?? 2)),
  };
};

/** The next loads of one exercise as a change; null where too little is known or nothing needs to change. */
export const nextLoads = (
  exercise: Exercise,
  exposures: readonly Exposure[],
  upcoming: readonly ExerciseThere[],
  setting: Setting,
): Change | null => {
  const last = exposures.at(-1);
  const hard = upcoming.filter(({ week }) => !week.deload);
  const next = hard[0];
  if (last === undefined || last.planned === null || next === undefined) return null;
  if (steeredLoads(exercise, setting) === null || last.sets.length === 0) return null;
  const tested = exerciseOneRepMaxKg(exercise, setting.profile.athlete.oneRepMaxKg);
  const byPercent = tested !== null && next.prescribed.sets.some((set) => isWork(set) && set.percent !== null);
  const verdict = byPercent
    ? (byEstimate(exercise.name, exposures, tested) ??
      byStall(exercise.name, exposures) ??
      byEffort(exercise.name, last))
    : (byStall(exercise.name, exposures) ?? byRange(exercise.name, exposures, exercise, setting));
  if (verdict === null) return null;
  const places = verdict.reach === 'all' ? hard : [next];
  const edits = places.flatMap(({ at, prescribed }) => {
    const sets = reloaded(prescribed.sets, exercise, setting, {
      kgOf: verdict.kgOf,
      why: verdict.text,
      e1rm: last.e1rm,
    });
    return sets === null ? [] : [{ kind: 'change_sets' as const, at, sets }];
  });
  if (edits.length === 0) return null;
  const { code, text, values, evidence, source } = verdict;
  return {
    key: `${code}:${exercise.slug}:${last.date}`,
    code,
    text,
    values: { exercise: exercise.slug, ...values },
    evidence,
    source,
    effect: { kind: 'edits', edits },
  };
};
