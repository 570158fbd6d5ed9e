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

const isoDay = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekdayIn = (days: number): string => WEEKDAYS[new Date(isoDay(days)).getUTCDay()] ?? 'monday';

/** A program of a coach's client that began so many days ago; it has a workout today while it runs. */
async function programFrom(coach: Person, daysAgo: number, weeks = 8): Promise<string> {
  const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Yard', preset: 'garage' });
  const client = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
    type: 'CLIENT',
    name: 'Ben',
    age: 34,
    weightKg: 82.5,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    yearsOfExperience: 3,
    gymId: gym.id,
  });
  const events = await ask<string>(coach, 'POST', '/api/programs/generate', {
    entityId: client.id,
    idempotencyKey: `key-${crypto.randomUUID()}`,
    goal: 'strength',
    startDate: isoDay(-daysAgo),
    weeks,
    days: [weekdayIn(0), weekdayIn(2), weekdayIn(4)],
    sessionMinutes: 60,
  });
  const done = /"ownerId":"([^"]+)","programId":"([^"]+)"/.exec(events);
  if (done === null) throw new Error(`not generated: ${events}`);
  return `/programs/${done[1]}/${done[2]}`;
}

const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    `(() => { const at = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect(); return at !== undefined && at.bottom > 0 && at.top < innerHeight; })()`,
  );

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

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('the program page at %s width', (size: Size) => {
  test('opens at the week that is now, marks today, and leads back when scrolled away', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    const at = await programFrom(coach, 28);
    await page.goto(at);
    await page.getByRole('heading', { name: 'Week 5', exact: true }).waitFor();
    await expect.poll(() => inSight(page, '#week-5'), { timeout: 15_000 }).toBe(true);
    expect(await inSight(page, '#week-1')).toBe(false);
    const week = page.getByRole('region', { name: 'Week 5', exact: true });
    expect(await week.getAttribute('aria-current')).toBe('date');
    await week.getByText('This week').waitFor();
    expect(await page.locator('[data-today]').filter({ hasText: 'Today' }).getAttribute('data-week')).toBe('5');
    const back = page.getByRole('button', { name: 'Back to this week' });
    expect(await back.count()).toBe(0);
    await soundPage(page);
    if (shots !== undefined) {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: `${shots}/${size}-now.png` });
    }
    await page.evaluate('scrollTo(0, 0)');
    await back.waitFor();
    await soundPage(page);
    await back.click();
    await expect.poll(() => inSight(page, '#week-5'), { timeout: 15_000 }).toBe(true);
    await back.waitFor({ state: 'detached' });
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('opens at the first week before the start and at the last after the end', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    await page.goto(await programFrom(coach, -7));
    await page.getByRole('heading', { name: 'Week 1', exact: true }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(await page.getByText('This week').count()).toBe(0);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.getByRole('button', { name: 'Back to week 1' }).click();
    await expect.poll(() => inSight(page, '#week-1'), { timeout: 15_000 }).toBe(true);

    await page.goto(await programFrom(coach, 100, 6));
    await page.getByRole('heading', { name: 'Week 6', exact: true }).waitFor();
    await expect.poll(() => inSight(page, '#week-6'), { timeout: 15_000 }).toBe(true);
    expect(await page.getByText('This week').count()).toBe(0);
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('draws each muscle’s weeks among the landmarks, by keyboard and as a table, light and dark', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    await page.goto(`${await programFrom(coach, 0)}?tab=muscles`);
    await page.getByRole('heading', { name: /^Week 1: \d+ of \d+ muscles get enough to grow/ }).waitFor();
    const chest = page.getByRole('slider', { name: 'Chest by week' });
    const quads = page.getByRole('slider', { name: 'Quads by week' });
    expect(await chest.getAttribute('aria-valuetext')).toMatch(/^Week 1: [\d.]+ sets, (Under|Productive|High|Over)$/);
    expect(await chest.locator('rect[data-week]').count()).toBe(8);
    expect(await chest.locator('rect[data-kind]').count()).toBe(4);
    await page.getByText('MRV 22').first().waitFor();
    await soundPage(page);
    await picture(page, `${size}-muscles`);

    await chest.focus();
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: 'Week 8 is light: fewer sets on purpose' }).waitFor();
    expect(await quads.getAttribute('aria-valuetext')).toMatch(/^Week 8: [\d.]+ sets, Light week$/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByLabel('Week', { exact: true }).inputValue()).toBe('6');
    const box = await chest.boundingBox();
    if (box === null) throw new Error('no chart');
    expect(box.height).toBeGreaterThanOrEqual(40);
    await chest.click({ position: { x: box.width * (2.5 / 8), y: box.height / 2 } });
    expect(await page.getByLabel('Week', { exact: true }).inputValue()).toBe('3');

    await page.getByText('As a table').click();
    const table = page.getByRole('table', { name: 'Planned sets per muscle and week' });
    expect(await table.getByRole('columnheader').count()).toBe(12);
    const said = await chest.getAttribute('aria-valuetext');
    const cells = await table
      .getByRole('row', { name: /^Chest/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(`Week 3: ${cells[5]?.replace(/\s+/, ' sets, ')}`).toBe(said);
    await soundPage(page);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(() => page.evaluate('getComputedStyle(document.body).backgroundColor'), { timeout: 15_000 })
      .toBe('rgb(16, 18, 20)');
    await soundPage(page);
    await picture(page, `${size}-muscles-dark`);
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('says why each exercise and its load, and swaps to either of the next best in one tap', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    const at = await programFrom(coach, 28);
    await page.goto(at);
    await page.locator('[data-today]').click();
    const first = page
      .locator('ol > li')
      .filter({ has: page.getByRole('table') })
      .first();
    await first.getByText(/^Movement: .+\. A good fit for the goal: Strength\./).waitFor();
    await first.getByText(/% of the 1RM \(\d+(\.\d+)? kg\) is .+ kg/).waitFor();
    expect(await page.locator('[data-section="4"]').isVisible()).toBe(size === 'desktop');
    const swaps = first.getByRole('button', { name: /^Swap .+ for / });
    expect(await swaps.count()).toBe(2);
    await soundPage(page);
    await picture(page, `${size}-workout`);
    const [, before, after] = /^Swap (.+) for (.+)$/.exec((await swaps.first().getAttribute('aria-label')) ?? '') ?? [];
    await swaps.first().click();
    await page.getByText(`${before} is now ${after}, in every week from here.`, { exact: false }).waitFor();
    await first.getByRole('heading', { name: after ?? '' }).waitFor();
    await first.getByText(`In place of ${before}.`).waitFor();
    const { weekList } = await ask<{ weekList: { workouts: { exercises: { name: string }[] }[] }[] }>(
      coach,
      'GET',
      `/api${at}`,
    );
    const has = (week: number, name: string | undefined) =>
      weekList[week - 1]?.workouts[0]?.exercises.some((each) => each.name === name);
    expect([has(1, after), has(4, after), has(5, after)]).toEqual([false, false, true]);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await first.getByRole('heading', { name: before ?? '' }).waitFor();
    await first.getByRole('button', { name: /^More in place of/ }).click();
    await page
      .getByRole('button', { name: /^Use it/ })
      .first()
      .waitFor();
    await soundPage(page);
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('leads from “checked and sound” to what was checked, in a coach’s words', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    await page.goto(await programFrom(coach, -7));
    await page.getByRole('link', { name: 'Checked and sound' }).click();
    const health = page.getByRole('region', { name: 'Health: nothing that harms this person' });
    await health.getByText('No exercise an injury forbids.').waitFor();
    await health.getByText(/^\d of \d met$/).waitFor();
    expect(
      await page.getByRole('region', { name: /^(Exercises|Loads|Sets|Muscles|Progress|Time|Weeks)/ }).count(),
    ).toBe(7);
    await page.getByText('Loads stay below what age and level allow', { exact: false }).waitFor();
    await soundPage(page);
    await picture(page, `${size}-certificate`);
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('mends what breaks a rule by edits that are shown first, and takes them back', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const { page } = coach;
    const at = await programFrom(coach, -7);
    type Lift = { name: string; loading: string; sets: { id: string; kind: string }[] };
    const { weekList } = await ask<{ weekList: { workouts: { exercises: Lift[] }[] }[] }>(coach, 'GET', `/api${at}`);
    const lifts = weekList
      .slice(0, 2)
      .map(({ workouts }) => workouts[0]?.exercises.find(({ loading }) => loading === 'barbell'));
    for (const lift of lifts) {
      const set = lift?.sets.find(({ kind }) => kind === 'work')?.id;
      const edit = { kind: 'change_set', set, load: { weight: '61.3', unit: 'kg' } };
      await ask(coach, 'POST', `/api${at}/edits`, { edit, reason: 'typed in a hurry' });
    }
    await page.goto(at);
    await page.getByRole('link', { name: 'A rule is broken' }).click();
    const mend = page.getByRole('button', { name: 'Mend', exact: true });
    await mend.focus();
    await page.keyboard.press('Enter');
    const edits = page.getByRole('region', { name: /^2 edits mend/ });
    await edits.getByText(`${lifts[0]?.name}: load`).first().waitFor();
    expect(await edits.getByText('61.3 kg', { exact: true }).first().isVisible()).toBe(true);
    expect(await edits.locator('ins').first().innerText()).toMatch(/^(→ )?(60|61|62)(\.(?!3 )\d+)? kg$/);
    await edits.getByText('Every load can be built', { exact: false }).first().waitFor();
    await soundPage(page);
    await picture(page, `${size}-mend`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(() => page.evaluate('getComputedStyle(document.body).backgroundColor'), { timeout: 15_000 })
      .toBe('rgb(16, 18, 20)');
    await soundPage(page);
    await picture(page, `${size}-mend-dark`);
    await edits.getByRole('button', { name: 'Do these 2 edits' }).click();
    await page.getByText('Mended by 2 edits.').waitFor();
    await page.getByRole('link', { name: 'Checked and sound' }).waitFor();
    expect(await mend.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.getByRole('link', { name: 'A rule is broken' }).waitFor();
    await mend.waitFor();
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });

  test('speaks the language of the reader, and mirrors from right to left', async () => {
    const coach = await signedUp(browser, url, 'Dana', size, { locale: 'de-DE' });
    const { page } = coach;
    const at = await programFrom(coach, 28);
    await page.goto(at);
    await page.getByText('Wellen', { exact: true }).first().waitFor({ state: 'attached' });
    await page.locator('[data-today]').filter({ hasText: 'Heute' }).click();
    const first = page
      .locator('ol > li')
      .filter({ has: page.getByRole('table') })
      .first();
    await first.getByText(/^Bewegung: .+ Passt gut zum Ziel: Kraft\./).waitFor();
    await picture(page, `${size}-workout-de`);
    await page.goto(`${at}?tab=about`);
    await page.getByText('8 Wochen, 3 Einheiten pro Woche bis 60 Minuten. Leichte Wochen: 8.').waitFor();
    await page.getByText('Schätze die 1RM nach jeder leichten Woche neu', { exact: false }).waitFor();
    await picture(page, `${size}-about-de`);

    await ask(coach, 'PATCH', '/api/me', { settings: { locale: 'ar-XB' } });
    for (const tab of ['', '?tab=muscles', '?tab=about', '?tab=certificate']) {
      await page.goto(`${at}${tab}`);
      await expect.poll(() => page.evaluate('document.documentElement.dir'), { timeout: 15_000 }).toBe('rtl');
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect([tab, await overflow(page)]).toEqual([tab, 0]);
      expect([tab, await findAxeViolations(page)]).toEqual([tab, []]);
      await picture(page, `${size}-rtl${tab.slice(5)}`);
    }
    await page.goto(`${at}?tab=muscles`);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => slider.getAttribute('aria-valuenow'), { timeout: 15_000 }).toBe('6');
    expect(coach.errors).toEqual([]);
    await coach.context.close();
  });
});
