import { i18n } from '@halteres/i18n';
import { Button } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import page from './page.module.css';

type Props = {
  label: string;
  /** What is asked before it is done, and what saying yes is called. */
  question: string;
  yes: string;
  /** Where one label stands for many alike: what a screen reader says. */
  name?: string;
  busy: boolean;
  onConfirm: () => void;
};

/** For what cannot be taken back by who does it: asked once more, in its place. */
export function ConfirmButton({ label, question, yes, name = label, busy, onConfirm }: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button variant="subtle" h={40} aria-label={name} loading={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <div className={page.row} role="group" aria-label={question}>
      <span>{question}</span>
      <Button
        h={40}
        autoFocus
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {yes}
      </Button>
      <Button variant="default" h={40} onClick={() => setAsking(false)}>
        {i18n._('Cancel')}
      </Button>
    </div>
  );
}
