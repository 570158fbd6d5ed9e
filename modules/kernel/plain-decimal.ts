/** Drops the zeros numeric(8,3) carries: 2.500 is written 2.5. */
export const plainDecimal = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);
