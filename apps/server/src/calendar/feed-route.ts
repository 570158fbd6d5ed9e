import { createHash } from 'node:crypto';
import type { Database } from '@halteres/database';
import { hashOfFeed } from '@halteres/modules/calendar/feeds/feeds';
import type { Context, Hono } from 'hono';
import { problemResponse } from '../api-handler.ts';
import { mayTry } from '../may-try.ts';
import { noteRoute } from '../observe/request-scope.ts';
import { feedItems } from './feed-items.ts';
import { writeFeed, type Feed } from './write-feed.ts';

type Options = { database: Database; publicUrl: string; addressOf: (context: Context) => string };
type Row = {
  user_id: string;
  name: string;
  whose: Feed['whose'];
  entity_id: string | null;
  preferred_time: string | null;
  locale: string;
  time_zone: string;
};

const TRIES_A_MINUTE = 60;
const READS_A_MINUTE = 30;
const FRESH_SECONDS = 900;
const TOKEN = /^([\w-]{43})\.ics$/;

/** GET /calendar/TOKEN.ics: what is planned, for calendar programs. The address is the key; nothing else is asked for. */
export function mountFeed(app: Hono, { database, publicUrl, addressOf }: Options): void {
  app.get('/calendar/:file{.+\\.ics}', async (context) => {
    // The path is a secret: neither log nor metrics see it.
    noteRoute('/calendar/{token}.ics');
    if (!(await mayTry(database, `feeds from ${addressOf(context)}`, TRIES_A_MINUTE))) return tooMany();
    const token = TOKEN.exec(context.req.param('file'))?.[1];
    const row = token === undefined ? undefined : await feedOf(database, token);
    if (row === undefined) return problemResponse(404, 'NOT_FOUND', 'There is no such calendar, or it was ended.');
    if (!(await mayTry(database, `feed ${hashOfFeed(token ?? '')}`, READS_A_MINUTE))) return tooMany();
    const feed: Feed = {
      name: row.name,
      whose: row.whose,
      preferredTime: row.preferred_time?.slice(0, 5) ?? null,
      locale: row.locale,
      timeZone: row.time_zone,
    };
    const body = writeFeed(feed, await feedItems(database, row.user_id, row.whose, row.entity_id), publicUrl);
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const headers = { etag, 'cache-control': `private, max-age=${FRESH_SECONDS}`, 'x-robots-tag': 'noindex' };
    if (context.req.header('if-none-match')?.split(/,\s*/).includes(etag) === true)
      return new Response(null, { status: 304, headers });
    return new Response(body, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="halteres.ics"',
      },
    });
  });
}

function tooMany(): Response {
  const answer = problemResponse(429, 'TOO_MANY_REQUESTS', 'Too many tries from here. Wait a minute.');
  answer.headers.set('retry-after', '60');
  return answer;
}

async function feedOf(database: Database, token: string): Promise<Row | undefined> {
  const { rows } = await database.auth.query<Row>(
    'select user_id, name, whose, entity_id, preferred_time, locale, time_zone from app.feed_of($1)',
    [hashOfFeed(token)],
  );
  return rows[0];
}
