import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';

/** Keeps the shell on the device, so that the app opens with the network cut; tells when a newer one is ready. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register());
}

async function register(): Promise<void> {
  // Private windows may refuse workers; the app works without, as long as there is a network.
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (registration === undefined) return;
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) offerUpdate(worker);
    });
  });
}

function offerUpdate(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  showToast({
    text: i18n._('A newer Halteres is ready.'),
    undoText: i18n._('Use it'),
    onUndo: () => worker.postMessage({ type: 'SKIP_WAITING' }),
  });
}
