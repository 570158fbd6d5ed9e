import type { MuscleGroup } from '../../catalog/taxonomy.ts';
import { editProgram, type Edit } from '../edit.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import type { PrescribedWeek } from '../program.ts';
import { groupWork, rank, setsOf } from '../adapt/group-work.ts';
import { groupName, meanOf, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { found } from './found.ts';
import { sessionsOfWeek, trainedSets } from './measures.ts';
import { FREQUENCY, MAJOR_GROUPS } from './priors.ts';
import type { Recommendation } from './recommendation.ts';

/** The sets of a group on each day of a week it was trained directly. */
const daysOf = (which: Case, { week }: PrescribedWeek, group: MuscleGroup): { date: string; sets: number }[] =>
  sessionsOfWeek(which, week).flatMap((session) =>
    trainedSets(which, [session], group, 'direct') > 0
      ? [{ date: session.date, sets: trainedSets(which, [session], group) }]
      : [],
  );

/** One exercise of the group moved to another day of a week, where it fits; none where it fits nowhere. */
const split = (which: Case, week: PrescribedWeek, group: MuscleGroup): Edit[] => {
  const { program, profile, catalog, exercises } = which;
  const items = groupWork(week, group, which).filter(({ share }) => share >= 1);
  const days = new Set(items.map(({ workout }) => workout.day));
  const movable = items
    .filter(({ prescribed }) => prescribed.role !== 'main' && prescribed.superset === null)
    .toSorted((a, b) => rank(b) - rank(a));
  if (days.size !== 1 || items.length < 2) return [];
  for (const { at } of movable)
    for (const other of week.workouts.filter(({ day }) => !days.has(day))) {
      const edit: Edit = { kind: 'move_exercise', at, to: { day: other.day, exercise: other.exercises.length } };
      const after = editProgram(program, edit, profile, catalog)
        .weeks.find((each) => each.week === week.week)
        ?.workouts.find(({ day }) => day === other.day);
      const seconds = workoutSeconds(after?.exercises ?? [], (slug) => exercises.get(slug), profile.sessionMinutes);
      const doubled = new Set(after?.exercises.map(({ slug }) => slug)).size !== after?.exercises.length;
      if (!doubled && seconds <= profile.sessionMinutes * 60) return [edit];
    }
  return [];
};

/** A major group with all its many sets on one day of the week, while there are other days. */
export const frequencyAdvice = (which: Case): Recommendation[] => {
  const last = which.hardWeeks.slice(-FREQUENCY.weeks);
  const left = which.program.weeks.filter(
    ({ deload, workouts }) =>
      !deload &&
      workouts.length > 1 &&
      workouts.every((workout) => which.upcoming.some((each) => each.workout === workout)),
  );
  if (last.length < FREQUENCY.weeks || left.length === 0) return [];
  return MAJOR_GROUPS.flatMap((group) => {
    const weeks = last.map((week) => daysOf(which, week, group));
    const once = weeks.every((days) => days.length === 1 && (days[0]?.sets ?? 0) > FREQUENCY.sessionSets);
    const stays = left.filter((week) => {
      const days = new Set(
        groupWork(week, group, which).flatMap(({ share, workout }) => (share >= 1 ? [workout.day] : [])),
      );
      return days.size === 1 && setsOf(groupWork(week, group, which)) > FREQUENCY.sessionSets;
    });
    if (!once || stays.length === 0) return [];
    const sets = weeks.map((days) => days[0]?.sets ?? 0);
    const dates = weeks.map((days) => days[0]?.date ?? '');
    const moves = stays.map((week) => split(which, week, group));
    const edits = moves.every((each) => each.length > 0) ? moves.flat() : [];
    const values = { group, sets: tenth(meanOf(sets)), weeks: FREQUENCY.weeks, half: tenth(meanOf(sets) / 2) };
    return [
      found({
        type: 'frequency',
        code: 'frequency.split',
        of: group,
        values,
        text: `${groupName(group)}: about ${values.sets} sets on one day of the week, over ${FREQUENCY.weeks} weeks. Past about 11 in a session little is gained; train it on two days.`,
        evidence: [
          { name: 'days_a_week', value: 1, unit: 'days_per_week', dates },
          { name: 'session_sets', value: values.sets, unit: 'sets', dates },
        ],
        seen: weeks.length,
        least: FREQUENCY.weeks,
        spread: spreadOf(sets),
        expectedEffect: {
          code: 'expect.split',
          text: `Two days a week with about ${values.half} sets each, the same in the week.`,
          values,
          metric: { name: 'days_a_week', of: group, from: 1, to: 2 },
        },
        source:
          'ACSM 2026: all major groups on two days; past about 11 fractional sets a session nothing more (Remmert 2025)',
        edits,
      }),
    ];
  });
};
