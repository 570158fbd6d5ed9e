/** How far two numbers are apart: 0 when equal, 1 when one is twice the other or more. */
export function ratioCost(here: number, there: number): number {
  if (here === there) return 0;
  if (here <= 0 || there <= 0) return 1;
  return Math.min(1, Math.abs(Math.log2(here / there)));
}
