import { i18n } from '@lingui/core';
import { isPseudo } from './pseudo.ts';
import { asUtc, type LocalDate } from './local-date.ts';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

let current = 'en';

/** Dates and numbers follow this locale from now on, whatever language the messages are in. */
export function setFormatLocale(locale: string): void {
  current = isPseudo(locale) ? 'en' : (Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en');
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${current} ${JSON.stringify(options)}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(current, options);
  dates.set(key, format);
  return format;
}

/** 62.5, 1,250 */
export function formatNumber(value: number, digits = 2): string {
  const key = `${current} ${digits}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(current, { maximumFractionDigits: digits });
  numbers.set(key, format);
  return format.format(value);
}

const DATE_STYLES = {
  /** 21 Nov */
  short: { day: 'numeric', month: 'short' },
  /** Sat 21 Nov */
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Saturday, 21 November */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 21 Nov 2026 */
  full: { day: 'numeric', month: 'short', year: 'numeric' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
  /** Sat */
  weekday: { weekday: 'short' },
  /** Saturday */
  weekdayLong: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof DATE_STYLES;

export const formatDate = (date: LocalDate, style: DateStyle = 'full'): string =>
  dateFormat({ ...DATE_STYLES[style], timeZone: 'UTC' }).format(asUtc(date));

/** 23–29 Nov 2026 */
export const formatDays = (from: LocalDate, to: LocalDate): string =>
  dateFormat({ ...DATE_STYLES.full, timeZone: 'UTC' }).formatRange(asUtc(from), asUtc(to));

/** An instant as a day in a zone: 21 Nov 2026 */
export const formatInstant = (instant: string, timeZone: string): string =>
  dateFormat({ ...DATE_STYLES.full, timeZone }).format(new Date(instant));

/** An instant to the minute in a zone: 21 Nov 2026, 19:05 */
export const formatMoment = (instant: string, timeZone: string): string =>
  dateFormat({ ...DATE_STYLES.full, hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(instant));

/** Today, tomorrow, yesterday; else Sat 21 Nov. */
export function formatNear(date: LocalDate, today: LocalDate): string {
  const days = Math.round((asUtc(date).getTime() - asUtc(today).getTime()) / 86_400_000);
  if (days === 0) return i18n._('Today');
  if (days === 1) return i18n._('Tomorrow');
  if (days === -1) return i18n._('Yesterday');
  return date.slice(0, 4) === today.slice(0, 4) ? formatDate(date, 'day') : formatDate(date, 'full');
}
