import { inGroup } from '../../catalog/pattern-groups.ts';
import type { Exercise } from '../../catalog/exercise.ts';
import { dayNumber, isoDate } from '../calendar.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWeek } from '../program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import { lightDays } from './heavy-days.ts';
import type { PeriodizationModel, WeekPlan } from './models/model.ts';
import type { Layout } from './week/plan.ts';
import type { Pool } from './pool.ts';
import { prescribeLift } from './prescribe-lift.ts';
import { prescribe, type SetContext } from './prescribe.ts';
import { variantsOf } from './variants.ts';
import type { Chosen } from './choose.ts';
import { sideOf } from './week/problem.ts';
import { neededGroups } from './slots.ts';
import { heldToStep } from './smooth-steps.ts';

/** Takes a repetition off the longest sets: lighter days had more of them. Null when all are short. */
const fewerReps = (exercises: PrescribedExercise[]): PrescribedExercise[] | null => {
  const longest = (exercise: PrescribedExercise): number =>
    Math.max(0, ...exercise.sets.map((set) => (set.kind === 'work' ? set.max : 0)));
  const most = Math.max(...exercises.map(longest));
  if (most <= 5) return null;
  return exercises.map((exercise) =>
    longest(exercise) < most
      ? exercise
      : {
          ...exercise,
          sets: exercise.sets.map((set) =>
            set.kind === 'work' ? { ...set, min: Math.min(set.min, set.max - 1), max: set.max - 1 } : set,
          ),
        },
  );
};

/** The sets without the last; an open one stays the last. */
const withoutOne = (sets: readonly PrescribedSet[]): PrescribedSet[] =>
  sets.at(-1)?.kind === 'amrap' ? sets.toSpliced(-2, 1) : sets.slice(0, -1);

/** A set less of the last lift with more than two, first of what neither pushes nor pulls, then of pushing; then whole accessories go. */
const trimLast = (
  exercises: PrescribedExercise[],
  find: (slug: string) => Exercise | undefined,
  keep: { sets: ReadonlySet<string>; whole: ReadonlySet<string> },
): PrescribedExercise[] | null => {
  const works = (exercise: PrescribedExercise): number => exercise.sets.filter((set) => set.kind !== 'warm_up').length;
  const able = exercises.filter(
    (exercise) => exercise.role !== 'conditioning' && works(exercise) > 2 && !keep.sets.has(exercise.slug),
  );
  const of = (side: ReturnType<typeof sideOf>): PrescribedExercise[] =>
    able.filter(({ slug }) => {
      const exercise = find(slug);
      return exercise !== undefined && sideOf(exercise) === side;
    });
  const longer = of(null).at(-1) ?? of('push').at(-1) ?? able.at(-1);
  if (longer)
    return exercises.map((exercise) =>
      exercise === longer ? { ...exercise, sets: withoutOne(exercise.sets) } : exercise,
    );
  const spare = exercises.findLastIndex(
    ({ role, slug }) =>
      (role === 'accessory' || role === 'conditioning') && !keep.sets.has(slug) && !keep.whole.has(slug),
  );
  if (spare < 0 || exercises.length < 2) return keep.sets.size > 0 ? null : fewerReps(exercises);
  const letter = (exercises[spare] as PrescribedExercise).superset;
  return exercises
    .filter((_, i) => i !== spare)
    .map((exercise) => (letter !== null && exercise.superset === letter ? { ...exercise, superset: null } : exercise));
};

/** Exercises without which the week would lack a movement its focus needs. */
const alone = ({ days }: Layout, { focusArea }: Profile): ReadonlySet<string> => {
  const lifts = days.flatMap(({ items }) => items.filter(({ role }) => role !== 'conditioning'));
  return new Set(
    neededGroups(focusArea).flatMap((group) => {
      const able = lifts.filter(({ chosen }) => inGroup(chosen.candidate.exercise.pattern, group));
      return able.length === 1 && able[0] ? [able[0].chosen.candidate.exercise.slug] : [];
    }),
  );
};

/** Whether all work sets have one load, so that it can be held as one. */
const isAlike = ({ sets }: PrescribedExercise): boolean =>
  new Set(sets.flatMap((set) => (set.kind === 'warm_up' ? [] : [`${set.load?.weight} ${set.load?.unit}`]))).size === 1;

/** Every week of the program from the layouts of its mesocycles; each workout trimmed to the time there is. */
export const buildWeeks = (
  profile: Profile,
  pool: Pool,
  plans: readonly WeekPlan[],
  layouts: readonly Layout[],
  model: PeriodizationModel,
): PrescribedWeek[] => {
  const find = (slug: string): Exercise | undefined => pool.find.get(slug)?.exercise;
  const clock = (exercises: readonly PrescribedExercise[]): number =>
    workoutSeconds(exercises, find, profile.sessionMinutes, profile.athlete.mileTimeSeconds);
  const start = dayNumber(profile.startDate);
  const light = layouts.map((layout) =>
    lightDays(layout.days, (day, slot) => model.heavy?.(day, slot, profile) ?? true),
  );
  const built: PrescribedWeek[] = [];
  const latest = new Map<string, PrescribedExercise>();
  for (const week of plans) {
    const layout = layouts[week.meso] as Layout;
    const whole = alone(layout, profile);
    if (week.deload) latest.clear();
    const before = built.at(-1);
    built.push({
      week: week.week,
      phase: week.phase,
      deload: week.deload,
      intent: week.intent,
      workouts: layout.days.map((day, index) => {
        const fixed = new Set<string>();
        const items = day.items.map((item) => {
          const variants = variantsOf(item, day, pool);
          const turn = variants.length > 1 ? (model.variant?.(week, index, profile) ?? 0) : 0;
          return turn === 0 ? item : { ...item, chosen: variants[turn % variants.length] as Chosen };
        });
        let exercises = items.map((item, position) => {
          const mates = items.filter((other) => item.superset !== null && other.superset === item.superset);
          const { exercise, oneRepMaxKg } = item.chosen.candidate;
          const context: SetContext = {
            week: week.taper ? { ...week, deload: false } : week,
            limits: pool.limits,
            tightness: layout.tightness,
            first: position === 0,
            light:
              light[week.meso]?.[index]?.has(item.chosen.candidate.exercise.pattern) === true && item.role === 'main',
            dayShift: model.dayShift?.(index) ?? 0,
            endsRound: mates.length === 0 || mates.at(-1) === item,
          };
          const at = { profile, week, day: index, offset: day.offset, item, limits: pool.limits };
          const lastWeek =
            before && !before.deload && !week.deload
              ? before.workouts[index]?.exercises.find((other) => other.slug === exercise.slug)
              : undefined;
          const plan = model.lift?.(at) ?? null;
          if (plan) {
            const own = prescribeLift(item, context, plan);
            if (item.slot.sets !== undefined) fixed.add(own.slug);
            const then = model.bySession ? latest.get(own.slug) : lastWeek;
            const held = (sets: PrescribedExercise['sets']): PrescribedExercise['sets'] =>
              heldToStep({ ...own, sets }, then, exercise, profile.gym, oneRepMaxKg).sets;
            // Sets that differ in load are led by their last.
            const stepped = {
              ...own,
              sets: isAlike(own) ? held(own.sets) : [...own.sets.slice(0, -1), ...held(own.sets.slice(-1))],
            };
            if (!week.deload) latest.set(own.slug, stepped);
            return stepped;
          }
          const prescribed = prescribe(model.dose ? { ...item, dose: model.dose(at) } : item, context);
          return heldToStep(prescribed, lastWeek, exercise, profile.gym, oneRepMaxKg);
        });
        exercises = exercises.filter(({ sets }) => sets.length > 0);
        if (model.finish) exercises = model.finish({ profile, week, offset: day.offset }, exercises);
        let seconds = clock(exercises);
        while (seconds > profile.sessionMinutes * 60) {
          const shorter =
            trimLast(exercises, find, { sets: fixed, whole }) ?? trimLast(exercises, find, { sets: new Set(), whole });
          if (!shorter) break;
          exercises = shorter;
          seconds = clock(exercises);
        }
        return {
          day: index + 1,
          weekday: day.weekday,
          date: isoDate(start + (week.week - 1) * 7 + day.offset),
          title: day.template.title,
          focus: day.template.focus,
          estimatedMinutes: Math.ceil(seconds / 60),
          exercises,
        };
      }),
    });
  }
  return built;
};
