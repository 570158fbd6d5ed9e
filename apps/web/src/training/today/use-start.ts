import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useUnits } from '../../shell/session/use-units.ts';
import type { PlannedWorkout } from '../training-store.ts';
import { useTraining } from '../use-sync.ts';

/** Starts a workout, planned or empty, and opens the logger. */
export function useStart(personId: string): (planned: PlannedWorkout | null) => void {
  const store = useTraining();
  const navigate = useNavigate();
  const { today, timeZone } = useUnits();
  return (planned) => {
    store.startWorkout(personId, { title: planned?.title ?? '', localDate: today, timeZone, planned }).then(
      (workoutId) => navigate({ to: '/log/$personId/$workoutId', params: { personId, workoutId } }),
      () => showToast({ text: i18n._('The workout could not be started: this device has no room to keep it.'), tone: 'danger' }),
    );
  };
}
