export type Toast = { id: number; text: string; tone: 'plain' | 'danger'; undoText?: string; onUndo?: () => void };

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const readToasts = (): readonly Toast[] => toasts;

export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const dismissToast = (id: number): void => set(toasts.filter((toast) => toast.id !== id));

/** Says what happened; with `onUndo`, offers to take it back. The newest two stay in sight. */
export function showToast(toast: { text: string; tone?: Toast['tone']; undoText?: string; onUndo?: () => void }): void {
  set([...toasts.slice(-1), { tone: 'plain', ...toast, id: nextId++ }]);
}
