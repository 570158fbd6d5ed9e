import { dayNumber } from '../calendar.ts';
import { PROGRESSION_RULES } from '../lint/rules/progression-rules.ts';
import { subjectOf } from '../lint/subject.ts';
import type { PrescribedWorkout, Program, Reason } from '../program.ts';
import { returnAfter } from '../recovery/layoff.ts';
import { LAYOFF } from '../recovery/priors.ts';
import { GUIDANCE, NOTHING, type Adaptation, type Change } from './change.ts';
import { lighter } from './lighter.ts';
import { exercisesBySlug, exercisesIn, workoutsOf, type WorkoutThere } from './places.ts';
import { RETURN_WEEKS } from './priors.ts';
import type { Setting } from './reload.ts';

const HEAVY_DAYS = PROGRESSION_RULES.find(({ id }) => id === 'recovery.heavy-days');

const heavyProblems = (program: Program, week: number, { profile, catalog }: Setting): number =>
  HEAVY_DAYS?.check(
    subjectOf({ ...program, weeks: program.weeks.filter((each) => Math.abs(each.week - week) <= 1) }, profile, catalog),
  ).problems.length ?? 0;

const mains = ({ exercises }: PrescribedWorkout): string[] =>
  exercises.filter(({ role }) => role === 'main').map(({ slug }) => slug);

/** Two workouts of a week with what is in them exchanged; days and dates stay. */
const exchanged = (a: PrescribedWorkout, b: PrescribedWorkout): PrescribedWorkout[] => [
  { ...b, day: a.day, date: a.date, weekday: a.weekday },
  { ...a, day: b.day, date: b.date, weekday: b.weekday },
];

const withWorkouts = (program: Program, week: number, workouts: readonly PrescribedWorkout[]): Program => ({
  ...program,
  weeks: program.weeks.map((each) =>
    each.week === week
      ? { ...each, workouts: each.workouts.map((old) => workouts.find(({ day }) => day === old.day) ?? old) }
      : each,
  ),
});

/** A missed workout whose main lift comes nowhere else this week takes the place of one whose main lifts do. */
const shiftOf = (
  program: Program,
  missed: readonly WorkoutThere[],
  left: readonly WorkoutThere[],
  setting: Setting,
): Change | null => {
  for (const { week, workout } of missed) {
    const rest = left.filter((each) => each.week.week === week.week).map((each) => each.workout);
    const lost = mains(workout).filter((slug) => !rest.some((other) => mains(other).includes(slug)));
    if (lost.length === 0) continue;
    const spare = rest.find((other) => {
      const gone = new Set(missed.map((each) => each.workout.day));
      const elsewhere = week.workouts.filter((each) => each.day !== other.day && !gone.has(each.day)).flatMap(mains);
      return mains(other).every((slug) => elsewhere.includes(slug));
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

/** Loads and sets of the weeks back, made lighter by what a lay-off leaves and led up to the plan again. */
const returnOf = (
  days: number,
  left: readonly WorkoutThere[],
  to: string,
  load: number,
  setsShare: number,
  setting: Setting,
): Change | null => {
  const weeks = RETURN_WEEKS.find(([share]) => load >= share)?.[1] ?? 1;
  const known = exercisesBySlug(setting.catalog);
  const edits = exercisesIn(left).flatMap(({ at, prescribed, week, workout }) => {
    const back = Math.floor((dayNumber(workout.date) - dayNumber(to)) / 7);
    const exercise = known.get(prescribed.slug);
    if (back >= weeks || week.deload || !exercise || prescribed.role === 'conditioning') return [];
    const restored = back / weeks;
    const share = load + (1 - load) * restored;
    const sets = lighter(prescribed, exercise, setting, {
      sets: setsShare + (1 - setsShare) * restored,
      load: share,
      rir: back === 0 ? 1 : 0,
      leastSets: 2,
      why: `after ${days} days away: ${Math.round(share * 100)} % of the planned load`,
    });
    return sets === null ? [] : [{ kind: 'change_sets' as const, at, sets }];
  });
  if (edits.length === 0) return null;
  return {
    key: `layoff:program:${to}`,
    code: 'layoff',
    text: `After ${days} days away: start at ${Math.round(load * 100)} % of the loads and ${Math.round(setsShare * 100)} % of the sets, back to the plan after ${weeks === 1 ? 'a week' : `${weeks} weeks`}.`,
    values: { days, load, sets: setsShare, weeks },
    evidence: { days, load, sets: setsShare, weeks },
    source: 'lay-off table (training-science §4.4, engineering default)',
    effect: { kind: 'edits', edits },
  };
};

/**
 * What missed days or weeks change: the fewest edits. `from` is the first day missed, `to` the day training goes on;
 * `done` are workouts of the plan that were trained all the same.
 */
export const afterAbsence = (
  program: Program,
  from: string,
  to: string,
  { profile, catalog, done = new Set() }: Setting & { done?: ReadonlySet<string> },
): Adaptation => {
  const days = dayNumber(to) - dayNumber(from);
  const back = Number.isInteger(days) && days > 0 ? returnAfter(days) : null;
  const open = workoutsOf(program).filter(({ week, workout }) => !done.has(`${week.week}:${workout.day}`));
  const missed = open.filter(({ workout }) => workout.date >= from && workout.date < to);
  const left = open.filter(({ workout }) => workout.date >= to);
  if (back === null || missed.length === 0 || left.length === 0) return NOTHING;
  if (profile.athlete.injuries.some(({ redFlag }) => redFlag)) return NOTHING;
  const setting = { profile, catalog };
  if (back.load === null || back.sets === null)
    return {
      ...NOTHING,
      changes: [
        {
          key: `restart:program:${to}`,
          code: 'restart',
          text: `${days} days without training: loads are found anew. Make a new program from today, two light weeks first.`,
          values: { days },
          evidence: { days, most: LAYOFF.at(-1)?.[0] ?? 0 },
          source: 'lay-off table (training-science §4.4, engineering default)',
          effect: { kind: 'advice' },
        },
      ],
    };
  const change =
    back.mode === 'continue'
      ? shiftOf(program, missed, left, setting)
      : returnOf(days, left, to, back.load, back.sets, setting);
  const kept: Reason[] = [
    {
      code: 'calendar',
      text: `${left.length} ${left.length === 1 ? 'workout stays' : 'workouts stay'} on their days; ${missed.length} missed ${missed.length === 1 ? 'one is' : 'ones are'} not made up for.`,
      values: { left: left.length, missed: missed.length },
    },
    ...(back.mode === 'continue' ? [{ code: 'loads', text: `Up to 7 days away cost no strength: loads stay.` }] : []),
  ];
  return { guidance: GUIDANCE, changes: change === null ? [] : [change], kept, stop: null };
};
