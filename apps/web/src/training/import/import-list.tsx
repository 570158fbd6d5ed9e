import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, showToast, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { useLog } from '../use-sync.ts';

/** Files stored so far; each can be undone as a whole. */
export function ImportList({ personId, onUndone }: { personId: string; onUndone: () => void }): ReactNode {
  const { timeZone } = useUnits();
  const client = useLog();
  const [busy, setBusy] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['imports', personId],
    queryFn: () => api.training.imports.list({ personId, limit: 50 }),
  });
  if (data === undefined || data.items.length === 0) return null;
  const undo = async (id: string, fileName: string) => {
    setBusy(id);
    try {
      await api.training.imports.undo({ personId, id });
      onUndone();
      await queryClient.invalidateQueries();
      void client.sync().catch(() => undefined);
      showToast({ text: i18n._('{fileName} was taken out of the log', { fileName }) });
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Card title={i18n._('Stored files')}>
      <ul className={page.list}>
        {data.items.map(({ id, fileName, status, createdAt, workouts, sets }) => (
          <li key={id} className={page.item}>
            <span className={page.itemWords}>
              <span className={page.itemTitle}>{fileName}</span>
              <br />
              <span className={page.small}>
                {i18n._(
                  '{workouts, plural, one {# workout} other {# workouts}}, {sets, plural, one {# set} other {# sets}}, {day}',
                  { workouts, sets, day: formatInstant(createdAt, timeZone) },
                )}
              </span>
            </span>
            {status === 'undone' ? (
              <Tag>{i18n._('Undone')}</Tag>
            ) : (
              <Button variant="default" h={40} loading={busy === id} onClick={() => void undo(id, fileName)}>
                {i18n._('Undo import')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
