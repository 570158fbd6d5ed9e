import { isAmount, isPositive } from '../quantity.ts';

/**
 * Kilograms moved in a movement that lifts a share of the body: what is added counts whole, a machine's help is taken
 * off, never below nothing. Null without a body weight of the day, or when a band helps: what it takes is unknown, and
 * no record can be set on it.
 */
export const effectiveLoadKg = (moved: {
  bodyweightKg: number;
  share: number;
  addedKg: number;
  assistKg: number;
  bandAssist: boolean;
}): number | null => {
  const { bodyweightKg, share, addedKg, assistKg, bandAssist } = moved;
  const known = isPositive(bodyweightKg) && isAmount(share) && isAmount(addedKg) && isAmount(assistKg);
  return bandAssist || !known ? null : Math.max(0, bodyweightKg * share + addedKg - assistKg);
};
