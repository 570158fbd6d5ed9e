import type { Catalog, TestedLift } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { shareForReps } from '../../estimate/rpe-chart.ts';
import type { Gym } from '../../load/inventory.ts';
import { loadsFor, nextLoadUp } from '../../load/loads-for.ts';
import { kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import { advance, type DoneExercise } from '../established/advance.ts';
import type { EstablishedProgram } from '../established/model.ts';
import { nextSession, type EstablishedSession } from '../established/next-session.ts';
import { exerciseOf, firstState, type EstablishedState, type LiftState } from '../established/state.ts';
import type { PrescribedExercise, PrescribedSet, Program } from '../program.ts';
import { loadForTargetRpe } from '../progress/rpe-correction.ts';
import type { PerformedSet } from './perform.ts';

export type Plan = { kind: 'established'; program: EstablishedProgram } | { kind: 'program'; program: Program };
export type PlannedWork = Pick<PrescribedExercise, 'slug' | 'sets'>;
/** What was done of an exercise; null where nothing may follow from it. */
export type Outcome = { sets: readonly PerformedSet[]; loadKg: number | null; rir: number | null } | null;

/** A plan that answers to what was done. */
export type PlanSource = {
  perWeek: number;
  /** The session due; `light` where the plan itself makes it so. */
  next: () => { exercises: PlannedWork[]; light: boolean };
  /** Goes on to the following session. */
  done: (outcomes: readonly Outcome[]) => void;
  /** Steps that were taken upwards beyond a lift's cap, in words. */
  overCap: string[];
  stepsChecked: () => number;
};

export type Maxima = Record<TestedLift, number>;

const MOST_STEP_SHARE = 1.1;

/** 12.5 lb, once for each open set. */
const APRE_MOST_KG = 6.25;

const ruleStep = (rule: EstablishedProgram['lifts'][string]['rule']): number => {
  switch (rule.name) {
    case 'open_set':
      return 2 * rule.stepKg;
    case 'open_set_table':
      return Math.max(...rule.rows.map(([, step]) => step));
    case 'apre':
      return 2 * APRE_MOST_KG;
    case 'five_three_one':
    case 'gzclp':
      return rule.region === 'lower' ? 5 : 2.5;
    default:
      return 'stepKg' in rule ? rule.stepKg : 0;
  }
};

const establishedSource = (program: EstablishedProgram, maxima: Maxima, gym: Gym, catalog: Catalog): PlanSource => {
  const athlete = { oneRepMaxKg: maxima };
  const overCap: string[] = [];
  let checked = 0;
  let state: EstablishedState = firstState(program, athlete, catalog);
  let session: EstablishedSession = nextSession(program, state, athlete, gym, catalog);
  const checkSteps = (before: Readonly<Record<string, LiftState>>): void => {
    for (const [key, lift] of Object.entries(program.lifts)) {
      const from = before[key];
      const to = state.lifts[key]?.baseKg;
      const retested = lift.rule.name === 'gzclp' && from !== undefined && from.stage > (state.lifts[key]?.stage ?? 0);
      if (from?.baseKg == null || to == null || retested) continue;
      checked += 1;
      const exercise = exerciseOf(catalog, lift.slug);
      const written = pickLoad(loadsFor(exercise, gym) ?? [], massOfKilograms(from.baseKg));
      const up = written && nextLoadUp(written.mass, exercise, gym);
      const gymStep = up ? kilogramsOf(up.mass) : 0;
      const cap = Math.max(from.baseKg * MOST_STEP_SHARE, from.baseKg + ruleStep(lift.rule), gymStep);
      if (to > cap + 1e-6) overCap.push(`${program.id}: ${key} from ${from.baseKg} to ${to} kg`);
    }
  };
  return {
    perWeek: program.perWeek,
    overCap,
    stepsChecked: () => checked,
    next: () => ({ exercises: session.exercises, light: session.light }),
    done: (outcomes) => {
      const results = outcomes.map(
        (outcome): DoneExercise | null =>
          outcome && {
            reps: outcome.sets.map(({ reps }) => reps),
            loadKg: outcome.loadKg ?? undefined,
            rir: outcome.rir ?? undefined,
          },
      );
      const before = state.lifts;
      state = advance(program, state, session, results, gym, catalog);
      checkSteps(before);
      session = nextSession(program, state, athlete, gym, catalog);
    },
  };
};

const LEAST_FACTOR = 0.8;
const MOST_FACTOR = 1.15;
const MOST_CHANGE = 0.05;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const halves = (value: number): number => Math.round(value * 2) / 2;

/**
 * A written program for this body: shares of its maxima, corrected by reported effort; when it is over it starts again by
 * the maxima that the log has shown since.
 */
const documentSource = (program: Program, shown: () => Maxima, gym: Gym, catalog: Catalog): PlanSource => {
  const sessions = program.weeks.flatMap((week) =>
    week.workouts.map(({ exercises }) => ({ exercises, light: week.deload })),
  );
  const perWeek = Math.max(1, ...program.weeks.map((week) => week.workouts.length));
  const factors = new Map<string, number>();
  const overCap: string[] = [];
  let at = 0;
  let checked = 0;
  let maxima = shown();
  const loaded = (slug: string, set: PrescribedSet): PrescribedSet => {
    if (set.load === null) return set;
    const exercise = exerciseOf(catalog, slug);
    const loads = loadsFor(exercise, gym);
    const oneRepMax = exerciseOneRepMaxKg(exercise, maxima);
    // Somebody else's loads are no use: a share is taken of this body's maximum, and nothing is asked that it cannot do.
    const written = kilogramsOf(massOf(set.load));
    const most = oneRepMax === null ? written : oneRepMax * shareForReps(set.max, 0);
    const planned = set.percent !== null && oneRepMax !== null ? set.percent * oneRepMax : Math.min(written, most);
    const wanted = Math.min(planned * (factors.get(slug) ?? 1), Math.max(planned, most));
    return { ...set, load: (loads && pickLoad(loads, massOfKilograms(wanted))?.weight) ?? set.load };
  };
  const current = () => {
    const due = sessions[at % Math.max(1, sessions.length)];
    return due ?? { exercises: [], light: false };
  };
  const correct = ({ slug, sets }: PlannedWork, outcome: Outcome): void => {
    const last = outcome?.sets.at(-1);
    const set = sets.findLast(({ kind }) => kind !== 'warm_up');
    if (!last?.loadKg || last.reps < 1 || set?.rir == null) return;
    const rpe = {
      reps: last.reps,
      actualRpe: clamp(halves(last.rpe), 6.5, 10),
      targetRpe: clamp(halves(10 - set.rir), 6.5, 10),
    };
    const better = loadForTargetRpe(last.loadKg, rpe);
    if (better === null) return;
    const change = clamp(better / last.loadKg, 1 - MOST_CHANGE, 1 + MOST_CHANGE);
    const before = factors.get(slug) ?? 1;
    const after = clamp(before * change, LEAST_FACTOR, MOST_FACTOR);
    checked += 1;
    if (after > before * MOST_STEP_SHARE) overCap.push(`${slug}: factor from ${before} to ${after}`);
    factors.set(slug, after);
  };
  return {
    perWeek,
    overCap,
    stepsChecked: () => checked,
    next: () => {
      const { exercises, light } = current();
      return {
        light,
        exercises: exercises.map(({ slug, sets }) => ({ slug, sets: sets.map((set) => loaded(slug, set)) })),
      };
    },
    done: (outcomes) => {
      current().exercises.forEach((exercise, i) => correct(exercise, outcomes[i] ?? null));
      at += 1;
      if (at % Math.max(1, sessions.length) === 0) {
        maxima = shown();
        factors.clear();
      }
    },
  };
};

export const sourceOf = (plan: Plan, start: Maxima, shown: () => Maxima, gym: Gym, catalog: Catalog): PlanSource =>
  plan.kind === 'established'
    ? establishedSource(plan.program, start, gym, catalog)
    : documentSource(plan.program, shown, gym, catalog);
