import { redirect } from '@tanstack/react-router';
import { isProblem } from './api.ts';
import { queryClient } from './query-client.ts';
import { meQuery } from './session.ts';

/** Lets in who is signed in and has answered the first questions; sends the others there. */
export async function requireSession(path: string): Promise<void> {
  let onboarded: boolean;
  try {
    onboarded = (await queryClient.ensureQueryData(meQuery)).onboarded;
  } catch (error) {
    if (isProblem(error, 'unauthorized'))
      throw redirect({ to: '/sign-in', search: path === '/' ? {} : { next: path } });
    throw error;
  }
  if (!onboarded && !path.startsWith('/welcome')) throw redirect({ to: '/welcome' });
}

/** Only places of this app: a path, never another site. */
export const safePath = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;
