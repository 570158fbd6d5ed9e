import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, visitor, type Size } from './browser.ts';
import { signUpByForm } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
const shots = process.env['CLASS_SHOTS'];

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

async function shoot(page: Page, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

const CASES = [
  ['desktop', 'light'],
  ['phone', 'dark'],
] as const;

describe.skipIf(path === null).each(CASES)('a class at %s width, %s', (size: Size, scheme) => {
  test('gets a roster and a program, and is led from its whiteboard', async () => {
    const { context, page, errors } = await visitor(browser, size, url, scheme);
    await signUpByForm(page, 'CrossFit box');
    await page.getByRole('link', { name: 'Add a client' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Ben Client');
    await page.getByLabel('Age', { exact: true }).fill('44');
    await page.getByLabel('Squat 1RM, kg').fill('120');
    await page.getByRole('button', { name: 'Add the client' }).click();
    await page.getByRole('heading', { name: 'Ben Client' }).waitFor();

    await page.goto('/clients/new?type=CLASS');
    await page.getByLabel('Name', { exact: true }).fill('Six o’clock');
    await page.getByLabel('People in a session').fill('8');
    await page.getByRole('button', { name: 'Add the class' }).click();
    await page.getByRole('heading', { name: 'Six o’clock' }).waitFor();
    await page.getByText('Nobody is on the roster', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Add somebody' }).click();
    const form = page.getByRole('form', { name: 'Add somebody' });
    await form.getByLabel('Client').selectOption('Ben Client');
    await form.getByRole('button', { name: 'Put on the roster' }).click();
    await page.getByRole('button', { name: 'Take off Ben Client' }).waitFor();
    await form.getByRole('button', { name: 'Put on the roster' }).click();
    await page.getByText('Enter a name.').waitFor();
    await form.getByLabel('Name').fill('Cleo');
    await form.getByLabel('Level').selectOption('Beginner');
    await form.getByRole('button', { name: 'Put on the roster' }).click();
    await page.getByRole('button', { name: 'Edit Cleo' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('button', { name: 'Edit Cleo' }).click();
    await page.getByRole('form', { name: 'Edit Cleo' }).getByLabel('Notes').fill('likes rowing');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Beginner · likes rowing').waitFor();
    await shoot(page, `${size}-roster`);

    await page.getByRole('link', { name: 'Generate a program' }).first().click();
    await page.getByText('2 are on the roster', { exact: false }).waitFor();
    await page.getByLabel('Weeks', { exact: true }).fill('0');
    await page.getByRole('button', { name: 'Generate the program' }).click();
    await page.getByText('A whole number from 1 to 26.').first().waitFor();
    await page.getByLabel('Weeks', { exact: true }).fill('2');
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot(page, `${size}-generate`);
    await page.getByRole('button', { name: 'Generate the program' }).click();
    await page.waitForURL(/\/programs\/[^/]+\/[^/]+$/);
    await page.getByText('Checked and sound').first().waitFor();
    await page.getByText('8 people', { exact: false }).first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot(page, `${size}-program`);

    await page
      .getByRole('link', { name: /^Monday|^Mon/ })
      .or(page.locator('[data-week="1"][data-day="0"]'))
      .first()
      .click();
    await page.getByText('Workout', { exact: true }).first().waitFor();
    await page.getByText('meant', { exact: false }).first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot(page, `${size}-board`);
    if (size === 'desktop') {
      // From five metres a letter must be about 2 cm on a large screen: 40 of 800 pixels of height.
      const sizes = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h3')].map((title) => Number.parseFloat(getComputedStyle(title).fontSize))`,
      );
      expect(Math.max(...sizes)).toBeGreaterThanOrEqual(40);
    }
    await page.getByRole('radio', { name: 'Timetable' }).check();
    await page.getByRole('cell', { name: '0:00', exact: true }).waitFor();
    await page.getByRole('cell', { name: '60:00', exact: true }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot(page, `${size}-timetable`);
    await page.getByRole('radio', { name: 'Scaling' }).check();
    await page.getByText('Ben Client', { exact: false }).first().waitFor();
    await page.getByText('done after', { exact: false }).first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot(page, `${size}-scaling`);
    await page.getByRole('radio', { name: 'Coach’s notes' }).check();
    await page.getByRole('heading', { name: 'Why it is run like this' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mark done' }).click();
    await page.getByRole('button', { name: 'Not done' }).waitFor();

    await page.goto('/classes');
    await page.getByRole('link', { name: 'Six o’clock' }).click();
    await page.getByText('1 of 6 done').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
