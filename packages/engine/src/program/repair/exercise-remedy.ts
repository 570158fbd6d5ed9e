import type { ReasonValues } from '../program.ts';
import { changeExercise, changeWork, isWork, type DraftExercise, type DraftSet } from './draft.ts';
import type { Fault, Remedy, RepairCode } from './repair-edit.ts';

/** A remedy that changes the exercise a fault is about; what changed is found by trying it. */
export const exerciseRemedy = (
  { exercise, workout }: Fault,
  code: RepairCode,
  change: (exercise: DraftExercise) => DraftExercise,
  values: (before: DraftExercise, after: DraftExercise) => ReasonValues,
): Remedy[] => {
  if (exercise === undefined || workout === undefined) return [];
  return [
    {
      code,
      values: { exercise: exercise.slug, ...values(exercise, change(exercise)) },
      apply: (draft) => changeExercise(draft, workout.key, exercise.key, change),
    },
  ];
};

/** Each different value of the sets that are changed, before and after. */
export const changedValues = (
  before: DraftExercise,
  after: DraftExercise,
  view: (set: DraftSet) => string | number | null,
): { before: string; after: string } => {
  const old = new Map(before.sets.map((set) => [set.key, set]));
  const pairs = after.sets
    .map((set): [string, string] => {
      const was = old.get(set.key);
      return [String((was && view(was)) ?? ''), String(view(set) ?? '')];
    })
    .filter(([was, is]) => was !== is);
  const listed = (at: 0 | 1): string => [...new Set(pairs.map((pair) => pair[at]).filter(Boolean))].join(', ');
  return { before: listed(0), after: listed(1) };
};

/** A remedy that changes the work sets of an exercise, those that need it. */
export const workRemedy = (
  fault: Fault,
  code: RepairCode,
  view: (set: DraftSet) => string | number | null,
  change: (set: DraftSet) => DraftSet,
  rest: (exercise: DraftExercise) => DraftExercise = (exercise) => exercise,
): Remedy[] =>
  exerciseRemedy(
    fault,
    code,
    (exercise) => rest(changeWork(exercise, change)),
    (before, after) => changedValues(before, after, view),
  );

export const workCount = (exercise: DraftExercise): number => exercise.sets.filter(isWork).length;

/** The exercise with at most so many work sets. */
export const withWorkSets = (exercise: DraftExercise, most: number): DraftExercise => {
  let count = 0;
  const sets = exercise.sets.filter((set) => !isWork(set) || ++count <= most);
  return sets.length === exercise.sets.length ? exercise : { ...exercise, sets };
};
