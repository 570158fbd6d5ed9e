import { formatNumber, i18n } from '@halteres/i18n';
import type { SharedState } from '@halteres/modules/library/contract';
import { Button, Card, Notice, showToast } from '@halteres/ui';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { refreshShared } from './shared-queries.ts';
import classes from '../staff.module.css';

/** What the library holds, and how far the vectors are by which workouts are found. */
export function VectorsCard({ state }: { state: SharedState }): ReactNode {
  const { current, retired, withNotes, embeddings } = state;
  const submit = useSubmit();
  const make = (): Promise<void> =>
    submit.run(async () => {
      const { made } = await api.library.shared.embed({});
      await refreshShared();
      showToast({
        text: i18n._('{made, plural, one {# vector is made.} other {# vectors are made.}}', { made }),
      });
    });
  const facts: [string, string][] = [
    [i18n._('Workouts'), formatNumber(current, 0)],
    [i18n._('Retired'), formatNumber(retired, 0)],
    [i18n._('With lines kept as notes'), formatNumber(withNotes, 0)],
    [i18n._('Model of the vectors'), embeddings.model ?? '–'],
    [i18n._('Vectors pending'), formatNumber(embeddings.pending, 0)],
    ...(embeddings.next === null
      ? []
      : [
          [
            i18n._('Next model, vectors pending'),
            `${embeddings.next}, ${formatNumber(embeddings.pendingOfNext, 0)}`,
          ] satisfies [string, string],
        ]),
  ];
  return (
    <Card>
      <div className={page.stack}>
        <dl className={`${classes.facts} ${classes.figures}`}>
          {facts.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {submit.problem !== null && (
          <Notice tone="danger" title={i18n._('The vectors were not made')}>
            {submit.problem}
          </Notice>
        )}
        {embeddings.pending > 0 && (
          <div className={page.row}>
            <Button variant="default" h={40} loading={submit.busy} onClick={() => void make()}>
              {i18n._('Make them now')}
            </Button>
            <span className="quiet">{i18n._('Without its vector a workout is not found.')}</span>
          </div>
        )}
      </div>
    </Card>
  );
}
