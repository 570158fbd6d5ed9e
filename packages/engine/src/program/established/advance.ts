import type { Gym } from '../../load/inventory.ts';
import type { Catalog } from '../../catalog/exercise.ts';
import { nextLoadUp } from '../../load/loads-for.ts';
import { kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { apreChange } from '../progress/apre.ts';
import { doubleProgression } from '../progress/double-progression.ts';
import { nextTrainingMaxKg } from '../progress/five-three-one.ts';
import { gzclpNext, gzclpThirdTier } from '../progress/gzclp.ts';
import { ladderNext } from '../progress/ladder.ts';
import { openSetNext, openSetStep } from '../progress/open-set.ts';
import { GZCLP } from '../progress/schemes.ts';
import { startingStrengthNext } from '../progress/starting-strength.ts';
import { stepLoad } from '../progress/step-load.ts';
import { totalRepsNext } from '../progress/total-reps.ts';
import { texasWeek } from '../progress/week-of-loads.ts';
import type { EstablishedProgram, Lift, PlannedExercise, Rule } from './model.ts';
import { liftOf, type EstablishedSession, type SessionExercise } from './next-session.ts';
import { exerciseOf, type EstablishedState, type LiftState } from './state.ts';

/** What was done of one exercise; reps of its work sets in order, in the exercise's measure. */
export type DoneExercise = {
  reps: readonly number[];
  /** The load of the working sets where it was not the one asked for, or where none was asked for. */
  loadKg?: number | undefined;
  /** Reps left in the last set, where they were told. */
  rir?: number | undefined;
};
/** A session as logged: one entry for each exercise of the session in order, null for one left out. */
export type DoneSession = readonly (DoneExercise | null)[];

/** Kilograms for a pound of a table written in pounds: 2.5 kg stand for 5 lb. */
const KG_PER_TABLE_POUND = 0.5;
const MISSED_CYCLES_SHARE = 0.9;
const NEW_FIVE_REP_MAX_SHARE = 0.85;

type Done = {
  reps: readonly number[];
  rir: number | null;
  /** Reps asked for in each work set. */
  asked: readonly number[];
  /** The set that decides. */
  open: { reps: number; asked: number };
  success: boolean;
  loadKg: number | null;
  /** The smallest step the gym allows above the load. */
  gymStepKg: number;
};
type Of<Name extends Rule['name']> = Extract<Rule, { name: Name }>;

const based = (at: LiftState, baseKg: number | null): LiftState => (baseKg === null ? at : { ...at, baseKg });

const linear = (rule: Of<'linear'>, at: LiftState, done: Done): LiftState => {
  const misses = done.success ? 0 : at.misses + 1;
  const next = startingStrengthNext(at.baseKg ?? 0, rule.stepKg, misses);
  return next ? { ...at, baseKg: next.loadKg, misses: next.misses } : at;
};

const successStep = (rule: Of<'success_step'>, at: LiftState, done: Done): LiftState => {
  if (at.baseKg === null) return at;
  if (done.success) return { ...at, baseKg: at.baseKg + rule.stepKg, misses: 0 };
  return at.misses + 1 < rule.misses
    ? { ...at, misses: at.misses + 1 }
    : { ...at, baseKg: at.baseKg * rule.resetShare, misses: 0 };
};

const gzclp = (rule: Of<'gzclp'>, at: LiftState, done: Done): LiftState => {
  if (at.stage >= GZCLP.stages[rule.tier].length) {
    const baseKg = (done.loadKg ?? at.baseKg ?? 0) * NEW_FIVE_REP_MAX_SHARE;
    return { ...at, stage: 0, baseKg, startKg: baseKg };
  }
  const totalReps = done.reps.reduce((sum, reps) => sum + reps, 0);
  const next = gzclpNext(rule.tier, rule.region, { stage: at.stage, loadKg: at.baseKg ?? 0, totalReps });
  if (!next) return at;
  const firstStageKg = at.stage === 0 ? at.baseKg : at.startKg;
  if (next.action === 'retest_5rm_85pct') return { ...at, stage: GZCLP.stages[rule.tier].length };
  if (next.action === 'restart_plus') {
    const baseKg = (firstStageKg ?? 0) + GZCLP.incrementKg[rule.region];
    return { ...at, stage: 0, baseKg, startKg: baseKg };
  }
  return { ...at, stage: next.stage, baseKg: next.loadKg, startKg: firstStageKg };
};

const double = (rule: Of<'double'>, at: LiftState, done: Done): LiftState => {
  const { low: lo, high: hi } = rule;
  // Where nothing is loaded only the reps go up.
  const load = at.baseKg ?? 1;
  const step = at.baseKg === null ? 1 : Math.max(rule.stepKg, done.gymStepKg);
  const next = doubleProgression({
    lo,
    hi,
    reps: done.reps,
    rirLastSet: done.rir,
    load,
    step,
    belowRangeBefore: at.belowRange,
  });
  if (!next) return at;
  const belowRange = next.action === 'hold' && next.reps === lo && done.reps.some((reps) => reps < lo);
  if (at.baseKg === null) return { ...at, reps: next.action === 'add_load' ? hi : next.reps, belowRange };
  return { ...at, baseKg: next.load, reps: next.reps, belowRange };
};

const apre = (rule: Of<'apre'>, at: LiftState, done: Done): LiftState => {
  const [third, fourth] = done.reps.slice(2);
  if (at.baseKg === null || third === undefined || fourth === undefined) return at;
  const first = (apreChange(rule.protocol, third)?.middlePounds ?? 0) * KG_PER_TABLE_POUND;
  const second = (apreChange(rule.protocol, fourth)?.middlePounds ?? 0) * KG_PER_TABLE_POUND;
  return { ...at, baseKg: Math.max(KG_PER_TABLE_POUND, at.baseKg + first + second) };
};

const afterSession = (rule: Rule, at: LiftState, done: Done): LiftState => {
  const load = at.baseKg;
  switch (rule.name) {
    case 'as_written':
      return at;
    case 'five_three_one':
      return { ...at, missedInCycle: at.missedInCycle || done.open.reps < done.open.asked };
    case 'cycle':
      return { ...at, missedInCycle: at.missedInCycle || !done.success };
    case 'linear':
      return linear(rule, at, done);
    case 'success_step':
      return successStep(rule, at, done);
    case 'gzclp':
      return gzclp(rule, at, done);
    case 'gzclp_third_tier':
      return load !== null && gzclpThirdTier(done.open.reps) === 'add' ? { ...at, baseKg: load + rule.stepKg } : at;
    case 'open_set': {
      // Every set must be there, whatever the open one gave.
      const reps = done.success ? done.open.reps : Math.min(done.open.asked - 1, done.open.reps);
      const set = { reps: Math.max(0, reps), required: done.open.asked, doubleFrom: rule.doubleFrom };
      return based(at, openSetNext(load ?? 0, rule.stepKg, set));
    }
    case 'open_set_table':
      return load === null ? at : { ...at, baseKg: load + (openSetStep(rule.rows, done.open.reps) ?? 0) };
    case 'texas':
      return done.success ? based(at, texasWeek(load ?? 0, rule.stepKg)?.intensity ?? null) : at;
    case 'percent':
      return load !== null && done.success ? { ...at, baseKg: load * (1 + rule.share) } : at;
    case 'double':
      return double(rule, at, done);
    case 'apre':
      return apre(rule, at, done);
    case 'total_reps': {
      const state = { loadKg: load ?? 0, best: at.best, failures: at.misses };
      const next = totalRepsNext(state, { reps: done.reps, required: Math.max(...done.asked) }, rule);
      return next ? { ...at, baseKg: next.loadKg, best: next.best, misses: next.failures } : at;
    }
    case 'step_load': {
      const successful = done.success ? at.best + 1 : at.best;
      const next = stepLoad(load ?? 0, done.gymStepKg, { successful, perStep: rule.sessions });
      return next ? { ...at, baseKg: next.load, best: next.successful } : at;
    }
    case 'ladder': {
      const ladder = { rungs: rule.rungs.length, low: rule.low, high: rule.high };
      const next = ladderNext({ rung: at.stage, reps: at.reps ?? rule.low }, done.reps, ladder);
      return next ? { ...at, stage: next.rung, reps: next.reps } : at;
    }
  }
};

const afterCycle = ({ rule }: Lift, at: LiftState): LiftState => {
  if (at.baseKg === null) return at;
  const fresh = { ...at, missedInCycle: false };
  const topSet = { reps: at.missedInCycle ? 0 : 1, required: 1 };
  if (rule.name === 'five_three_one') return based(fresh, nextTrainingMaxKg(at.baseKg, rule.region, topSet));
  if (rule.name !== 'cycle') return at;
  if (!at.missedInCycle) return { ...fresh, baseKg: at.baseKg + rule.stepKg, misses: 0 };
  return rule.resetAfter !== undefined && at.misses + 1 >= rule.resetAfter
    ? { ...fresh, baseKg: at.baseKg * MISSED_CYCLES_SHARE, misses: 0 }
    : { ...fresh, misses: at.misses + 1 };
};

const judged = (prescribed: SessionExercise, planned: PlannedExercise, done: DoneExercise, gymStepKg: number): Done => {
  const work = prescribed.sets.filter((set) => set.kind !== 'warm_up');
  const asked = work.map((set) => set.min);
  const last = planned.decidesAt ?? asked.length - 1;
  const written = work.at(-1)?.load;
  return {
    reps: done.reps,
    rir: done.rir ?? null,
    asked,
    open: { reps: done.reps[last] ?? 0, asked: asked[last] ?? 0 },
    success: asked.every((reps, i) => (done.reps[i] ?? 0) >= reps),
    loadKg: done.loadKg ?? (written ? kilogramsOf(massOf(written)) : null),
    gymStepKg,
  };
};

const gymStep = (prescribed: SessionExercise, at: LiftState, gym: Gym, catalog: Catalog): number => {
  if (at.baseKg === null) return 0;
  const written = prescribed.sets.findLast((set) => set.kind !== 'warm_up')?.load;
  const from = written ? massOf(written) : massOfKilograms(at.baseKg);
  const up = nextLoadUp(from, exerciseOf(catalog, prescribed.slug), gym);
  return up ? Math.max(0, kilogramsOf(up.mass) - at.baseKg) : 0;
};

/** Where a program stands after a session was done as logged. */
export const advance = (
  program: EstablishedProgram,
  state: EstablishedState,
  session: EstablishedSession,
  done: DoneSession,
  gym: Gym,
  catalog: Catalog,
): EstablishedState => {
  const lifts: Record<string, LiftState> = { ...state.lifts };
  const day = program.days[state.session % program.days.length];
  session.exercises.forEach((prescribed, i) => {
    const entry = done[i];
    const planned = day?.exercises[i];
    if (!entry || !planned) return;
    const { lift, at } = liftOf(program, { ...state, lifts }, prescribed.lift);
    const result = judged(prescribed, planned, entry, gymStep(prescribed, at, gym, catalog));
    const found = at.baseKg === null && entry.loadKg ? { ...at, baseKg: entry.loadKg, startKg: entry.loadKg } : at;
    lifts[prescribed.lift] = planned.counts === false ? found : afterSession(lift.rule, found, result);
  });
  const next = state.session + 1;
  if (next % (program.perWeek * program.weeks) === 0)
    for (const [key, lift] of Object.entries(program.lifts)) {
      const at = lifts[key];
      if (at) lifts[key] = afterCycle(lift, at);
    }
  return { session: next, lifts };
};
