import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { signedUp } from './people.ts';
import { trainedBy } from './trained.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const shots = process.env['HALTERES_SHOTS'];

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('advice over weeks at %s width', (size: Size) => {
  test('is read with its numbers, done by keyboard, taken back, and said in German', async () => {
    const person = await signedUp(browser, url, 'Ada', size, { timeZone: 'UTC' });
    const { page, errors } = person;
    const shoot = async (name: string): Promise<void> => {
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/recommend-${name}-${size}.png`, fullPage: true });
    };
    const program = await trainedBy(person, { since: 22, days: ['monday', 'wednesday', 'friday'], rpe: 5 });
    const at = `/programs/${program.ownerId}/${program.id}`;
    await page.goto(at);
    const card = page.getByRole('region', { name: 'Recommendations' });
    await card.waitFor();
    await card.getByText('RPE easier than planned', { exact: false }).first().waitFor();
    await card.getByText('Expected:', { exact: false }).first().waitFor();
    await card.getByText('sure: seen', { exact: false }).first().waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      const behind = card.getByText('The numbers behind it', { exact: false }).first();
      await behind.focus();
      await page.keyboard.press('Enter');
      await card.getByText('Effort against the plan', { exact: true }).first().waitFor();
      expect(await findAxeViolations(page), colorScheme).toEqual([]);
      await shoot(colorScheme);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    const doIt = card.getByRole('button', { name: /^Do this: Over / });
    await doIt.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The change is in the plan.').waitFor();
    await doIt.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Undo the last change' }).waitFor({ state: 'detached' });
    // Taken back, it stays answered: it is not asked again.
    expect(await doIt.count()).toBe(0);
    await page.getByText('Recommendations before: 1').click();
    await page.getByText('It is measured two weeks after.', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot('before');

    await page.context().request.patch('/api/me', { data: { settings: { locale: 'de' } } });
    await page.reload();
    await page.getByText('Frühere Empfehlungen: 1').click();
    await page.getByText('RPE leichter an als geplant', { exact: false }).waitFor();
    const suggestions = page.getByRole('region', { name: 'Vorschläge' });
    expect(await suggestions.innerText()).toMatch(/Die letzten zwei Einheiten ergeben ein 1RM/u);
    expect(await suggestions.innerText()).not.toMatch(/the last two sessions|felt like|Stay at/u);
    await shoot('german');
    expect(errors).toEqual([]);
    await person.context.close();
  });
});
