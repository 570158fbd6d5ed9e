import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { dayAfter, dragByTouch, middleOf, mondayIn, plannedFor, type Planned, type Scheduled } from './planned.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const monday = mondayIn(1);
const day = (days: number): string => dayAfter(monday, days);
/** The day that what is held is over, known to the drag from now on. */
const TARGET = '[data-target]';
const chip = (id: string): string => `[data-workout="${id}"]`;
/** The place of a day, by its name in the week or month shown. */
const place = (date: string): string => {
  const name = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `section[aria-label^="${name.format(new Date(`${date}T00:00:00Z`)).replace(/,.*/, '')}"][aria-label*="${Number(date.slice(8))} "]`;
};
const dateOf = async (planned: Planned, id: string): Promise<string | undefined> =>
  (await planned.workouts()).find((each) => each.id === id)?.date;

async function twoOf(planned: Planned): Promise<[Scheduled, Scheduled]> {
  const [first, second] = await planned.workouts();
  if (first === undefined || second === undefined) throw new Error('nothing is planned');
  return [first, second];
}

async function dragByMouse(page: Page, from: string, to: string): Promise<void> {
  const start = await middleOf(page, from);
  const end = await middleOf(page, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 4, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 10 });
}

describe.skipIf(path === null)('dragging in the calendar', () => {
  test('by mouse in month and week: what changes is shown, undone, rolled back when refused, and what is done stays', async () => {
    const person = await signedUp(browser, url, 'Dana', 'desktop', { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const [first, second] = await twoOf(planned);
    // So high that nothing scrolls while something is held near the edge.
    await page.setViewportSize({ width: 1280, height: 1200 });
    await page.goto(`/calendar?view=month&date=${monday}`);
    await page.locator(chip(first.id)).waitFor();
    await dragByMouse(page, chip(first.id), place(day(1)));
    await page.getByText('→').waitFor();
    expect(await page.getByText('has', { exact: false }).count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.mouse.up();
    await page.getByText('is on', { exact: false }).first().waitFor();
    expect(page.url()).toContain('/calendar');
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(1));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(0));

    await page.goto(`/calendar?view=week&date=${monday}`);
    await page.locator(chip(first.id)).waitFor();
    await dragByMouse(page, chip(first.id), place(day(2)));
    await page.getByText('Ben has', { exact: false }).first().waitFor();
    await page.mouse.up();
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(2));

    await context.route('**/api/calendar/**', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.fallback(),
    );
    await dragByMouse(page, chip(second.id), place(day(3)));
    await page.mouse.up();
    await page.locator(`${place(day(2))} ${chip(second.id)}`).waitFor();
    expect(await dateOf(planned, second.id)).toBe(day(2));
    await context.unrouteAll();

    await ask(person, 'POST', `/api/calendar/${person.id}/${second.id}/completion`, { completed: true });
    await page.reload();
    await page.locator(`${chip(second.id)}[data-done]`).waitFor();
    await dragByMouse(page, chip(second.id), place(day(3)));
    expect(await page.getByText('→').count()).toBe(0);
    await page.mouse.up();
    expect(await dateOf(planned, second.id)).toBe(day(2));
    const refused = await context.request.patch(`/api/calendar/${person.id}/${second.id}`, { data: { date: day(3) } });
    expect(refused.status()).toBe(409);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('by keyboard: picked up with Space, days and weeks by arrows, all of it said in the reader’s language', async () => {
    const person = await signedUp(browser, url, 'Dana', 'desktop', { timeZone: 'UTC', locale: 'de' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const [first] = await twoOf(planned);
    await page.goto(`/calendar?view=month&date=${day(3)}`);
    const said = page.locator('[id^="DndLiveRegion"]');
    await page.locator(chip(first.id)).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => said.textContent()).toContain('aufgenommen');
    await page.locator(TARGET).waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toContain('Dienstag');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toContain('Ben hat');
    await page.keyboard.press('Escape');
    await expect.poll(() => said.textContent()).toContain('bleibt');
    expect(await dateOf(planned, first.id)).toBe(day(0));
    await page.locator(chip(first.id)).focus();
    await page.keyboard.press('Space');
    await page.locator(TARGET).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said.textContent()).toContain(String(Number(day(7).slice(8))));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toContain('Dienstag');
    await page.keyboard.press('Space');
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(8));
    await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("data-workout")')).toBe(first.id);
    expect(await page.evaluate('document.body.innerText')).not.toMatch(/picked up|put down|Space/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/programs/**');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('by touch on a phone: a long press lifts, the page stays; a swipe scrolls and moves nothing', async () => {
    const person = await signedUp(browser, url, 'Dana', 'phone', { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const [first] = await twoOf(planned);
    // So low that there is something to scroll.
    await page.setViewportSize({ width: 390, height: 560 });
    await page.goto(`/calendar?view=week&date=${monday}`);
    await page.locator(chip(first.id)).waitFor();
    const scrolled = () => page.evaluate('scrollY') as Promise<number>;
    const start = await middleOf(page, chip(first.id));
    const before = await scrolled();
    await dragByTouch(page, start, await middleOf(page, place(day(1))), 400);
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(1));
    expect(await scrolled()).toBe(before);
    expect(page.url()).toContain('/calendar');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(0));
    const chipNow = await middleOf(page, chip(first.id));
    await dragByTouch(page, chipNow, { x: chipNow.x, y: chipNow.y - 200 }, 0);
    await expect.poll(scrolled).toBeGreaterThan(before);
    expect(await dateOf(planned, first.id)).toBe(day(0));
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a month on a phone: a day is tapped, its workouts stand below and are dragged into the month, by touch and by keyboard', async () => {
    const person = await signedUp(browser, url, 'Dana', 'phone', { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const [first] = await twoOf(planned);
    await page.goto(`/calendar?view=month&date=${day(3)}`);
    const number = (date: string) => page.locator(place(date)).getByRole('button');
    await page.getByText('Nothing is planned this day').waitFor();
    await number(day(0)).tap();
    await page.locator(chip(first.id)).waitFor();
    expect(await number(day(0)).getAttribute('aria-pressed')).toBe('true');
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await dragByTouch(page, await middleOf(page, chip(first.id)), await middleOf(page, place(day(1))), 400);
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(1));
    await page
      .getByRole('region', { name: new RegExp(`${Number(day(1).slice(8))}`) })
      .first()
      .waitFor();
    expect(await number(day(1)).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(0));

    await number(day(0)).tap();
    await page.locator(chip(first.id)).focus();
    await page.keyboard.press('Space');
    await page.locator(`${place(day(0))}${TARGET}`).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator(`${place(day(1))}${TARGET}`).waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => dateOf(planned, first.id)).toBe(day(1));
    await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("data-workout")')).toBe(first.id);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('moving without dragging at %s width', (size) => {
  test('says what else the client has on each day, and goes by keyboard', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors, context } = person;
    const planned = await plannedFor(person, 'Ben', monday);
    const [first, second] = await twoOf(planned);
    await page.goto(`/calendar?view=month&date=${day(0)}`);
    await page.locator(chip(first.id)).focus();
    await page.keyboard.press('m');
    const sheet = page.getByRole('dialog', { name: 'Move to another day' });
    await sheet.getByRole('button', { name: /^Two days later.*Ben has .* on that day too\./ }).waitFor();
    await sheet.getByRole('button', { name: /^A day later.*Nothing else on that day/ }).waitFor();
    await sheet.getByLabel('Or on').fill(day(14));
    await sheet.getByText('Ben has', { exact: false }).nth(2).waitFor();
    await sheet.getByLabel('Or on').fill(day(15));
    await expect.poll(() => sheet.getByText('Ben has', { exact: false }).count()).toBe(2);
    expect(await findAxeViolations(page)).toEqual([]);
    await sheet.getByRole('button', { name: /^Two days later/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => dateOf(planned, first.id)).toBe(second.date);
    if (size === 'phone') {
      await page.locator(place(second.date)).getByRole('button').tap();
      await page.getByRole('button', { name: `Move to… Ben, ${second.title}` }).tap();
      await sheet.getByRole('button', { name: /^A day later/ }).tap();
      await expect.poll(() => dateOf(planned, second.id)).toBe(day(3));
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});
