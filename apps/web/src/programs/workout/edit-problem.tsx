import { i18n } from '@halteres/i18n';
import { Button, Notice, TextInput } from '@halteres/ui';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useNameOfThing } from '../../catalogue/use-name-of-thing.ts';
import { findingText } from '../words/findings/finding-words.ts';
import { remedyText } from '../words/findings/remedy-words.ts';
import type { BrokenRule } from './use-program-edit.ts';
import page from '../../shell/parts/page.module.css';

type Props = { problem: BrokenRule; onOverride: (reason: string) => void; onDismiss: () => void };

/** Why a change was not made, how to mend it, and how to insist with a reason. */
export function EditProblem({ problem, onOverride, onDismiss }: Props): ReactNode {
  const [reason, setReason] = useState('');
  const nameOf = useNameOfThing();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'center' }), [problem]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onOverride(reason.trim());
  };
  return (
    <Notice tone="warning" title={i18n._('The change was not made')}>
      <div className={page.stack} ref={top} role="alert">
        <p>
          {problem.findings.some(({ rule }) => rule === 'health.red-flag')
            ? i18n._('A red flag stops programming. Refer first; nothing can override this.')
            : i18n._('The check found what follows. Mend it, or give a reason to do it all the same.')}
        </p>
        <ul className={page.list}>
          {problem.findings.map((finding, at) => (
            <li key={at} className={page.item}>
              <span>
                <strong>{findingText(finding, nameOf)}</strong> {remedyText(finding.repair)}
              </span>
            </li>
          ))}
        </ul>
        <form className={page.row} onSubmit={onSubmit}>
          <TextInput
            size="md"
            aria-label={i18n._('Reason to do it anyway')}
            placeholder={i18n._('Reason to do it anyway')}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" h={40} disabled={reason.trim() === ''}>
            {i18n._('Do it anyway')}
          </Button>
          <Button variant="subtle" h={40} onClick={onDismiss}>
            {i18n._('Leave it')}
          </Button>
        </form>
      </div>
    </Notice>
  );
}
