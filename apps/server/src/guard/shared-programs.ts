import type { Database } from '@halteres/database';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { problemResponse } from '../api-handler.ts';
import { mayTry } from '../may-try.ts';

const PER_MINUTE = 60;

type Options = { database: Database; addressOf: (context: Context) => string };

/** What a link shows stays out of search engines, caches and referrers, and secrets are not guessed by trying many. */
export function guardSharedPrograms(app: Hono, { database, addressOf }: Options): void {
  const unseen: MiddlewareHandler = async (context, next) => {
    await next();
    context.res.headers.set('referrer-policy', 'no-referrer');
    context.res.headers.set('x-robots-tag', 'noindex, nofollow, noarchive');
    context.res.headers.set('cache-control', 'no-store');
  };
  app.use('/shared', unseen);
  app.use('/api/shared-programs', unseen);
  app.use('/api/shared-programs', async (context, next) => {
    if (await mayTry(database, `shared ${addressOf(context)}`, PER_MINUTE)) return next();
    const answer = problemResponse(429, 'TOO_MANY_REQUESTS', 'Too many tries from here. Wait a minute.');
    answer.headers.set('retry-after', '60');
    return answer;
  });
}
