import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, openInstalled, type Size } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { daysFrom, trainedBy, workoutsOf, type Program } from './trained.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

const shots = process.env['HALTERES_SHOTS'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = (days: number): string => WEEKDAYS[new Date(`${daysFrom(days)}T12:00:00Z`).getUTCDay()] as string;

const isKept = (name: string): string => `caches.match('/kept/${name}').then((found) => found !== undefined)`;

describe.skipIf(path === null).each(['desktop', 'phone'] as const)(
  'a day fitted with the network cut at %s width',
  (size: Size) => {
    test('is shown, trained by, told to the server later, and followed by the next loads', async () => {
      const person = await signedUp(browser, url, 'Ada', size, { timeZone: 'UTC' });
      const { page, context, errors } = person;
      const shoot = async (name: string): Promise<void> => {
        if (shots !== undefined)
          await page.screenshot({ path: `${shots}/offline-${name}-${size}.png`, fullPage: true });
      };
      const program = await trainedBy(person, { since: 14, days: [weekday(0), weekday(3)], more: 3, rpe: 8 });
      const at = `/api/programs/${program.ownerId}/${program.id}`;
      const planned = workoutsOf(program).find(({ date }) => date === daysFrom(0));
      if (planned === undefined) throw new Error('a workout is planned for today');
      await openInstalled(page);
      await page.getByRole('heading', { name: planned.title }).first().waitFor();
      for (const name of [`program/${program.ownerId}/${program.id}`, 'catalogue-of-the-engine'])
        await expect.poll(() => page.evaluate(isKept(name)), { timeout: 15_000 }).toBe(true);

      await context.setOffline(true);
      await page.reload();
      await page.getByRole('button', { name: 'Today is different' }).click();
      const sheet = page.getByRole('dialog', { name: 'Today is different' });
      await sheet.getByLabel('How much time is there?').selectOption('20 minutes');
      await sheet.getByRole('button', { name: 'Show before and after' }).click();
      await sheet.getByRole('heading', { name: 'Shorter today' }).waitFor();
      await sheet.getByText('Worked out on this device, since there is no network.', { exact: false }).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('fitted');
      await sheet.getByRole('button', { name: 'Take it for today' }).click();
      await sheet.waitFor({ state: 'hidden' });
      const card = page.getByRole('region', { name: planned.title });
      const shown = async (): Promise<number> => card.getByRole('listitem').count();
      await expect.poll(shown, { timeout: 15_000 }).toBeLessThan(planned.exercises.length);
      const fitted = await shown();
      // It stays through a reload, and is what is trained by.
      await page.reload();
      await expect.poll(shown, { timeout: 15_000 }).toBe(fitted);
      await page.getByRole('button', { name: /^(Start workout|Do it today)$/ }).click();
      await page.waitForURL(/\/log\/[^/]+\/[^/]+$/);
      const count = async (): Promise<number> => page.locator('[data-done]').count();
      for (let number = 1; number <= 3; number += 1) {
        await page
          .getByRole('button', { name: `Log set ${number}`, exact: true })
          .first()
          .click();
        await expect.poll(count, { timeout: 15_000 }).toBe(number);
      }
      await page
        .getByRole('button', { name: /^Finish/ })
        .first()
        .click();
      await page.getByRole('heading', { name: /, done$/ }).waitFor();
      const next = page.getByRole('region', { name: 'Next time' });
      await shoot('done');
      await next.waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('next-loads');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const told = await next.getByRole('listitem').allInnerTexts();

      // Nothing of it is at the server yet; all of it comes, in the right order.
      expect(
        workoutsOf(await ask<Program>(person, 'GET', at)).find(({ id }) => id === planned.id)?.exercises.length,
      ).toBe(planned.exercises.length);
      await context.setOffline(false);
      await expect
        .poll(
          async () =>
            workoutsOf(await ask<Program>(person, 'GET', at)).find(({ id }) => id === planned.id)?.exercises.length,
          { timeout: 20_000 },
        )
        .toBe(fitted);
      const done = async (): Promise<number> =>
        (
          await ask<{ items: { programWorkoutId?: string; localDate: string; endedAt: string | null }[] }>(
            person,
            'GET',
            `/api/people/${person.id}/workouts`,
          )
        ).items.filter(({ localDate, endedAt }) => localDate === daysFrom(0) && endedAt !== null).length;
      await expect.poll(done, { timeout: 20_000 }).toBe(1);
      // The server's own suggestions are the same, once each.
      await page.goto(`/programs/${program.ownerId}/${program.id}`);
      const suggestions = page.getByRole('region', { name: 'Suggestions' });
      await suggestions.waitFor();
      for (const each of told) {
        const sentence = each.split('\n').at(-1) ?? '';
        const said = async (): Promise<number> => (await suggestions.innerText()).split(sentence).length - 1;
        await expect.poll(said, { message: sentence, timeout: 15_000 }).toBe(1);
      }
      expect(errors).toEqual([]);
      await context.close();
    });
  },
);
