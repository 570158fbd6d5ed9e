import { changeExercises } from '../draft.ts';
import { exerciseRemedy } from '../exercise-remedy.ts';
import type { Repairer } from '../repair-edit.ts';

/** `structure.superset`: an exercise that has no partner beside it stands alone. */
export const clearSuperset: Repairer = (fault) =>
  exerciseRemedy(
    fault,
    'superset',
    (exercise) => ({ ...exercise, superset: null }),
    (before) => ({ before: before.superset ?? '', after: '' }),
  );

/** `structure.main-first`: the main lift moves before the first accessory. */
export const moveForward: Repairer = ({ exercise, workout }) => {
  if (exercise === undefined || workout === undefined) return [];
  const from = workout.exercises.indexOf(exercise);
  const to = workout.exercises.findIndex(({ role }) => role === 'accessory' || role === 'conditioning');
  return [
    {
      code: 'move',
      values: { exercise: exercise.slug, before: from + 1, after: to + 1 },
      apply: (draft) =>
        changeExercises(draft, workout.key, (exercises) => {
          const moved = exercises.find(({ key }) => key === exercise.key);
          const place = exercises.findIndex(({ role }) => role === 'accessory' || role === 'conditioning');
          if (moved === undefined || place === -1 || place > exercises.indexOf(moved)) return exercises;
          const rest = exercises.filter((each) => each !== moved);
          return [...rest.slice(0, place), moved, ...rest.slice(place)];
        }),
    },
  ];
};
