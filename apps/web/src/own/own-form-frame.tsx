import { i18n } from '@halteres/i18n';
import { Button, Card, Checkbox, Notice, Textarea } from '@halteres/ui';
import type { FormEvent, ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { useMe } from '../shell/session/session.ts';
import type { useSubmit } from '../shell/session/use-submit.ts';

type Kept = { notes: string | null; visibility: 'private' | 'clients' };

type Props = {
  title: string;
  draft: Kept;
  onChange: (changed: Partial<Kept>) => void;
  /** What sharing means here, as a coach reads it. */
  sharing: string;
  submit: ReturnType<typeof useSubmit>;
  onSubmit: () => void;
  onDone: () => void;
  children: ReactNode;
};

/** What the forms for things of one's own have in common: what went wrong, notes, who sees it, and how it ends. */
export function OwnFormFrame({
  title,
  draft,
  onChange,
  sharing,
  submit,
  onSubmit,
  onDone,
  children,
}: Props): ReactNode {
  const { coaches } = useMe();
  return (
    <Card title={title}>
      <form
        className={page.stack}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
        noValidate
      >
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        {children}
        <Textarea
          size="md"
          autosize
          label={i18n._('Notes for yourself')}
          maxLength={2000}
          value={draft.notes ?? ''}
          onChange={(event) => onChange({ notes: event.currentTarget.value || null })}
        />
        {(coaches || draft.visibility === 'clients') && (
          <Checkbox
            size="md"
            label={sharing}
            checked={draft.visibility === 'clients'}
            onChange={(event) => onChange({ visibility: event.currentTarget.checked ? 'clients' : 'private' })}
          />
        )}
        <div className={page.row}>
          <Button type="submit" h={40} loading={submit.busy}>
            {i18n._('Save')}
          </Button>
          <Button variant="subtle" h={40} onClick={onDone}>
            {i18n._('Cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
