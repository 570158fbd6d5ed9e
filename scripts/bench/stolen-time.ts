import { readFileSync } from 'node:fs';

/** Where Linux counts what its processors did; no other system tells. */
const COUNTED = '/proc/stat';

const read = (): { stolen: number; all: number } | null => {
  let line: string | undefined;
  try {
    [line] = readFileSync(COUNTED, 'utf8').split('\n');
  } catch {
    return null;
  }
  const ticks = (line ?? '').split(/\s+/).slice(1, 9).map(Number);
  return { stolen: ticks[7] ?? 0, all: ticks.reduce((sum, each) => sum + each, 0) };
};

/**
 * Begins to watch how much of the processors' time the host of a virtual machine gives to others; what is called at the
 * end says it in words. Figures of an hour in which it is much say little about the product.
 */
export const watchStolenTime = (): (() => string) => {
  const begun = read();
  return () => {
    const ended = read();
    if (begun === null || ended === null) return 'how much time the host took is not known here';
    const share = (ended.stolen - begun.stolen) / Math.max(1, ended.all - begun.all);
    return `the host took ${(share * 100).toFixed(1)} % of the processors' time`;
  };
};
