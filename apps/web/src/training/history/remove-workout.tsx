import { i18n } from '@halteres/i18n';
import { DeleteButton } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WorkoutWrites } from './edit/use-workout-writes.ts';

/** Deletes a workout at once; it can be taken back. */
export function RemoveWorkout({ personId, writes }: { personId: string; writes: WorkoutWrites }): ReactNode {
  const navigate = useNavigate();
  return (
    <DeleteButton
      label={i18n._('Delete')}
      doneText={i18n._('Workout deleted')}
      undoText={i18n._('Undo')}
      failText={i18n._('The workout could not be deleted.')}
      onDelete={async () => {
        await writes.remove();
        await navigate({ to: '/progress/$personId', params: { personId } });
      }}
      onUndo={async () => {
        await writes.restore();
      }}
    />
  );
}
