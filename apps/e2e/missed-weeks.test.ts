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

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('weeks missed at %s width', (size: Size) => {
  test('the plan waits: shown week by week, accepted by keyboard, said in German, taken back', async () => {
    const person = await signedUp(browser, url, 'Ada', size, { timeZone: 'UTC' });
    const { page, errors } = person;
    const days = ['monday', 'wednesday', 'friday', 'sunday'];
    const program = await trainedBy(person, { since: 35, days, until: 22, rpe: 8 });
    const at = `/api/programs/${program.ownerId}/${program.id}`;
    const datesNow = async (): Promise<string[]> =>
      workoutsOf(await ask<Program>(person, 'GET', at)).map(({ date }) => date);
    const before = await datesNow();
    await page.goto(`/programs/${program.ownerId}/${program.id}`);
    const card = page.getByRole('region', { name: 'Suggestions' });
    await card.getByRole('heading', { name: 'The plan waits' }).waitFor();
    await card.getByText('light weeks come after as many hard ones', { exact: false }).waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await card.getByText('Before, after and why: The plan waits').focus();
      await page.keyboard.press('Enter');
      await card.getByText('What moves, by the first day of each week').waitFor();
      expect(await findAxeViolations(page), colorScheme).toEqual([]);
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/missed-weeks-${colorScheme}-${size}.png`, fullPage: true });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const speak = async (locale: string): Promise<void> => {
      await page.context().request.patch('/api/me', { data: { settings: { locale } } });
      await page.reload();
    };
    await speak('de');
    const german = page.getByRole('region', { name: 'Vorschläge' });
    await german.getByText('Der Plan geht am', { exact: false }).first().waitFor();
    expect(await german.innerText()).not.toMatch(/missed|the plan|weeks later|light weeks/u);
    await speak('en-GB');
    const accept = card.getByRole('button', { name: /^Accept: The plan goes on with week/ });
    await accept.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The change is in the plan.').waitFor();
    await accept.waitFor({ state: 'detached' });
    const after = await datesNow();
    expect(after.filter((date) => date >= daysFrom(0)).length).toBeGreaterThan(
      before.filter((date) => date >= daysFrom(0)).length,
    );
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(datesNow, { timeout: 15_000 }).toEqual(before);
    expect(errors).toEqual([]);
    await person.context.close();
  });
});
