import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './by-app.ts';

/** Exports other people published, beside the repository and never in it. */
const FOLDER = join(import.meta.dirname, '../../../../../shared/data/1-exports');
export const exportsArePresent = existsSync(FOLDER);

const NAME_COLUMNS = new Set(['Exercise Name', 'exercise_title', 'exercise_name', 'Exercise']);
const DATE_COLUMNS = new Set(['Date', 'date', 'start_time', 'StartTime']);

/** Names in the exercise column of a CSV text, without a full CSV parser: quotes, remarks and either separator. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let separator = ',';
  let column = -1;
  let dates = -1;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const next = line.split(';').length > line.split(',').length ? ';' : ',';
    const columns = cells(line, next);
    if (columns.some((name) => NAME_COLUMNS.has(name)) && columns.some((name) => DATE_COLUMNS.has(name))) {
      separator = next;
      column = columns.findIndex((name) => NAME_COLUMNS.has(name));
      dates = columns.findIndex((name) => DATE_COLUMNS.has(name));
      continue;
    }
    const row = cells(line, separator);
    const name = row[column] ?? '';
    // A line that starts inside a note has no date.
    if (name !== '' && /\d{4}/.test(row[dates] ?? '')) names.push(name);
  }
  return names;
}

const cells = (line: string, separator: string): string[] =>
  [...line.matchAll(separator === ';' ? /("(?:[^"]|"")*"|[^;]*)(?:;|$)/g : /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(
    (cell) => (cell[1] ?? '').replace(/^"|"$/g, '').trim(),
  );

/** Every exercise name of the real exports of an app, and of another project's examples of it. */
export function exportedNames(app: App): string[] {
  const own = filesIn(app);
  const examples = filesIn('openweight').filter((file) => file.split('/').at(-1)?.startsWith(app));
  return [...new Set([...own, ...examples].flatMap((file) => namesIn(readFileSync(file, 'utf8'))))];
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.csv(\.txt)?$/.test(file))
    .map((file) => join(FOLDER, folder, file));
