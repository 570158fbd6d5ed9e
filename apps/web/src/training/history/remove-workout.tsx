import { i18n } from '@halteres/i18n';
import { DeleteButton } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLog } from '../use-sync.ts';

/** Deletes a workout at once; it can be taken back. */
export function RemoveWorkout({ personId, workoutId }: { personId: string; workoutId: string }): ReactNode {
  const { log } = useLog();
  const navigate = useNavigate();
  const which = { owner: personId, id: workoutId };
  return (
    <DeleteButton
      label={i18n._('Delete')}
      doneText={i18n._('Workout deleted')}
      undoText={i18n._('Undo')}
      failText={i18n._('The workout could not be deleted on this device.')}
      onDelete={async () => {
        await log.removeWorkout(which);
        await navigate({ to: '/progress/$personId', params: { personId } });
      }}
      onUndo={() => log.restoreWorkout(which)}
    />
  );
}
