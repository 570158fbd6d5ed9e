import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { ApiProblem } from './api.ts';

/** What a failure means to the person, and what to do. */
export function problemText(error: unknown): string {
  if (!(error instanceof ApiProblem)) return i18n._('Something went wrong on this page. Load it again.');
  if (error.code === 'offline')
    return i18n._('You are offline, or the server is not reached. Nothing was lost; try again when you are connected.');
  if (error.code === 'unauthorized') return i18n._('Your session ended. Sign in again.');
  if (error.code === 'allowance_exhausted')
    return i18n._('No generations are left. What you have stays; the checks and your own edits go on working.');
  if (error.code === 'not_shared')
    return i18n._('This person does not share this with you. Whether there is anything cannot be told from here.');
  if (error.status >= 500) return i18n._('The server had a fault. Try again in a moment.');
  return error.message;
}

export const toastProblem = (error: unknown): void => showToast({ text: problemText(error), tone: 'danger' });
