/** Whether a number can be a weight, a time or a distance: finite and above zero. */
export const isPositive = (value: number): boolean => value > 0 && value < Infinity;

/** Whether a number can be an amount that may be nothing: finite and not below zero. */
export const isAmount = (value: number): boolean => value >= 0 && value < Infinity;

/** Whether a number is a whole count of at least one. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;
