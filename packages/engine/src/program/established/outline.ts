import type { Catalog } from '../../catalog/exercise.ts';
import type { Base, EstablishedProgram, SetPlan } from './model.ts';
import { plansOf } from './next-session.ts';
import { metresIn } from './pace.ts';
import { exerciseOf, firstState, slugOf } from './state.ts';

export type OutlinedSets = {
  sets: number;
  /** In the exercise's measure. */
  min: number;
  max: number;
  /** Share of what `of` names; null where the load is found by effort or there is none. */
  share: number | null;
  of: Base['of'];
  plusKg: number;
  /** Whether the last of them goes on for as many good reps as there are. */
  open: boolean;
};
export type OutlinedExercise = { slug: string; superset: string | null; restSeconds: number; sets: OutlinedSets[] };
export type OutlinedWeek = {
  week: number;
  light: boolean;
  days: { title: string; focus: string; exercises: OutlinedExercise[] }[];
};

const NOBODY = { oneRepMaxKg: { squat: null, bench: null, deadlift: null } };

/** Weeks until a program shows everything it has: a cycle, or more where its days do not fit one. */
const weeksShown = ({ days, perWeek, weeks }: EstablishedProgram): number => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return Math.max(weeks, days.length / divisor(days.length, perWeek));
};

/** A program as it is published, week by week, before anything is known of who follows it. */
export const outline = (program: EstablishedProgram, catalog: Catalog): OutlinedWeek[] => {
  const start = firstState(program, NOBODY, catalog);
  const exerciseAt = (planned: EstablishedProgram['days'][number]['exercises'][number], week: number) => {
    const lift = program.lifts[planned.lift];
    const state = start.lifts[planned.lift];
    if (!lift || !state) throw new RangeError(`${program.id} has no lift "${planned.lift}"`);
    const slug = slugOf(lift, state);
    const high = 'high' in lift.rule && lift.rule.name !== 'ladder' ? lift.rule.high : null;
    const amounts = (plan: SetPlan): [number, number] => {
      const metres = planned.timed && exerciseOf(catalog, slug).measure === 'metres';
      if (metres) return [metresIn(slug, plan.reps), metresIn(slug, plan.reps)];
      if (state.reps === null || planned.counts === false) return [plan.reps, plan.to ?? plan.reps];
      return [state.reps, high ?? state.reps];
    };
    return {
      slug,
      superset: planned.superset ?? null,
      restSeconds: planned.rest,
      sets: plansOf(planned, state, week % program.weeks).map((plan): OutlinedSets => {
        const [min, max] = amounts(plan);
        const base = lift.base.of === 'one_rep_max' || lift.base.of === 'five_rep_max' ? lift.base.share : 1;
        const { of } = lift.base;
        return {
          sets: plan.sets,
          min,
          max,
          share: of === 'effort' || plan.share === 0 ? null : Math.round(base * (plan.share ?? 1) * 1000) / 1000,
          of,
          plusKg: plan.plusKg ?? 0,
          open: plan.kind === 'amrap' || plan.amrapLast === true,
        };
      }),
    };
  };
  return Array.from({ length: weeksShown(program) }, (_, week) => ({
    week: week + 1,
    light: program.lightWeeks?.includes((week % program.weeks) + 1) ?? false,
    days: Array.from({ length: program.perWeek }, (__, day) => {
      const planned = program.days[(week * program.perWeek + day) % program.days.length];
      if (!planned) throw new RangeError(`${program.id} has no days`);
      return {
        title: planned.title,
        focus: planned.focus,
        exercises: planned.exercises.map((each) => exerciseAt(each, week)),
      };
    }),
  }));
};
