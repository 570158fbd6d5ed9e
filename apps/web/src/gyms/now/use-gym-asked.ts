import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { gymLoadsQuery } from '../gym-queries.ts';
import { ANY_GYM } from './gym-now.ts';
import { useGymHere } from './use-gym-here.ts';

export type GymAsked = {
  /** What stands there; null where it narrows nothing. */
  stands: ReadonlySet<string> | null;
  isPending: boolean;
  /** The gym could not be read, so that it narrows nothing. */
  isUnknown: boolean;
  /** The name of the gym this device is in, where that is what narrows. */
  here: string | null;
};

/** The gym whose equipment narrows a list: the one asked for, else the one this device is in while `follows`. */
export function useGymAsked(asked: string | undefined, follows = true): GymAsked {
  const { gym: here, isPending: isHerePending } = useGymHere();
  const id = asked ?? (follows ? here?.id : undefined);
  const narrows = id !== undefined && id !== ANY_GYM;
  const { data, isPending, isError } = useQuery({ ...gymLoadsQuery(id ?? ''), enabled: narrows });
  const stands = useMemo(() => (narrows && data !== undefined ? new Set(data.equipment) : null), [narrows, data]);
  return {
    stands,
    isPending: narrows ? isPending : asked === undefined && follows && isHerePending,
    isUnknown: narrows && isError,
    here: narrows && asked === undefined ? (here?.name ?? null) : null,
  };
}
