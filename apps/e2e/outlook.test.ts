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

async function startedBy(coach: Person, program: string, days: string[]): Promise<string> {
  const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Yard', preset: 'commercial_kg' });
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
  });
  const { ownerId, programId } = await ask<{ ownerId: string; programId: string }>(
    coach,
    'POST',
    `/api/established-programs/${program}/start`,
    { entityId: client.id, startDate: '2026-11-30', days, reason: 'a look at it' },
  );
  return `/programs/${ownerId}/${programId}`;
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

const FOUR_DAYS = ['monday', 'tuesday', 'thursday', 'friday'];

describe.skipIf(path === null).each(['desktop', 'phone'] as const)(
  'what a program would do at %s width',
  (size: Size) => {
    test('is drawn with its band, read by keyboard and as a table, for other athletes and for longer', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      await page.goto(await startedBy(coach, '531', FOUR_DAYS));
      await page.getByRole('radio', { name: 'What it would do' }).check({ force: true });
      await page.getByRole('heading', { name: 'A model of many athletes, not a forecast for this one' }).waitFor();
      await page.getByText('21 virtual athletes followed it: Intermediate, men of 82.5 kg.').waitFor();
      const squat = page.getByRole('slider', { name: 'Squat by week' });
      await squat.focus();
      expect(await squat.getAttribute('aria-valuetext')).toMatch(
        /^Week 1: [\d.]+ kg \([\d.]+ to [\d.]+\); the log shows [\d.]+ kg$/,
      );
      await page.keyboard.press('End');
      expect(await squat.getAttribute('aria-valuenow')).toBe('8');
      expect(await page.getByRole('slider', { name: 'Hard sets by week' }).getAttribute('aria-valuetext')).toMatch(
        /^Week 8: [\d.]+/,
      );
      const box = await squat.boundingBox();
      if (box === null) throw new Error('no chart');
      await squat.click({ position: { x: box.width * (2.5 / 8), y: box.height / 2 } });
      expect(await squat.getAttribute('aria-valuenow')).toBe('3');
      await soundPage(page);
      await picture(page, `${size}-outlook`);

      await page.getByText('As a table').click();
      const table = page.getByRole('table', { name: 'What it would do, week by week' });
      const cells = await table.getByRole('row', { name: /^3 / }).getByRole('cell').allInnerTexts();
      expect((await squat.getAttribute('aria-valuetext'))?.split(';')[0]).toBe(`Week 3: ${cells[0]}`);
      await soundPage(page);

      const said = await squat.getAttribute('aria-valuetext');
      await page.getByRole('button', { name: 'Ask other athletes' }).click();
      await expect.poll(() => squat.getAttribute('aria-valuetext'), { timeout: 15_000 }).not.toBe(said);
      await page.getByLabel('Athletes', { exact: true }).selectOption('novice');
      await page.getByText('21 virtual athletes followed it: Novice, men of 82.5 kg.').waitFor();
      await page.getByLabel('For how long').selectOption('52');
      await page.getByText('When the program is over it begins again.').waitFor();
      await expect.poll(() => squat.getAttribute('aria-valuemax'), { timeout: 15_000 }).toBe('52');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect
        .poll(() => page.evaluate('getComputedStyle(document.body).backgroundColor'), { timeout: 15_000 })
        .toBe('rgb(16, 18, 20)');
      await soundPage(page);
      await picture(page, `${size}-outlook-year-dark`);
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });

    test('says so for a lift that is not in it, in pounds for those who count in pounds', async () => {
      const coach = await signedUp(browser, url, 'Dana', size, { weightUnit: 'lb' });
      const { page } = coach;
      await page.goto(`${await startedBy(coach, 'smolov-jr', FOUR_DAYS)}?tab=outlook`);
      await page.getByText('Squat: not in this program, so nothing is drawn for it.').waitFor();
      expect(await page.getByRole('slider', { name: 'Squat by week' }).count()).toBe(0);
      const bench = page.getByRole('slider', { name: 'Bench press by week' });
      expect(await bench.getAttribute('aria-valuetext')).toMatch(/ lb/);
      await soundPage(page);
      await picture(page, `${size}-outlook-absent`);
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });

    test('is shown for an established program before it is started, in the reader’s language', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      await page.goto('/established/gzclp?tab=outlook');
      await page.getByText('No gym was named, so a well-equipped one was taken.').waitFor();
      await page.getByText('Sex or body weight is not known, so a usual body was taken.').waitFor();
      await soundPage(page);
      const flat = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Flat', preset: 'dumbbell_only' });
      await page.goto(`/established/gzclp?tab=outlook&gymId=${flat.id}`);
      await page.getByText('This gym lacks what the program needs').waitFor();
      await soundPage(page);
      for (const locale of ['de-DE', 'ar-XB']) {
        await ask(coach, 'PATCH', '/api/me', { settings: { locale } });
        for (const at of ['/established', '/established/gzclp', '/established/gzclp?tab=outlook']) {
          await page.goto(at);
          await page
            .getByRole('heading', { level: at.includes('/gzclp') ? 2 : 1 })
            .first()
            .waitFor();
          await soundPage(page);
          await picture(page, `${size}-${locale}-${at.replaceAll(/\W+/g, '-')}`);
        }
      }
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });
  },
);
