import { Failure } from '@halteres/modules/kernel/failure';
import { APIError } from 'better-auth/api';
import { verifyPassword } from 'better-auth/crypto';
import { whoAmI, type RequestContext } from '../context.ts';
import { mayTry } from '../may-try.ts';

/** Guesses allowed a minute to whoever holds a session. */
const TRIES = 10;

/** Lets a try through, or TOO_MANY_REQUESTS. */
export async function countTry(context: RequestContext, what: string, max = TRIES): Promise<void> {
  if (!(await mayTry(context.database, `${what} ${whoAmI(context).userId}`, max)))
    throw new Failure('TOO_MANY_REQUESTS', 'Too many tries. Wait a minute.');
}

/** The password of whoever is signed in, or FORBIDDEN. */
export async function requirePassword(context: RequestContext, password: string): Promise<void> {
  await countTry(context, 'password');
  const { rows } = await context.database.auth.query<{ password: string | null }>(
    "select password from accounts.credentials where user_id = $1 and provider_id = 'credential'",
    [whoAmI(context).userId],
  );
  const hash = rows[0]?.password ?? null;
  if (hash === null || !(await verifyPassword({ hash, password })))
    throw new Failure('FORBIDDEN', 'This is not your password.');
}

/** Whether a second factor is asked for. */
export async function hasSecondFactor(context: RequestContext): Promise<boolean> {
  const { rows } = await context.database.auth.query<{ on: boolean }>(
    'select two_factor_enabled as on from accounts.logins where id = $1',
    [whoAmI(context).userId],
  );
  return rows[0]?.on === true;
}

/** A code of the app, or an unused recovery code (which is used up by it); FORBIDDEN where it is neither. */
export async function requireCode(context: RequestContext, code: string): Promise<void> {
  await countTry(context, 'code');
  const { auth, headers } = context;
  await refusing(() =>
    /^\d{6}$/.test(code)
      ? auth.api.verifyTOTP({ headers, body: { code } })
      : auth.api.verifyBackupCode({ headers, body: { code, disableSession: true } }),
  );
}

/** Runs a call of better-auth; its refusals become ours. */
export async function refusing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    if (error.statusCode === 429) throw new Failure('TOO_MANY_REQUESTS', error.message);
    if (error.body?.code === 'INVALID_PASSWORD') throw new Failure('FORBIDDEN', 'This is not your password.');
    if (/CODE/.test(error.body?.code ?? ''))
      throw new Failure('FORBIDDEN', 'This code is not right, or was used. Wait for the next one and try again.');
    throw new Failure('CONFLICT', error.message);
  }
}
