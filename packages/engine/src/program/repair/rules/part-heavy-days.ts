import { HEAVY_PATTERNS } from '../../../catalog/pattern-groups.ts';
import { dayNumber, isoDate, weekdayOf } from '../../calendar.ts';
import { isHeavySet } from '../../lint/rules/progression-rules.ts';
import { changeWork, changeWorkout, type DraftExercise, type DraftSet, type DraftWorkout } from '../draft.ts';
import type { Bench, Remedy, Repairer } from '../repair-edit.ts';
import { atShare, withRamp } from '../set-loads.ts';
import { dateRemedy, ordered } from './move-workout.ts';

/** Just under what counts as heavy. */
const LIGHT_SHARE = 0.775;
const LIGHT_RIR = 3;

const heavyPatterns = (workout: DraftWorkout, bench: Bench): Set<string> =>
  new Set(
    workout.exercises.flatMap(({ slug, sets }) => {
      const exercise = bench.subject.find(slug);
      const heavy = sets.some((set) => set.kind !== 'warm_up' && isHeavySet(set));
      return exercise?.mechanic === 'compound' && HEAVY_PATTERNS.includes(exercise.pattern) && heavy
        ? [exercise.pattern]
        : [];
    }),
  );

const lighter = (exercise: DraftExercise, bench: Bench): DraftExercise =>
  withRamp(
    changeWork(exercise, (set): DraftSet => {
      if (!isHeavySet(set)) return set;
      const rir = Math.max(LIGHT_RIR, set.rir ?? 0);
      return set.percent === null
        ? { ...set, rir }
        : atShare({ ...set, rir }, LIGHT_SHARE, bench.subject.find(exercise.slug), bench.profile);
    }),
  );

/** Makes the exercises of these patterns light in a workout. */
const lightDay = (workout: DraftWorkout, patterns: ReadonlySet<string>, bench: Bench): Remedy => {
  const concerns = ({ slug }: DraftExercise): boolean => patterns.has(bench.subject.find(slug)?.pattern ?? '');
  return {
    code: 'effort',
    values: {
      exercise: workout.exercises.find(concerns)?.slug ?? '',
      before: '',
      after: LIGHT_RIR,
    },
    apply: (draft) =>
      changeWorkout(draft, workout.key, (each) => ({
        ...each,
        exercises: each.exercises.map((exercise) => (concerns(exercise) ? lighter(exercise, bench) : exercise)),
      })),
  };
};

/** `recovery.heavy-days`: two workouts of the week change places, or one of the two days becomes light. */
export const partHeavyDays: Repairer = ({ week, workout }, bench): Remedy[] => {
  if (week === undefined || workout === undefined) return [];
  const date = dayNumber(workout.date);
  const all = bench.draft.weeks.flatMap((each) => each.workouts);
  const before = all.filter((each) => dayNumber(each.date) === date - 1);
  const heavyBefore = new Set(before.flatMap((each) => [...heavyPatterns(each, bench)]));
  const both = new Set([...heavyPatterns(workout, bench)].filter((pattern) => heavyBefore.has(pattern)));
  const onDate = (each: DraftWorkout, days: number): DraftWorkout => ({
    ...each,
    date: isoDate(days),
    weekday: weekdayOf(days),
  });
  const exchanges = week.workouts
    .filter((other) => other !== workout)
    .map((other) =>
      dateRemedy(week, workout.date, other.date, (workouts) =>
        ordered(
          workouts.map((each) =>
            each.key === workout.key
              ? onDate(each, dayNumber(other.date))
              : each.key === other.key
                ? onDate(each, date)
                : each,
          ),
        ),
      ),
    );
  return [...exchanges, lightDay(workout, both, bench), ...before.map((each) => lightDay(each, both, bench))];
};
