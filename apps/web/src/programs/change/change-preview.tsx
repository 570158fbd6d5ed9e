import { i18n } from '@halteres/i18n';
import { Button, Card, Notice, TextInput } from '@halteres/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNameOfThing } from '../../catalogue/use-name-of-thing.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { findingText } from '../words/findings/finding-words.ts';
import { remedyText } from '../words/findings/remedy-words.ts';
import type { Shown } from './use-change.ts';
import page from '../../shell/parts/page.module.css';

type Props = { shown: Shown; busy: boolean; onDo: (reason: string) => void; onLeave: () => void };

const MOST_SHOWN = 8;

/** What a change would do and what the check says of it, before it is done. */
export function ChangePreviewCard({ shown, busy, onDo, onLeave }: Props): ReactNode {
  const [reason, setReason] = useState('');
  const nameOf = useNameOfThing();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [shown]);
  const { comparison, findings, changes } = shown.preview;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <div ref={top} tabIndex={-1} role="group" aria-label={i18n._('What differs')}>
      <Card title={i18n._('What differs')}>
        <div className={page.stack}>
          <ComparisonView comparison={comparison} />
          {errors.length > 0 && (
            <Notice
              tone="warning"
              title={i18n._('The check found what follows. Mend it, or give a reason to do it all the same.')}
            >
              <div className={page.stack}>
                <ul className={page.list}>
                  {errors.slice(0, MOST_SHOWN).map((finding) => (
                    <li key={JSON.stringify([finding.rule, finding.at, finding.evidence])}>
                      <strong>{findingText(finding, nameOf)}</strong> {remedyText(finding.repair)}
                    </li>
                  ))}
                </ul>
                <TextInput
                  size="md"
                  label={i18n._('Reason to do it anyway')}
                  maxLength={2000}
                  value={reason}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              </div>
            </Notice>
          )}
          <div className={page.row}>
            <Button
              h={40}
              loading={busy}
              disabled={!changes || (errors.length > 0 && reason.trim() === '')}
              onClick={() => onDo(reason)}
            >
              {i18n._('Do it')}
            </Button>
            <Button variant="subtle" h={40} disabled={busy} onClick={onLeave}>
              {i18n._('Leave it')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
