import type { TrainingGoal } from '../../profile-words.ts';
import type { PrescribedExercise, PrescribedSet } from '../../program.ts';
import { exceptionOf, type ModelException } from '../model-exceptions.ts';
import { checkEach, type Rule } from '../subject.ts';

type Range = readonly [number, number];
type Lifted = 'main' | 'secondary' | 'accessory';

/** Repetitions a goal can be trained with, by role; wider than any one plan uses them (training-science §3.4). */
const REPS: Readonly<Record<TrainingGoal, Readonly<Record<Lifted, Range>>>> = {
  strength: { main: [1, 10], secondary: [3, 12], accessory: [5, 20] },
  hypertrophy: { main: [4, 20], secondary: [5, 25], accessory: [5, 30] },
  power: { main: [1, 8], secondary: [2, 10], accessory: [5, 20] },
  endurance: { main: [10, 30], secondary: [10, 30], accessory: [10, 30] },
  fat_loss: { main: [5, 15], secondary: [6, 20], accessory: [6, 25] },
  general_fitness: { main: [5, 15], secondary: [6, 20], accessory: [6, 25] },
  sport: { main: [1, 10], secondary: [3, 12], accessory: [5, 20] },
  return_to_training: { main: [6, 20], secondary: [6, 20], accessory: [8, 25] },
};

/** Seconds of rest after a set that suit a goal, for lifts and for accessories. */
const REST: Readonly<Record<TrainingGoal, { lift: Range; accessory: Range }>> = {
  strength: { lift: [120, 300], accessory: [60, 180] },
  hypertrophy: { lift: [60, 240], accessory: [60, 180] },
  power: { lift: [120, 300], accessory: [60, 180] },
  endurance: { lift: [20, 120], accessory: [20, 60] },
  fat_loss: { lift: [45, 150], accessory: [45, 120] },
  general_fitness: { lift: [60, 180], accessory: [45, 120] },
  sport: { lift: [90, 300], accessory: [45, 180] },
  return_to_training: { lift: [60, 180], accessory: [45, 120] },
};

const endsSuperset = (exercises: readonly PrescribedExercise[], position: number): boolean => {
  const letter = exercises[position]?.superset ?? null;
  return letter === null || exercises.findLastIndex((other) => other.superset === letter) === position;
};

/** Repetitions that suit a goal and a role. */
export const repRange = (goal: TrainingGoal, role: Lifted): Range => REPS[goal][role];

/** Seconds of rest that suit a goal after a set of an exercise of this role. */
export const restRange = (goal: TrainingGoal, role: Lifted): Range =>
  REST[goal][role === 'accessory' ? 'accessory' : 'lift'];

const outside = (value: number, [low, high]: Range): boolean => value < low || value > high;

/** A range that takes in a model's own. */
const widened = (range: Range, own: Range | undefined): Range =>
  own === undefined ? range : [Math.min(range[0], own[0]), Math.max(range[1], own[1])];

/** Whether the sets are short ones of a model that has many of them. */
const areShort = (work: readonly PrescribedSet[], { short }: ModelException): boolean =>
  short !== undefined && work.every((set) => set.max <= short);

/** Seconds, repetitions or calories in one set, and metres. */
const MOST_AMOUNT = 7200;
const MOST_METRES = 50_000;
const PERCENT: Range = [0.001, 1];
const RESERVE: Range = [0, 10];
const REST_SECONDS: Range = [0, 900];

export const DOSE_RULES: readonly Rule[] = [
  {
    id: 'dose.numbers',
    severity: 'error',
    text: 'Amounts, percents, reserves and rests are possible numbers.',
    source: 'definition',
    check: (subject) =>
      checkEach(subject.exercises, 'Correct the numbers.', ({ prescribed, exercise }) => {
        const most = exercise?.measure === 'metres' ? MOST_METRES : MOST_AMOUNT;
        const wrong = prescribed.sets.find(
          (set) =>
            set.min <= 0 ||
            set.max < set.min ||
            set.max > most ||
            (set.percent !== null && outside(set.percent, PERCENT)) ||
            (set.rir !== null && outside(set.rir, RESERVE)) ||
            outside(set.restSeconds, REST_SECONDS),
        );
        return wrong
          ? `${prescribed.slug}: ${wrong.min}-${wrong.max}, percent ${wrong.percent}, reserve ${wrong.rir}, rest ${wrong.restSeconds} s`
          : null;
      }),
  },
  {
    id: 'dose.sets',
    severity: 'warning',
    text: 'Two to ten work sets of an exercise, fewer only in a light week.',
    source: 'engineering default; ACSM 2026',
    check: (subject) =>
      checkEach(
        subject.exercises.filter(({ prescribed }) => prescribed.role !== 'conditioning'),
        'Use two to ten sets.',
        ({ week, work, prescribed }) => {
          const own = exceptionOf(subject.program);
          const least = week.deload || (own.single && prescribed.role === 'main') ? 1 : 2;
          const most = areShort(work, own) ? 12 : 10;
          return work.length > 0 && outside(work.length, [least, most])
            ? `${prescribed.slug}: ${work.length} sets`
            : null;
        },
      ),
  },
  {
    id: 'dose.person-sets',
    severity: 'warning',
    text: 'No more sets of one exercise than age and level suggest.',
    source: 'Fragala 2019; Faigenbaum 2009; engineering default',
    check: (subject) =>
      checkEach(subject.exercises, 'Spread the sets over more exercises.', ({ work, prescribed }) =>
        prescribed.role !== 'conditioning' &&
        work.length <= 10 &&
        work.length >
          Math.max(
            subject.limits.maxSetsPerExercise,
            prescribed.role === 'main' ? (exceptionOf(subject.program).sets ?? 0) : 0,
          ) &&
        !areShort(work, exceptionOf(subject.program))
          ? `${prescribed.slug}: ${work.length} sets, at most ${subject.limits.maxSetsPerExercise}`
          : null,
      ),
  },
  {
    id: 'dose.reps',
    severity: 'warning',
    text: 'Repetitions suit the goal and the role.',
    source: 'training-science §3.4; NSCA Essentials 17.9-17.11',
    check: (subject) =>
      checkEach(
        subject.known,
        'Bring the repetitions into the range of the goal.',
        ({ exercise, prescribed, work }) => {
          if (prescribed.role === 'conditioning' || exercise.measure !== 'reps') return null;
          const { reps } = prescribed.role === 'accessory' ? {} : exceptionOf(subject.program);
          const range = widened(repRange(subject.profile.goal, prescribed.role), reps);
          // Throws, jumps and olympic lifts are short by nature, whatever the goal.
          if (exercise.suits.power === 3) return null;
          const wrong = work.find(
            (set) => set.min > 0 && set.max >= set.min && (outside(set.min, range) || outside(set.max, range)),
          );
          return wrong ? `${exercise.slug}: ${wrong.min}-${wrong.max}, usual ${range[0]}-${range[1]}` : null;
        },
      ),
  },
  {
    id: 'dose.rest',
    severity: 'warning',
    text: 'Rest after a set or round suits the goal.',
    source: 'Singer 2024; NSCA; Grgic 2018',
    check: (subject) =>
      checkEach(
        subject.exercises,
        'Bring the rest into the range of the goal.',
        ({ workout, position, prescribed, work }) => {
          if (prescribed.role === 'conditioning' || !endsSuperset(workout.exercises, position)) return null;
          const { rest } = prescribed.role === 'accessory' ? {} : exceptionOf(subject.program);
          const range = widened(restRange(subject.profile.goal, prescribed.role), rest);
          const least = prescribed.superset === null ? range[0] : Math.min(45, range[0]);
          const wrong = work.find((set) => set.restSeconds <= 900 && outside(set.restSeconds, [least, range[1]]));
          return wrong ? `${prescribed.slug}: ${wrong.restSeconds} s, usual ${range[0]}-${range[1]} s` : null;
        },
      ),
  },
  {
    id: 'dose.superset-rest',
    severity: 'warning',
    text: 'Inside a superset there is only time to change places.',
    source: 'engineering default',
    check: (subject) =>
      checkEach(
        subject.exercises.filter(
          ({ prescribed, workout, position }) =>
            prescribed.superset !== null && !endsSuperset(workout.exercises, position),
        ),
        'Rest after the last exercise of the superset.',
        ({ prescribed, work }) => {
          const long = work.find((set) => set.restSeconds > 45);
          return long ? `${prescribed.slug}: ${long.restSeconds} s inside superset ${prescribed.superset}` : null;
        },
      ),
  },
  {
    id: 'dose.strength-intensity',
    severity: 'info',
    text: 'A strength week has main sets at 80 % of 1RM or more, where age and level allow it.',
    source: 'ACSM 2026',
    check: (subject) => {
      const relevant =
        subject.profile.goal === 'strength' && subject.limits.maxShare >= 0.9 && subject.limits.minRir < 3;
      const weeks = relevant ? subject.program.weeks.filter((week) => !week.deload) : [];
      return checkEach(
        weeks.map((week) => ({ week, at: { week: week.week } })),
        'Use heavier main sets with fewer repetitions.',
        ({ week }) => {
          const shares = week.workouts
            .flatMap((workout) => workout.exercises)
            .filter((exercise) => exercise.role === 'main')
            .flatMap((exercise) =>
              exercise.sets.flatMap((set) => (set.kind !== 'warm_up' && set.percent !== null ? [set.percent] : [])),
            );
          return shares.length > 0 && Math.max(...shares) < 0.8
            ? `heaviest main set at ${Math.round(Math.max(...shares) * 100)} % of 1RM`
            : null;
        },
      );
    },
  },
];
