import { asActor, type Database } from '@halteres/database';
import { stopReminders } from '@halteres/modules/calendar/reminders/settings';
import type { Context, Hono } from 'hono';
import { problemResponse } from '../api-handler.ts';
import { mayTry } from '../may-try.ts';
import { stoppedBy } from './stop-token.ts';

type Options = { database: Database; secret: string; addressOf: (context: Context) => string };

const TRIES_A_MINUTE = 60;

/**
 * POST /api/reminders/stop?token=…: what mail programs call for List-Unsubscribe-Post (RFC 8058), and the page behind
 * the link. Opening a link stops nothing: whoever looks through mails opens them all.
 */
export function mountStopReminders(app: Hono, { database, secret, addressOf }: Options): void {
  app.get('/api/reminders/stop', (context) =>
    context.redirect(`/reminders/stop?token=${encodeURIComponent(context.req.query('token') ?? '')}`),
  );
  app.post('/api/reminders/stop', async (context) => {
    if (!(await mayTry(database, `stop reminders ${addressOf(context)}`, TRIES_A_MINUTE)))
      return problemResponse(429, 'TOO_MANY_REQUESTS', 'Too many tries from here. Wait a minute.');
    const userId = stoppedBy(secret, context.req.query('token') ?? '');
    if (userId === null)
      return problemResponse(404, 'NOT_FOUND', 'This link is not one of ours. Stop reminders in the settings.');
    await asActor(database, { audience: 'authenticated', userId }, (db) => stopReminders(db, userId));
    return context.json({ done: true });
  });
}
