import { formatDate, i18n } from '@halteres/i18n';
import { Card, DataTable } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordName, recordValue } from '../records/record-words.ts';
import { setText } from '../set-words.ts';
import type { History } from './lift-page.tsx';

const dayLink = ({ workoutId, localDate }: History['records'][number], personId: string): ReactNode => (
  <Link to="/workouts/$personId/$workoutId" params={{ personId, workoutId }}>
    {formatDate(localDate, 'full')}
  </Link>
);

type Props = { history: History; personId: string; weight: (kg: number) => string };

/** Every record of an exercise, newest first, with the set that made it. */
export function LiftRecords({ history: { records, sessions, measure }, personId, weight }: Props): ReactNode {
  if (records.length === 0) return null;
  const sets = new Map(sessions.flatMap((session) => session.sets.map((set) => [set.id, set] as const)));
  return (
    <Card title={i18n._('Records')} flush>
      <DataTable
        label={i18n._('Records')}
        rows={records}
        rowKey={(record) => `${record.setId} ${record.kind}`}
        columns={[
          {
            key: 'day',
            header: i18n._('Day'),
            cell: (record) => dayLink(record, personId),
          },
          { key: 'kind', header: i18n._('Record'), cell: (record) => recordName({ ...record, measure }) },
          {
            key: 'value',
            header: i18n._('Number'),
            align: 'end',
            cell: (record) => recordValue({ ...record, measure }, weight),
          },
          {
            key: 'before',
            header: i18n._('Before'),
            align: 'end',
            wide: true,
            cell: (record) => recordValue({ ...record, measure, value: record.before }, weight),
          },
          {
            key: 'set',
            header: i18n._('Set'),
            wide: true,
            cell: (record) => {
              const set = sets.get(record.setId);
              return set === undefined ? '' : setText(set);
            },
          },
        ]}
      />
    </Card>
  );
}
