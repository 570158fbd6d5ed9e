import { PROGRESSION_RULES } from '../../lint/rules/progression-rules.ts';
import { subjectOf } from '../../lint/subject.ts';
import type { PrescribedWorkout, Program } from '../../program.ts';
import type { Change } from '../change.ts';
import type { WorkoutThere } from '../places.ts';
import type { Setting } from '../reload.ts';

const HEAVY_DAYS = PROGRESSION_RULES.find(({ id }) => id === 'recovery.heavy-days');

const heavyProblems = (program: Program, week: number, { profile, catalog }: Setting): number =>
  HEAVY_DAYS?.check(
    subjectOf({ ...program, weeks: program.weeks.filter((each) => Math.abs(each.week - week) <= 1) }, profile, catalog),
  ).problems.length ?? 0;

export const mainsOf = ({ exercises }: PrescribedWorkout): string[] =>
  exercises.filter(({ role }) => role === 'main').map(({ slug }) => slug);

/** Two workouts of a week with what is in them exchanged; days and dates stay. */
const exchanged = (a: PrescribedWorkout, b: PrescribedWorkout): PrescribedWorkout[] => [
  { ...b, day: a.day, date: a.date, weekday: a.weekday },
  { ...a, day: b.day, date: b.date, weekday: b.weekday },
];

export const withWorkouts = (program: Program, week: number, workouts: readonly PrescribedWorkout[]): Program => ({
  ...program,
  weeks: program.weeks.map((each) =>
    each.week === week
      ? { ...each, workouts: each.workouts.map((old) => workouts.find(({ day }) => day === old.day) ?? old) }
      : each,
  ),
});

/** A missed workout whose main lift comes nowhere else this week takes the place of one whose main lifts do. */
export const exchangeDays = (
  program: Program,
  missed: readonly WorkoutThere[],
  left: readonly WorkoutThere[],
  setting: Setting,
): Change | null => {
  for (const { week, workout } of missed) {
    const rest = left.filter((each) => each.week.week === week.week).map((each) => each.workout);
    const lost = mainsOf(workout).filter((slug) => !rest.some((other) => mainsOf(other).includes(slug)));
    if (lost.length === 0) continue;
    const spare = rest.find((other) => {
      const gone = new Set(missed.map((each) => each.workout.day));
      const elsewhere = week.workouts.filter((each) => each.day !== other.day && !gone.has(each.day)).flatMap(mainsOf);
      return mainsOf(other).every((slug) => elsewhere.includes(slug));
    });
    if (!spare) continue;
    const workouts = exchanged(workout, spare);
    const after = withWorkouts(program, week.week, workouts);
    if (heavyProblems(after, week.week, setting) > heavyProblems(program, week.week, setting)) continue;
    return {
      key: `shift:${week.week}.${workout.day}:${workout.date}`,
      code: 'shift',
      text: `“${workout.title}” was missed and trains a main lift nothing else does this week. It moves to ${spare.date}; “${spare.title}” falls out.`,
      values: { missed: workout.title, date: spare.date, spare: spare.title },
      evidence: { week: week.week, missedDay: workout.day, newDay: spare.day },
      source: 'main lifts first, at least twice a week where planned (ACSM 2026); the exchange: engineering default',
      effect: { kind: 'workouts', workouts: workouts.map((each) => ({ week: week.week, workout: each })) },
    };
  }
  return null;
};
