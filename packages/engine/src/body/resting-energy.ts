import { isAmount, isPositive } from '../quantity.ts';

/** Resting energy in kilocalories a day (Mifflin 1990); null for measures that are none. */
export const restingKcal = (person: {
  sex: 'male' | 'female';
  kilograms: number;
  heightCm: number;
  age: number;
}): number | null => {
  const { sex, kilograms, heightCm, age } = person;
  if (!isPositive(kilograms) || !isPositive(heightCm) || !isAmount(age)) return null;
  return 10 * kilograms + 6.25 * heightCm - 5 * age + (sex === 'male' ? 5 : -161);
};

/** Resting energy in kilocalories a day by the mass that is not fat (Katch-McArdle); null for one that is none. */
export const restingKcalByLeanMass = (leanKg: number): number | null =>
  isPositive(leanKg) ? 370 + 21.6 * leanKg : null;
