import type { Gym } from '@halteres/engine/load/inventory';
import { useQuery } from '@tanstack/react-query';
import { gymLoadsQuery, keptGymListQuery, type ListedGym } from '../gym-queries.ts';
import { useGymNowId } from './gym-now.ts';

export type GymHere = {
  /** Gyms one may be in. */
  gyms: readonly ListedGym[];
  /** The one this device is in; null for anywhere. */
  gym: ListedGym | null;
  /** What can be loaded there; null while it is not known, or anywhere. */
  loads: Gym | null;
  /** A gym is chosen and not known yet. */
  isPending: boolean;
};

/** What else follows when somebody says where they are. */
export type GymChoice = { onChoose?: (gym: ListedGym | null) => void };

/** The gym one is in now and what it has, also without a network. */
export function useGymHere(): GymHere {
  const id = useGymNowId();
  const { data: gyms = [], isPending } = useQuery(keptGymListQuery);
  const gym = gyms.find((each) => each.id === id) ?? null;
  const { data: loads = null } = useQuery({ ...gymLoadsQuery(gym?.id ?? ''), enabled: gym !== null });
  return { gyms, gym, loads: gym === null ? null : loads, isPending: id !== null && isPending };
}
