import { i18n } from '@halteres/i18n';
import { restLeft, type Rest } from './rest-timer.ts';

/** Whether this device may tell of a rest that is over while one looks elsewhere. */
export type NoticeState = 'allowed' | 'refused' | 'unasked' | 'impossible';

export const noticeState = (): NoticeState =>
  !('Notification' in globalThis) || !('serviceWorker' in navigator)
    ? 'impossible'
    : ({ granted: 'allowed', denied: 'refused', default: 'unasked' } as const)[Notification.permission];

/** Asks the person; only ever in answer to what they did. */
export async function askForNotice(): Promise<NoticeState> {
  if (noticeState() === 'unasked') await Notification.requestPermission();
  return noticeState();
}

/** Tells the service worker when a rest ends, or that there is none any more. */
export function announceRest(rest: Rest | null): void {
  if (noticeState() !== 'allowed') return;
  const message =
    rest === null || restLeft(rest, Date.now()) <= 0
      ? { type: 'REST_OVER' }
      : {
          type: 'REST',
          at: rest.startedAt + rest.seconds * 1000,
          title: i18n._('Rest is over'),
          body: i18n._('On with the next set.'),
        };
  void navigator.serviceWorker.getRegistration().then((found) => found?.active?.postMessage(message));
}

/** Shows at once that a rest is over, where the page still runs and nobody sees it. */
export function showRestOver(): void {
  if (noticeState() !== 'allowed' || document.visibilityState === 'visible') return;
  void navigator.serviceWorker
    .getRegistration()
    .then((found) =>
      found?.showNotification(i18n._('Rest is over'), { body: i18n._('On with the next set.'), tag: 'rest' }),
    );
}
