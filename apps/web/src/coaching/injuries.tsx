import { formatDate, i18n } from '@halteres/i18n';
import type { Injury } from '@halteres/modules/health/contract';
import { Button, Card, Icon, Notice, showToast, SkeletonRows, Tag } from '@halteres/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, isProblem } from '../shell/session/api.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { conditionName } from './condition-words.ts';
import { InjuryForm, type InjuryDraft } from './injury-form.tsx';
import page from '../shell/parts/page.module.css';

const injuriesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['injuries', personId],
    queryFn: ({ signal }) => api.health.injuries.list({ personId }, { signal }),
  });

const SIDES = { left: () => i18n._('left'), right: () => i18n._('right'), both: () => i18n._('both sides') } as const;

/** What programs must spare. */
export function Injuries({ personId, name }: { personId: string; name: string }): ReactNode {
  const query = useQuery(injuriesQuery(personId));
  const [editing, setEditing] = useState<Injury | 'new' | null>(null);
  const { today } = useUnits();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['injuries', personId] });
  const save = useMutation({
    mutationFn: ({ id, draft }: { id: string | null; draft: InjuryDraft }) =>
      id === null
        ? api.health.injuries.add({ personId, ...draft })
        : api.health.injuries.update({ personId, id, ...draft }),
    onSettled: refresh,
    onError: toastProblem,
  });
  const resolve = (injury: Injury, resolvedOn: string | null) =>
    save.mutate({ id: injury.id, draft: { ...injury, resolvedOn } });
  const onResolve = (injury: Injury) => {
    resolve(injury, today);
    showToast({
      text: i18n._('{condition}: resolved. New programs no longer spare it.', {
        condition: conditionName(injury.condition),
      }),
      undoText: i18n._('Undo'),
      onUndo: () => resolve(injury, null),
    });
  };
  if (isProblem(query.error, 'not_found') || isProblem(query.error, 'not_shared')) {
    return (
      <Card title={i18n._('Injuries')} aside={<Icon name="lock" />}>
        <p className="secondary">
          {i18n._('{name} has not agreed to share injuries. They can, under Settings.', { name })}
        </p>
      </Card>
    );
  }
  return (
    <Card
      title={i18n._('Injuries')}
      aside={
        <Button variant="default" h={40} onClick={() => setEditing('new')} disabled={editing === 'new'}>
          {i18n._('Note an injury')}
        </Button>
      }
    >
      <LoadState query={query} skeleton={<SkeletonRows rows={2} height={64} label={i18n._('Loading')} />}>
        {(list) => (
          <div className={page.stack}>
            {list.some((each) => each.redFlag && each.resolvedOn === null) && (
              <Notice tone="danger" title={i18n._('A warning sign is noted')}>
                {i18n._('No program is made until a doctor has looked at it.')}
              </Notice>
            )}
            {editing === 'new' && (
              <InjuryForm
                initial={null}
                onCancel={() => setEditing(null)}
                onSave={(draft) => save.mutate({ id: null, draft }, { onSuccess: () => setEditing(null) })}
              />
            )}
            {list.length === 0 && editing !== 'new' && (
              <p className="secondary">
                {i18n._('Nothing noted. What you note here is spared by every new program, swap and check.')}
              </p>
            )}
            <ul className={page.list}>
              {list.map((injury) =>
                editing !== 'new' && editing?.id === injury.id ? (
                  <li key={injury.id}>
                    <InjuryForm
                      initial={injury}
                      onCancel={() => setEditing(null)}
                      onSave={(draft) => save.mutate({ id: injury.id, draft }, { onSuccess: () => setEditing(null) })}
                    />
                  </li>
                ) : (
                  <li key={injury.id} className={page.item}>
                    <div className={page.itemWords}>
                      <p className={page.itemTitle}>
                        {conditionName(injury.condition)}
                        {injury.side === null ? '' : `, ${SIDES[injury.side]()}`}
                      </p>
                      <p className={page.small}>
                        {[
                          injury.since === null ? '' : i18n._('since {date}', { date: formatDate(injury.since) }),
                          injury.notes ?? '',
                        ]
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </p>
                    </div>
                    {injury.redFlag && (
                      <Tag tone="danger" icon="warning">
                        {i18n._('Warning sign')}
                      </Tag>
                    )}
                    {injury.resolvedOn === null ? (
                      <>
                        <Tag tone={injury.severity >= 7 ? 'danger' : 'warning'}>
                          {i18n._('{severity} of 10', { severity: injury.severity })}
                        </Tag>
                        <Button variant="default" h={40} onClick={() => onResolve(injury)}>
                          {i18n._('Resolved')}
                        </Button>
                        <Button variant="subtle" h={40} onClick={() => setEditing(injury)}>
                          {i18n._('Edit')}
                        </Button>
                      </>
                    ) : (
                      <>
                        <Tag tone="success" icon="check">
                          {i18n._('Resolved {date}', { date: formatDate(injury.resolvedOn, 'short') })}
                        </Tag>
                        <Button variant="subtle" h={40} onClick={() => resolve(injury, null)}>
                          {i18n._('It is back')}
                        </Button>
                      </>
                    )}
                  </li>
                ),
              )}
            </ul>
          </div>
        )}
      </LoadState>
    </Card>
  );
}
