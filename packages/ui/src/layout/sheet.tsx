import { useEffect, useRef, type ReactNode } from 'react';
import classes from './sheet.module.css';

type Props = { open: boolean; onClose: () => void; label: string; wide?: boolean; children: ReactNode };

/** Something short over the page: in the middle on a desk, from below on a phone. Escape closes it. */
export function Sheet({ open, onClose, label, wide = false, children }: Props): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={classes.sheet}
      data-wide={wide || undefined}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && <div className={classes.inside}>{children}</div>}
    </dialog>
  );
}
