/** A number as people and this format write it. */
export const NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/y;

const shifted = (text: string, places: number): string => {
  const [mantissa = '', exponent] = text.split('e');
  if (exponent !== undefined) return `${mantissa}e${Number(exponent) + places}`;
  const [whole = '', decimals = ''] = mantissa.split('.');
  const moved = decimals.padEnd(places, '0');
  const all = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  return moved.length > places ? `${all}.${moved.slice(places)}` : all;
};

/** A share as percent, digit for digit: 0.707 is 70.7. */
export const percentText = (share: number): string => shifted(String(share), 2);

/** The share a percentage stands for, digit for digit. */
export const shareOf = (percent: string): number => {
  const [mantissa = '', exponent = '0'] = percent.split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
};
