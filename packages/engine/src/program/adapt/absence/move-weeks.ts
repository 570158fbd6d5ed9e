import { dayNumber, isoDate } from '../../calendar.ts';
import type { PrescribedWeek, Program, Reason } from '../../program.ts';
import type { Change } from '../change.ts';
import type { WorkoutThere } from '../places.ts';

/** More weeks than this are not moved by, but planned anew. */
const MOST_WEEKS = 16;
const SOURCE = 'the plan in its order, light weeks after as many hard ones; the rules of moving: engineering default';

/** The workouts still to do of a program, with whatever is done left out, and the days nobody trained. */
export type Gap = { open: readonly WorkoutThere[]; from: string; to: string };
export type MovedWeeks = { change: Change | null; kept: Reason[] };

const missedIn = (week: PrescribedWeek, { open, from, to }: Gap): number =>
  open.filter(({ week: of, workout }) => of.week === week.week && workout.date >= from && workout.date < to).length;

/** Weeks of which nothing was trained although all of it was due. */
const wholeWeeks = (program: Program, gap: Gap): PrescribedWeek[] =>
  program.weeks.filter((week) => week.workouts.length > 0 && missedIn(week, gap) === week.workouts.length);

/** A week broken off before the half of it is repeated from where it was left; from there on it counts as trained. */
const beginning = (program: Program, first: PrescribedWeek, gap: Gap): PrescribedWeek => {
  const before = program.weeks.find(({ week }) => week === first.week - 1);
  if (before === undefined || before.deload) return first;
  const missed = missedIn(before, gap);
  const open = gap.open.filter(({ week }) => week.week === before.week).length;
  return missed === open && missed * 2 > before.workouts.length ? before : first;
};

const later = (date: string, weeks: number): string => isoDate(dayNumber(date) + 7 * weeks);

/** The fewest whole weeks after which at least half of the first one is still to come. */
const weeksToMove = (dates: readonly string[], to: string): number | null => {
  for (let weeks = 1; weeks <= MOST_WEEKS; weeks++)
    if (dates.filter((date) => later(date, weeks) >= to).length * 2 >= dates.length) return weeks;
  return null;
};

/**
 * Weeks missed whole: the plan goes on where it stopped, as many whole weeks later, so that order, weekdays and the light
 * weeks between hard ones stay as they are. A light week that was missed is not made up for, and a peak keeps its date.
 * Null where no whole week was missed.
 */
export const moveWeeks = (program: Program, gap: Gap): MovedWeeks | null => {
  const whole = wholeWeeks(program, gap);
  if (whole.length === 0) return null;
  const end = program.weeks.at(-1)?.workouts.at(-1)?.date ?? gap.to;
  if (program.methodology === 'peaking')
    return {
      change: null,
      kept: [{ code: 'peak', text: `The peak stays on ${end}: the weeks missed fall out.`, values: { end } }],
    };
  const firstHard = whole.find(({ deload }) => !deload);
  const rested = whole
    .slice(0, firstHard === undefined ? whole.length : whole.indexOf(firstHard))
    .map(({ week }) => week);
  const light: Reason[] =
    rested.length === 0
      ? []
      : [
          {
            code: 'light_week',
            text: 'The light week missed is not made up for: days without training were lighter still.',
            values: { weeks: rested },
          },
        ];
  if (firstHard === undefined) return { change: null, kept: light };
  const start = beginning(program, firstHard, gap);
  const moved = gap.open.filter(({ week }) => week.week >= start.week);
  const dates = moved.filter(({ week }) => week.week === start.week).map(({ workout }) => workout.date);
  const weeks = weeksToMove(dates, gap.to);
  if (weeks === null) return null;
  return { change: moveOf({ start, weeks, moved, end, missed: whole.length }), kept: [...KEPT, ...light] };
};

const KEPT: readonly Reason[] = [
  {
    code: 'order',
    text: 'Order, weekdays and loads stay as planned, and light weeks come after as many hard ones.',
  },
];

type Move = { start: PrescribedWeek; weeks: number; moved: readonly WorkoutThere[]; end: string; missed: number };

const moveOf = ({ start, weeks, moved, end, missed }: Move): Change => {
  const first = later(moved[0]?.workout.date ?? end, weeks);
  const newEnd = later(moved.at(-1)?.workout.date ?? end, weeks);
  return {
    key: `weeks_moved:program:${first}`,
    code: 'weeks_moved',
    text: `${missed === 1 ? 'A week was' : `${missed} weeks were`} missed. The plan goes on with week ${start.week} on ${first}, ${weeks === 1 ? 'a week' : `${weeks} weeks`} later, and ends on ${newEnd} instead of ${end}.`,
    values: { missed, week: start.week, date: first, weeks, end: newEnd, before: end },
    evidence: { missed, weeks, workouts: moved.length },
    source: SOURCE,
    effect: {
      kind: 'workouts',
      workouts: moved.map(({ week, workout }) => ({
        week: week.week,
        workout: { ...workout, date: later(workout.date, weeks) },
      })),
    },
  };
};
