import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { problemText } from '../shell/session/problem-text.ts';

const fail = (error: unknown): void => showToast({ text: problemText(error), tone: 'danger' });

/** Does something at once, says so, and offers to take it back. */
export async function undoable(text: string, act: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void> {
  try {
    await act();
    showToast({ text, undoText: i18n._('Undo'), onUndo: () => void undo().catch(fail) });
  } catch (error) {
    fail(error);
  }
}
