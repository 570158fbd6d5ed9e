// Part of the service worker: tells that a rest is over while the page sleeps behind a locked screen. A browser keeps a
// worker awake for some minutes only; the page tells again when it wakes, under the same tag, so nothing shows twice.
let rest = null;

const end = () => {
  rest?.wake();
  rest = null;
};

self.addEventListener('message', (event) => {
  const { type, at, title, body } = event.data ?? {};
  if (type !== 'REST' && type !== 'REST_OVER') return;
  end();
  if (type === 'REST_OVER') {
    event.waitUntil(
      self.registration.getNotifications({ tag: 'rest' }).then((shown) => shown.forEach((each) => each.close())),
    );
    return;
  }
  event.waitUntil(tellAt(at, title, body));
});

async function tellAt(at, title, body) {
  const isOver = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), Math.max(0, at - Date.now()));
    rest = {
      wake: () => {
        clearTimeout(timer);
        resolve(false);
      },
    };
  });
  if (!isOver) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  if (pages.some((page) => page.visibilityState === 'visible')) return;
  await self.registration.showNotification(title, { body, tag: 'rest', renotify: true, vibrate: [120, 80, 120] });
}

self.addEventListener('notificationclick', (event) => {
  if (event.notification.tag !== 'rest') return;
  event.notification.close();
  event.waitUntil(
    self.clients
      .matchAll({ type: 'window' })
      .then(([page]) => (page === undefined ? self.clients.openWindow('/log') : page.focus())),
  );
});
