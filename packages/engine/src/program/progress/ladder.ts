import { isAmount, isCount } from '../../quantity.ts';

/**
 * A ladder of movements: a rep more after every session in which each set had its reps; past the highest number the next
 * harder movement from the lowest. On the last movement the reps stay at the top. Null for a place that is none.
 */
export const ladderNext = (
  place: { rung: number; reps: number },
  done: readonly number[],
  ladder: { rungs: number; low: number; high: number },
): { rung: number; reps: number } | null => {
  if (!isCount(ladder.rungs) || !isAmount(place.rung) || done.length === 0 || !done.every(isAmount)) return null;
  if (done.some((reps) => reps < place.reps)) return { ...place };
  if (place.reps < ladder.high) return { ...place, reps: place.reps + 1 };
  return place.rung + 1 < ladder.rungs ? { rung: place.rung + 1, reps: ladder.low } : { ...place };
};
