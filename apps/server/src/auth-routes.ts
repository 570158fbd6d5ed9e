import type { Database } from '@halteres/database';
import type { Context, Hono } from 'hono';
import { problemResponse } from './api-handler.ts';
import type { Auth } from './auth.ts';
import type { SendMail } from './mail.ts';

/** What strangers may try, and so is counted. */
const GUARDED = ['/sign-in/email', '/sign-up/email', '/request-password-reset', '/reset-password'];

type Options = { auth: Auth; database: Database; sendMail: SendMail; triesPerMinute: number; addressOf: (context: Context) => string; publicUrl: string };

/** Sign-up, sign-in, sign-out and password reset under /api/auth, with limits and without telling who has an account. */
export function mountAuth(app: Hono, { auth, database, sendMail, triesPerMinute, addressOf, publicUrl }: Options): void {
  app.on(['GET', 'POST'], '/api/auth/*', async (context) => {
    const path = new URL(context.req.url).pathname.slice('/api/auth'.length);
    if (GUARDED.includes(path) && !(await mayTry(database, `${path} ${addressOf(context)}`, triesPerMinute))) {
      const answer = problemResponse(429, 'TOO_MANY_REQUESTS', 'Too many tries from here. Wait a minute.');
      answer.headers.set('retry-after', '60');
      return answer;
    }
    const email = path === '/sign-up/email' ? await emailOf(context.req.raw.clone()) : null;
    const response = await auth.handler(context.req.raw);
    if (email !== null && response.status === 422) return signedUpBefore(response, email);
    return asProblem(response);
  });

  /** The same answer as to a new address; its owner learns of it by mail, nobody else does. */
  async function signedUpBefore(response: Response, email: string): Promise<Response> {
    const body: unknown = await response.clone().json();
    if (!hasCode(body, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL') && !hasCode(body, 'USER_ALREADY_EXISTS')) return asProblem(response);
    await sendMail({
      to: email,
      subject: 'You have a Halteres account already',
      text: `Somebody, hopefully you, tried to sign up with this address. You have an account already.\n\nSign in: ${publicUrl}/sign-in\nForgot the password: ${publicUrl}/forgot-password\n`,
    });
    return Response.json({ token: null, user: null });
  }
}

async function mayTry(database: Database, key: string, max: number): Promise<boolean> {
  const { rows } = await database.auth.query<{ ok: boolean }>('select public.admin_check_rate_limit($1, $2, 60) as ok', [key.slice(0, 400), max]);
  return rows[0]?.ok === true;
}

async function emailOf(request: Request): Promise<string | null> {
  try {
    const body: unknown = await request.json();
    return body !== null && typeof body === 'object' && 'email' in body && typeof body.email === 'string' ? body.email.toLowerCase() : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const hasCode = (body: unknown, code: string): boolean => body !== null && typeof body === 'object' && 'code' in body && body.code === code;

/** better-auth's errors in the form all our errors have; a new sign-up answers like one that was there before. */
async function asProblem(response: Response): Promise<Response> {
  if (response.status < 400) {
    if (!response.url && response.headers.get('content-type')?.includes('json') === true) {
      const body: unknown = await response.clone().json();
      if (body !== null && typeof body === 'object' && 'token' in body && body.token === null) return Response.json({ token: null, user: null });
    }
    return response;
  }
  const body: unknown = await response.json().catch(() => null);
  const message = body !== null && typeof body === 'object' && 'message' in body && typeof body.message === 'string' ? body.message : 'The request was refused.';
  const code = body !== null && typeof body === 'object' && 'code' in body && typeof body.code === 'string' ? body.code : 'BAD_REQUEST';
  const status = response.status >= 500 ? 500 : response.status;
  return problemResponse(status, code, message);
}
