import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, visitor, type Size } from './browser.ts';
import { signUpByForm } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

/** How many exercises the page says it found. */
async function countFound(page: Page): Promise<number> {
  const said = page.getByRole('status').filter({ hasText: 'exercises' });
  return Number((await said.innerText()).split(' ')[0]?.replaceAll(',', ''));
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('the exercise library at %s width', (size: Size) => {
  test('finds an exercise with a typo, narrows the list, opens it and goes on to a harder one', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await signUpByForm(page);
    if (size === 'phone') await page.getByRole('link', { name: 'More' }).click();
    await page.getByRole('link', { name: 'Exercises', exact: true }).click();
    await page.getByRole('table', { name: 'Exercises' }).waitFor();
    const all = await countFound(page);
    expect(all).toBeGreaterThan(1000);
    expect(await page.locator('tbody tr').count()).toBeLessThan(100);
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByLabel('Equipment').selectOption('Garage gym');
    await page.waitForURL(/gym=/);
    await page.getByRole('status').filter({ hasText: ' of ' }).waitFor();
    const inGarage = await countFound(page);
    expect(inGarage).toBeLessThan(all);
    expect(inGarage).toBeGreaterThan(100);

    await page.getByLabel('Search exercises').fill('bulgrian split sqaut');
    await page.getByLabel('Muscle').selectOption('Quads');
    await page.getByLabel('Equipment').selectOption('Dumbbells');
    const found = page.getByRole('link', { name: 'Dumbbell Bulgarian Split Squat' });
    await found.waitFor();
    await page.waitForURL(/(?=.*q=bulgrian)(?=.*muscle=quads)(?=.*equipment=dumbbell)/);
    expect(page.url()).not.toContain('gym=');
    expect(await countFound(page)).toBeLessThan(20);

    await page.reload();
    await found.waitFor();
    expect(await page.getByLabel('Search exercises').inputValue()).toBe('bulgrian split sqaut');
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByLabel('Search exercises').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Dumbbell Bulgarian Split Squat' }).waitFor();
    await page.getByRole('img', { name: /Body map: Quads, counts as a set; Glutes/ }).waitFor();
    await page.getByText('Any of these').waitFor();
    await page.getByText('Load on one leg').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    const harder = page.getByRole('region', { name: 'Harder' }).getByRole('link').first();
    await harder.waitFor();
    const name = await harder.locator('strong').innerText();
    await harder.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Exercises', exact: true }).click();
    await found.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('says what to do when nothing answers, and answers without a network', async () => {
    const { context, page } = await visitor(browser, size, url);
    await signUpByForm(page);
    await page.goto('/exercises?q=zzzzqqqq&level=1');
    await page.getByText('No exercise answers to that').waitFor();
    await page.getByRole('button', { name: 'Show all exercises' }).click();
    await page.getByRole('table', { name: 'Exercises' }).waitFor();
    expect(new URL(page.url()).search).toBe('');

    await context.setOffline(true);
    await page.getByLabel('Search exercises').fill('deadlfit');
    await page
      .getByRole('link', { name: /Deadlift/ })
      .first()
      .waitFor();
    await page.getByLabel('Level').selectOption('Anyone');
    await page.waitForURL(/level=1/);
    expect(await countFound(page)).toBeGreaterThan(0);
    await context.close();
  });
});
