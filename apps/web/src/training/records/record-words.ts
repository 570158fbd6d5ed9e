import { formatNumber, formatSeconds, i18n } from '@halteres/i18n';
import type { RecordKind, RecordMeasure } from '@halteres/engine/record/noticed-records';
import type { LoggedSet } from '../log-shapes.ts';
import { loadText } from '../set-words.ts';

type Told = { kind: RecordKind; measure: RecordMeasure; value: number };

/** What a record is, short: for tags and lists. */
export const recordName = ({ kind, measure }: Omit<Told, 'value'>): string =>
  kind === 'heaviest'
    ? i18n._('Heaviest yet')
    : kind === 'e1rm'
      ? i18n._('Best e1RM yet')
      : {
          reps: i18n._('Most reps with this load'),
          seconds: i18n._('Longest yet'),
          metres: i18n._('Farthest yet'),
          calories: i18n._('Most calories yet'),
        }[measure];

/** The number of a record; `weight` writes kilograms with their unit. */
export function recordValue({ kind, measure, value }: Told, weight: (kg: number) => string): string {
  if (kind !== 'most') return weight(value);
  return measure === 'reps'
    ? i18n._('{reps, plural, one {# rep} other {# reps}}', { reps: value })
    : measure === 'seconds'
      ? formatSeconds(value)
      : measure === 'metres'
        ? i18n._('{metres} m', { metres: formatNumber(value, 1) })
        : i18n._('{calories} cal', { calories: formatNumber(value, 1) });
}

/** The number as the set has it: the very weight that was entered. */
export function recordText(record: Told & { set: LoggedSet }, weight: (kg: number) => string): string {
  const { set, kind } = record;
  const name = recordName(record);
  if (kind === 'heaviest') return i18n._('{record}: {value}', { record: name, value: loadText(set) });
  const value = recordValue(record, weight);
  const load = kind === 'most' && set.weight !== null ? loadText(set) : '';
  return load === ''
    ? i18n._('{record}: {value}', { record: name, value })
    : i18n._('{record}: {value}, {load}', { record: name, value, load });
}
