import type { WeightUnit } from '../reading.ts';
import { decimalPlaces, readDecimal } from '../values/decimal.ts';

const KG_PER_LB = 0.453_592_37;
/** Fitbod converts with 2.20462 pounds to the kilogram, or with doubles; both are off by less. */
const TOLERANCE = 1e-5;
/** A weight in kilograms is not entered more finely. */
const MOST_PLACES = 3;

/**
 * What was entered behind a weight that Fitbod exports in kilograms: `6.803893642` is 15 lb. One that is no whole number
 * of quarter pounds is kilograms.
 */
export function enteredWeight(raw: string, unit: WeightUnit): { text: string; unit: WeightUnit } {
  const decimal = readDecimal(raw);
  if (unit === 'lb' || decimal === null || decimalPlaces(decimal) <= MOST_PLACES) return { text: raw, unit };
  const pounds = Number(decimal) / KG_PER_LB;
  const quarters = Math.round(pounds * 4) / 4;
  return quarters !== 0 && Math.abs(pounds / quarters - 1) < TOLERANCE
    ? { text: String(quarters), unit: 'lb' }
    : { text: raw, unit };
}
