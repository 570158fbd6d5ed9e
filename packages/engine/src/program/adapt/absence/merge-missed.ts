import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import { lintProgram } from '../../lint/lint-program.ts';
import type { PrescribedExercise, PrescribedWorkout, Program } from '../../program.ts';
import { workoutSeconds } from '../../time/workout-seconds.ts';
import type { Change } from '../change.ts';
import { tidied } from '../day/situation.ts';
import { type WorkoutThere } from '../places.ts';
import type { Setting } from '../reload.ts';
import { mainsOf, withWorkouts } from './exchange-days.ts';

const errorsOf = (program: Program, { profile, catalog }: Setting): string[] =>
  lintProgram(program, profile, catalog).flatMap(({ severity, rule, at, evidence }) =>
    severity === 'error' ? [JSON.stringify([rule, at.week, at.day, evidence])] : [],
  );

const secondsOf = (exercises: readonly PrescribedExercise[], { profile, catalog }: Setting): number => {
  const known = exercisesBySlug(catalog);
  return workoutSeconds(exercises, (slug) => known.get(slug), profile.sessionMinutes, profile.athlete.mileTimeSeconds);
};

/** A workout with main lifts of another after its own; what matters least falls out until the time is enough. */
const merged = (
  into: PrescribedWorkout,
  lost: readonly PrescribedExercise[],
  setting: Setting,
): { workout: PrescribedWorkout; out: string[] } | null => {
  const own = into.exercises.filter(({ role }) => role === 'main');
  const rest = into.exercises.filter(({ role }) => role !== 'main');
  let exercises = tidied([...own, ...lost.map((each) => ({ ...each, superset: null })), ...rest]);
  const out: string[] = [];
  while (secondsOf(exercises, setting) > setting.profile.sessionMinutes * 60) {
    const last = exercises.findLastIndex(({ role }) => role === 'accessory' || role === 'conditioning');
    const at = last >= 0 ? last : exercises.findLastIndex(({ role }) => role === 'secondary');
    if (at < 0) return null;
    out.push(exercises[at]?.slug ?? '');
    exercises = tidied(exercises.filter((_, i) => i !== at));
  }
  const estimatedMinutes = Math.ceil(secondsOf(exercises, setting) / 60);
  return { workout: { ...into, exercises, estimatedMinutes }, out };
};

/**
 * The main lifts of a missed workout that come nowhere else this week, taken into the next workout of the week that has
 * room for them and stays sound; what matters least there falls out. Null where there is none: they are then dropped.
 */
export const mergeMissed = (
  program: Program,
  missed: readonly WorkoutThere[],
  left: readonly WorkoutThere[],
  setting: Setting,
): Change | null => {
  let before: ReadonlySet<string> | null = null;
  for (const { week, workout } of missed) {
    const rest = left.filter((each) => each.week.week === week.week).map((each) => each.workout);
    const gone = new Set(missed.map((each) => each.workout.day));
    const elsewhere = week.workouts.filter(({ day }) => !gone.has(day)).flatMap(mainsOf);
    const lost = workout.exercises.filter(({ role, slug }) => role === 'main' && !elsewhere.includes(slug));
    if (lost.length === 0) continue;
    for (const into of rest) {
      if (lost.some(({ slug }) => into.exercises.some((each) => each.slug === slug))) continue;
      const found = merged(into, lost, setting);
      if (found === null) continue;
      before ??= new Set(errorsOf(program, setting));
      const known = before;
      const after = withWorkouts(program, week.week, [found.workout]);
      if (errorsOf(after, setting).some((error) => !known.has(error))) continue;
      return mergeOf(week.week, workout, into, lost, found, setting);
    }
  }
  return null;
};

const mergeOf = (
  week: number,
  missed: PrescribedWorkout,
  into: PrescribedWorkout,
  lost: readonly PrescribedExercise[],
  { workout, out }: { workout: PrescribedWorkout; out: string[] },
  { catalog }: Setting,
): Change => {
  const known = exercisesBySlug(catalog);
  const named = (slugs: readonly string[]): string => slugs.map((slug) => known.get(slug)?.name ?? slug).join(', ');
  const lifts = lost.map(({ slug }) => slug);
  return {
    key: `merge:${week}.${missed.day}:${missed.date}`,
    code: 'merge',
    text: `“${missed.title}” was missed. Its main lifts are trained nowhere else this week, so they come on ${into.date} in “${into.title}”: ${named(lifts)}.${out.length === 0 ? '' : ` Left out there: ${named(out)}.`}`,
    values: { missed: missed.title, date: into.date, into: into.title, lifts, out },
    evidence: { week, missedDay: missed.day, intoDay: into.day, lifts: lifts.length, out: out.length },
    source: 'main lifts first, at least twice a week where planned (ACSM 2026); the merging: engineering default',
    effect: { kind: 'workouts', workouts: [{ week, workout }] },
  };
};
