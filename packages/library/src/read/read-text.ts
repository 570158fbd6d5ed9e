import { readHeader } from '../parse/header.ts';
import { recordOf, sorted, type ReadRecords } from './record.ts';

const SEPARATOR = /^\s*(?:\||-{3,}|={3,}|\*{3,}|_{3,}|#{3,})\s*$/;
const HEADING = /^\s*#{1,3}\s+(.+)$/;
const FIELD = /^\s*(tags|difficulty|level|minutes|title|name)\s*:\s*(.+)$/i;
const MOST_TITLE = 80;

/** Reads workouts written one below another: parted by lines of `|` or `---`, by headings, or by empty lines. */
export function readText(text: string): ReadRecords {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const parted = lines.some((line) => SEPARATOR.test(line));
  const headed = lines.filter((line) => HEADING.test(line)).length > 1;
  const parts: { from: number; lines: string[] }[] = [{ from: 1, lines: [] }];
  lines.forEach((line, at) => {
    const ends = parted ? SEPARATOR.test(line) : headed ? HEADING.test(line) : line.trim() === '';
    if (ends) parts.push({ from: at + (headed && !parted ? 1 : 2), lines: [] });
    if (!ends || (headed && !parted)) parts.at(-1)?.lines.push(line);
  });
  const told = parts.filter((part) => part.lines.some((line) => line.trim() !== ''));
  return sorted(told.map((part) => recordOf(`line ${part.from}`, fieldsOf(part.lines))));
}

function fieldsOf(lines: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const body: string[] = [];
  for (const line of lines) {
    const field = FIELD.exec(line);
    const heading = HEADING.exec(line);
    if (field !== null) fields[(field[1] ?? '').toLowerCase()] = (field[2] ?? '').trim();
    else if (heading !== null && fields['title'] === undefined) fields['title'] = (heading[1] ?? '').trim();
    else body.push(line);
  }
  const first = body.findIndex((line) => line.trim() !== '');
  const title = (body[first] ?? '').trim();
  // A first line that is neither a format nor an amount names the workout, when something follows.
  const names = fields['title'] === undefined && title.length <= MOST_TITLE && body.length > first + 1;
  if (names && /^["“'«]?\p{Lu}/u.test(title) && !/\d/.test(title) && readHeader(title) === null) {
    fields['title'] = title.replace(/^["“'«]|["”'»:]$/g, '');
    body.splice(first, 1);
  }
  return { ...fields, body: body.join('\n').trim() };
}
