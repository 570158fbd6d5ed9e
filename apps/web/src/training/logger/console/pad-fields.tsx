import { formatNumber, i18n, type WeightUnit } from '@halteres/i18n';
import type { ReactNode } from 'react';
import { loadNumber, measureWord, type Measure } from '../../set-words.ts';
import type { SetEntry } from '../../log-shapes.ts';
import { countOf } from '../next-set.ts';
import classes from './pads.module.css';

export type PadField = 'load' | 'count' | 'rpe';

type Props = {
  entry: SetEntry;
  measure: Measure;
  unit: WeightUnit;
  active: PadField;
  isFresh: boolean;
  hasLoad: boolean;
  onOpen: (field: PadField) => void;
};

/** The fields over the pad; the next digit replaces a value that is marked. */
export function PadFields({ entry, measure, unit, active, isFresh, hasLoad, onOpen }: Props): ReactNode {
  const count = countOf(entry, measure);
  const fields: { field: PadField; value: string; label: string }[] = [
    ...(hasLoad
      ? [{ field: 'load' as const, value: entry.weight === null ? '–' : loadNumber(entry.weight), label: unit }]
      : []),
    { field: 'count', value: count === null ? '–' : formatNumber(count, 1), label: measureWord(measure) },
    { field: 'rpe', value: entry.rpe === null ? '–' : formatNumber(entry.rpe, 1), label: i18n._('RPE') },
  ];
  return (
    <div className={classes.fields} style={{ gridTemplateColumns: `repeat(${fields.length}, 1fr)` }}>
      {fields.map(({ field, value, label }) => (
        <button
          key={field}
          type="button"
          className={classes.field}
          aria-pressed={field === active}
          data-fresh={field === active && isFresh}
          onClick={() => onOpen(field)}
        >
          <strong>{value}</strong>
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
}
