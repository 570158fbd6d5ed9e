import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visitor, type Size } from './browser.ts';

export type Person = { context: BrowserContext; page: Page; errors: string[]; id: string };

/** Somebody signed up, past the first questions. */
export async function signedUp(
  browser: Browser,
  url: string,
  name: string,
  size: Size,
  settings: Record<string, string> = {},
): Promise<Person> {
  const visiting = await visitor(browser, size, url);
  const { request } = visiting.context;
  const credentials = { email: `e2e-${Date.now()}-${Math.random()}@example.org`, password: 'a long enough password' };
  await request.post('/api/auth/sign-up/email', { data: { name, ...credentials } });
  const signedIn = await request.post('/api/auth/sign-in/email', { data: credentials });
  const { user } = (await signedIn.json()) as { user: { id: string } };
  const answer = await request.patch('/api/me', {
    data: { onboarded: true, settings: { locale: 'en-GB', ...settings } },
  });
  expect(answer.status()).toBe(200);
  return { ...visiting, id: user.id };
}

/** What the API answers to somebody; what it refuses fails the test. */
export async function ask<T>(
  { context }: Person,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  at: string,
  data?: object,
): Promise<T> {
  const answer = await context.request.fetch(at, { method, ...(data === undefined ? {} : { data }) });
  if (!answer.ok()) throw new Error(`${method} ${at} answered ${answer.status()}: ${await answer.text()}`);
  return (answer.headers()['content-type']?.includes('json') ? await answer.json() : await answer.text()) as T;
}
