/** Even the least share must show beside grey. */
const LEAST = 0.25;

/** How strongly a share of the work, above 0 to 1, is lit. */
export const lightOf = (share: number): number => LEAST + (1 - LEAST) * Math.min(1, share);
