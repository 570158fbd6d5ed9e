import type { ReasonValues } from '@halteres/engine/program/program';
import { formatNumber, i18n } from '@halteres/i18n';
import { listOf, numberOf, textOf } from '../words/value-of.ts';

const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value, 1)}`;

/** One step taken for many exercises, in the reader's language; null for what has no words here. */
export function bulkText(code: string, values: ReasonValues, nameOf: (slug: string) => string): string | null {
  const exercises = listOf(values, 'exercises').map((slug) => nameOf(String(slug)));
  const weeks = listOf(values, 'weeks');
  const step = {
    names: exercises.length === 0 ? i18n._('all exercises') : exercises.join(', '),
    to: nameOf(textOf(values, 'to')),
    by: signed(numberOf(values, 'by')),
    weeks: i18n._('{count, plural, one {week {weeks}} other {weeks {weeks}}}', {
      count: weeks.length,
      weeks: weeks.map((week) => formatNumber(Number(week), 0)).join(', '),
    }),
  };
  switch (code) {
    case 'bulk_swap':
      return i18n._('{names} → {to}, {weeks}', step);
    case 'bulk_load':
      return i18n._('{names} {by} % load, {weeks}', step);
    case 'bulk_sets':
      return i18n._('{names} {by} sets, {weeks}', step);
    case 'bulk_reps':
      return i18n._('{names} {by} reps, {weeks}', step);
    case 'bulk_rir':
      return i18n._('{names} {by} RIR, {weeks}', step);
    case 'bulk_rest':
      return i18n._('{names} {by} s rest, {weeks}', step);
    default:
      return null;
  }
}
