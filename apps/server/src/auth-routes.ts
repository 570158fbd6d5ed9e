import type { Database } from '@halteres/database';
import type { Context, Hono } from 'hono';
import { problemResponse } from './api-handler.ts';
import type { Auth } from './auth.ts';
import { mayTry } from './may-try.ts';

/** What strangers may try, and so is counted. */
const GUARDED = [
  '/sign-in/email',
  '/sign-up/email',
  '/request-password-reset',
  '/reset-password',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
];
/** What else is open of the library; all other things are done by the contract, which asks for more. */
const OPEN = [...GUARDED, '/sign-out', '/get-session', '/error'];

type Options = { auth: Auth; database: Database; triesPerMinute: number; addressOf: (context: Context) => string };

/** Sign-up, sign-in, sign-out and password reset under /api/auth, with limits on what strangers may try. */
export function mountAuth(app: Hono, { auth, database, triesPerMinute, addressOf }: Options): void {
  app.on(['GET', 'POST'], '/api/auth/*', async (context) => {
    const path = new URL(context.req.url).pathname.slice('/api/auth'.length);
    if (GUARDED.includes(path) && !(await mayTry(database, `${path} ${addressOf(context)}`, triesPerMinute))) {
      const answer = problemResponse(429, 'TOO_MANY_REQUESTS', 'Too many tries from here. Wait a minute.');
      answer.headers.set('retry-after', '60');
      return answer;
    }
    if (!OPEN.includes(path) && !path.startsWith('/reset-password/'))
      return problemResponse(404, 'NOT_FOUND', 'There is nothing here. /api/openapi.json lists what there is.');
    const response = await auth.handler(context.req.raw);
    if (path === '/sign-up/email' && response.status === 200) return context.json({ done: true });
    return response.status < 400 ? response : asProblem(response);
  });
}

/** better-auth's refusals in the form all ours have. */
async function asProblem(response: Response): Promise<Response> {
  const text = await response.text();
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : null;
  const read = (key: 'message' | 'code', fallback: string): string =>
    body !== null && typeof body === 'object' && key in body ? String(body[key as keyof typeof body]) : fallback;
  return problemResponse(response.status, read('code', 'BAD_REQUEST'), read('message', 'The request was refused.'));
}
