import { dayNumber, isoDate, trainingOffsets } from '../../calendar.ts';
import type { Profile } from '../../profile.ts';
import { changeWeek, keyedWorkout, type DraftWeek, type DraftWorkout } from '../draft.ts';
import type { Bench, Remedy, Repairer } from '../repair-edit.ts';

const inOrder = (workouts: readonly DraftWorkout[]): DraftWorkout[] =>
  workouts.map((workout, i) => (workout.day === i + 1 ? workout : { ...workout, day: i + 1 }));

/** Ways to have fewer workouts: without those on days nobody chose, without any one, without the last. */
const fewer = (workouts: readonly DraftWorkout[], count: number, { trainingDays }: Profile): DraftWorkout[][] => {
  const excess = workouts.length - count;
  const chosen = workouts.filter(
    ({ weekday }, i) =>
      trainingDays.includes(weekday) && workouts.findIndex((other) => other.weekday === weekday) === i,
  );
  const singles = excess === 1 ? workouts.map((_, i) => workouts.toSpliced(i, 1)).toReversed() : [];
  return [...(chosen.length === count ? [chosen] : []), ...singles, workouts.slice(0, count)];
};

/** The same weekday's workout of the week nearest by, light like this one where there is one. */
const copyOf = (weekday: string, week: DraftWeek, weeks: readonly DraftWeek[]): DraftWorkout | undefined =>
  weeks
    .filter((other) => other !== week)
    .toSorted(
      (a, b) =>
        Number(a.deload !== week.deload) - Number(b.deload !== week.deload) ||
        Math.abs(a.week - week.week) - Math.abs(b.week - week.week),
    )
    .flatMap((other) => other.workouts.find((workout) => workout.weekday === weekday) ?? [])[0];

const more = (week: DraftWeek, { draft, profile }: Bench): DraftWorkout[] => {
  const start = dayNumber(profile.startDate) + (week.week - 1) * 7;
  const added = trainingOffsets(profile.startDate, profile.trainingDays).flatMap(({ offset, weekday }) => {
    if (week.workouts.some((workout) => workout.weekday === weekday)) return [];
    const source = copyOf(weekday, week, draft.weeks);
    if (source === undefined) return [];
    const key = `${source.key}+${week.key}`;
    return [keyedWorkout({ ...source, date: isoDate(start + offset) }, key)];
  });
  return [...week.workouts, ...added].toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date));
};

/** `structure.days`: workouts too many go, missing ones repeat their weekday of another week. */
export const numberDays: Repairer = ({ week }, bench): Remedy[] => {
  if (week === undefined) return [];
  const count = bench.profile.trainingDays.length;
  const ways =
    week.workouts.length > count
      ? fewer(week.workouts, count, bench.profile)
      : week.workouts.length < count
        ? [more(week, bench)]
        : [week.workouts];
  return ways
    .filter((workouts) => workouts.length === count)
    .map((workouts) => ({
      code: 'number_days',
      values: { before: week.workouts.length, after: workouts.length },
      apply: (draft) =>
        changeWeek(draft, week.key, (each) => ({
          ...each,
          workouts: inOrder(workouts.map((own) => each.workouts.find(({ key }) => key === own.key) ?? own)),
        })),
    }));
};
