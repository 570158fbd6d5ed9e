import { workoutSeconds } from '../../time/workout-seconds.ts';
import { changeWorkout } from '../draft.ts';
import type { Repairer } from '../repair-edit.ts';

/** `time.estimate`: the minutes of the time model. */
export const stateMinutes: Repairer = ({ workout }, { subject, profile }) => {
  if (workout === undefined) return [];
  const minutes = Math.ceil(workoutSeconds(workout.exercises, subject.find, profile.sessionMinutes) / 60);
  return [
    {
      code: 'minutes',
      values: { before: workout.estimatedMinutes, after: minutes },
      apply: (draft) => changeWorkout(draft, workout.key, (each) => ({ ...each, estimatedMinutes: minutes })),
    },
  ];
};
