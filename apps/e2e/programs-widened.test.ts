import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, visitor, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';
import { sound } from './sound.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const isoDay = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekdayIn = (days: number): string => WEEKDAYS[new Date(isoDay(days)).getUTCDay()] ?? 'monday';

const client = (coach: Person, name: string, gymId: string, facts: object = {}): Promise<{ id: string }> =>
  ask<{ id: string }>(coach, 'POST', '/api/entities', {
    type: 'CLIENT',
    name,
    age: 34,
    weightKg: 82.5,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    yearsOfExperience: 3,
    gymId,
    ...facts,
  });

/** A program of three weeks that begins today, and the gym it is for. */
async function programOf(coach: Person): Promise<{ at: string; gymId: string }> {
  const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Yard', preset: 'garage' });
  const { id } = await client(coach, 'Ben', gym.id);
  const events = await ask<string>(coach, 'POST', '/api/programs/generate', {
    entityId: id,
    idempotencyKey: `key-${crypto.randomUUID()}`,
    goal: 'strength',
    startDate: isoDay(0),
    weeks: 3,
    days: [weekdayIn(0), weekdayIn(2), weekdayIn(4)],
    sessionMinutes: 60,
  });
  const done = /"ownerId":"([^"]+)","programId":"([^"]+)"/.exec(events);
  if (done === null) throw new Error(`not generated: ${events}`);
  return { at: `/programs/${done[1]}/${done[2]}`, gymId: gym.id };
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)(
  'a program on the second day at %s width',
  (size: Size) => {
    test('is duplicated to other clients after what differs was shown, each with a result', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const { at, gymId } = await programOf(coach);
      await client(coach, 'Cleo', gymId, { bench1rm: 50, squat1rm: 80, deadlift1rm: 100 });
      await client(coach, 'Kim', gymId, { age: null });
      await page.goto(`${at}?tab=share`);
      await page.getByRole('link', { name: 'Duplicate to other clients' }).click();
      await page.getByRole('button', { name: 'Show what differs' }).click();
      await page.getByText('Choose 1 to 20 clients.').waitFor();
      for (const name of ['Cleo', 'Kim']) {
        await page.getByRole('checkbox', { name, exact: true }).focus();
        await page.keyboard.press('Space');
      }
      await page.getByRole('button', { name: 'Show what differs' }).click();
      await page.getByRole('heading', { name: 'What differs' }).waitFor();
      expect(await page.evaluate('document.activeElement?.textContent')).toBe('What differs');
      await page.getByText('The age of Kim is not known.').waitFor();
      await page.getByRole('table').first().waitFor();
      await sound(page, `${size}-duplicate`);
      await page.getByRole('button', { name: 'Duplicate to 1 client' }).click();
      await page.getByRole('link', { name: 'Open the program of Cleo' }).click();
      await page.getByRole('heading', { name: 'Week 1', exact: true }).waitFor();
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });

    test('has a week copied and many edits at once, each shown first, undone, compared and restored', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const { at } = await programOf(coach);
      await page.goto(`${at}?tab=change`);
      await page.getByRole('button', { name: 'Show what copying does' }).click();
      const differs = page.getByRole('group', { name: 'What differs' });
      await differs.getByText('3 weeks become 4').waitFor();
      await sound(page, `${size}-copy`);
      const reason = differs.getByLabel('Reason to do it anyway');
      if ((await reason.count()) > 0) await reason.fill('One more week');
      await differs.getByRole('button', { name: 'Do it' }).click();
      await page.getByText('The week is copied.').waitFor();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText(/3 weeks from/).waitFor();

      await page.getByLabel('What', { exact: true }).selectOption('rest');
      await page.getByLabel('By how much').fill('0');
      await page.getByRole('button', { name: 'Show what the edits do' }).click();
      await page.getByText('Enter a number from -300 to 300, not 0.').waitFor();
      await page.getByLabel('By how much').fill('15');
      await page.getByRole('button', { name: 'Show what the edits do' }).click();
      await differs.getByRole('table').first().waitFor();
      await sound(page, `${size}-bulk`);
      if ((await reason.count()) > 0) await reason.fill('Longer rest');
      await differs.getByRole('button', { name: 'Do it' }).click();
      await page.getByText('The edits are done.').waitFor();

      await page.goto(`${at}?tab=versions`);
      await page.getByRole('listitem').filter({ hasText: 'all exercises +15 s rest, weeks 1, 2, 3' }).waitFor();
      await page.getByText('Undone', { exact: true }).waitFor();
      await page.getByRole('table').first().waitFor();
      await sound(page, `${size}-versions`);
      await page.getByRole('button', { name: 'Restore: As it was made' }).click();
      await differs.getByRole('table').first().waitFor();
      await differs.getByRole('button', { name: 'Do it' }).click();
      await page.getByText('The earlier version is back.').waitFor();
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });

    test('takes notes and workouts in words, done in the calendar and seen today', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const { at } = await programOf(coach);
      await page.goto(`${at}?tab=about`);
      await page.getByLabel('On the program').fill('For spring.');
      await page.getByLabel('On week 1').fill('Sleep first.');
      await page.getByRole('button', { name: 'Save the notes' }).click();
      await page.getByText('The notes are saved.').waitFor();
      await sound(page, `${size}-notes`);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => page.getByLabel('On week 1').inputValue()).toBe('');
      await page.getByLabel('On week 1').fill('Sleep first.');
      await page.getByLabel('On the program').fill('For spring.');
      await page.getByRole('button', { name: 'Save the notes' }).click();
      await page.getByText('The notes are saved.').waitFor();

      await page.goto(at);
      await page.getByText('Sleep first.').waitFor();
      await page.getByRole('button', { name: 'Add a workout in words' }).click();
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByText('Enter a title.').waitFor();
      await page.getByLabel('Title').fill('Easy hike');
      await page.getByLabel('What to do').fill('90 minutes uphill.');
      await page.getByLabel('Day', { exact: true }).fill(isoDay(1));
      await sound(page, `${size}-words-form`);
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByText('Easy hike is added.').waitFor();
      await page.getByRole('link', { name: /Easy hike/ }).click();
      await page.getByText('90 minutes uphill.').waitFor();
      await page.getByRole('button', { name: 'Edit or move' }).click();
      await page.getByLabel('What to do').fill('60 minutes, flat.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('60 minutes, flat.').waitFor();
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.getByLabel('Note for the athlete').fill('Take water.');
      await sound(page, `${size}-workout-note`);
      await page.getByRole('button', { name: 'Save the note' }).click();
      await page.getByRole('paragraph').filter({ hasText: 'Take water.' }).waitFor();
      expect(await page.evaluate('document.activeElement?.textContent')).toBe('Change the note');
      await sound(page, `${size}-words`);
      await page.goto(`${at}?tab=versions`);
      const said = page.getByRole('table', { name: 'Notes and workouts in words' });
      await said.getByRole('row', { name: /^The program – For spring\.$/ }).waitFor();
      await said.getByRole('row', { name: /^Easy hike · Week 1 – Take water\.$/ }).waitFor();
      await page.getByRole('paragraph').filter({ hasText: 'Notes written' }).first().waitFor();
      await sound(page, `${size}-noted-versions`);
      await page.getByRole('button', { name: 'Restore: As it was made' }).click();
      const differs = page.getByRole('group', { name: 'What differs' });
      await differs.getByText('other words in 4 places').waitFor();
      await differs.getByRole('button', { name: 'Do it' }).click();
      await page.getByText('The earlier version is back.').waitFor();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await said.getByRole('row', { name: /^Easy hike · Week 1 – Take water\.$/ }).waitFor();
      await page.goto(`/calendar?view=day&date=${isoDay(1)}`);
      await page.getByText('Easy hike').waitFor();
      await page.getByRole('button', { name: 'Mark done' }).click();
      await page.getByRole('button', { name: 'Not done' }).waitFor();
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });

    test('becomes a template to be renamed, put away, brought back and started', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const { at, gymId } = await programOf(coach);
      await client(coach, 'Cleo', gymId, { bench1rm: 50, squat1rm: 80, deadlift1rm: 100 });
      await ask(coach, 'PATCH', `/api${at}/notes`, { program: 'For spring.', weeks: [{ week: 2, notes: 'Sleep.' }] });
      await page.goto(`${at}?tab=share`);
      await page.getByLabel('Name of the template').fill('Spring strength');
      await page.getByRole('button', { name: 'Save as a template' }).click();
      await page.getByText('Spring strength is among your templates.').waitFor();
      await page.getByRole('link', { name: 'Your templates' }).click();
      await page.getByRole('button', { name: 'Rename: Spring strength' }).click();
      await page.getByLabel('Name of the template').fill('Base');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Base' }).waitFor();
      await page.getByLabel('Search your templates').fill('nothing alike');
      await page.getByText('Nothing was found.').waitFor();
      await page.getByLabel('Search your templates').fill('');
      await page.getByRole('button', { name: 'Put away: Base' }).click();
      await page.getByText('No templates yet').waitFor();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByRole('link', { name: 'Base' }).waitFor();
      await sound(page, `${size}-templates`);
      await page.getByRole('link', { name: 'Base' }).click();
      await page.getByText('For spring.').waitFor();
      await page.getByText('Sleep.').waitFor();
      await page.getByRole('checkbox', { name: 'Cleo' }).check({ force: true });
      await page.getByRole('button', { name: 'Show what differs' }).click();
      await page.getByRole('button', { name: 'Duplicate to 1 client' }).click();
      const made = page.getByRole('link', { name: 'Open the program of Cleo' });
      await made.waitFor();
      await sound(page, `${size}-template`);
      type Noted = { description: string };
      const noted = async () => ask<Noted>(coach, 'GET', `/api${(await made.getAttribute('href')) ?? ''}`);
      expect((await noted()).description).toBe('For spring.');
      await page.getByRole('checkbox', { name: 'Take the notes along' }).uncheck();
      await page.getByRole('button', { name: 'Show what differs' }).click();
      await page.getByRole('button', { name: 'Duplicate to 1 client' }).click();
      await made.waitFor();
      expect((await noted()).description).toBe('');
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });

    test('is printed black on white, and read by a link without signing in until it is revoked', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const { at } = await programOf(coach);
      await page.goto(`${at}/print`);
      await page.getByRole('heading', { name: 'Week 3', exact: false }).waitFor();
      await sound(page, `${size}-print`);
      await page.getByRole('radio', { name: 'Letter' }).check({ force: true });
      expect(
        await page.evaluate(
          "[...document.querySelectorAll('head style')].some((s) => s.textContent.includes('size: letter'))",
        ),
      ).toBe(true);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const style = (selector: string, of: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${of}`);
      await expect.poll(() => style('article table td', 'color'), { timeout: 15_000 }).toBe('rgb(0, 0, 0)');
      await expect.poll(() => style('body', 'backgroundColor'), { timeout: 15_000 }).toBe('rgb(255, 255, 255)');
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });

      await page.goto(`${at}?tab=share`);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.getByLabel('Link', { exact: true }).inputValue();
      await sound(page, `${size}-share`);
      const reader = await visitor(browser, size, url);
      const answer = await reader.page.goto(link);
      expect(answer?.headers()['x-robots-tag']).toContain('noindex');
      expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
      await reader.page.getByRole('heading', { name: 'Week 3', exact: false }).waitFor();
      expect(await reader.page.getByText('Ben', { exact: true }).count()).toBe(0);
      await sound(reader.page, `${size}-shared`);
      await page.getByRole('button', { name: /^Revoke the link/ }).click();
      await page.getByText('Revoked', { exact: true }).waitFor();
      await reader.page.reload();
      await reader.page.getByText('This link shows nothing').waitFor();
      await sound(reader.page, `${size}-revoked`);
      expect([...coach.errors, ...reader.errors]).toEqual([]);
      await reader.context.close();
      await coach.context.close();
    });

    test('is archived and put away, found there, and brought back', async () => {
      const coach = await signedUp(browser, url, 'Dana', size);
      const { page } = coach;
      const { at } = await programOf(coach);
      await page.goto(at);
      await page.getByRole('button', { name: 'Archive' }).click();
      await page.getByText('is archived.').waitFor();
      const inCalendar = async (): Promise<number> =>
        (await ask<unknown[]>(coach, 'GET', `/api/calendar?from=${isoDay(0)}&to=${isoDay(30)}`)).length;
      expect(await inCalendar()).toBe(0);
      await page.getByRole('button', { name: 'Make active' }).click();
      await page.getByRole('button', { name: 'Archive' }).waitFor();
      expect(await inCalendar()).toBe(9);
      await page.getByRole('button', { name: 'Put away', exact: true }).click();
      await page.waitForURL('**/programs');
      await page.getByText('No programs yet').waitFor();
      await page.getByRole('radio', { name: 'Put away' }).check({ force: true });
      await sound(page, `${size}-away`);
      await page.getByRole('button', { name: /^Bring back/ }).click();
      await page.getByText('Nothing is put away').waitFor();
      expect(await inCalendar()).toBe(9);
      expect(coach.errors).toEqual([]);
      await coach.context.close();
    });
  },
);
