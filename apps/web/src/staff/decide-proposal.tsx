import { i18n } from '@halteres/i18n';
import type { Proposal } from '@halteres/modules/catalog/contract';
import { Button, Notice, showToast, Textarea } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { AcceptEquipment } from './accept-equipment.tsx';
import { AcceptExercise } from './accept-exercise.tsx';
import { refreshProposals } from './staff-queries.ts';

/** Two ways on: into the catalogue, as staff word it, or back with a reason. */
export function DecideProposal({ proposal }: { proposal: Proposal }): ReactNode {
  const [way, setWay] = useState<'accept' | 'decline' | null>(null);
  const onCancel = (): void => setWay(null);
  if (way === 'accept')
    return proposal.kind === 'exercise' ? (
      <AcceptExercise proposal={proposal} onCancel={onCancel} />
    ) : (
      <AcceptEquipment proposal={proposal} onCancel={onCancel} />
    );
  if (way === 'decline') return <Decline proposal={proposal} onCancel={onCancel} />;
  return (
    <div className={page.row}>
      <Button h={40} onClick={() => setWay('accept')}>
        {i18n._('Accept…')}
      </Button>
      <Button variant="default" h={40} onClick={() => setWay('decline')}>
        {i18n._('Decline…')}
      </Button>
    </div>
  );
}

type Props = { proposal: Proposal; onCancel: () => void };

function Decline({ proposal: { ownerId, id, name }, onCancel }: Props): ReactNode {
  const [reason, setReason] = useState('');
  const submit = useSubmit();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit.run(async () => {
      await api.catalog.proposals.decline({ ownerId, id, reason });
      showToast({ text: i18n._('{name} is declined.', { name }) });
      await refreshProposals();
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <Textarea
        size="md"
        autosize
        label={i18n._('Why, to whoever proposed it')}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy} disabled={reason.trim() === ''}>
          {i18n._('Decline')}
        </Button>
        <Button variant="subtle" h={40} onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
