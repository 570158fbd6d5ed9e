export type WeightUnit = 'kg' | 'lb';
export type LengthUnit = 'cm' | 'in';

/** The international pound and inch, exactly. */
const KG_A_POUND = 0.45359237;
const CM_AN_INCH = 2.54;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Kilograms as shown in a unit: at most two decimals in kg, one in lb. */
export const weightFromKg = (kg: number, unit: WeightUnit): number =>
  unit === 'kg' ? round(kg, 2) : round(kg / KG_A_POUND, 1);

/** What was entered, as kilograms to the hundredth. */
export const weightToKg = (value: number, unit: WeightUnit): number =>
  round(unit === 'kg' ? value : value * KG_A_POUND, 2);

export const lengthFromCm = (cm: number, unit: LengthUnit): number =>
  unit === 'cm' ? Math.round(cm) : Math.round(cm / CM_AN_INCH);

export const lengthToCm = (value: number, unit: LengthUnit): number =>
  Math.round(unit === 'cm' ? value : value * CM_AN_INCH);

/** A number as people type it, with a point or a comma; null when it is none. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

/** `6:45` as seconds; null when it is no such time. */
export function parseMinutes(text: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** Seconds as `1:30`. */
export const formatSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
