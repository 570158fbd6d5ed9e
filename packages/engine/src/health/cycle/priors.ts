/** Days. Engineering defaults; equations miss the next bleed by 6 days on average, which is the least margin. */
export const CYCLE = {
  /** After the first day of a period whose end was not noted. */
  untoldBleedingDays: 4,
  /** After a positive LH test. */
  periovulatoryDays: 2,
  lutealDays: 16,
  /** Anything else between two starts is a gap in the notes. */
  length: [15, 90],
  regularLength: [24, 38],
  irregularRange: 10,
  mostLengths: 6,
  leastMargin: 6,
  referAfterDays: 90,
} as const;
