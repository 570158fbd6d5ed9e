import { CsvError, parse } from 'csv-parse';

import type { Head } from './head.ts';

export interface CsvRow {
  /** Where in the file the row begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

interface BrokenEnd {
  readonly line: number;
  readonly reason: string;
}

/** A row of a workout log is never longer; beyond it a quotation mark was left open. */
const LONGEST_ROW = 1_000_000;

/**
 * Hands every row to `take` as it is read, blank lines left out; only one chunk of the file is ever held.
 * A quotation mark that is never closed ends the reading: where it was opened is what comes back.
 */
export async function readCsvRows(head: Head, take: (row: CsvRow) => void): Promise<BrokenEnd | null> {
  let line = 1;
  const parser = parse({
    bom: true,
    delimiter: head.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    max_record_size: LONGEST_ROW,
    on_record: (fields: string[]) => {
      const at = line;
      line += 1;
      for (const field of fields) line += lineBreaks(field);
      if (fields.length > 1 || (fields[0] ?? '') !== '') take({ line: at, fields });
      return null;
    },
  });
  let failed: Error | null = null;
  const done = new Promise<void>((resolve) => {
    parser.once('error', (error: Error) => {
      failed = error;
      resolve();
    });
    parser.once('end', resolve);
  });
  parser.resume();
  for await (const chunk of head.chunks) {
    if (!parser.write(chunk)) await Promise.race([done, new Promise<void>((resolve) => parser.once('drain', resolve))]);
    if (failed) break;
  }
  if (!failed) parser.end();
  await done;
  return failed ? brokenEnd(failed, line) : null;
}

function brokenEnd(error: Error, line: number): BrokenEnd {
  if (!(error instanceof CsvError) || !/QUOTE|MAX_RECORD/.test(error.code)) throw error;
  return {
    line,
    reason: 'a quotation mark opened here is never closed, so nothing from this line to the end of the file was read',
  };
}

function lineBreaks(field: string): number {
  if (!field.includes('\n') && !field.includes('\r')) return 0;
  return field.match(/\r\n|\n|\r/g)?.length ?? 0;
}
