import type { Browser } from 'playwright-core';
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

const nextMonday = (): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((8 - (day.getUTCDay() || 7)) % 7 || 7));
  return day.toISOString().slice(0, 10);
};

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('a coach at %s width', (size: Size) => {
  test('signs up, adds a client, generates a program, sees it in the calendar and marks a workout done', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpByForm(page);

    await page.getByRole('link', { name: 'Add a client' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Ben Client');
    await page.getByLabel('Age', { exact: true }).fill('34');
    await page.getByLabel('Body weight, kg').fill('82.5');
    await page.getByLabel('Bench 1RM, kg').fill('95');
    await page.getByLabel('Squat 1RM, kg').fill('130');
    await page.getByLabel('Deadlift 1RM, kg').fill('160');
    await page.getByLabel('Mile time').fill('6:45');
    await page.getByRole('button', { name: 'Add the client' }).click();
    await page.getByRole('heading', { name: 'Ben Client' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Generate a program' }).first().click();
    await page.getByLabel('Begins').fill(nextMonday());
    await page.getByLabel('Way of progressing').selectOption({ label: '5/3/1' });
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Generate the program' }).click();
    await page.waitForURL(/\/programs\/[^/]+\/[^/]+$/);
    await page.getByText('Checked and sound').first().waitFor();
    await page.getByText('5/3/1').first().waitFor();
    await page.getByText('Fives').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.goto('/calendar');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.goto(`/calendar?view=day&date=${nextMonday()}`);
    await page.getByRole('button', { name: 'Mark done' }).click();
    await page.getByRole('button', { name: 'Not done' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Move to…' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Not done' }).click();
    await page.getByRole('button', { name: 'Move to…' }).click();
    await page.getByRole('button', { name: 'A day later' }).click();
    await page.getByRole('button', { name: 'Mark done' }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is told what is missing when a program is not possible', async () => {
    const { context, page } = await visitor(browser, size, url);
    await signUpByForm(page);
    await page.getByRole('link', { name: 'Add a client' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Ageless');
    await page.getByRole('button', { name: 'Add the client' }).click();
    await page.getByRole('link', { name: 'Generate a program' }).first().click();
    await page.getByRole('button', { name: 'Generate the program' }).click();
    await page.getByText('The age of Ageless is not known', { exact: false }).waitFor();
    await context.close();
  });
});
