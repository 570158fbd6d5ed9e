import { isAmount } from '../../quantity.ts';
import { APRE } from './schemes.ts';

export type ApreProtocol = keyof typeof APRE;
export type ApreChange = {
  /** The protocol's range, lower end first. */
  pounds: readonly [number, number];
  middlePounds: number;
};

/**
 * What the reps of the set to failure change: the third set's reps set the load of the fourth, the fourth's the next
 * session's RM. Fewer reps than the table knows are read as its lowest row; null for reps that are none.
 */
export const apreChange = (protocol: ApreProtocol, reps: number): ApreChange | null => {
  const row = isAmount(reps) ? APRE[protocol].find(([most]) => reps <= most) : undefined;
  return row ? { pounds: row[1], middlePounds: (row[1][0] + row[1][1]) / 2 } : null;
};
