import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import type { PlannedWorkout } from '../log-shapes.ts';
import { startWorkout } from '../training-log.ts';
import { useLog } from '../use-sync.ts';

/** Starts a workout where this device is, planned or empty, and opens the logger. */
export function useStart(personId: string): (planned: PlannedWorkout | null) => void {
  const client = useLog();
  const navigate = useNavigate();
  const { today, timeZone } = useUnits();
  const { gym } = useGymHere();
  return (planned) => {
    startWorkout(client, { personId, today, timeZone, planned, gym }).then(
      (workoutId) => navigate({ to: '/log/$personId/$workoutId', params: { personId, workoutId } }),
      () =>
        showToast({
          text: i18n._('The workout could not be started: this device has no room to keep it.'),
          tone: 'danger',
        }),
    );
  };
}
