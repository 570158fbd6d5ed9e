import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, visitor } from './browser.ts';
import { ask, mailsTo, signUpIn, type Person } from './people.ts';
import { mondayIn, plannedFor } from './planned.ts';
import { startServer } from './server.ts';

const path = inject('browserPath');
const PORT = 40_000 + (process.pid % 10_000);

let browser: Browser;
let dataDir: string;
let server: Awaited<ReturnType<typeof startServer>> | undefined;
beforeAll(async () => {
  if (path === null) return;
  browser = await launch(path);
  dataDir = mkdtempSync(join(tmpdir(), 'halteres-e2e-reminders-'));
  server = await startServer(PORT, dataDir);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (path !== null) rmSync(dataDir, { recursive: true, force: true });
});

/** Somebody with a workout today who asked to be reminded from this hour on. */
async function asking(url: string): Promise<Person & { email: string }> {
  const visiting = await visitor(browser, 'desktop', url);
  const person = { ...visiting, ...(await signUpIn(visiting.context, 'Dana', { timeZone: 'UTC' }, dataDir)) };
  const planned = await plannedFor(person, 'Dana', mondayIn(0), { facts: { self: true } });
  const [first] = await planned.workouts();
  const now = new Date();
  await ask(person, 'PATCH', `/api/calendar/${person.id}/${first?.id}`, { date: now.toISOString().slice(0, 10) });
  await ask(person, 'PUT', '/api/me/reminders', { wanted: true, sentWhen: 'same_day', hour: now.getUTCHours() });
  return person;
}

describe.skipIf(path === null)('the link in a reminder', () => {
  test('stops the reminders at the press of a button, for somebody who is not signed in', async () => {
    if (server === undefined) throw new Error('the server did not start');
    const people = [await asking(server.url), await asking(server.url)];
    // A server reminds when it starts, and every two minutes from then on.
    await server.stop();
    server = await startServer(PORT, dataDir);
    for (const [at, size] of (['phone', 'desktop'] as const).entries()) {
      const person = people[at];
      if (person === undefined) throw new Error('nobody asked');
      const wanted = async (): Promise<boolean> =>
        (await ask<{ wanted: boolean }>(person, 'GET', '/api/me/reminders')).wanted;
      const reminder = (): string | undefined =>
        mailsTo(person.email, dataDir).find((mail) => mail.includes('Subject: Your workout today'));
      await expect.poll(reminder, { timeout: 30_000 }).toBeDefined();
      const [, link = ''] = /https?:\S+(\/reminders\/stop\?token=[\w.-]+)\s/.exec(reminder() ?? '') ?? [];
      const { context, page, errors } = await visitor(browser, size, server.url);
      await page.goto(link);
      const stop = page.getByRole('button', { name: 'Stop the reminders' });
      await stop.waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await wanted()).toBe(true);
      await stop.focus();
      await page.keyboard.press('Enter');
      await page.getByText('No more reminders are sent.', { exact: false }).waitFor();
      expect(await stop.count()).toBe(0);
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await wanted()).toBe(false);
      await person.page.goto('/settings');
      const toggle = person.page.getByRole('switch', { name: 'Remind me of the day’s workouts' });
      await toggle.waitFor();
      expect(await toggle.isChecked()).toBe(false);
      expect([...errors, ...person.errors]).toEqual([]);
      await context.close();
      await person.context.close();
    }
  });
});
