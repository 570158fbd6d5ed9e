import { swapExercise } from '../../edit.ts';
import { changeExercise } from '../draft.ts';
import { exerciseRemedy } from '../exercise-remedy.ts';
import type { Repairer } from '../repair-edit.ts';
import { swapRemedies } from '../swap-remedies.ts';

/** `exercise.skill`: the closest exercise that is not above the level. */
export const swapHard: Repairer = swapRemedies;

/** `exercise.alternatives`: only those that are possible stay. */
export const keepPossible: Repairer = (fault, { subject, profile }) =>
  exerciseRemedy(
    fault,
    'alternatives',
    (exercise) => ({
      ...exercise,
      alternatives: exercise.alternatives.filter((slug) => {
        const known = subject.find(slug);
        return (
          known !== undefined &&
          subject.equipped(known) &&
          subject.judge(known).verdict !== 'avoid' &&
          !profile.athlete.dislikes.includes(slug)
        );
      }),
    }),
    (before, after) => ({ before: before.alternatives.length, after: after.alternatives.length }),
  );

/** `progression.main-lifts`: a main lift of the same day of the first week. */
export const keepMain: Repairer = ({ exercise, workout }, { draft, profile, catalog }) => {
  if (exercise === undefined || workout === undefined) return [];
  const mains = draft.weeks[0]?.workouts[workout.day - 1]?.exercises.filter(({ role }) => role === 'main') ?? [];
  return mains.map(({ slug }) => ({
    code: 'swap',
    values: { before: exercise.slug, after: slug },
    apply: (each) =>
      changeExercise(each, workout.key, exercise.key, (one) => swapExercise(one, slug, profile, catalog)),
  }));
};
