import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchInstalling } from './browser.ts';
import { ask, signedUp } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

describe.skipIf(path === null)('the app under its own policy', () => {
  test('draws itself, opens what is modal, works offline, and nothing is forbidden', async () => {
    const ada = await signedUp(browser, url, 'Ada', 'desktop');
    const { page, context, errors } = ada;
    await ask(ada, 'POST', '/api/entities', { name: 'Cid', type: 'CLIENT' });
    for (const at of ['/clients', '/log', '/programs', '/library', '/settings', '/calendar', '/progress']) {
      await page.goto(at);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    // The variables of the theme come in a style element, which the policy knows by its nonce.
    expect(
      await page.evaluate(
        `getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-body').trim() !== '' &&
         [...document.querySelectorAll('style')].length > 0 &&
         [...document.querySelectorAll('style')].every((style) => style.sheet !== null)`,
      ),
    ).toBe(true);
    // A lock of scrolling behind a dialog makes a style element of its own.
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    await page.reload();
    await expect
      .poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 15_000 })
      .toBe(true);
    await page.goto('/log');
    await page.getByRole('button', { name: 'Start an empty workout' }).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Start an empty workout' }).waitFor();
    expect(
      await page.evaluate(
        `getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-body').trim() !== ''`,
      ),
    ).toBe(true);
    await context.setOffline(false);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the test can fail: a foreign script, an inline one and a style without the nonce are forbidden', async () => {
    const { page, context, errors } = await signedUp(browser, url, 'Eve', 'desktop');
    await page.goto('/clients');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const ran = await page.evaluate(`(async () => {
      const put = (name, fill) => { const element = document.createElement(name); fill(element); document.head.append(element); return element; };
      put('script', (script) => { script.textContent = 'window.evil = true'; });
      const style = put('style', (element) => { element.textContent = 'body { opacity: 0.5 }'; });
      const frame = put('script', (script) => { script.src = 'https://evil.example/x.js'; });
      await new Promise((done) => { frame.onerror = done; frame.onload = done; });
      const evaluated = (() => { try { return eval('1 + 1'); } catch { return 'refused'; } })();
      return { evil: window.evil === true, opacity: getComputedStyle(document.body).opacity, evaluated };
    })()`);
    expect(ran).toMatchObject({ evil: false, opacity: '1' });
    expect(errors.length).toBeGreaterThanOrEqual(3);
    await context.close();
  });
});
