import { i18n } from '@halteres/i18n';
import { Button, Icon } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { ExercisePicker } from '../../exercises/exercise-picker.tsx';
import type { WorkoutView } from '../../log-shapes.ts';
import { undoable } from '../../undoable.ts';
import type { WorkoutWrites } from './use-workout-writes.ts';

/** Adds an exercise behind those of a past session. */
export function AddExercise({ workout, writes }: { workout: WorkoutView; writes: WorkoutWrites }): ReactNode {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Button variant="default" h={48} leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
        {i18n._('Add exercise')}
      </Button>
      <ExercisePicker
        open={adding}
        personId={workout.ownerId}
        onClose={() => setAdding(false)}
        onPick={({ name, exerciseId, userExerciseId }) => {
          setAdding(false);
          let added = '';
          const position = (workout.exercises.at(-1)?.position ?? -1) + 1;
          void undoable(
            i18n._('{name} added', { name }),
            async () => {
              added = await writes.addExercise({ name, exerciseId, userExerciseId, position });
            },
            () => writes.removeExercise(added),
          );
        }}
      />
    </>
  );
}
