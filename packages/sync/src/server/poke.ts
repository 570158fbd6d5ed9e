import type { Database } from '@halteres/database';

export const CHANNEL = 'halteres_sync';
/** A notification carries at most 8,000 bytes. */
const MOST_OWNERS = 200;

/** Tells every server process whose rows changed. Its own statement, to be sent after the commit. */
export async function poke(database: Pick<Database, 'web'>, owners: Iterable<string>): Promise<void> {
  const ids = [...new Set(owners)];
  for (let from = 0; from < ids.length; from += MOST_OWNERS) {
    const message = messageOf({ sentAt: Date.now(), owners: ids.slice(from, from + MOST_OWNERS) });
    await database.web.query('select pg_notify($1, $2)', [CHANNEL, message]);
  }
}

type Message = { /** By the clock of the sender, in milliseconds. */ sentAt: number; owners: string[] };

const messageOf = ({ sentAt, owners }: Message): string => [sentAt, ...owners].join(',');

export function readMessage(payload: string): Message {
  const [sentAt = '', ...owners] = payload.split(',');
  return { sentAt: Number(sentAt), owners };
}

/**
 * The one door for use cases that wrote: `pokeSoon(context.database, [owner])` once asActor has returned. What was
 * written is written, so a poke that fails is told to the process and not to whoever wrote; devices also pull by themselves.
 */
export function pokeSoon(database: Pick<Database, 'web'>, owners: Iterable<string>): void {
  poke(database, owners).catch((error: unknown) =>
    process.emitWarning(`A poke was not sent: ${error instanceof Error ? error.message : String(error)}`),
  );
}
