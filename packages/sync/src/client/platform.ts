/**
 * What a browser gives the client, as little of it as is used: so that tests bring their own network, clock and locks,
 * and so that this compiles without the types of the DOM.
 */
export type Platform = {
  fetch: (url: string, init: RequestInitLike) => Promise<ResponseLike>;
  now: () => number;
  random: () => number;
  /** Calls back after a time; returns what cancels it. */
  after: (milliseconds: number, call: () => void) => () => void;
  online: () => boolean;
  /** Calls back when the network comes or goes, or the page is shown again; returns what ends that. */
  onWake: (call: () => void) => () => void;
  /** One tab of many; undefined where the browser has no locks. */
  locks?: LocksLike | undefined;
  /** Server-sent events; undefined where there are none, and then the client asks from time to time. */
  events?: ((url: string) => EventsLike) | undefined;
};

export type RequestInitLike = {
  method: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
  credentials?: 'same-origin';
};
export type ResponseLike = { ok: boolean; status: number; json: () => Promise<unknown> };
export type LocksLike = {
  request: (name: string, options: { signal: AbortSignal }, work: () => Promise<void>) => Promise<void>;
};
export type EventsLike = {
  addEventListener: (type: 'poke' | 'open' | 'error', call: () => void) => void;
  close: () => void;
};

type Target = {
  addEventListener?: (type: string, call: () => void) => void;
  removeEventListener?: (type: string, call: () => void) => void;
};
type Browser = Target & {
  navigator?: { onLine?: boolean; locks?: LocksLike };
  document?: Target & { visibilityState?: string };
  EventSource?: new (url: string) => EventsLike;
};

/** The browser this runs in. */
export function browserPlatform(): Platform {
  const browser = globalThis as unknown as Browser;
  const locks = browser.navigator?.locks;
  const Events = browser.EventSource;
  return {
    fetch: (url, init) => globalThis.fetch(url, init),
    now: () => Date.now(),
    random: () => Math.random(),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    online: () => browser.navigator?.onLine !== false,
    onWake: (call) => {
      const shown = (): void => {
        if (browser.document?.visibilityState === 'visible') call();
      };
      browser.addEventListener?.('online', call);
      browser.addEventListener?.('offline', call);
      browser.document?.addEventListener?.('visibilitychange', shown);
      return () => {
        browser.removeEventListener?.('online', call);
        browser.removeEventListener?.('offline', call);
        browser.document?.removeEventListener?.('visibilitychange', shown);
      };
    },
    locks: locks === undefined ? undefined : { request: (name, options, work) => locks.request(name, options, work) },
    events: Events === undefined ? undefined : (url) => new Events(url),
  };
}
