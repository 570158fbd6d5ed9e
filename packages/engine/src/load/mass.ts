import type { Weight } from './inventory.ts';

/** A mass as an exact whole number of 1e-8 g, so kilograms and pounds to three decimals both fit without rounding. */
export type Mass = bigint;

export const KILOGRAM: Mass = 100_000_000_000n;
/** The international pound is exactly 453.59237 g. */
export const POUND: Mass = 45_359_237_000n;

const unitMass = (unit: Weight['unit']): Mass => (unit === 'kg' ? KILOGRAM : POUND);

const inKilograms = new Map<string, Mass>();
const inPounds = new Map<string, Mass>();
const MOST_PARSED = 2500;

/** The exact mass of a written weight such as `62.5` kg. A RangeError for text that is no such weight. */
export const massOf = ({ weight, unit }: Weight): Mass => {
  const parsed = unit === 'kg' ? inKilograms : inPounds;
  const known = parsed.get(weight);
  if (known !== undefined) return known;
  const mass = parseMass(weight, unit);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(weight, mass);
  return mass;
};

const parseMass = (weight: string, unit: Weight['unit']): Mass => {
  const match = /^(\d{1,5})(?:\.(\d{1,3}))?$/.exec(weight);
  if (!match) throw new RangeError(`"${weight}" is not a weight with at most three decimals`);
  const thousandths = BigInt(match[1] ?? '0') * 1000n + BigInt((match[2] ?? '').padEnd(3, '0'));
  return (thousandths * unitMass(unit)) / 1000n;
};

/** The weight a mass is written as: nearest thousandth of the unit, ties down, no trailing zeros. */
export const weightOf = (mass: Mass, unit: Weight['unit']): Weight => {
  const thousandth = unitMass(unit) / 1000n;
  const thousandths = mass / thousandth + ((mass % thousandth) * 2n > thousandth ? 1n : 0n);
  return { weight: `${Number(thousandths) / 1000}`, unit };
};

/** Kilograms as an ordinary number, for formulas and for people. */
export const kilogramsOf = (mass: Mass): number => Number(mass) / 1e11;

/** The mass nearest to a number of kilograms, to 1e-5 g; a RangeError for a number that is not finite. */
export const massOfKilograms = (kilograms: number): Mass => BigInt(Math.round(kilograms * 1e8)) * 1000n;

/** Half of the last decimal a weight is written with: two masses closer than this are written alike. */
export const writtenTolerance = (unit: Weight['unit']): Mass => unitMass(unit) / 2000n;

/** A weight for people: `62.5 kg`. */
export const formatWeight = (weight: Weight): string => `${weight.weight} ${weight.unit}`;

/** Orders masses from light to heavy. */
export const compareMass = (a: Mass, b: Mass): number => (a < b ? -1 : a > b ? 1 : 0);
