import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ownEquipmentQuery, sharedEquipmentQuery } from './own-queries.ts';

/** A piece of one's own or a coach's, told apart from the catalogue's. */
const OWN = 'own:';
export const ownKey = (id: string): string => `${OWN}${id}`;
export const ownIdOf = (key: string): string | null => (key.startsWith(OWN) ? key.slice(OWN.length) : null);

export type OwnPiece = { id: string; name: string; category: string; sharedBy: string | null };

/** The pieces a person may name beside the catalogue's: their own, and those their coaches share. */
export function useOwnPieces(): readonly OwnPiece[] {
  const { data: own } = useQuery(ownEquipmentQuery);
  const { data: shared } = useQuery(sharedEquipmentQuery);
  return useMemo(
    () => [
      ...(own ?? []).map(({ id, name, category }) => ({ id, name, category, sharedBy: null })),
      ...(shared ?? []).map(({ id, name, category, coachName }) => ({ id, name, category, sharedBy: coachName ?? '' })),
    ],
    [own, shared],
  );
}

type Needing = { equipment: readonly string[]; ownEquipment: readonly string[] };

/** What an exercise of one's own needs, of the catalogue and of one's own. */
export const neededBy = ({ equipment, ownEquipment }: Needing): string[] => [...equipment, ...ownEquipment.map(ownKey)];

export const needs = (exercise: Needing, wanted: string): boolean => neededBy(exercise).includes(wanted);
