import { changeExercise, changeExercises, isWork, keyedExercise, type DraftExercise } from '../draft.ts';
import { ESSENTIAL } from '../../lint/rules/volume-rules.ts';
import type { PrescribedSet } from '../../program.ts';
import { choicesFor } from '../new-exercise.ts';
import { plainSets } from '../plain-sets.ts';
import type { Bench, Fault, Remedy, Repairer } from '../repair-edit.ts';
import { removeRemedy } from '../swap-remedies.ts';

const nearest = (fault: Fault, { draft }: Bench) =>
  draft.weeks
    .filter((week) => week !== fault.week)
    .toSorted((a, b) => Math.abs(a.week - (fault.week?.week ?? 0)) - Math.abs(b.week - (fault.week?.week ?? 0)));

const withSets = (exercise: DraftExercise, { workout }: Fault, given: readonly PrescribedSet[]): Remedy[] => {
  if (workout === undefined || given.length === 0) return [];
  const sets = given.map((set, i) => ({ ...set, key: `${exercise.key}+${i}` }));
  return [
    {
      code: 'sets',
      values: { exercise: exercise.slug, before: 0, after: sets.length },
      apply: (draft) =>
        changeExercise(draft, workout.key, exercise.key, (each) => ({ ...each, sets: [...each.sets, ...sets] })),
    },
  ];
};

/** The work sets the exercise has in the week nearest by. */
const elsewhere = ({ slug }: DraftExercise, fault: Fault, bench: Bench): PrescribedSet[] =>
  nearest(fault, bench)
    .flatMap((week) => week.workouts.flatMap(({ exercises }) => exercises))
    .find((other) => other.slug === slug && other.sets.some(isWork))
    ?.sets.filter(isWork) ?? [];

const copiedWorkout = (fault: Fault, bench: Bench): Remedy[] => {
  const { workout } = fault;
  const source = nearest(fault, bench)
    .flatMap((week) => week.workouts)
    .find((other) => other.day === workout?.day && other.exercises.length > 0);
  if (workout === undefined || source === undefined) return [];
  const exercises = source.exercises.map((each, i) => keyedExercise(each, `${workout.key}+${i}`));
  return [
    {
      code: 'add',
      values: { after: exercises.map(({ slug }) => slug) },
      apply: (draft) => changeExercises(draft, workout.key, (each) => [...each, ...exercises]),
    },
  ];
};

/** One exercise of what the week needs. */
const newExercise = ({ week, workout }: Fault, bench: Bench): Remedy[] =>
  week === undefined || workout === undefined
    ? []
    : ESSENTIAL[bench.profile.focusArea]
        .flatMap((group) => choicesFor(group, week, bench))
        .map((choice) => ({
          code: 'add',
          values: { after: choice.slug },
          apply: (draft) =>
            changeExercises(draft, workout.key, (each) => [...each, keyedExercise(choice, `${workout.key}+`)]),
        }));

/** `structure.empty`: an exercise without a work set goes or gets some, a workout gets another week's exercises or a new one. */
export const fillEmpty: Repairer = (fault, bench) => {
  const { exercise } = fault;
  if (exercise === undefined) return [...copiedWorkout(fault, bench), ...newExercise(fault, bench)];
  const known = bench.subject.find(exercise.slug);
  return [
    ...withSets(exercise, fault, elsewhere(exercise, fault, bench)),
    ...removeRemedy(fault),
    ...withSets(exercise, fault, known ? plainSets(known, bench) : []),
  ];
};
