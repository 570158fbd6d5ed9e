import { seededFraction } from '../seeded.ts';

/** Luck that depends on what it is for and not on what was drawn before, so that two plans meet the same days. */
export type Chance = {
  fraction: (what: string) => number;
  /** Of a normal distribution about 0 with standard deviation 1. */
  normal: (what: string) => number;
};

export const chanceFrom = (seed: number): Chance => {
  const fraction = (what: string): number => seededFraction(seed, what);
  return {
    fraction,
    normal: (what) =>
      Math.sqrt(-2 * Math.log(1 - fraction(`${what}/a`))) * Math.cos(2 * Math.PI * fraction(`${what}/b`)),
  };
};
