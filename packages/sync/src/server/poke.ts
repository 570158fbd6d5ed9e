import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@halteres/database';

export const CHANNEL = 'halteres_sync';
/** A notification carries at most 8,000 bytes. */
const MOST_OWNERS = 200;
/** What comes sooner after a notification goes out with the next: nobody sees the difference, and each costs a commit. */
const BETWEEN_MS = 50;

/** Tells every server process whose rows changed. Its own statement, to be sent after the commit. */
export async function poke(
  database: Pick<Database, 'web'>,
  owners: Iterable<string>,
  sentAt: number = Date.now(),
): Promise<void> {
  const ids = [...new Set(owners)];
  for (let from = 0; from < ids.length; from += MOST_OWNERS) {
    const message = messageOf({ sentAt, owners: ids.slice(from, from + MOST_OWNERS) });
    await database.web.query({ name: 'halteres_poke', text: 'select pg_notify($1, $2)', values: [CHANNEL, message] });
  }
}

type Message = { /** By the clock of the sender, in milliseconds. */ sentAt: number; owners: string[] };

const messageOf = ({ sentAt, owners }: Message): string => [sentAt, ...owners].join(',');

export function readMessage(payload: string): Message {
  const [sentAt = '', ...owners] = payload.split(',');
  return { sentAt: Number(sentAt), owners };
}

/** Owners to tell of, each with when it was first asked for, and the telling that is under way. */
type Waiting = { since: Map<string, number>; telling: Promise<void> | null };

const waitingOf = new WeakMap<object, Waiting>();

/**
 * The one door for use cases that wrote: `pokeSoon(context.database, [owner])` once asActor has returned. The first goes
 * out at once, and what comes while it does or soon after goes out together. What was written is written, so a poke that
 * fails is told to the process and not to whoever wrote; devices also pull by themselves.
 */
export function pokeSoon(database: Pick<Database, 'web'>, owners: Iterable<string>): void {
  const waiting = waitingOf.get(database) ?? { since: new Map<string, number>(), telling: null };
  waitingOf.set(database, waiting);
  for (const owner of owners) if (!waiting.since.has(owner)) waiting.since.set(owner, Date.now());
  if (waiting.since.size > 0) waiting.telling ??= tellAll(database, waiting);
}

/** Until everybody who was asked for has been told. */
export async function pokesSent(database: Pick<Database, 'web'>): Promise<void> {
  await waitingOf.get(database)?.telling;
}

async function tellAll(database: Pick<Database, 'web'>, waiting: Waiting): Promise<void> {
  while (waiting.since.size > 0) {
    const { since } = waiting;
    waiting.since = new Map();
    try {
      await poke(database, since.keys(), Math.min(...since.values()));
    } catch (error) {
      process.emitWarning(`A poke was not sent: ${error instanceof Error ? error.message : String(error)}`);
    }
    await pause(BETWEEN_MS);
  }
  waiting.telling = null;
}
