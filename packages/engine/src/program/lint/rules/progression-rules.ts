import { HEAVY_PATTERNS } from '../../../catalog/pattern-groups.ts';
import type { MovementPattern } from '../../../catalog/taxonomy.ts';
import { nextLoadUp } from '../../../load/loads-for.ts';
import { formatWeight, massOf, writtenTolerance, type Mass } from '../../../load/mass.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWeek, PrescribedWorkout } from '../../program.ts';
import { exceptionOf } from '../model-exceptions.ts';
import { checkEach, type KnownAt, type Problem, type Rule, type Subject } from '../subject.ts';

const workSets = (week: PrescribedWeek): number =>
  week.workouts.reduce(
    (sum, workout) =>
      sum +
      workout.exercises
        .filter((exercise) => exercise.role !== 'conditioning')
        .reduce((inner, exercise) => inner + exercise.sets.filter((set) => set.kind !== 'warm_up').length, 0),
    0,
  );

/** The heaviest set with a load, the last of equals. */
const topSet = (sets: readonly PrescribedSet[]): PrescribedSet | undefined => {
  let top: { set: PrescribedSet; mass: Mass } | undefined;
  for (const set of sets) {
    if (!set.load) continue;
    const mass = massOf(set.load);
    if (top === undefined || mass >= top.mass) top = { set, mass };
  }
  return top?.set;
};

/** A set is heavy at 80 % of 1RM, or unloaded by number with five or fewer reps close to failure. */
export const isHeavySet = (set: PrescribedSet): boolean =>
  set.percent === null ? set.max <= 5 && set.rir !== null && set.rir <= 2 : set.percent >= 0.8;

const isHeavy = ({ exercise, work }: KnownAt): boolean =>
  HEAVY_PATTERNS.includes(exercise.pattern) &&
  exercise.mechanic === 'compound' &&
  exercise.measure === 'reps' &&
  work.some(isHeavySet);

const weekBefore = (subject: Subject, week: number): PrescribedWeek | undefined =>
  subject.program.weeks.findLast((other) => other.week < week && !other.deload);

/** The exercise as it was done last before a workout; after a light week nothing is compared. */
const lastTime = (subject: Subject, workout: PrescribedWorkout, slug: string): PrescribedExercise | undefined =>
  subject.known.findLast((other) => other.prescribed.slug === slug && other.workout.date < workout.date)?.prescribed;

export const PROGRESSION_RULES: readonly Rule[] = [
  {
    id: 'deload.planned',
    severity: 'warning',
    text: 'From five weeks on there is a light week at least every eighth week.',
    source: 'Rogerson 2024; Bell 2023',
    check: ({ program }) => {
      const problems: Problem[] = [];
      let run = 0;
      for (const week of program.weeks) {
        run = week.deload ? 0 : run + 1;
        if (run === 8)
          problems.push({
            at: { week: week.week },
            evidence: 'eight hard weeks in a row',
            repair: 'Plan a light week.',
          });
      }
      if (program.weeks.length >= 5 && problems.length === 0 && !program.weeks.some((week) => week.deload)) {
        problems.push({
          at: {},
          evidence: `${program.weeks.length} weeks without a light one`,
          repair: 'Plan a light week.',
        });
      }
      return { checked: program.weeks.length >= 5 ? program.weeks.length : 0, problems };
    },
  },
  {
    id: 'deload.lighter',
    severity: 'warning',
    text: 'A light week has at most 70 % of the sets before it, and no heavier load.',
    source: 'Coleman 2024: reduce, do not stop',
    check: (subject) =>
      checkEach(
        subject.program.weeks.filter((week) => week.deload).map((week) => ({ week, at: { week: week.week } })),
        'Halve the sets and take a tenth off the loads.',
        ({ week }) => {
          const before = weekBefore(subject, week.week);
          if (!before) return null;
          const share = exceptionOf(subject.program).lightShare ?? 0.7;
          if (workSets(week) > workSets(before) * share + 1) return `${workSets(week)} sets after ${workSets(before)}`;
          for (const workout of week.workouts) {
            for (const { slug, sets } of workout.exercises) {
              const now = topSet(sets)?.load;
              const then = topSet(
                before.workouts[workout.day - 1]?.exercises.find((other) => other.slug === slug)?.sets ?? [],
              )?.load;
              if (now && then && massOf(now) > massOf(then))
                return `${slug}: ${formatWeight(now)} after ${formatWeight(then)}`;
            }
          }
          return null;
        },
      ),
  },
  {
    id: 'progression.jump',
    severity: 'warning',
    text: 'A load rises at most 10 % a week at the same repetitions, or by the smallest step there is.',
    source: 'NSCA 2-for-2; ACSM 2009: 2-10 %',
    check: (subject) =>
      checkEach(
        subject.known.filter(({ week }) => !week.deload && week.week > 1),
        'Take a smaller step.',
        ({ week, workout, prescribed, exercise, work }) => {
          const before = exceptionOf(subject.program).bySession
            ? subject.program.weeks.some((other) => other.week === week.week - 1 && other.deload)
              ? undefined
              : lastTime(subject, workout, prescribed.slug)
            : subject.program.weeks
                .find((other) => other.week === week.week - 1 && !other.deload)
                ?.workouts[workout.day - 1]?.exercises.find((other) => other.slug === prescribed.slug);
          const now = topSet(work);
          const then = before && topSet(before.sets.filter((set) => set.kind !== 'warm_up'));
          if (!now?.load || !then?.load || now.max < then.max) return null;
          const [a, b] = [massOf(then.load), massOf(now.load)];
          const step = nextLoadUp(a, exercise, subject.profile.gym)?.mass ?? 0n;
          if (b * 100n <= a * 110n || b <= step + writtenTolerance(now.load.unit)) return null;
          return `${prescribed.slug}: ${formatWeight(then.load)} to ${formatWeight(now.load)}`;
        },
      ),
  },
  {
    id: 'progression.main-lifts',
    severity: 'warning',
    text: 'Main lifts stay the same throughout, so that progress can be seen.',
    source: 'engineering default; specificity',
    check: (subject) => {
      const first = subject.program.weeks[0];
      if (exceptionOf(subject.program).turns) return { checked: 0, problems: [] };
      const mains = subject.exercises.filter(({ prescribed, week }) => prescribed.role === 'main' && week !== first);
      return checkEach(mains, 'Keep the main lift of the first week.', ({ workout, prescribed }) => {
        const then =
          first?.workouts[workout.day - 1]?.exercises
            .filter((other) => other.role === 'main')
            .map((other) => other.slug) ?? [];
        return then.length > 0 && !then.includes(prescribed.slug)
          ? `${prescribed.slug} was not a main lift of day ${workout.day} in the first week`
          : null;
      });
    },
  },
  {
    id: 'recovery.heavy-days',
    severity: 'error',
    text: 'No movement pattern is heavy on two days in a row.',
    source: 'engineering default (training-science §4.6)',
    check: (subject) => {
      const heavyOn = new Map<number, Set<MovementPattern>>();
      for (const item of subject.known) {
        if (!isHeavy(item)) continue;
        heavyOn.set(item.date, (heavyOn.get(item.date) ?? new Set()).add(item.exercise.pattern));
      }
      return checkEach(subject.workouts, 'Make one of the two days light, or move it.', ({ workout, date }) => {
        const both = [...(heavyOn.get(date) ?? [])].filter((pattern) => heavyOn.get(date - 1)?.has(pattern));
        return both.length > 0 ? `${both.join(', ')} heavy on ${workout.date} and the day before` : null;
      });
    },
  },
  {
    id: 'recovery.youth-days',
    severity: 'warning',
    text: 'Under 16, strength training is on at most four days a week.',
    source: 'Faigenbaum 2009 (2-3 days advised)',
    check: (subject) => ({
      checked: subject.profile.athlete.age < 16 ? 1 : 0,
      problems:
        subject.profile.athlete.age < 16 && subject.profile.trainingDays.length > 4
          ? [
              {
                at: {},
                evidence: `${subject.profile.trainingDays.length} days a week at ${subject.profile.athlete.age}`,
                repair: 'Plan fewer days.',
              },
            ]
          : [],
    }),
  },
];
