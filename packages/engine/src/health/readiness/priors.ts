// Engineering defaults, editable, but for the bands of the heart's variability and the decay of averages.

/** A person's own z decides: at or above each bound, from the top; below the last: recover. */
export const READINESS_BOUNDS = [
  ['go', -0.5],
  ['hold', -1],
  ['ease', -1.5],
] as const;

/** What a zone changes in the plan of the day; a lower cap on RPE is subtracted. */
export const READINESS_CHANGES = {
  go: { sets: 1, load: 1, rpe: 0, progress: true },
  hold: { sets: 1, load: 1, rpe: 0, progress: false },
  ease: { sets: 0.75, load: 1, rpe: 1, progress: false },
  recover: { sets: 0.5, load: 0.9, rpe: 2, progress: false },
} as const;

/** Earlier answers a z is taken against, and its least standard deviation. */
export const WELLNESS = { most: 28, least: 7, leastSd: 1 } as const;

/** Days of the rolling mean and of the baseline before it, with the readings each needs (Plews 2013, 2014). */
export const HRV = { rolling: 7, leastRolling: 3, baseline: 28, leastBaseline: 14, bandSd: 0.5 } as const;

/** Days of the short and the long average (Williams 2017 for the weighted ones). */
export const LOAD_DAYS = { acute: 7, chronic: 28 } as const;
