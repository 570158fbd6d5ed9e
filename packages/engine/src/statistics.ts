/** Arithmetic mean; null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const spread = (values: readonly number[], divisor: number): number | null => {
  const centre = mean(values);
  if (centre === null || divisor <= 0) return null;
  // Equal values differ from their mean by rounding alone; that is no spread.
  if (values.every((value) => value === values[0])) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / divisor);
};

/** Standard deviation of a sample (n - 1); null below two values. */
export const sampleSd = (values: readonly number[]): number | null => spread(values, values.length - 1);

/** Standard deviation of a whole population (n); null of nothing. */
export const populationSd = (values: readonly number[]): number | null => spread(values, values.length);

/** The middle value, the mean of both middle ones for an even count; null of nothing. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};
