import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { repsToFailureAt } from '../../estimate/rpe-chart.ts';
import type { Gym } from '../../load/inventory.ts';
import { loadsFor, type Load } from '../../load/loads-for.ts';
import { formatWeight, kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import type { PrescribedSet } from '../program.ts';
import { rampSteps } from '../time/ramp.ts';
import type { EstablishedProgram, PlannedExercise, Rule, SetPlan } from './model.ts';
import {
  exerciseOf,
  oneRepMaxOf,
  slugOf,
  type EstablishedAthlete,
  type EstablishedState,
  type LiftState,
} from './state.ts';
import { metresIn } from './pace.ts';

export type SessionExercise = {
  /** The program's own name of the lift. */
  lift: string;
  slug: string;
  rest: number;
  superset: string | null;
  sets: PrescribedSet[];
};
export type EstablishedSession = {
  /** 0-based since the start. */
  session: number;
  /** 1-based week since the start, and day within it. */
  week: number;
  day: number;
  title: string;
  focus: string;
  /** As published a light week. */
  light: boolean;
  exercises: SessionExercise[];
};

const UNLOADED = new Set(['bodyweight', 'none', 'band', 'assisted', 'object']);
const WARM_UP_REST_SECONDS = 45;
const EFFORT_RIR = 2;
const OPEN_RIR = 1;
const MOST_RIR = 6;

/** Rules under which a load stands for a share of the 1RM; under the others it rises by steps and leaves the share behind. */
const BY_SHARE: ReadonlySet<Rule['name']> = new Set(['as_written', 'five_three_one', 'cycle', 'open_set_table']);

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** The loads a gym has for an exercise; null where none is prescribed. */
const loadsOf = (exercise: Exercise, gym: Gym): readonly Load[] | null =>
  UNLOADED.has(exercise.loading) ? null : loadsFor(exercise, gym);

/** The sets of an exercise in a week of the cycle and where its lift stands; a staged lift past its stages is tested. */
export const plansOf = (planned: PlannedExercise, state: LiftState, weekOfCycle: number): readonly SetPlan[] => {
  const { sets } = planned;
  if ('byWeek' in sets) return sets.byWeek[weekOfCycle] ?? [];
  if ('byStage' in sets) return sets.byStage[state.stage] ?? [{ sets: 1, reps: 5, share: 0 }];
  return sets;
};

type Setting = {
  exercise: Exercise;
  loads: readonly Load[] | null;
  /** Null where the load stands for no share of it. */
  oneRepMax: number | null;
  state: LiftState;
  planned: PlannedExercise;
};

const effortText = ({ exercise, loads }: Setting, plan: SetPlan): string => {
  if (plan.share === 0) return 'work up to a new 5RM';
  if (UNLOADED.has(exercise.loading) || exercise.loading === 'bodyweight_plus') return 'body weight';
  return loads ? 'choose a load that leaves two repetitions' : 'the gym lists no loads for it; choose by effort';
};

const loadFor = (setting: Setting, plan: SetPlan): { load: Load | null; why: string } => {
  const { state, loads } = setting;
  const share = plan.share ?? 1;
  if (state.baseKg === null || !loads || share === 0) return { load: null, why: effortText(setting, plan) };
  const wanted = state.baseKg * share + (plan.plusKg ?? 0);
  const load = pickLoad(loads, massOfKilograms(wanted));
  const of = share === 1 ? '' : `${number(share * 100)} % of ${number(state.baseKg)} kg`;
  const plus = plan.plusKg ? `${of ? ' ' : `${number(state.baseKg)} kg `}and ${number(plan.plusKg)} kg` : '';
  const sum = of || plus ? `${of}${plus} is ${number(wanted)} kg` : `${number(wanted)} kg`;
  return { load, why: load ? `${sum}; ${formatWeight(load.weight)} can be built` : 'the gym has no load for it' };
};

const amountsOf = ({ state, planned, exercise }: Setting, plan: SetPlan, high: number | null): [number, number] => {
  if (planned.timed && exercise.measure === 'metres') {
    const metres = metresIn(exercise.slug, plan.reps);
    return [metres, metres];
  }
  if (state.reps === null || high === null || planned.counts === false) return [plan.reps, plan.to ?? plan.reps];
  return [state.reps, Math.max(state.reps, high)];
};

const setsOf = (setting: Setting, plan: SetPlan, high: number | null): PrescribedSet[] => {
  const { load, why } = loadFor(setting, plan);
  const [min, max] = amountsOf(setting, plan, high);
  const share = load && setting.oneRepMax ? kilogramsOf(load.mass) / setting.oneRepMax : null;
  const percent = share === null || share > 1 ? null : Math.round(share * 1000) / 1000;
  const counted = setting.exercise.measure === 'reps';
  const left = percent === null ? EFFORT_RIR : Math.min(MOST_RIR, Math.max(0, repsToFailureAt(percent) - max));
  const spoken = setting.planned.timed && setting.exercise.measure === 'metres' ? `${plan.reps} s; ` : '';
  return Array.from({ length: plan.sets }, (_, i) => {
    const open = plan.kind === 'amrap' || (plan.amrapLast === true && i === plan.sets - 1);
    return {
      kind: open ? 'amrap' : (plan.kind ?? 'work'),
      min,
      max,
      load: load?.weight ?? null,
      percent,
      rir: !counted ? null : open ? OPEN_RIR : left,
      restSeconds: plan.rest ?? setting.planned.rest,
      why: `${spoken}${why}`,
    };
  });
};

const rampTo = ({ exercise, loads, planned }: Setting, work: readonly PrescribedSet[]): PrescribedSet[] => {
  const first = work[0]?.load;
  const [lightest] = loads ?? [];
  if (!first || !loads || !lightest || planned.ramps || !exercise.rampSets) return [];
  const mass = massOf(first);
  if (mass <= lightest.mass) return [];
  return rampSteps(mass, loads).map(({ load, reps }) => ({
    kind: 'warm_up',
    min: reps,
    max: reps,
    load: load.weight,
    percent: null,
    rir: null,
    restSeconds: WARM_UP_REST_SECONDS,
    why: 'ramp towards the first work set',
  }));
};

/** The session that is due. */
export const nextSession = (
  program: EstablishedProgram,
  state: EstablishedState,
  athlete: EstablishedAthlete,
  gym: Gym,
  catalog: Catalog,
): EstablishedSession => {
  const day = program.days[state.session % program.days.length];
  if (!day) throw new RangeError(`${program.id} has no days`);
  const week = Math.floor(state.session / program.perWeek);
  const weekOfCycle = week % program.weeks;
  return {
    session: state.session,
    week: week + 1,
    day: (state.session % program.perWeek) + 1,
    title: day.title,
    focus: day.focus,
    light: program.lightWeeks?.includes(weekOfCycle + 1) ?? false,
    exercises: day.exercises.map((planned) => {
      const { lift, at } = liftOf(program, state, planned.lift);
      const slug = slugOf(lift, at);
      const exercise = exerciseOf(catalog, slug);
      const setting: Setting = {
        exercise,
        loads: loadsOf(exercise, gym),
        oneRepMax: BY_SHARE.has(lift.rule.name) ? oneRepMaxOf(athlete, exercise) : null,
        state: at,
        planned,
      };
      const high =
        lift.rule.name === 'double' ? lift.rule.high : lift.rule.name === 'ladder' ? (at.reps ?? lift.rule.low) : null;
      const work = plansOf(planned, at, weekOfCycle).flatMap((plan) => setsOf(setting, plan, high));
      return {
        lift: planned.lift,
        slug,
        rest: planned.rest,
        superset: planned.superset ?? null,
        sets: [...rampTo(setting, work), ...work],
      };
    }),
  };
};

/** A lift of a program and where it stands. */
export const liftOf = (
  program: EstablishedProgram,
  state: EstablishedState,
  key: string,
): { lift: EstablishedProgram['lifts'][string]; at: LiftState } => {
  const lift = program.lifts[key];
  const at = state.lifts[key];
  if (!lift || !at) throw new RangeError(`${program.id} has no lift "${key}"`);
  return { lift, at };
};
