import { i18n } from '@halteres/i18n';
import type { EstablishedView } from '@halteres/modules/planning/established/contract';
import { Button, Notice, TextInput } from '@halteres/ui';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useNameOfThing } from '../../catalogue/use-name-of-thing.ts';
import { findingText } from '../../programs/words/findings/finding-words.ts';
import { ruleText } from '../../programs/words/rule-words.ts';
import { HindranceList } from './hindrance-list.tsx';
import type { StartState } from './use-start.ts';
import classes from './established.module.css';
import page from '../../shell/parts/page.module.css';

type Props = {
  state: StartState;
  program: EstablishedView;
  entityId: string;
  gymId: string;
  onInsist: (reason: string) => void;
  onDismiss: () => void;
};

/** What is in the way of a start and where to mend it, or which rules it breaks and how to insist. */
export function StartProblem({ state, program, entityId, gymId, onInsist, onDismiss }: Props): ReactNode {
  const top = useRef<HTMLDivElement>(null);
  const shown = state.kind === 'hindered' || state.kind === 'broken';
  useEffect(() => {
    if (shown) top.current?.scrollIntoView({ block: 'center' });
  }, [shown, state]);
  if (!shown) return null;
  return (
    <div ref={top} role="alert">
      {state.kind === 'hindered' ? (
        <Notice tone="warning" title={i18n._('This program cannot be started as asked')}>
          <HindranceList missing={state.missing} program={program} entityId={entityId} gymId={gymId} />
        </Notice>
      ) : (
        <Notice tone="warning" title={i18n._('As published this breaks rules for this person. Nothing was started.')}>
          <Insist findings={state.findings} onInsist={onInsist} onDismiss={onDismiss} />
        </Notice>
      )}
    </div>
  );
}

type InsistProps = {
  findings: Extract<StartState, { kind: 'broken' }>['findings'];
  onInsist: (reason: string) => void;
  onDismiss: () => void;
};

function Insist({ findings, onInsist, onDismiss }: InsistProps): ReactNode {
  const [reason, setReason] = useState('');
  const nameOf = useNameOfThing();
  const rules = new Map<string, { evidence: string; count: number }>();
  for (const { rule, evidence } of findings) {
    const before = rules.get(rule);
    rules.set(rule, { evidence: before?.evidence ?? evidence, count: (before?.count ?? 0) + 1 });
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onInsist(reason.trim());
  };
  return (
    <div className={page.stack}>
      <ul className={classes.missing}>
        {[...rules].map(([rule, { evidence, count }]) => (
          <li key={rule}>
            <strong>{ruleText({ id: rule, text: rule })}</strong>{' '}
            {i18n._('{count, plural, one {At # place:} other {At # places, first:}}', { count })}{' '}
            {findingText({ rule, evidence }, nameOf)}
          </li>
        ))}
      </ul>
      <form className={page.row} onSubmit={onSubmit}>
        <TextInput
          size="md"
          aria-label={i18n._('Reason to start it anyway')}
          placeholder={i18n._('Reason to start it anyway')}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" h={40} disabled={reason.trim() === ''}>
          {i18n._('Start it anyway')}
        </Button>
        <Button variant="subtle" h={40} onClick={onDismiss}>
          {i18n._('Leave it')}
        </Button>
      </form>
    </div>
  );
}
