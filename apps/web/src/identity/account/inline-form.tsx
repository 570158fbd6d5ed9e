import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import type { Submit } from '../../shell/session/use-submit.ts';

type Props = {
  label: string;
  submitText: string;
  submit: Submit;
  onSubmit: () => void;
  onCancel: () => void;
  /** Changes when other fields take the place of the first. */
  step?: string;
  /** The form says itself what is missing. */
  checksItself?: boolean;
  children: ReactNode;
};

/** A form that opens in a card in the place of a button: the keyboard goes into its first field, and back into the card. */
export function InlineForm({
  label,
  submitText,
  submit,
  onSubmit,
  onCancel,
  step = '',
  checksItself = false,
  children,
}: Props): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [step]);
  useEffect(() => {
    const card = form.current?.closest('section');
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) card?.querySelector<HTMLElement>('button, a')?.focus();
      });
    };
  }, []);
  return (
    <form
      ref={form}
      className={page.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      noValidate={checksItself}
      aria-label={label}
    >
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      {children}
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy}>
          {submitText}
        </Button>
        <Button variant="default" h={40} onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
