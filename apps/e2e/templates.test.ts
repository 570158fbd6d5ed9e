import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, openInstalled, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';
import { undo } from './toast.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

type Template = {
  id: string;
  name: string;
  folderId: string | null;
  exercises: { name: string; sets: { reps: number | null; setType: string }[] }[];
};
type Workout = { title: string; exercises: { name: string; sets: { setType: string; reps: number | null }[] }[] };

const templatesOf = async (person: Person): Promise<Template[]> =>
  (await ask<{ items: Template[] }>(person, 'GET', `/api/people/${person.id}/templates`)).items;

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('templates at %s width', (size: Size) => {
  test('are built, kept in a folder, started without a network, and what was done becomes one', async () => {
    const person = await signedUp(browser, url, 'Noa', size);
    const { page, context } = person;
    await openInstalled(page);
    await page.getByRole('link', { name: 'From a template' }).click();
    await page.getByText('No templates yet').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'New folder' }).click();
    await page.getByLabel('Name of the folder').fill('Gym days');
    await page.keyboard.press('Enter');
    await page.getByText('Folder Gym days made').waitFor();
    await page.getByRole('button', { name: 'New template' }).click();
    await page.waitForURL(/\/templates\/[^/]+$/);
    await page.getByLabel('Name', { exact: true }).fill('Push day');
    await page.getByLabel('Name', { exact: true }).press('Tab');
    await page.getByRole('heading', { name: 'Push day' }).waitFor();
    await page.getByLabel('Folder').selectOption({ label: 'Gym days' });
    await page.getByRole('button', { name: 'Add exercise' }).click();
    await page.getByRole('dialog').locator('input').first().fill('barbell bench press');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Barbell Bench Press/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Barbell Bench Press' }).waitFor();
    await page.getByLabel('Type of set 1 of Barbell Bench Press').selectOption({ label: 'Warm-up' });
    await page.getByLabel('Reps of set 2 of Barbell Bench Press').fill('5');
    await page.getByLabel('Reps of set 2 of Barbell Bench Press').press('Tab');
    await page.getByRole('button', { name: 'Delete set 3 of Barbell Bench Press' }).click();
    await page.getByText('Set deleted').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await undo(page, 'Set deleted').press('Enter');
    await page.getByRole('button', { name: 'Delete set 3 of Barbell Bench Press' }).waitFor();
    await expect
      .poll(async () => (await templatesOf(person)).map(({ name, exercises }) => [name, exercises[0]?.sets.length]), {
        timeout: 15_000,
      })
      .toEqual([['Push day', 3]]);
    // Removed and brought back, with its exercises.
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.waitForURL(/\/templates$/);
    await page.getByText('Nothing in it yet', { exact: false }).waitFor();
    await undo(page, 'Template removed').click();
    await page.getByRole('link', { name: /Push day/ }).waitFor();
    await page.getByRole('button', { name: 'Remove the folder Gym days' }).click();
    await page.getByText('its templates stay', { exact: false }).waitFor();
    await page.getByRole('link', { name: /Push day/ }).waitFor();
    await undo(page, /its templates stay/).click();
    await expect.poll(() => page.getByLabel('Name of the folder').count()).toBe(1);
    expect(await findAxeViolations(page)).toEqual([]);

    await context.setOffline(true);
    await page.getByRole('button', { name: 'Start Push day' }).click();
    await page.waitForURL(/\/log\/[^/]+\/[^/]+$/);
    await page.reload();
    await page.getByRole('heading', { name: 'Barbell Bench Press' }).waitFor();
    // The plan of the template: a warm-up, then sets of 5 and 8.
    const log = page.getByRole('button', { name: /^Log set \d$/ }).first();
    for (let done = 1; done <= 3; done += 1) {
      await log.click();
      await expect.poll(() => page.locator('li[data-done], tr[data-done]').count()).toBe(done);
    }
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Push day, done' }).waitFor();
    await page.getByRole('button', { name: 'Save as a template' }).click();
    await page.getByText('Saved as the template Push day').waitFor();
    await context.setOffline(false);
    await expect.poll(async () => (await templatesOf(person)).length, { timeout: 20_000 }).toBe(2);
    const { items } = await ask<{ items: { id: string }[] }>(person, 'GET', `/api/people/${person.id}/workouts`);
    const workout = await ask<Workout>(person, 'GET', `/api/people/${person.id}/workouts/${items[0]?.id}`);
    expect(workout).toMatchObject({
      title: 'Push day',
      exercises: [
        {
          sets: [
            { setType: 'warm_up', reps: 8 },
            { setType: 'normal', reps: 5 },
            { setType: 'normal', reps: 8 },
          ],
        },
      ],
    });
    expect(person.errors).toEqual([]);
    await context.close();
  });
});
