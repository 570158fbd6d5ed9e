import type { Weight } from './inventory.ts';
import { KILOGRAM, POUND } from './mass.ts';

const KILOGRAMS_A_POUND = Number(POUND) / Number(KILOGRAM);

/** A number of one unit of mass in another, for formulas and for people; weights that are stored stay exact (`massOf`). */
export const convertMass = (value: number, from: Weight['unit'], to: Weight['unit']): number => {
  if (from === to) return value;
  return from === 'lb' ? value * KILOGRAMS_A_POUND : value / KILOGRAMS_A_POUND;
};
