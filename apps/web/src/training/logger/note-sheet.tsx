import { i18n } from '@halteres/i18n';
import { Button, Sheet, Textarea } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import classes from './sheets.module.css';

type Props = {
  open: boolean;
  title: string;
  value: string | null;
  onSave: (value: string | null) => void;
  onClose: () => void;
};

export function NoteSheet({ open, title, value, onSave, onClose }: Props): ReactNode {
  return (
    <Sheet open={open} onClose={onClose} label={title}>
      <NoteForm title={title} value={value} onSave={onSave} onClose={onClose} />
    </Sheet>
  );
}

function NoteForm({ title, value, onSave, onClose }: Omit<Props, 'open'>): ReactNode {
  const [text, setText] = useState(value ?? '');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim() === '' ? null : text.trim());
        onClose();
      }}
    >
      <Textarea
        label={title}
        value={text}
        maxLength={4000}
        rows={4}
        size="lg"
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" h={48}>
        {i18n._('Keep the note')}
      </Button>
    </form>
  );
}
