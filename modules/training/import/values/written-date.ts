import { readMonth } from './month.ts';

/** A moment as a file writes it. */
export type WrittenDate =
  | { readonly kind: 'instant'; readonly epochMs: number }
  | { readonly kind: 'local'; readonly wallMs: number }
  | SlashedDate;

/** `05/01/2024`: which number is the month only the whole file can tell. */
export interface SlashedDate {
  readonly kind: 'slashed';
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly timeMs: number;
}

const CLOCK = String.raw`(\d{1,2})(?::(\d{2}))(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?`;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})\.?\s+(?:de\s+)?([^\s\d.,]+|\d{1,2}[月월])\.?,?\s+(?:de\s+)?(\d{4})` +
    String.raw`(?:\s*,?\s*${CLOCK})?$`,
  'iu',
);
const MONTH_DAY = new RegExp(String.raw`^([^\s\d.,]+)\.?\s+(\d{1,2}),?\s+(\d{4})(?:\s*,?\s*${CLOCK})?$`, 'iu');
const NUMERIC = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*,?\s*${CLOCK})?$`, 'i');

/** Reads every way of writing a date the apps and their converters are known to use; null when it is none. */
export function readWrittenDate(raw: string): WrittenDate | null {
  const text = raw.trim().replace(/[\u00a0\u202f]/g, ' ');
  const iso = ISO.exec(text);
  if (iso) return readIso(iso);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return named(dayMonth[3], readMonth(dayMonth[2] ?? ''), dayMonth[1], dayMonth.slice(4));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return named(monthDay[3], readMonth(monthDay[1] ?? ''), monthDay[2], monthDay.slice(4));
  const numeric = NUMERIC.exec(text);
  if (numeric) return readNumeric(numeric);
  return null;
}

function readIso(parts: RegExpExecArray): WrittenDate | null {
  const wallMs = wall(Number(parts[1]), Number(parts[2]), Number(parts[3]), clock([parts[4], parts[5], parts[6]]));
  if (wallMs === null) return null;
  const zone = parts[7];
  if (zone === undefined) return { kind: 'local', wallMs };
  if (zone === 'Z' || zone === 'z') return { kind: 'instant', epochMs: wallMs };
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return { kind: 'instant', epochMs: wallMs - (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000 };
}

function named(
  year: string | undefined,
  month: number | null,
  day: string | undefined,
  time: readonly (string | undefined)[],
): WrittenDate | null {
  if (month === null) return null;
  const wallMs = wall(Number(year), month, Number(day), clock(time));
  return wallMs === null ? null : { kind: 'local', wallMs };
}

function readNumeric(parts: RegExpExecArray): WrittenDate | null {
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4]?.length === 2 ? 2000 + Number(parts[4]) : Number(parts[4]);
  const timeMs = clock(parts.slice(5));
  if (timeMs === null) return null;
  if (parts[2] !== '/') return local(wall(year, second, first, timeMs));
  const readable = wall(year, first, second, timeMs) !== null || wall(year, second, first, timeMs) !== null;
  return readable ? { kind: 'slashed', first, second, year, timeMs } : null;
}

function local(wallMs: number | null): WrittenDate | null {
  return wallMs === null ? null : { kind: 'local', wallMs };
}

/** Milliseconds since midnight; midnight when no time is written. */
function clock(parts: readonly (string | undefined)[]): number | null {
  if (parts[0] === undefined) return 0;
  let hours = Number(parts[0]);
  const [minutes, seconds, half] = [Number(parts[1] ?? 0), Number(parts[2] ?? 0), parts[3]?.toLowerCase()];
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** A clock on the wall as milliseconds, as if it hung in UTC; null for a day that does not exist. */
export function wall(year: number, month: number, day: number, timeMs: number | null): number | null {
  if (timeMs === null || year < 1970 || year > 2100) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  return midnight.getTime() + timeMs;
}
