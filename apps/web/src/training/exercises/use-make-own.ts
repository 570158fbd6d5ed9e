import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { useLog } from '../use-sync.ts';
import type { ExerciseEntry } from './search-exercises.ts';

const LONGEST = 200;

/** Makes an exercise of a person's own, then hands it on: what refers to it may only be written after it. */
export function useMakeOwn(personId: string, onMade: (exercise: ExerciseEntry) => void): (name: string) => void {
  const { log } = useLog();
  return (typed) => {
    const name = typed.slice(0, LONGEST);
    log.createExercise({ owner: personId, name }).then(
      (userExerciseId) =>
        onMade({
          exerciseId: null,
          userExerciseId,
          slug: null,
          name,
          aliases: [],
          otherNames: [],
          common: 3,
          loading: 'none',
          equipment: [],
          measure: 'reps',
          primaryMuscle: null,
          added: false,
        }),
      () =>
        showToast({
          text: i18n._('This could not be saved on this device. Free some space and try again.'),
          tone: 'danger',
        }),
    );
  };
}
