import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { dismissToast, readToasts, watchToasts, type Toast } from './toast-store.ts';
import classes from './undo-toast.module.css';

const SHOWN_MS = 8000;

/** Where toasts appear; once a page. */
export function ToastHost({ label, closeText }: { label: string; closeText: string }): ReactNode {
  const toasts = useSyncExternalStore(watchToasts, readToasts);
  return (
    <section className={classes.host} aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <UndoToast key={toast.id} toast={toast} closeText={closeText} />
      ))}
    </section>
  );
}

function UndoToast({ toast, closeText }: { toast: Toast; closeText: string }): ReactNode {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const undo = () => {
    dismissToast(toast.id);
    toast.onUndo?.();
  };
  return (
    <div
      className={classes.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={classes.text}>{toast.text}</span>
      {toast.onUndo !== undefined && (
        <button type="button" className={classes.undo} onClick={undo}>
          {toast.undoText}
        </button>
      )}
      <button type="button" className={classes.close} aria-label={closeText} onClick={() => dismissToast(toast.id)}>
        <Icon name="cross" size={16} />
      </button>
    </div>
  );
}
