import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { showToast } from '../feedback/toast-store.ts';
import { Icon } from '../icon.tsx';

type Props = {
  label: string;
  doneText: string;
  undoText: string;
  onDelete: () => Promise<void>;
  onUndo: () => Promise<void>;
  failText: string;
};

/** Removes at once and offers to take it back; nobody is asked whether they are sure. */
export function DeleteButton({ label, doneText, undoText, failText, onDelete, onUndo }: Props): ReactNode {
  const fail = () => showToast({ text: failText, tone: 'danger' });
  const remove = () => {
    onDelete().then(() => showToast({ text: doneText, undoText, onUndo: () => void onUndo().catch(fail) }), fail);
  };
  return (
    <Button
      variant="subtle"
      color="gray"
      c="var(--ink-2)"
      h={40}
      leftSection={<Icon name="archive" />}
      onClick={remove}
    >
      {label}
    </Button>
  );
}
