import { type SlashedDate, wall, type WrittenDate } from './written-date.ts';

/** Gathers what a whole file tells about whether its `05/01/2024` is the fifth of January or the first of May. */
export class SlashedOrder {
  #dayFirst = false;
  #monthFirst = false;

  witness(date: WrittenDate): void {
    if (date.kind !== 'slashed') return;
    if (date.first > 12) this.#dayFirst = true;
    if (date.second > 12) this.#monthFirst = true;
  }

  /** The wall clock of a slashed date, or null where nothing in the file decides it. */
  settle(date: SlashedDate): number | null {
    const dayFirst = wall(date.year, date.second, date.first, date.timeMs);
    const monthFirst = wall(date.year, date.first, date.second, date.timeMs);
    if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
    if (this.#dayFirst === this.#monthFirst) return null;
    return this.#dayFirst ? dayFirst : monthFirst;
  }
}
