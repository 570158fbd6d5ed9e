import type { Gym } from '@halteres/engine/load/inventory';
import { useQuery } from '@tanstack/react-query';
import { useGymHere } from '../../../gyms/now/use-gym-here.ts';
import { api } from '../../../shell/session/api.ts';
import { useMe } from '../../../shell/session/session.ts';
import { keptAnswer } from '../../kept-answer.ts';

/** The gym somebody's plan is made for, as far as the one who logs may know it; with what they bring when it is oneself. */
async function readGym(personId: string, isMe: boolean): Promise<Gym | null> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof api.coaching.entities.list>> = await api.coaching.entities.list({
      limit: 100,
      type: 'CLIENT',
      ...(cursor === null ? {} : { cursor }),
    });
    const item = page.items.find((each) => each.athleteId === personId);
    if (item !== undefined) {
      const { gymId } = await api.coaching.entities.get({ id: item.id });
      if (gymId === null) return null;
      return isMe ? api.gyms.loads({ id: gymId }) : (await api.gyms.get({ id: gymId })).inventory;
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return null;
}

/** What a person can load: in the gym this device is in now, else where their plan is made for. */
export function useGymOf(personId: string): { gym: Gym | null; isHere: boolean } {
  const isMe = useMe().id === personId;
  const { loads } = useGymHere();
  const { data: planned } = useQuery({
    queryKey: ['gym-of', personId],
    queryFn: () => keptAnswer(`gym-of/${personId}`, () => readGym(personId, isMe)),
    staleTime: 300_000,
  });
  return loads === null ? { gym: planned ?? null, isHere: false } : { gym: loads, isHere: true };
}
