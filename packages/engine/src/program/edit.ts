import type { Catalog, Exercise } from '../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../estimate/exercise-one-rep-max.ts';
import { shareForReps } from '../estimate/rpe-chart.ts';
import { personLimits } from '../health/person-limits.ts';
import { loadsFor } from '../load/loads-for.ts';
import { massOfKilograms } from '../load/mass.ts';
import { pickLoad } from '../load/round.ts';
import { dayNumber, isoDate, weekdayOf } from './calendar.ts';
import { said } from './generate/load-why.ts';
import type { Profile } from './profile.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWorkout, Program } from './program.ts';
import { workoutSeconds } from './time/workout-seconds.ts';

/** Where an edit applies: 1-based week and day, 0-based position, as in findings. */
export type Place = { week: number; day: number; exercise: number };

/** One change to a program. Places that do not exist change nothing. */
export type Edit =
  | { kind: 'swap_exercise'; at: Place; slug: string }
  | { kind: 'change_sets'; at: Place; sets: PrescribedSet[] }
  | { kind: 'set_count'; at: Place; count: number }
  | {
      kind: 'change_work';
      at: Place;
      change: Partial<Pick<PrescribedSet, 'min' | 'max' | 'load' | 'rir' | 'restSeconds'>>;
    }
  | { kind: 'move_exercise'; at: Place; to: { day: number; exercise: number } }
  | { kind: 'move_workout'; at: Pick<Place, 'week' | 'day'>; date: string }
  | { kind: 'add_exercise'; at: Place; exercise: PrescribedExercise }
  | { kind: 'remove_exercise'; at: Place };

const isWork = (set: PrescribedSet): boolean => set.kind !== 'warm_up';

/** The sets of one exercise carried over to another: same sets, amounts and effort, loads worked out anew. */
const carriedOver = (
  sets: readonly PrescribedSet[],
  to: Exercise,
  from: Exercise | undefined,
  profile: Profile,
): PrescribedSet[] => {
  const limits = personLimits(profile.athlete, profile.difficulty);
  const oneRepMaxKg = exerciseOneRepMaxKg(to, profile.athlete.oneRepMaxKg);
  const loads = to.loading === 'bodyweight_plus' ? null : loadsFor(to, profile.gym);
  const sameMeasure = from === undefined || from.measure === to.measure;
  return sets.filter(isWork).map((set) => {
    const amount = sameMeasure
      ? { min: set.min, max: set.max }
      : to.measure === 'reps'
        ? { min: 8, max: 12 }
        : { min: 20, max: 40 };
    const share =
      Math.round(Math.min(limits.maxShare, set.percent ?? shareForReps(amount.max, set.rir ?? 2)) * 1000) / 1000;
    const target = oneRepMaxKg === null ? null : massOfKilograms(oneRepMaxKg * share);
    const load = target !== null && loads && to.measure === 'reps' ? pickLoad(loads, target, 'down') : null;
    const fits = load !== null && target !== null && load.mass <= target && load.mass * 100n >= target * 88n;
    return {
      ...set,
      ...amount,
      load: fits ? load.weight : null,
      percent: fits ? share : null,
      rir: set.rir ?? 2,
      ...said(
        fits
          ? { code: 'load.carried', values: { share, load: load.weight.weight, unit: load.weight.unit } }
          : { code: 'effort.choose', values: { rir: set.rir ?? 2 } },
      ),
    };
  });
};

/** Another exercise with the same work sets and effort; warm-ups are left out, since their loads belonged to the old one. */
export const swapExercise = <T extends PrescribedExercise>(
  prescribed: T,
  slug: string,
  profile: Profile,
  catalog: Catalog,
): T => {
  const to = catalog.exercises.find((exercise) => exercise.slug === slug);
  if (!to) return prescribed;
  const from = catalog.exercises.find((exercise) => exercise.slug === prescribed.slug);
  return {
    ...prescribed,
    slug,
    sets: carriedOver(prescribed.sets, to, from, profile),
    reason: {
      code: 'swap',
      text: `${to.name} in place of ${from?.name ?? prescribed.slug}`,
      values: { before: prescribed.slug },
    },
    alternatives: [prescribed.slug, ...prescribed.alternatives].filter((other) => other !== slug),
  };
};

const counted = (prescribed: PrescribedExercise, count: number): PrescribedExercise => {
  const work = prescribed.sets.filter(isWork);
  const last = work.at(-1);
  if (!last || count < 1) return prescribed;
  const warm = prescribed.sets.filter((set) => !isWork(set));
  return { ...prescribed, sets: [...warm, ...Array.from({ length: count }, (_, i) => ({ ...(work[i] ?? last) }))] };
};

const changed = (prescribed: PrescribedExercise, edit: Extract<Edit, { kind: 'change_work' }>): PrescribedExercise => ({
  ...prescribed,
  sets: prescribed.sets.map((set) => {
    if (!isWork(set)) return set;
    // A load set by hand no longer stands for a percent.
    return 'load' in edit.change
      ? { ...set, ...edit.change, percent: null, ...said({ code: 'by_coach', values: {} }) }
      : { ...set, ...edit.change };
  }),
});

/** A superset of one is none. */
const tidied = (exercises: readonly PrescribedExercise[]): PrescribedExercise[] =>
  exercises.map((one) =>
    one.superset !== null && exercises.filter((other) => other.superset === one.superset).length < 2
      ? { ...one, superset: null }
      : one,
  );

const mapWeek = (
  program: Program,
  week: number,
  change: (workouts: PrescribedWorkout[]) => PrescribedWorkout[],
): Program => ({
  ...program,
  weeks: program.weeks.map((each) => (each.week === week ? { ...each, workouts: change(each.workouts) } : each)),
});

const mapDay = (
  program: Program,
  at: Pick<Place, 'week' | 'day'>,
  change: (exercises: PrescribedExercise[]) => PrescribedExercise[],
): Program =>
  mapWeek(program, at.week, (workouts) =>
    workouts.map((each) => (each.day === at.day ? { ...each, exercises: tidied(change(each.exercises)) } : each)),
  );

const mapAt = (program: Program, at: Place, change: (exercise: PrescribedExercise) => PrescribedExercise): Program =>
  mapDay(program, at, (exercises) => exercises.map((each, i) => (i === at.exercise ? change(each) : each)));

const moved = (program: Program, edit: Extract<Edit, { kind: 'move_exercise' }>): Program => {
  const { week, day, exercise: position } = edit.at;
  const workouts = program.weeks.find((each) => each.week === week)?.workouts ?? [];
  const found = workouts.find((each) => each.day === day)?.exercises[position];
  if (!found || !workouts.some((each) => each.day === edit.to.day)) return program;
  const without = mapDay(program, edit.at, (exercises) => exercises.filter((_, i) => i !== position));
  const lone = edit.to.day === day ? found : { ...found, superset: null };
  return mapDay(without, { week, day: edit.to.day }, (exercises) => [
    ...exercises.slice(0, edit.to.exercise),
    lone,
    ...exercises.slice(edit.to.exercise),
  ]);
};

const apply = (program: Program, edit: Edit, profile: Profile, catalog: Catalog): Program => {
  switch (edit.kind) {
    case 'swap_exercise':
      return mapAt(program, edit.at, (each) => swapExercise(each, edit.slug, profile, catalog));
    case 'change_sets':
      return mapAt(program, edit.at, (each) => ({ ...each, sets: edit.sets }));
    case 'set_count':
      return mapAt(program, edit.at, (each) => counted(each, edit.count));
    case 'change_work':
      return mapAt(program, edit.at, (each) => changed(each, edit));
    case 'move_exercise':
      return moved(program, edit);
    case 'move_workout':
      return mapWeek(program, edit.at.week, (workouts) =>
        workouts
          .map((each) =>
            each.day === edit.at.day
              ? { ...each, date: isoDate(dayNumber(edit.date)), weekday: weekdayOf(dayNumber(edit.date)) }
              : each,
          )
          .toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date))
          .map((each, i) => ({ ...each, day: i + 1 })),
      );
    case 'add_exercise':
      return mapDay(program, edit.at, (exercises) => [
        ...exercises.slice(0, edit.at.exercise),
        edit.exercise,
        ...exercises.slice(edit.at.exercise),
      ]);
    case 'remove_exercise':
      return mapDay(program, edit.at, (exercises) => exercises.filter((_, i) => i !== edit.at.exercise));
  }
};

/**
 * Applies one change and states the minutes of that week's workouts anew. The program given is not touched, a place that
 * does not exist changes nothing, and nothing is refused: lint the result.
 */
export const editProgram = (program: Program, edit: Edit, profile: Profile, catalog: Catalog): Program => {
  const find = (slug: string): Exercise | undefined => catalog.exercises.find((exercise) => exercise.slug === slug);
  return mapWeek(apply(program, edit, profile, catalog), edit.at.week, (workouts) =>
    workouts.map((workout) => ({
      ...workout,
      estimatedMinutes: Math.ceil(
        workoutSeconds(workout.exercises, find, profile.sessionMinutes, profile.athlete.mileTimeSeconds) / 60,
      ),
    })),
  );
};
