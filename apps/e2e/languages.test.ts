import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, visitor, type Size } from './browser.ts';
import { signUpIn } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

/** One page of each kind. */
const PAGES = [
  '/today',
  '/clients',
  '/programs',
  '/calendar',
  '/progress',
  '/gyms',
  '/exercises',
  '/library',
  '/library/1',
  '/library/import',
  '/equipment',
  '/achievements',
  '/settings/account',
  '/settings',
];

/** Opens a page and waits until it speaks the language. */
async function opened(page: Page, at: string, spoken: string): Promise<void> {
  await page.goto(at);
  await expect.poll(() => page.evaluate('document.documentElement.lang'), { timeout: 15_000 }).toBe(spoken);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('at %s width', (size: Size) => {
  test('every page mirrors for a language written from right to left', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpIn(context, 'Noor', { locale: 'ar-XB' });
    await context.request.post('/api/entities', { data: { name: 'Somebody to list', type: 'CLIENT', age: 30 } });
    for (const at of PAGES) {
      await opened(page, at, 'ar-XB');
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
      expect([at, await overflow(page)]).toEqual([at, 0]);
      const width = page.viewportSize()?.width ?? 0;
      const middle = async (): Promise<number> => {
        // A heading is drawn anew when what it is about has come: there is none for a moment.
        const box = await page.getByRole('heading', { level: 1 }).first().boundingBox();
        return (box?.x ?? 0) + (box?.width ?? 0);
      };
      // What begins at the left in English begins at the right here.
      await expect.poll(middle, { message: at }).toBeGreaterThan(width / 2);
      if (size === 'desktop') {
        const navigation = await page.getByRole('navigation').first().boundingBox();
        expect([at, (navigation?.x ?? 0) > width / 2]).toEqual([at, true]);
      }
      expect([at, await findAxeViolations(page)]).toEqual([at, []]);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  test('no page breaks under words half as long again', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpIn(context, 'Noor', { locale: 'en-XA' });
    await context.request.post('/api/entities', { data: { name: 'Somebody to list', type: 'CLIENT', age: 30 } });
    for (const at of PAGES) {
      await opened(page, at, 'en-XA');
      expect([at, await overflow(page)]).toEqual([at, 0]);
      expect(await page.getByRole('main').textContent()).toMatch(/~/);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each([
    ['es-MX', 'es', 'Ajustes'],
    ['de-AT', 'de', 'Einstellungen'],
    ['fr', 'fr', 'Réglages'],
  ])('speaks %s', async (locale, spoken, settings) => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpIn(context, 'Noor', { locale: locale });
    await context.request.post('/api/entities', { data: { name: 'Somebody to list', type: 'CLIENT', age: 30 } });
    for (const at of PAGES) {
      await opened(page, at, spoken);
      expect([at, await overflow(page)]).toEqual([at, 0]);
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(settings);
    await page.goto('/exercises');
    await page.getByRole('searchbox').first().fill('hip thrust');
    await page
      .getByRole('link', { name: /hip thrust/i })
      .first()
      .click();
    await page.waitForURL('**/exercises/*');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
