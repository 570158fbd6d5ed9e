import { useCallback } from 'react';
import { useEquipmentName } from '../catalogue/equipment-text.ts';
import { ownIdOf, useOwnPieces } from './use-own-pieces.ts';

/** The name of a piece of the catalogue, of one's own or shared; null for one that was put away or is a coach's alone. */
export function usePieceName(): (key: string) => string | null {
  const pieces = useOwnPieces();
  const name = useEquipmentName();
  return useCallback(
    (key) => {
      const own = ownIdOf(key);
      return own === null ? name(key) : (pieces.find(({ id }) => id === own)?.name ?? null);
    },
    [pieces, name],
  );
}
