import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
/** A folder to keep pictures in, for a person to look at. */
const shots = process.env['HALTERES_SHOTS'];

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

async function clientOf(coach: Person, facts: object = {}, preset = 'commercial_kg'): Promise<string> {
  const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Yard', preset });
  const client = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
    type: 'CLIENT',
    name: 'Ben',
    age: 34,
    gender: 'male',
    weightKg: 82.5,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    yearsOfExperience: 3,
    gymId: gym.id,
    ...facts,
  });
  return client.id;
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function picture(page: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

async function soundPage(page: Page): Promise<void> {
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark', background: string): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect
    .poll(() => page.evaluate('getComputedStyle(document.body).backgroundColor'), { timeout: 15_000 })
    .toBe(background);
}

async function inTheDark(page: Page, name: string): Promise<void> {
  await inScheme(page, 'dark', 'rgb(16, 18, 20)');
  await soundPage(page);
  await picture(page, name);
  await inScheme(page, 'light', 'rgb(250, 250, 247)');
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('established programs at %s width', (size: Size) => {
  test('are found by days, level and equipment, read week by week, and started by keyboard', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    const client = await clientOf(coach);
    await page.goto(`/generate?entityId=${client}`);
    await page.getByRole('link', { name: 'Established programs' }).click();
    await page.getByRole('heading', { name: 'Established programs', level: 1 }).waitFor();
    const count = page.getByText(/^\d+ of 36 programs$/);
    await expect.poll(() => count.textContent(), { timeout: 15_000 }).toBe('36 of 36 programs');
    await soundPage(page);
    await picture(page, `${size}-list`);
    await inTheDark(page, `${size}-list-dark`);
    await page.getByLabel('Days a week').selectOption('4');
    await page.getByLabel('Level').selectOption('intermediate');
    await page.getByLabel('Equipment').selectOption({ label: 'What Yard has' });
    await page.getByRole('link', { name: 'PHUL', exact: false }).waitFor({ state: 'detached' });
    await soundPage(page);
    const first = page.getByRole('link', { name: '5/3/1, Triumvirate' });
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '5/3/1, Triumvirate', level: 1 }).waitFor();
    const week = page.getByRole('region', { name: 'Week 1', exact: true });
    await week.getByText('1 × 5+ · 76.5 % of the 1RM').first().waitFor();
    await page.getByRole('region', { name: 'Week 4', exact: true }).getByText('Light week').waitFor();
    await soundPage(page);
    await picture(page, `${size}-weeks`);
    await inTheDark(page, `${size}-weeks-dark`);

    await page.getByRole('link', { name: 'Start this program' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Begins').fill('2026-11-30');
    await page.getByRole('group', { name: 'Days' }).getByRole('checkbox').first().waitFor();
    await soundPage(page);
    await picture(page, `${size}-start`);
    await page.getByRole('button', { name: 'Start the program' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/programs/*/*');
    await page.getByRole('heading', { name: '5/3/1, Triumvirate', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Checked and sound' }).waitFor();
    await page.getByText('Week 1 of 4 of the cycle').first().waitFor();
    await soundPage(page);
    await picture(page, `${size}-started`);
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('say what is missing and lead to where it is mended, and ask for a reason where a rule is broken', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    const client = await clientOf(coach, { squat1rm: null, yearsOfExperience: 0.5 }, 'dumbbell_only');
    await page.goto(`/established/531-bbb?entityId=${client}&tab=start`);
    await page.getByRole('button', { name: 'Start the program' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('The loads are taken from a 1RM that is not known: Squat.').waitFor();
    expect(await alert.getByRole('listitem').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Cannot be done in this gym: Barbell Back Squat. Add to the gym: .*Barbell/),
    );
    await alert.getByRole('link', { name: 'Edit the gym' }).first().waitFor();
    await soundPage(page);
    await picture(page, `${size}-hindered`);
    await alert.getByRole('link', { name: 'Edit facts' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();

    const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Hall', preset: 'commercial_kg' });
    const other = await clientOf(coach, { yearsOfExperience: 0.5, gymId: gym.id });
    await page.goto(`/established/531-bbb?entityId=${other}&gymId=${gym.id}&tab=start`);
    await page.getByRole('button', { name: 'Start the program' }).click();
    await alert.getByText('As published this breaks rules for this person. Nothing was started.').waitFor();
    await alert.getByText(/^Loads stay below what age and level allow/).waitFor();
    await soundPage(page);
    await picture(page, `${size}-broken`);
    await alert.getByLabel('Reason to start it anyway').fill('lifted for years elsewhere');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/programs/*/*');
    await page.getByRole('link', { name: 'A rule is broken' }).waitFor();
    await page.goto(`${page.url()}?tab=about`);
    await page.getByText('Started although rules are broken: lifted for years elsewhere').waitFor();
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });
});
