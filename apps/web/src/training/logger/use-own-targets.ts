import type { SyncClient } from '@halteres/sync/client';
import type { Target } from '../log-shapes.ts';
import { useLive } from '../use-live.ts';
import { useLog } from '../use-sync.ts';
import type { OwnTargets } from './pair-with-plan.ts';

const PREFIX = 'targets/';

/** Keeps on this device what is to be done of an exercise under way; nothing to be done is forgotten. */
export async function keepTargets({ store }: SyncClient, exerciseId: string, sets: readonly Target[]): Promise<void> {
  const name = PREFIX + exerciseId;
  if (sets.length === 0) await store.meta.delete(name);
  else await store.meta.put({ name, value: sets });
}

/** Forgets what was to be done, once the workout is. */
export const forgetTargets = ({ store }: SyncClient, exerciseIds: readonly string[]): Promise<void> =>
  store.meta.bulkDelete(exerciseIds.map((id) => PREFIX + id));

/** Warm-ups and sets of a template that are to be done in a workout, by exercise. */
export function useOwnTargets(workoutId: string, exerciseIds: readonly string[]): OwnTargets {
  const { store } = useLog();
  const { data } = useLive(`targets ${workoutId} ${exerciseIds.join(' ')}`, async () => {
    const kept = await store.meta.bulkGet(exerciseIds.map((id) => PREFIX + id));
    return new Map(
      exerciseIds.flatMap((id, at) => {
        const value = kept[at]?.value as Target[] | undefined;
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  });
  return data ?? NONE;
}

const NONE: OwnTargets = new Map();
