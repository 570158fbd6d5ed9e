import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, openInstalled, visitor, type Size } from './browser.ts';
import { signUpIn } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

/** Doors of the device that a headless browser has not: they note what they are asked for. */
const DOORS = `
  window.asked = { permission: 0, notices: [], locks: 0, released: 0, vibrated: [] };
  window.Notification = class { static permission = 'default'; static async requestPermission() { asked.permission += 1; return (this.permission = 'granted'); } };
  ServiceWorkerRegistration.prototype.showNotification = async (title) => void asked.notices.push(title);
  navigator.vibrate = (pattern) => asked.vibrated.push(pattern);
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
    asked.locks += 1;
    const lock = { released: false, release: async () => { if (!lock.released) asked.released += 1; lock.released = true; } };
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') lock.released = true; });
    return lock;
  } } });`;

type Asked = { permission: number; notices: string[]; locks: number; released: number; vibrated: unknown[] };
const asked = (page: Page): Promise<Asked> => page.evaluate('asked') as Promise<Asked>;
const look = (page: Page, state: 'hidden' | 'visible'): Promise<unknown> =>
  page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'))`);

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('a rest at %s width', (size: Size) => {
  test('goes by the clock through a reload and a locked screen, and is told of once it was asked for', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    const { id } = await signUpIn(context, 'Rae');
    await page.addInitScript(DOORS);
    await page.clock.install();
    await openInstalled(page);
    await page.getByRole('button', { name: 'Start an empty workout' }).click();
    await page.waitForURL(new RegExp(`/log/${id}/`));
    await expect.poll(async () => (await asked(page)).locks).toBe(1);

    await page
      .getByRole('button', { name: /^Add( exercise| the first exercise)?/ })
      .last()
      .click();
    await page.getByRole('dialog').locator('input').first().fill('pull-up');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Pull-Up/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Rest now' }).click();
    await page.getByText('rest of 2:00').waitFor();
    await page.getByRole('button', { name: '15 seconds more' }).click();
    await page.getByText('rest of 2:15').waitFor();
    await page.getByRole('button', { name: '15 seconds less' }).click();

    // Asked only in answer to the person, and told why.
    expect((await asked(page)).permission).toBe(0);
    await page.getByRole('button', { name: 'Rest timer settings' }).click();
    await page.getByText('A locked screen hides the timer.', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tell me when a rest is over' }).press('Enter');
    await page.getByText('this device tells you', { exact: false }).waitFor();
    expect((await asked(page)).permission).toBe(1);
    await page.getByRole('button', { name: 'Done', exact: true }).click();

    // The screen is locked: the browser lets go of the lock, and the rest ends while nobody looks.
    await look(page, 'hidden');
    await page.clock.fastForward(125_000);
    await expect.poll(async () => (await asked(page)).notices).toEqual(['Rest is over']);
    expect((await asked(page)).vibrated.length).toBeGreaterThan(0);
    await look(page, 'visible');
    await page.getByText('Rest is over').waitFor();
    await expect.poll(async () => (await asked(page)).locks).toBe(2);

    // A rest that runs goes on after a reload, at the very second.
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('button', { name: 'Rest now' }).click();
    await page.clock.fastForward(60_000);
    await page.reload();
    await page.getByRole('timer').waitFor();
    expect(await page.getByRole('timer').textContent()).toMatch(/^(1:00|0:5\d)/);

    // Who wants the screen to go dark says so, on this device.
    await expect.poll(async () => (await asked(page)).locks).toBe(1);
    await page.getByRole('button', { name: 'Rest timer settings' }).click();
    await page.getByLabel('Keep the screen on while a workout is open').click();
    await expect.poll(async () => (await asked(page)).released).toBe(1);
    await look(page, 'hidden');
    await look(page, 'visible');
    expect((await asked(page)).locks).toBe(1);
    expect(errors).toEqual([]);
    await context.close();
  });
});
