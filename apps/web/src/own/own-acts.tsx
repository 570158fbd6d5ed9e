import { i18n } from '@halteres/i18n';
import type { Proposed } from '@halteres/modules/catalog/contract';
import { Button, showToast, Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { refreshOwn } from './own-queries.ts';
import classes from './own.module.css';

type Props = {
  thing: { name: string; visibility: 'private' | 'clients'; proposal: Proposed };
  /** What is said when it is proposed, and when it is put away. */
  proposedText: string;
  putAwayText: string;
  onEdit: () => void;
  propose: () => Promise<unknown>;
  remove: () => Promise<unknown>;
  restore: () => Promise<unknown>;
};

/** How far a thing of one's own is known, and what can be done with it. */
export function OwnActs({
  thing: { name, visibility, proposal },
  proposedText,
  putAwayText,
  onEdit,
  propose,
  remove,
  restore,
}: Props): ReactNode {
  const named = (act: string): string => i18n._('{thing}, {name}', { thing: act, name });
  const act = (work: () => Promise<unknown>): void => void work().then(refreshOwn).catch(toastProblem);
  const putAway = (): void =>
    act(async () => {
      await remove();
      showToast({ text: putAwayText, undoText: i18n._('Undo'), onUndo: () => act(restore) });
    });
  const proposeNow = (): void =>
    act(async () => {
      await propose();
      showToast({ text: proposedText });
    });
  return (
    <div className={page.row}>
      {visibility === 'clients' && <Tag tone="action">{i18n._('Shared with clients')}</Tag>}
      {proposal?.state === 'open' && <Tag>{i18n._('Proposed')}</Tag>}
      {proposal?.state === 'accepted' && <Tag tone="success">{i18n._('In the catalogue')}</Tag>}
      <div className={classes.acts}>
        <Button variant="default" h={40} onClick={onEdit} aria-label={named(i18n._('Edit'))}>
          {i18n._('Edit')}
        </Button>
        {proposal?.state === 'open' && (
          <Button
            variant="subtle"
            h={40}
            aria-label={named(i18n._('Withdraw'))}
            onClick={() => act(() => api.catalog.proposals.withdraw({ id: proposal.id }))}
          >
            {i18n._('Withdraw')}
          </Button>
        )}
        {(proposal === null || proposal.state === 'declined') && (
          <Button variant="subtle" h={40} aria-label={named(i18n._('Propose'))} onClick={proposeNow}>
            {i18n._('Propose')}
          </Button>
        )}
        <Button variant="subtle" h={40} aria-label={named(i18n._('Put away'))} onClick={putAway}>
          {i18n._('Put away')}
        </Button>
      </div>
    </div>
  );
}

/** Why staff declined it, to who proposed it. */
export function DeclinedBecause({ proposal }: { proposal: Proposed }): ReactNode {
  if (proposal?.state !== 'declined' || proposal.reason === null) return null;
  return <p className={page.small}>{i18n._('Declined: {reason}', { reason: proposal.reason })}</p>;
}
