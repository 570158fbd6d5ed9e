import { i18n } from '@halteres/i18n';
import { Button } from '@halteres/ui';
import type { ReactNode } from 'react';
import { titleText } from '../../programs/words/title-words.ts';
import type { WorkoutView } from '../log-shapes.ts';
import { undoable } from '../undoable.ts';
import { useLog } from '../use-sync.ts';
import { exercisesOf } from './template-sets.ts';

/** Keeps what a workout was as a template. */
export function SaveTemplate({ workout }: { workout: WorkoutView }): ReactNode {
  const { templates } = useLog();
  if (workout.exercises.length === 0) return null;
  const owner = workout.ownerId;
  const name = workout.title === '' ? i18n._('Workout') : titleText(workout.title);
  const save = () => {
    let id = '';
    void undoable(
      i18n._('Saved as the template {name}', { name }),
      async () => {
        id = await templates.add({ owner, name: name.slice(0, 200), exercises: exercisesOf(workout) });
      },
      () => templates.remove('workout_templates', { owner, id }),
    );
  };
  return (
    <Button variant="default" h={40} onClick={save}>
      {i18n._('Save as a template')}
    </Button>
  );
}
