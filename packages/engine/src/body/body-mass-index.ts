import { isPositive } from '../quantity.ts';

/** Kilograms over metres squared; null for measures that are none. */
export const bodyMassIndex = (kilograms: number, heightCm: number): number | null =>
  isPositive(kilograms) && isPositive(heightCm) ? kilograms / (heightCm / 100) ** 2 : null;
