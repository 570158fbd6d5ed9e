import { i18n, parseNumber } from '@halteres/i18n';

/** What is wrong with a typed whole number; undefined when nothing is. */
export const wholeNumber = (text: string, min: number, max: number): string | undefined => {
  const value = parseNumber(text);
  return value !== null && Number.isInteger(value) && value >= min && value <= max
    ? undefined
    : i18n._('A whole number from {min} to {max}.', { min, max });
};
