import { foldName } from '../kernel/fold-name.ts';

/** `|new |york |nueva |york`: a word's beginning is found by the bar before it. */
export const searchWords = (names: readonly string[]): string =>
  names.map((name) => `|${foldName(name).replaceAll(/[\s|-]+/g, ' |')}`).join(' ');
