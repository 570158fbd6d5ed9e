import { checkEach, type Problem, type Rule } from '../subject.ts';

const ORDER = { main: 0, secondary: 1, accessory: 2, conditioning: 3 } as const;

export const STRUCTURE_RULES: readonly Rule[] = [
  {
    id: 'structure.weeks',
    severity: 'error',
    text: 'The program has every week asked for, numbered from 1.',
    source: 'the profile',
    check: ({ program, profile }) => {
      const numbers = program.weeks.map((week) => week.week);
      const right = numbers.length === profile.weeks && numbers.every((number, i) => number === i + 1);
      const problems: Problem[] = right
        ? []
        : [
            {
              at: {},
              evidence: `weeks ${numbers.join(', ') || 'none'}; ${profile.weeks} were asked for`,
              repair: 'Add or remove weeks and number them from 1.',
            },
          ];
      return { checked: 1, problems };
    },
  },
  {
    id: 'structure.days',
    severity: 'error',
    text: 'Every week has one workout for each chosen weekday, numbered from 1.',
    source: 'the profile',
    check: ({ program, profile }) =>
      checkEach(
        program.weeks.map((week) => ({ week, at: { week: week.week } })),
        'Plan one workout for each chosen weekday.',
        ({ week }) => {
          const numbered = week.workouts.every((workout, i) => workout.day === i + 1);
          return numbered && week.workouts.length === profile.trainingDays.length
            ? null
            : `${week.workouts.length} workouts for ${profile.trainingDays.length} days`;
        },
      ),
  },
  {
    id: 'structure.goal',
    severity: 'error',
    text: 'The program is for the goal of the profile.',
    source: 'the profile',
    check: ({ program, profile }) => ({
      checked: 1,
      problems:
        program.goal === profile.goal
          ? []
          : [
              {
                at: {},
                evidence: `goal ${program.goal}, asked for ${profile.goal}`,
                repair: 'Plan for the goal that was asked for.',
              },
            ],
    }),
  },
  {
    id: 'structure.empty',
    severity: 'error',
    text: 'Every workout has an exercise and every exercise a work set.',
    source: 'definition',
    check: (subject) => {
      const workouts = checkEach(subject.workouts, 'Add an exercise or remove the workout.', ({ workout }) =>
        workout.exercises.length === 0 ? 'no exercise' : null,
      );
      const exercises = checkEach(subject.exercises, 'Add a work set or remove the exercise.', ({ work, prescribed }) =>
        work.length === 0 ? `${prescribed.slug} has no work set` : null,
      );
      return { checked: workouts.checked + exercises.checked, problems: [...workouts.problems, ...exercises.problems] };
    },
  },
  {
    id: 'structure.duplicate',
    severity: 'error',
    text: 'No exercise stands twice in one workout.',
    source: 'definition',
    check: (subject) =>
      checkEach(subject.exercises, 'Merge the sets into one entry.', ({ workout, prescribed, position }) =>
        workout.exercises.findIndex((other) => other.slug === prescribed.slug) < position
          ? `${prescribed.slug} again`
          : null,
      ),
  },
  {
    id: 'structure.superset',
    severity: 'warning',
    text: 'A superset is two to four exercises next to each other.',
    source: 'definition',
    check: (subject) => {
      const members = subject.exercises.filter(({ prescribed }) => prescribed.superset !== null);
      return checkEach(
        members,
        'Put the exercises of a superset side by side, or clear the letter.',
        ({ workout, prescribed }) => {
          const places = workout.exercises.flatMap((other, i) => (other.superset === prescribed.superset ? [i] : []));
          const together = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
          return places.length >= 2 && places.length <= 4 && together
            ? null
            : `superset ${prescribed.superset} has positions ${places.join(', ')}`;
        },
      );
    },
  },
  {
    id: 'structure.main-first',
    severity: 'warning',
    text: 'Main lifts come before accessories and conditioning.',
    source: 'ACSM 2026: strength early in the session',
    check: (subject) =>
      checkEach(subject.exercises, 'Move the main lift to the front.', ({ workout, prescribed, position }) => {
        if (prescribed.role !== 'main') return null;
        const before = workout.exercises
          .slice(0, position)
          .find(
            (other) =>
              ORDER[other.role] >= 2 &&
              (other.superset === null || other.superset !== prescribed.superset) &&
              !workout.exercises.some(
                (mate) => mate.superset !== null && mate.superset === other.superset && mate.role === 'main',
              ),
          );
        return before ? `${prescribed.slug} comes after ${before.slug}` : null;
      }),
  },
];
