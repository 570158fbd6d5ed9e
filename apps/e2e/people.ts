import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { visitor, type Size } from './browser.ts';

/** How long the time is at the beginning of a mail's file name. */
const STAMP = '2026-01-01T00-00-00.000Z-'.length;

export type Person = { context: BrowserContext; page: Page; errors: string[]; id: string };

/** Mails to an address, the newest last, as they would be read. */
export function mailsTo(email: string, dataDir = inject('dataDir')): string[] {
  const outbox = join(dataDir, 'outbox');
  return (existsSync(outbox) ? readdirSync(outbox) : [])
    .filter((each) => each.slice(STAMP) === `${email}.eml`)
    .toSorted()
    .map((file) =>
      readFileSync(join(outbox, file), 'utf8')
        .replaceAll(/=\r?\n/g, '')
        .replaceAll('=3D', '='),
    );
}

/** The newest mail to an address; empty where there is none. */
export const mailTo = (email: string, dataDir?: string): string => mailsTo(email, dataDir).at(-1) ?? '';

/** The token of the link in the newest mail to an address. */
export const tokenTo = (email: string, dataDir?: string): string =>
  /\?token=([\w-]+)/.exec(mailTo(email, dataDir))?.[1] ?? '';

/** Signs somebody up in a context, past the first questions. */
export async function signUpIn(
  context: BrowserContext,
  name: string,
  settings: Record<string, unknown> = {},
  dataDir?: string,
): Promise<{ id: string; email: string }> {
  const credentials = { email: `e2e-${Date.now()}-${Math.random()}@example.org`, password: 'a long enough password' };
  await context.request.post('/api/auth/sign-up/email', { data: { name, ...credentials } });
  await context.request.post('/api/auth/sign-in/email', { data: credentials });
  await context.request.post('/api/email-confirmations', {
    data: { token: tokenTo(credentials.email, dataDir) },
  });
  const answer = await context.request.patch('/api/me', {
    data: { onboarded: true, settings: { locale: 'en-GB', ...settings } },
  });
  expect(answer.status()).toBe(200);
  return { id: ((await answer.json()) as { id: string }).id, email: credentials.email };
}

/** Somebody signed up in a window of their own. */
export async function signedUp(
  browser: Browser,
  url: string,
  name: string,
  size: Size,
  settings: Record<string, string> = {},
): Promise<Person> {
  const visiting = await visitor(browser, size, url);
  return { ...visiting, id: (await signUpIn(visiting.context, name, settings)).id };
}

/** Signs up as a person does: by the form, with a gym of a kind, until the list of clients. */
export async function signUpByForm(page: Page, gym = 'Garage gym'): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Name', { exact: true }).fill('Dana');
  await page.getByLabel('E-mail').fill(`e2e-${Date.now()}-${Math.random()}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill('a long enough password');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL('**/welcome');
  await page.getByLabel('Your gym').selectOption(gym);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL('**/clients');
}

/** What the API answers to somebody; what it refuses fails the test. */
export async function ask<T>(
  { context }: Person,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  at: string,
  data?: object,
): Promise<T> {
  const answer = await context.request.fetch(at, { method, ...(data === undefined ? {} : { data }) });
  if (!answer.ok()) throw new Error(`${method} ${at} answered ${answer.status()}: ${await answer.text()}`);
  return (answer.headers()['content-type']?.includes('json') ? await answer.json() : await answer.text()) as T;
}
