import { i18n } from '@halteres/i18n';
import type { SyncClient } from '@halteres/sync/client';
import { showToast } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { keptGymListQuery } from '../../gyms/gym-queries.ts';
import { gymNow } from '../../gyms/now/gym-now.ts';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import type { PlannedWorkout } from '../log-shapes.ts';
import { startWorkout } from '../training-log.ts';
import { useLog } from '../use-sync.ts';

/** Starts a workout where this device is, planned or empty, and opens the logger. */
export function useStart(personId: string): (planned: PlannedWorkout | null) => void {
  const client = useLog();
  const navigate = useNavigate();
  const { today, timeZone } = useUnits();
  const { gym, isPending } = useGymHere();
  return (planned) => {
    startWorkout(client, { personId, today, timeZone, planned, gym }).then(
      (workoutId) => {
        if (isPending) void placeLater(client, personId, workoutId);
        return navigate({ to: '/log/$personId/$workoutId', params: { personId, workoutId } });
      },
      () =>
        showToast({
          text: i18n._('The workout could not be started: this device has no room to keep it.'),
          tone: 'danger',
        }),
    );
  };
}

/** Nobody waits for the names of gyms to begin: where it is follows when they are there. */
async function placeLater({ log }: SyncClient, owner: string, id: string): Promise<void> {
  const gyms = await queryClient.ensureQueryData(keptGymListQuery);
  const gym = gyms.find((each) => each.id === gymNow());
  if (gym !== undefined) await log.setGym({ owner, id, gym });
}
