import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { dayAfter, dragByTouch, middleOf, mondayIn, plannedFor, type Planned } from './planned.ts';

const path = inject('browserPath');
const url = inject('url');
const shots = process.env['HALTERES_SHOTS'];

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const monday = mondayIn(1);
const day = (days: number): string => dayAfter(monday, days);
const datesOf = async (planned: Planned): Promise<string[]> => (await planned.workouts()).map(({ date }) => date);

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('the calendar at %s width', (size: Size) => {
  test('a week is moved: shown first, by keyboard, one step, undone', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const before = await datesOf(planned);
    await page.goto(`/calendar?view=week&date=${day(7)}`);
    await page.getByRole('button', { name: 'Move this week…' }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Move this week' });
    await sheet.getByRole('row').nth(9).waitFor();
    await sheet.getByLabel('By', { exact: true }).selectOption({ label: '2 days later' });
    await sheet.getByLabel('All later weeks too').uncheck({ force: true });
    await expect.poll(() => sheet.getByRole('row').count()).toBe(4);
    expect(await findAxeViolations(page)).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/move-week-${size}.png` });
    await sheet.getByLabel('By', { exact: true }).selectOption({ label: '7 days later' });
    await sheet.getByText('Worth knowing before').waitFor();
    await sheet.getByLabel('All later weeks too').check({ force: true });
    await sheet.getByText('Worth knowing before').waitFor({ state: 'detached' });
    await sheet.getByRole('button', { name: 'Move', exact: true }).click();
    await page.getByText('9 workouts were moved.').waitFor();
    expect(await datesOf(planned)).toEqual(before.map((date, i) => (i < 3 ? date : dayAfter(date, 7))));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('All of them are back').waitFor();
    expect(await datesOf(planned)).toEqual(before);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('one program’s week is moved from the program and from the calendar, and the other program of the client stays', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    await ask(person, 'POST', '/api/programs/generate', {
      entityId: planned.entityId,
      idempotencyKey: `key-${Date.now()}-${Math.random()}`,
      goal: 'hypertrophy',
      weeks: 4,
      days: ['tuesday', 'thursday'],
      sessionMinutes: 45,
      startDate: monday,
    });
    const dates = async (ofFirst: boolean): Promise<string[]> =>
      (await planned.workouts()).flatMap((each) =>
        (each.programId === planned.programId) === ofFirst ? [each.date] : [],
      );
    const [before, others] = [await dates(true), await dates(false)];
    expect(others.length).toBeGreaterThan(4);
    await page.goto(`/programs/${person.id}/${planned.programId}`);
    await page.getByRole('button', { name: 'Move week 2', exact: true }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Move this week' });
    await sheet.getByText('Ben', { exact: false }).first().waitFor();
    await sheet.getByLabel('By', { exact: true }).selectOption({ label: '1 day later' });
    await sheet.getByLabel('All later weeks too').uncheck({ force: true });
    await sheet.getByText('Worth knowing before').waitFor();
    await expect.poll(() => sheet.getByRole('row').count()).toBe(4);
    expect(await findAxeViolations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Move', exact: true }).press('Enter');
    await page.getByText('3 workouts were moved.').waitFor();
    const moved = before.map((date, i) => (i >= 3 && i < 6 ? dayAfter(date, 1) : date));
    expect(await dates(true)).toEqual(moved);
    expect(await dates(false)).toEqual(others);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => dates(true)).toEqual(before);

    await page.goto(`/calendar?view=week&date=${day(7)}`);
    await page.getByRole('button', { name: 'Move this week…' }).press('Enter');
    await sheet.getByRole('row').nth(5).waitFor();
    const choice = sheet.getByLabel('Program', { exact: true });
    await choice.selectOption({ value: planned.programId });
    await sheet.getByLabel('All later weeks too').uncheck({ force: true });
    await sheet.getByLabel('By', { exact: true }).selectOption({ label: '2 days earlier' });
    await expect.poll(() => sheet.getByRole('row').count()).toBe(4);
    await sheet.getByRole('button', { name: 'Move', exact: true }).press('Enter');
    await page.getByText('3 workouts were moved.').waitFor();
    expect(await dates(false)).toEqual(others);
    expect((await dates(true)).toSorted()).toEqual(
      before.map((date, i) => (i >= 3 && i < 6 ? dayAfter(date, -2) : date)).toSorted(),
    );
    expect(errors).toEqual([]);
    await context.close();
  });

  test('days off are entered, shown on their days, and what is planned on them goes elsewhere', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const before = await datesOf(planned);
    await page.goto(`/calendar?view=week&date=${day(7)}`);
    await page.getByRole('link', { name: 'Days off' }).click();
    await page.getByText('No days off are entered').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await page.getByText('Give it a name you know it by.').waitFor();
    await page.getByLabel('What it is').fill('National day');
    await page.getByLabel('First day').fill(day(9));
    await page.getByLabel('Last day').fill(day(9));
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    const offer = page.getByRole('region', { name: 'Ben' });
    await offer.getByText('A week has too few free days', { exact: false }).waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await offer.getByRole('table').waitFor();
      expect(await findAxeViolations(page), colorScheme).toEqual([]);
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/days-off-${colorScheme}-${size}.png`, fullPage: true });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.goto(`/calendar?view=week&date=${day(7)}`);
    await page.getByText('National day').waitFor();
    await page.locator('[data-state="off"]').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/week-off-${size}.png`, fullPage: true });
    await page.getByRole('link', { name: 'Days off' }).click();
    await page.getByRole('button', { name: 'Move the workouts of Ben' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('workouts were moved', { exact: false }).waitFor();
    expect(await datesOf(planned)).toEqual(before.map((date, i) => (i < 3 ? date : dayAfter(date, 7))));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => datesOf(planned)).toEqual(before);
    await page.getByRole('button', { name: 'Take out National day' }).click();
    await page.getByText('No days off are entered').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('INPUT');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Take out National day' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('clients stand side by side, with how each day went; a workout is dragged within its row', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const ben = await plannedFor(person, 'Ben', mondayIn(-1));
    const cleo = await plannedFor(person, 'Cleo', mondayIn(-1));
    const last = (days: number): string => dayAfter(mondayIn(-1), days);
    const [first] = await ben.workouts();
    if (first === undefined) throw new Error('nothing is planned');
    await ask(person, 'POST', `/api/calendar/${person.id}/${first.id}/completion`, { completed: true });
    await ask(person, 'POST', '/api/calendar/days-off', {
      whose: 'clients',
      entityId: cleo.entityId,
      title: 'Away',
      from: last(0),
      to: last(1),
    });
    await page.goto(`/calendar?view=board&date=${last(0)}`);
    const row = (name: string) => page.getByRole('region', { name, exact: true });
    await row('Ben').getByText('Done:', { exact: false }).waitFor({ state: 'attached' });
    await row('Cleo').locator('[data-state="off"]').waitFor();
    expect(await row('Ben').locator('[data-state="missed"]').count()).toBe(2);
    expect(await row('Cleo').locator('[data-state="off"]').count()).toBe(1);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await row('Ben').getByText('Done:', { exact: false }).waitFor({ state: 'attached' });
      expect(await findAxeViolations(page), colorScheme).toEqual([]);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/board-${colorScheme}-${size}.png` });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const from = `section[aria-label="Cleo"] section:nth-of-type(1) a`;
    const placeOf = (name: string, n: number): string => `section[aria-label="${name}"] section:nth-of-type(${n})`;
    const drag = async (to: string): Promise<void> => {
      const [start, end] = [await middleOf(page, from), await middleOf(page, to)];
      if (size === 'phone') return dragByTouch(page, start, end, 400);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x + 10, start.y, { steps: 3 });
      await page.mouse.move(end.x, end.y, { steps: 8 });
      await page.mouse.up();
    };
    await drag(placeOf('Ben', 2));
    expect((await datesOf(cleo))[0]).toBe(last(0));
    await drag(placeOf('Cleo', 2));
    await expect.poll(async () => (await datesOf(cleo))[0]).toBe(last(1));
    await page.getByLabel('Search clients and classes').fill('cle');
    await row('Ben').waitFor({ state: 'detached' });
    await row('Cleo').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

test.skipIf(path === null)(
  'two hundred clients side by side come page by page, and one is dragged among them',
  async () => {
    const person = await signedUp(browser, url, 'Dana', 'desktop', { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const ben = await plannedFor(person, 'Ben', monday);
    for (let at = 0; at < 200; at += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          ask(person, 'POST', '/api/entities', { name: `Client ${String(at + i).padStart(3, '0')}`, type: 'CLIENT' }),
        ),
      );
    await page.goto(`/calendar?view=board&date=${monday}`);
    const rows = page.locator('section[aria-label^="Client "]:has(h2)');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(100);
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 4000);
          return rows.count();
        },
        { timeout: 30_000 },
      )
      .toBe(200);
    await page.evaluate('scrollTo(0, 0)');
    const first = 'section[aria-label="Ben"] section:nth-of-type(1) a';
    const [start, end] = [
      await middleOf(page, first),
      await middleOf(page, 'section[aria-label="Ben"] section:nth-of-type(2)'),
    ];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 10, start.y, { steps: 3 });
    await page.mouse.move(end.x, end.y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await datesOf(ben))[0]).toBe(day(1));
    expect(errors).toEqual([]);
    await context.close();
  },
);
