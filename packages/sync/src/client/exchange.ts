import { newId } from '@halteres/modules/kernel/new-id';
import type { Op, OpResult, PullAnswer, PushAnswer } from '../protocol.ts';
import { applyPull } from './apply-pull.ts';
import type { LocalStore, Waiting } from './local-store.ts';
import type { Platform, ResponseLike } from './platform.ts';
import { settle } from './settle.ts';

/** As many as protocol.ts allows; its value would bring zod into the browser. */
const MOST_OPS = 100;

/** Nobody is signed in any more: what waits stays, and is sent after the next sign-in. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

type Settings = {
  store: LocalStore;
  platform: Platform;
  baseUrl: string;
  signal: AbortSignal;
  onSending: (sending: boolean) => void;
};

/** Sends all that waits, then takes in all that is new. Throws where it should be tried again later. */
export async function exchange(settings: Settings): Promise<void> {
  const { store, platform } = settings;
  const clientId = await clientIdOf(store);
  let size = MOST_OPS;
  for (;;) {
    const ops = await nextBatch(store, size);
    if (ops.length === 0) break;
    settings.onSending(true);
    const results = await send(settings, clientId, ops).finally(() => settings.onSending(false));
    if (results === null) size = Math.max(1, Math.floor(ops.length / 2));
    else {
      await settle(store, results, platform.now());
      size = Math.min(MOST_OPS, size * 2);
    }
  }
  for (let more = true; more;) {
    const cursor = await store.read<string>('cursor');
    const response = await settings.platform.fetch(
      `${settings.baseUrl}/pull${cursor === null ? '' : `?cursor=${cursor}`}`,
      request('GET', settings),
    );
    if (response.status === 400 && cursor !== null) {
      // A cursor of another installation or time: all is taken in anew, over what is here.
      await store.meta.delete('cursor');
      continue;
    }
    const answer = (await accepted(response)) as PullAnswer;
    await applyPull(store, answer, platform.now());
    // What was removed is acknowledged at once, by a cursor that names it no more.
    more = answer.more || answer.purge.length > 0;
  }
  await store.meta.put({ name: 'lastSync', value: platform.now() });
}

/** The next operations in their order, marked as tried before they leave: from now on they do not change. */
function nextBatch(store: LocalStore, size: number): Promise<Waiting[]> {
  return store.transaction('rw', store.outbox, async () => {
    const ops = await store.outbox.orderBy('seq').limit(size).toArray();
    for (const op of ops) if (!op.tried) await store.outbox.update(op.seq as number, { tried: true });
    return ops;
  });
}

/** The answers; null where the batch was too much or not understood as a whole, and is to be sent in parts. */
async function send(settings: Settings, clientId: string, ops: readonly Waiting[]): Promise<OpResult[] | null> {
  const body = JSON.stringify({ clientId, ops: ops.map(onWire) });
  const response = await settings.platform.fetch(`${settings.baseUrl}/push`, {
    ...request('POST', settings),
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (response.status !== 400 && response.status !== 413 && response.status !== 422)
    return ((await accepted(response)) as PushAnswer).results;
  const [only] = ops;
  if (ops.length > 1 || only === undefined) return null;
  const message = 'The server does not understand this.';
  return [{ opId: only.opId, status: 'rejected', reason: { code: 'BAD_REQUEST', message } }];
}

const onWire = ({ opId, owner, entity, id, baseRev, patch, seen }: Waiting): Op => ({
  opId,
  owner,
  entity,
  id,
  baseRev,
  patch,
  ...(seen === undefined ? {} : { seen }),
});

const request = (
  method: string,
  { signal }: Settings,
): { method: string; signal: AbortSignal; credentials: 'same-origin' } => ({
  method,
  signal,
  credentials: 'same-origin',
});

async function accepted(response: ResponseLike): Promise<unknown> {
  if (response.status === 401) throw new SignedOut('Sign in again to go on syncing.');
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

async function clientIdOf(store: LocalStore): Promise<string> {
  const known = await store.read<string>('clientId');
  if (known !== null) return known;
  const made = newId();
  await store.meta.put({ name: 'clientId', value: made });
  return made;
}
