import { changeExercises, isWork } from '../draft.ts';
import type { Remedy, Repairer } from '../repair-edit.ts';
import { removeRemedy, swapRemedies } from '../swap-remedies.ts';

/** `structure.duplicate`: the work sets join the first entry; else another exercise, else one entry less. */
export const mergeDuplicate: Repairer = (fault, bench) => {
  const { exercise, workout } = fault;
  const first = workout?.exercises.find(({ slug }) => slug === exercise?.slug);
  if (exercise === undefined || workout === undefined || first === undefined) return [];
  const merge: Remedy = {
    code: 'merge',
    values: { exercise: exercise.slug },
    apply: (draft) =>
      changeExercises(draft, workout.key, (exercises) => {
        const [one, two] = [first, exercise].map(({ key }) => exercises.find((each) => each.key === key));
        if (one === undefined || two === undefined) return exercises;
        const sets = [...one.sets, ...two.sets.filter(isWork)];
        return exercises.flatMap((each) => (each === two ? [] : [each === one ? { ...one, sets } : each]));
      }),
  };
  return [merge, ...swapRemedies(fault, bench), ...removeRemedy(fault)];
};
