import { steadyAmount } from '../../../endurance/steady-work.ts';
import { blockOf, sessionFrame, timedSeconds, type Timed } from '../../time/workout-seconds.ts';
import { blockSeconds, framedSeconds } from '../../time/plan-seconds.ts';
import { startingAmounts } from '../amounts.ts';
import type { Filling } from './filling.ts';
import { ordering } from './order.ts';
import { rampCount, type Planned, type Tightness } from './plan.ts';
import type { Option, WeekInput, WeekProblem } from './problem.ts';

const timed = (item: Planned, first: boolean, tightness: Tightness, extraReps: number): Timed => {
  const { exercise } = item.chosen.candidate;
  const start = startingAmounts(exercise, item.role, item.dose);
  const extra = exercise.measure === 'reps' && (item.role === 'main' || item.role === 'secondary') ? extraReps : 0;
  const rest = item.role === 'conditioning' ? start.rest : tightness >= 2 ? item.dose.leastRest : item.dose.rest;
  return {
    exercise,
    sets: item.sets,
    rest,
    superset: item.superset,
    amount: item.steady === null ? start.high + extra : steadyAmount(exercise, item.steady),
    warmups: exercise.rampSets ? rampCount(first, tightness) : 0,
    warmupAmount: 5,
    warmupRest: 45,
  };
};

const plannedOf = ({ slot, chosen, dose, steady }: Option, sets: number, superset: string | null): Planned => ({
  slot,
  role: slot.role,
  chosen,
  dose,
  sets,
  steady,
  superset,
  ramps: false,
});

/** A day's exercises in the order they are trained, paired as far as the tightness lets them. */
export const arranged = (filling: Filling, day: number, tightness: Tightness): Planned[] => {
  let letters = 0;
  return ordering(filling.problem, tightness)(filling.open[day] ?? [], filling.sets).flatMap((members) => {
    const superset = members.length === 1 ? null : String.fromCodePoint(65 + letters++);
    return members.map((index) => plannedOf(filling.option(index), filling.sets[index] as number, superset));
  });
};

/** Tells how long a day takes as it will be trained, which what cannot be paired makes longer than the sum of its parts. */
export type Clock = (items: readonly Planned[], day: number) => number;

export const clockOf =
  ({ profile, extraReps }: Pick<WeekInput, 'profile' | 'extraReps'>, tightness: Tightness): Clock =>
  (items, day) =>
    timedSeconds(
      items.map((item, i) => timed(item, i === 0, tightness, extraReps[day] ?? 0)),
      profile.sessionMinutes,
    );

/** More sets than any exercise has. */
const MOST_SETS = 1000;

/** An exercise with so many sets, and the seconds it takes where it is coupled with nothing. */
type Entry = { time: Timed; alone: number };

/** How long a day of a filling takes. */
export type SecondsOfDay = (filling: Filling, day: number) => number;

/** The clock for fillings of one problem: neither a day nor an exercise that comes back is timed again. */
export const secondsOfDays = (
  problem: WeekProblem,
  { profile, extraReps }: Pick<WeekInput, 'profile' | 'extraReps'>,
  tightness: Tightness,
): SecondsOfDay => {
  const order = ordering(problem, tightness);
  const frame = sessionFrame(profile.sessionMinutes);
  const days = new Map<string, number>();
  const entries = new Map<number, Entry>();
  const entry = (index: number, sets: number, first: boolean): Entry => {
    const key = 2 * (index * MOST_SETS + sets) + Number(first);
    const known = entries.get(key);
    if (known) return known;
    const option = problem.options[index] as Option;
    const time = timed(plannedOf(option, sets, null), first, tightness, extraReps[option.day] ?? 0);
    const fresh = { time, alone: blockSeconds(blockOf([time])) };
    entries.set(key, fresh);
    return fresh;
  };
  return (filling, day) => {
    const open = (filling.open[day] ?? []).toSorted((a, b) => a - b);
    const setsOf = (index: number): number => filling.sets[index] as number;
    let key = String.fromCharCode(day);
    for (const index of open) key += String.fromCharCode(index, setsOf(index));
    const known = days.get(key);
    if (known !== undefined) return known;
    const blocks = order(open, filling.sets).map((members, at): number => {
      const each = members.map((index, i) => entry(index, setsOf(index), at === 0 && i === 0));
      return each.length === 1 ? (each[0] as Entry).alone : blockSeconds(blockOf(each.map(({ time }) => time)));
    });
    const seconds = framedSeconds(frame, blocks);
    days.set(key, seconds);
    return seconds;
  };
};
