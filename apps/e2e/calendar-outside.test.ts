import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { mondayIn, plannedFor } from './planned.ts';

const path = inject('browserPath');
const url = inject('url');
const shots = process.env['HALTERES_SHOTS'];

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('outside the app at %s width', (size: Size) => {
  test('an address for calendar programs is made, read without a cookie, renewed and ended', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    await plannedFor(person, 'Ben', mondayIn(1));
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Make an address' }).click();
    await page.getByText('Give it a name you know it by.').waitFor();
    await page.getByLabel('What it is for').fill('Pocket');
    await page.getByLabel('Usual time').fill('18:00');
    await page.getByRole('button', { name: 'Make an address' }).focus();
    await page.keyboard.press('Enter');
    const address = page.getByLabel('Address', { exact: true });
    const made = await address.inputValue();
    expect(await page.evaluate('document.activeElement?.value')).toBe(made);
    const read = (at: string): Promise<number> => fetch(at).then((answer) => answer.status);
    expect(await (await fetch(made)).text()).toContain('SUMMARY:Ben: ');
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours are on their way for a moment.
      await expect.poll(() => findAxeViolations(page), { message: colorScheme }).toEqual([]);
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/feeds-${colorScheme}-${size}.png`, fullPage: true });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'New address for Pocket' }).click();
    await expect.poll(() => address.inputValue()).not.toBe(made);
    const renewed = await address.inputValue();
    expect([await read(made), await read(renewed)]).toEqual([404, 200]);
    await page.getByRole('button', { name: 'End Pocket' }).click();
    await page.getByText('Pocket is ended', { exact: false }).waitFor();
    expect(await read(renewed)).toBe(404);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('reminders are asked for in the settings, kept, and off until then; a wrong link says so', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const now = () => ask<{ wanted: boolean; sentWhen: string; hour: number }>(person, 'GET', '/api/me/reminders');
    expect((await now()).wanted).toBe(false);
    await page.goto('/settings');
    const toggle = page.getByRole('switch', { name: 'Remind me of the day’s workouts' });
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await now()).wanted).toBe(true);
    await page.getByLabel('When', { exact: true }).selectOption({ label: 'On the day' });
    await expect.poll(now).toEqual({ wanted: true, sentWhen: 'same_day', hour: 7 });
    await page.getByLabel('At', { exact: true }).selectOption('6');
    await expect.poll(now).toEqual({ wanted: true, sentWhen: 'same_day', hour: 6 });
    await page.goto('/reminders/stop?token=nonsense');
    await page.getByRole('button', { name: 'Stop the reminders' }).click();
    await page.getByText('This did not work.', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect((await now()).wanted).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });
});
