import { useLive } from '../use-live.ts';
import { useLog } from '../use-sync.ts';

type OwnKind = { measure: string; loading: string };
const NONE: ReadonlyMap<string, OwnKind> = new Map();

/** How exercises of one's own are measured and loaded, by id; from this device. */
export function useOwnKinds(personId: string): ReadonlyMap<string, OwnKind> {
  const { store } = useLog();
  const { data } = useLive(`own kinds ${personId}`, async () => {
    const own = await store.user_exercises.filter(({ owner, deleted }) => owner === personId && !deleted).toArray();
    return new Map(own.map(({ id, row: { measure, loading } }) => [id, { measure, loading }]));
  });
  return data ?? NONE;
}
