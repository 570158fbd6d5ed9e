/** Daniels' training zones as shares of VDOT, slow end first: easy, marathon, threshold, interval, repetition (Daniels 2013). */
export const RUNNING_ZONES = {
  E: [0.59, 0.74],
  M: [0.75, 0.84],
  T: [0.83, 0.88],
  I: [0.95, 1],
  R: [1.05, 1.05],
} as const;

/** Riegel 1981: good between about 4 and 230 minutes, hopeful for slow marathons. */
export const RIEGEL_EXPONENT = 1.06;

/** Intercept and slope a year of the greatest heart rate; each is wrong by 10 to 12 beats for one person in three. */
export const MAX_HEART_RATE = {
  fox: [220, 1],
  /** Tanaka 2001. */
  tanaka: [208, 0.7],
  /** Gulati 2010, women. */
  gulati: [206, 0.88],
  /** Nes 2013. */
  nes: [211, 0.64],
} as const;

/** Bounds of the five heart rate zones as shares of the reserve between rest and most (usual; engineering). */
export const HEART_RATE_ZONES = [0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** Oxygen cost in ml/kg/min of a metre a minute, level and for each unit of grade, over 3.5 at rest (ACSM). */
export const ACSM_COST = { walk: [0.1, 1.8], run: [0.2, 0.9] } as const;
