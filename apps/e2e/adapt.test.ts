import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { daysFrom, trainedBy, workoutsOf, type Program } from './trained.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const shots = process.env['HALTERES_SHOTS'];

describe.skipIf(path === null).each(['desktop', 'phone'] as const)(
  'a plan that follows its athlete at %s width',
  (size: Size) => {
    test('suggestions are read, accepted, undone and dismissed; a short day is fitted, taken and trained', async () => {
      const person = await signedUp(browser, url, 'Ada', size, { timeZone: 'UTC' });
      const { page, errors } = person;
      const shoot = async (name: string): Promise<void> => {
        if (shots !== undefined) await page.screenshot({ path: `${shots}/adapt-${name}-${size}.png` });
      };
      const days = ['monday', 'wednesday', 'friday', 'sunday'];
      const program = await trainedBy(person, { since: 15, days, more: 3, rpe: 8 });
      const today = workoutsOf(program).find(({ date }) => date >= daysFrom(0));
      if (!today) throw new Error('a workout to come is needed');

      await page.goto(`/programs/${program.ownerId}/${program.id}`);
      const card = page.getByRole('region', { name: 'Suggestions' });
      await card.waitFor();
      await card.getByText('Before, after and why', { exact: false }).first().click();
      await card.getByText('Source:', { exact: false }).first().waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('suggestions');
      const before = await card.getByRole('button', { name: /^Accept: / }).count();
      expect(before).toBeGreaterThan(1);
      await card
        .getByRole('button', { name: /^Accept: / })
        .first()
        .click();
      await page.getByText('The change is in the plan.').waitFor();
      await expect.poll(() => card.getByRole('button', { name: /^Accept: / }).count()).toBe(before - 1);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByRole('button', { name: 'Undo the last change' }).waitFor({ state: 'detached' });
      await card
        .getByRole('button', { name: /^Dismiss: / })
        .first()
        .click();
      await page.getByText('Dismissed. It is not suggested again.').waitFor();
      await expect.poll(() => card.getByRole('button', { name: /^Accept: / }).count()).toBe(before - 2);

      await page.goto('/today');
      await page.getByRole('heading', { name: today.title }).first().waitFor();
      await page.getByRole('button', { name: 'Today is different' }).click();
      const sheet = page.getByRole('dialog', { name: 'Today is different' });
      await sheet.getByLabel('How much time is there?').selectOption('20 minutes');
      await sheet.getByRole('radio', { name: 'Worse', exact: true }).check();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('today');
      await sheet.getByRole('button', { name: 'Show before and after' }).click();
      await sheet.getByRole('heading', { name: 'Shorter today' }).waitFor();
      await sheet.getByText('Kept:', { exact: false }).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('fitted');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await sheet.getByRole('button', { name: 'Take it for today' }).click();
      await sheet.waitFor({ state: 'hidden' });
      const left = (await ask<Program>(person, 'GET', `/api/programs/${program.ownerId}/${program.id}`)).weekList
        .flatMap(({ workouts }) => workouts)
        .find(({ id }) => id === today.id);
      expect(left?.exercises.length).toBeLessThan(today.exercises.length);
      const gone = today.exercises.find(({ name }) => !left?.exercises.some((each) => each.name === name))?.name ?? '';
      // The plan on this device follows.
      await page.getByRole('region', { name: today.title }).getByText(gone).waitFor({ state: 'detached' });
      expect(errors).toEqual([]);
      await person.context.close();
    });
  },
);
