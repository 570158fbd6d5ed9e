import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import { Card, DataTable } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { bestSet } from '../logger/summary.ts';
import { setText } from '../set-words.ts';
import type { Session } from './lift-page.tsx';

type Props = { sessions: readonly Session[]; personId: string; weight: (kg: number) => string };

const confidenceWord = (confidence: Session['e1rmConfidence']): string =>
  confidence === null ? '' : { high: i18n._('high'), medium: i18n._('medium'), low: i18n._('low') }[confidence];

const dayLink = ({ workoutId, localDate }: Session, personId: string): ReactNode => (
  <Link to="/workouts/$personId/$workoutId" params={{ personId, workoutId }}>
    {formatDate(localDate, 'full')}
  </Link>
);

/** Every session of an exercise with its best set. */
export function SessionTable({ sessions, personId, weight }: Props): ReactNode {
  return (
    <Card title={i18n._('Sessions')} flush>
      <DataTable
        label={i18n._('Sessions')}
        rows={sessions}
        rowKey={(session) => session.workoutId}
        columns={[
          { key: 'day', header: i18n._('Day'), cell: (session) => dayLink(session, personId) },
          {
            key: 'best',
            header: i18n._('Best set'),
            cell: (session) => {
              const best = bestSet(session.sets);
              return best === null ? '–' : setText(best);
            },
          },
          {
            key: 'e1rm',
            header: i18n._('e1RM'),
            align: 'end',
            cell: (session) => (session.bestE1rmKg === null ? '–' : weight(session.bestE1rmKg)),
          },
          {
            key: 'confidence',
            header: i18n._('Confidence'),
            wide: true,
            cell: (session) => confidenceWord(session.e1rmConfidence),
          },
          {
            key: 'sets',
            header: i18n._('Sets'),
            align: 'end',
            wide: true,
            cell: (session) => formatNumber(session.sets.length, 0),
          },
        ]}
      />
    </Card>
  );
}
