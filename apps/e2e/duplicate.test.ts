import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, type Size } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { dayAfter, mondayIn, plannedFor } from './planned.ts';
import { sound } from './sound.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

type Program = { weekList: { workouts: { date: string; exercises: { slug: string }[] }[] }[] };

describe.skipIf(path === null).each(['desktop', 'phone'] as const)(
  'a program for several at %s width',
  (size: Size) => {
    test('begins, and is trained, when and where each client does unless it is set for one alone', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const start = mondayIn(2);
      const { programId } = await plannedFor(coach, 'Ben', start);
      const yard = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Yard', preset: 'commercial_kg' });
      await ask(coach, 'POST', '/api/gyms', { name: 'Cellar', preset: 'dumbbell_only' });
      const facts = { type: 'CLIENT', age: 30, weightKg: 60, bench1rm: 50, squat1rm: 80, deadlift1rm: 100 };
      for (const [name, gymId, preferredTrainingDays] of [
        ['Cleo', yard.id, ['tuesday', 'thursday', 'saturday']],
        ['Ada', yard.id, ['monday']],
      ] as const)
        await ask(coach, 'POST', '/api/entities', { ...facts, name, gymId, preferredTrainingDays });

      await page.goto(`/programs/${coach.id}/${programId}/duplicate`);
      const all = page.getByRole('group', { name: 'For all' });
      await all.getByLabel('Begins').fill(start);
      for (const name of ['Cleo', 'Ada']) {
        await page.getByRole('checkbox', { name, exact: true }).focus();
        await page.keyboard.press('Space');
      }
      const each = page.getByRole('group', { name: 'For each client' }).getByRole('listitem');
      const [cleo, ada] = [each.filter({ hasText: 'Cleo' }), each.filter({ hasText: 'Ada' })];
      await cleo.getByText(/^Tue, Thu, Sat · Yard · from/).waitFor();
      await ada.getByText(/^days as in the program · Yard · from/).waitFor();

      // With the keyboard alone.
      await page.getByRole('button', { name: 'Adjust for Ada' }).focus();
      await page.keyboard.press('Enter');
      const fields = page.getByRole('group', { name: 'Ada', exact: true });
      for (const day of ['Sunday', 'Wednesday', 'Friday']) {
        await fields.getByRole('checkbox', { name: day }).focus();
        await page.keyboard.press('Space');
      }
      await fields.getByLabel('Begins').fill(dayAfter(start, 7));
      await fields.getByLabel('Gym').selectOption('Cellar');
      await ada.getByText(/^Wed, Fri, Sun · Cellar · from/).waitFor();
      await sound(page, `${size}-duplicate-terms`);

      await page.getByRole('button', { name: 'Show what differs' }).click();
      await page.getByRole('heading', { name: 'What differs' }).waitFor();
      await page.getByRole('button', { name: 'Duplicate to 2 clients' }).click();
      await page.getByRole('link', { name: 'Open the program of Ada' }).waitFor();
      const dates = async (name: string): Promise<{ dates: string[]; slugs: string[] }> => {
        const at = await page.getByRole('link', { name: `Open the program of ${name}` }).getAttribute('href');
        const program = await ask<Program>(coach, 'GET', `/api${at ?? ''}`);
        const workouts = program.weekList[0]?.workouts ?? [];
        return {
          dates: workouts.map(({ date }) => date),
          slugs: workouts.flatMap(({ exercises }) => exercises.map(({ slug }) => slug)),
        };
      };
      const [ofCleo, ofAda] = [await dates('Cleo'), await dates('Ada')];
      expect(ofCleo.dates).toEqual([1, 3, 5].map((days) => dayAfter(start, days)));
      expect(ofAda.dates).toEqual([9, 11, 13].map((days) => dayAfter(start, days)));
      expect(ofCleo.slugs.some((slug) => slug.startsWith('barbell'))).toBe(true);
      expect(ofAda.slugs.some((slug) => slug.startsWith('barbell'))).toBe(false);

      // As for all again.
      await page.getByRole('button', { name: 'As for all: Ada' }).click();
      await ada.getByText(/^days as in the program · Yard · from/).waitFor();
      expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Adjust for Ada');
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });
  },
);
