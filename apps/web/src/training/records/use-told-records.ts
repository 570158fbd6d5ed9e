import { formatNumber, i18n, weightFromKg } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { useEffect, useRef } from 'react';
import { useUnits } from '../../shell/session/use-units.ts';
import { recordText } from './record-words.ts';
import type { ShownRecord } from './use-records.ts';

/** Tells of each record once, as soon as its set is logged; those that were there when the page opened are not news. */
export function useToldRecords(records: readonly ShownRecord[] | undefined): void {
  const { weightUnit } = useUnits();
  const told = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (records === undefined) return;
    const before = told.current;
    told.current = new Set(records.map(({ setId, kind }) => `${setId} ${kind}`));
    if (before === null) return;
    const fresh = records.filter(({ setId, kind }) => !before.has(`${setId} ${kind}`));
    const [first] = fresh;
    if (first === undefined) return;
    const weight = (kg: number): string => `${formatNumber(weightFromKg(kg, weightUnit), 1)} ${weightUnit}`;
    showToast({
      text: i18n._('A record in {name}. {records}', {
        name: first.exercise.name,
        records: fresh.map((record) => recordText(record, weight)).join('; '),
      }),
    });
  }, [records, weightUnit]);
}
