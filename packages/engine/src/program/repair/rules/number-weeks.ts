import { dayNumber, isoDate } from '../../calendar.ts';
import type { Profile } from '../../profile.ts';
import type { Draft, DraftWeek } from '../draft.ts';
import { keyedWeek } from '../draft.ts';
import type { Repairer } from '../repair-edit.ts';

/** The week with another number; workouts that lie outside its seven days are moved by whole weeks. */
const numbered = (week: DraftWeek, number: number, { startDate }: Profile): DraftWeek => ({
  ...week,
  week: number,
  workouts: week.workouts.map((workout) => {
    const weeks = Math.floor((dayNumber(workout.date) - dayNumber(startDate)) / 7) - (number - 1);
    return weeks === 0 || Number.isNaN(weeks)
      ? workout
      : { ...workout, date: isoDate(dayNumber(workout.date) - weeks * 7) };
  }),
});

/** A copy of the hard week nearest before a place, or of the nearest there is. */
const copyFor = (weeks: readonly DraftWeek[], at: number): DraftWeek | undefined => {
  const source = weeks.slice(0, at).findLast((week) => !week.deload) ?? weeks.find((week) => !week.deload) ?? weeks[0];
  return source && keyedWeek(source, `${source.key}+${at}`);
};

const filled = (given: readonly DraftWeek[], count: number): DraftWeek[] => {
  const weeks = [...given];
  for (let at = 0; at < count && weeks.length < count; at++) {
    const here = weeks[at];
    const gap = here === undefined || here.week > at + 1;
    const copy = gap ? copyFor(weeks, at) : undefined;
    if (copy) weeks.splice(at, 0, copy);
  }
  while (weeks.length > 0 && weeks.length < count) {
    const copy = copyFor(weeks, weeks.length);
    if (!copy) break;
    weeks.push(copy);
  }
  return weeks;
};

const withPhases = (draft: Draft, count: number): Draft['periodization'] => {
  const kept = draft.periodization.phases.filter(({ fromWeek }) => fromWeek <= count);
  const last = kept.at(-1);
  const reach = draft.weeks.length;
  return {
    ...draft.periodization,
    phases: kept.map((phase) => ({
      ...phase,
      toWeek: phase === last && phase.toWeek >= reach ? count : Math.min(count, phase.toWeek),
    })),
  };
};

/** `structure.weeks`: weeks too many go from the end, missing ones repeat the hard week before them. */
export const numberWeeks: Repairer = (_, { draft, profile }) => {
  const count = profile.weeks;
  const firsts = draft.weeks.filter(
    ({ week }, i) => week >= 1 && week <= count && draft.weeks.findIndex((other) => other.week === week) === i,
  );
  const kept =
    draft.weeks.length <= count
      ? [filled(draft.weeks, count)]
      : [...(firsts.length === count ? [firsts] : []), draft.weeks.slice(0, count)];
  return kept.map((weeks) => ({
    code: 'number_weeks',
    values: {
      before: draft.weeks.map(({ week }) => week).join(', '),
      after: weeks.map((__, i) => i + 1).join(', '),
    },
    apply: (each) => ({
      ...each,
      periodization: withPhases(each, count),
      weeks: weeks.map((week, i) => numbered(each.weeks.find((own) => own.key === week.key) ?? week, i + 1, profile)),
    }),
  }));
};
