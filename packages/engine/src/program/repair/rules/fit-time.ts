import { workoutSeconds } from '../../time/workout-seconds.ts';
import { changeExercises, type DraftExercise } from '../draft.ts';
import { WAYS_TO_FIT } from '../fit-session.ts';
import type { Remedy, Repairer } from '../repair-edit.ts';

/** `time.limit`: fewer sets, shorter conditioning, less rest, fewer accessories: whichever touches least. */
export const fitTime: Repairer = ({ workout, week }, bench) => {
  if (workout === undefined || week === undefined) return [];
  const minutes = (exercises: DraftExercise[]): number =>
    Math.ceil(workoutSeconds(exercises, bench.subject.find, bench.profile.sessionMinutes) / 60);
  return WAYS_TO_FIT.flatMap((way): Remedy[] => {
    const after = way(workout.exercises, week.deload, bench);
    return after === null
      ? []
      : [
          {
            code: 'trim',
            values: { before: minutes(workout.exercises), after: minutes(after) },
            apply: (draft) =>
              changeExercises(draft, workout.key, (exercises) =>
                exercises.length === 0 ? exercises : (way(exercises, week.deload, bench) ?? exercises),
              ),
          },
        ];
  });
};
