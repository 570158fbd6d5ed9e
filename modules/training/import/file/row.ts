import type { Ledger } from '../ledger.ts';
import { quoted } from '../ledger.ts';
import { UnfitRow } from '../values/set-values.ts';
import { readWrittenDate, type WrittenDate } from '../values/written-date.ts';

const MOST = 20_000;
const LONGEST_NAME = 300;

/** Dates repeat on every row of a workout, so each is read once. */
export class DateReader {
  readonly #seen = new Map<string, WrittenDate | null>();

  read(raw: string, column: string): WrittenDate {
    if (raw === '') throw new UnfitRow(`there is no date in the column ${quoted(column)}`);
    let date = this.#seen.get(raw);
    if (date === undefined) {
      if (this.#seen.size >= MOST) this.#seen.clear();
      date = readWrittenDate(raw);
      this.#seen.set(raw, date);
    }
    if (date === null) throw new UnfitRow(`${quoted(raw)} in the column ${quoted(column)} is not a date`);
    return date;
  }
}

export function exerciseName(name: string): string {
  if (name === '') throw new UnfitRow('there is no exercise name');
  if (name.length > LONGEST_NAME) {
    throw new UnfitRow(`the exercise name ${quoted(name)} is over ${LONGEST_NAME} letters`);
  }
  return name;
}

/** Puts a date such as `Jan 15, 2024` together again where it stands without quotes between commas. */
export function rejoinDates(
  fields: readonly string[],
  dateColumns: readonly (number | undefined)[],
  width: number,
): readonly string[] {
  if (fields.length <= width) return fields;
  let whole = fields;
  for (const column of dateColumns) {
    if (column === undefined || whole.length <= width) continue;
    const date = `${whole[column] ?? ''}, ${whole[column + 1] ?? ''}`;
    if (readWrittenDate(date) !== null) whole = [...whole.slice(0, column), date, ...whole.slice(column + 2)];
  }
  return whole;
}

/** More columns than the header has mean that everything after the stray separator stands in the wrong one. */
export function refuseExtraFields(fields: readonly string[], width: number): void {
  if (fields.length <= width) return;
  for (let index = width; index < fields.length; index += 1) {
    if (fields[index] !== '') {
      throw new UnfitRow(
        `it has ${fields.length} columns and the header has ${width}: a text with a separator in it is not in quotes`,
      );
    }
  }
}

/** Runs a row's reading and writes down why it could not be a set. */
export function orSkip<T>(ledger: Ledger, line: number, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnfitRow)) throw error;
    ledger.skip(line, error.message);
    return null;
  }
}
