/** Prilepin's table (after Laputin and Oleshko): below this percent of 1RM, reps of a set, best total and its range. */
export const PRILEPIN = [
  { below: 70, zone: '<70', reps: [3, 6], optimal: 24, total: [18, 30] },
  { below: 80, zone: '70-79', reps: [3, 6], optimal: 18, total: [12, 24] },
  { below: 90, zone: '80-89', reps: [2, 4], optimal: 15, total: [10, 20] },
  { below: Infinity, zone: '>=90', reps: [1, 2], optimal: 7, total: [4, 10] },
] as const;

/** Hristov's index has no value at 100 %: a set above this percent is counted as if at it (engineering). */
export const INOL_MOST_PERCENT = 99;
