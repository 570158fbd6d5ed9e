import { formatNumber, i18n, weightFromKg } from '@halteres/i18n';
import { Card } from '@halteres/ui';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import { recordText } from './record-words.ts';
import type { ShownRecord } from './use-records.ts';

/** The records of a workout; nothing where there are none. */
export function RecordList({ records }: { records: readonly ShownRecord[] }): ReactNode {
  const { weightUnit } = useUnits();
  if (records.length === 0) return null;
  const weight = (kg: number): string => `${formatNumber(weightFromKg(kg, weightUnit), 1)} ${weightUnit}`;
  return (
    <Card title={i18n._('{records, plural, one {# record} other {# records}}', { records: records.length })}>
      <ul className={page.list}>
        {records.map((record) => (
          <li key={`${record.setId} ${record.kind}`} className={page.item}>
            <span className={page.itemWords}>{record.exercise.name}</span>
            <strong>{recordText(record, weight)}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
