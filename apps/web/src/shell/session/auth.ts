import { fetchOrProblem } from './api.ts';

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetchOrProblem(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export const MIN_PASSWORD = 10;

/** Signs in; true where a second factor is asked for before that is done. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const answer: unknown = await (await post('/sign-in/email', { email, password })).json();
  return typeof answer === 'object' && answer !== null && 'twoFactorRedirect' in answer;
}

/** The second step: six digits are a code of the app, all else is a recovery code. */
export async function signInSecondStep(code: string): Promise<void> {
  await post(/^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', { code });
}

/** Signs up, then in. The server answers a known address like a new one, so a wrong password shows only at the sign-in. */
export async function signUp(name: string, email: string, password: string, invitation?: string): Promise<void> {
  await post(
    '/sign-up/email',
    { name, email, password },
    invitation === undefined ? {} : { 'x-invitation': invitation },
  );
  await signIn(email, password);
}

export async function signOut(): Promise<void> {
  await post('/sign-out', {});
}

export async function requestPasswordReset(email: string): Promise<void> {
  await post('/request-password-reset', { email, redirectTo: '/reset-password' });
}

export async function resetPassword(token: string, newPassword: string): Promise<void> {
  await post('/reset-password', { token, newPassword });
}
