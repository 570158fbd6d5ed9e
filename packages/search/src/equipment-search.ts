import { createSearch, type Search } from './search.ts';
import { searchableNames, type Named } from './names.ts';

/** A piece of equipment as lists hold it, in one language. */
export type NamedEquipment = Named & {
  /** How many exercises it serves. */
  exercises: number;
};

/** The one ranking of equipment, for the phone and the server: what serves many exercises is meant more often. */
export function createEquipmentSearch<E extends NamedEquipment>(
  equipment: readonly E[],
  keyOf: (piece: E) => string,
): Search {
  const most = Math.max(1, ...equipment.map(({ exercises }) => exercises));
  return createSearch(
    equipment.map((piece) => ({
      key: keyOf(piece),
      names: searchableNames(piece),
      prior: Math.log(1 + piece.exercises) / Math.log(1 + most),
    })),
  );
}
