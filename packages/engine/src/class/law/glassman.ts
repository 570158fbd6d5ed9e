/** M single-pace endurance, G one's own body, W an outside load. */
export const CLASS_MODALITIES = ['M', 'G', 'W'] as const;
export type ClassModality = (typeof CLASS_MODALITIES)[number];

/** Glassman 2003, CrossFit Journal 06: three days on, one off, twelve days. */
const CYCLE = ['M', 'GW', 'MGW', 'off', 'G', 'WM', 'GWM', 'off', 'W', 'MG', 'WMG', 'off'] as const;

/** The letters of a day of the cycle, or `off`. Days count from 1 and go on after 12. Throws below 1. */
export const glassmanDay = (day: number): (typeof CYCLE)[number] => {
  if (!Number.isInteger(day) || day < 1) throw new RangeError(`day: ${day} is no whole number of at least 1`);
  return CYCLE[(day - 1) % CYCLE.length] ?? 'off';
};

const TRAINING_DAYS = CYCLE.filter((letters) => letters !== 'off');

/** The modalities of the nth class (from 0), the days off left out: any three in a row hold all three. */
export const modalitiesOfClass = (index: number): ClassModality[] =>
  CLASS_MODALITIES.filter((letter) => TRAINING_DAYS[index % TRAINING_DAYS.length]?.includes(letter));
