import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { coached, consent } from './coached.ts';
import { ask, signedUp } from './people.ts';
import { mondayIn, plannedFor } from './planned.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('coach and athlete at %s width', (size: Size) => {
  test('say something to a workout and to an exercise of it, and each is told what is new', async () => {
    const { coach, athlete, workoutId } = await coached(browser, url, size);
    const { page } = coach;
    await page.goto(`/workouts/${athlete.id}/${workoutId}`);
    const said = card(page, 'Comments');
    await said.getByText('Nothing is said yet.').waitFor();
    await said.getByLabel('Your comment').fill('Elbows in\nand slower down');
    await said.getByLabel('What it is about').selectOption({ label: 'Barbell Bench Press' });
    await said.getByLabel('Your comment').press('Control+Enter');
    await said.getByRole('listitem').getByText('Elbows in').waitFor();
    await said.getByText('Dana (you)').waitFor();
    expect(await said.getByLabel('Your comment').inputValue()).toBe('');
    expect(await findAxeViolations(page)).toEqual([]);

    await athlete.page.goto('/today');
    await athlete.page.getByText('1 new comment').waitFor();
    expect(await findAxeViolations(athlete.page)).toEqual([]);
    await athlete.page.getByRole('link', { name: /^Dana on Evening bench/ }).press('Enter');
    const heard = card(athlete.page, 'Comments');
    await heard.getByText('Elbows in').waitFor();
    expect(await heard.getByRole('button', { name: 'Change' }).count()).toBe(0);
    await expect
      .poll(() => ask(athlete, 'GET', '/api/comments/unread'), { timeout: 15_000 })
      .toEqual({ count: 0, items: [] });
    await heard.getByLabel('Your comment').fill('I wil');
    await heard.getByRole('button', { name: 'Send' }).press('Enter');
    await heard.getByText('Ben (you)').waitFor();
    await heard.getByRole('button', { name: 'Change' }).press('Enter');
    await athlete.page.keyboard.press('End');
    await athlete.page.keyboard.type('l');
    expect(await findAxeViolations(athlete.page)).toEqual([]);
    await heard.getByRole('button', { name: 'Keep the change' }).press('Enter');
    await heard.getByText('I will', { exact: true }).waitFor();
    await athlete.page.goto('/today');
    await athlete.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await athlete.page.getByText('1 new comment').count()).toBe(0);

    await page.goto('/clients');
    await page.getByRole('link', { name: /^Ben on Evening bench/ }).waitFor();
    await page.goto(`/workouts/${athlete.id}/${workoutId}`);
    await said.getByText('I will', { exact: true }).waitFor();
    await said.getByRole('button', { name: 'Take back' }).press('Enter');
    await said.getByRole('button', { name: 'Take it back' }).press('Enter');
    await said.getByText('Elbows in').waitFor({ state: 'detached' });
    await consent(athlete, coach, { end: true });
    await athlete.page.goto(`/workouts/${athlete.id}/${workoutId}`);
    await heard.getByText('I will', { exact: true }).waitFor();
    expect(coach.errors).toEqual([]);
    expect(athlete.errors).toEqual([]);
  });

  test('a coach sees who trained, who does not share and who is new, filters by the keyboard and opens the client', async () => {
    const { coach, athlete, entityId } = await coached(browser, url, size);
    await ask(coach, 'POST', '/api/entities', { name: 'Cleo', type: 'CLIENT' });
    const { page } = coach;
    await page.goto('/clients');
    await page.getByRole('navigation', { name: 'Who trains' }).getByRole('link', { name: 'Unread 1' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Who trains' }).waitFor();
    const list = page.getByRole('list', { name: 'Clients' });
    await list.getByText('1 new workout').waitFor();
    await list.getByText(/Evening bench, yesterday: 2 sets, outside the plan/i).waitFor();
    expect(await list.getByRole('link').allInnerTexts()).toEqual(['Ben']);
    expect(await findAxeViolations(page)).toEqual([]);
    const filter = (name: RegExp) => page.getByRole('group', { name: 'Show' }).getByRole('button', { name });
    await filter(/^All 2/).press('Enter');
    await expect.poll(() => list.getByRole('link').allInnerTexts(), { timeout: 15_000 }).toEqual(['Ben', 'Cleo']);
    await filter(/^New 1/).press('Space');
    await expect.poll(() => list.getByRole('link').allInnerTexts(), { timeout: 15_000 }).toEqual(['Cleo']);
    expect(page.url()).toContain('filter=new');
    await filter(/^All 2/).press('Enter');
    await list.getByRole('link', { name: 'Ben' }).press('Enter');
    await card(page, 'Training').getByText('Evening bench').waitFor();
    expect(page.url()).toContain(entityId);
    // Having looked, it is no longer new.
    await expect
      .poll(
        async () =>
          (await ask<{ counts: { unread: number } }>(coach, 'GET', '/api/following?today=2026-11-22')).counts.unread,
        {
          timeout: 15_000,
        },
      )
      .toBe(0);
    await consent(athlete, coach, { consentTraining: false });
    await page.goto('/following?filter=unshared');
    await list.getByText('Does not share training').waitFor();
    expect(await list.getByText('Evening bench').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.goto('/following?filter=stuck');
    await page.getByText('Nobody of this kind').waitFor();
    expect(coach.errors).toEqual([]);
  });

  test('a row says once what was missed, with the days beside it', async () => {
    const person = await signedUp(browser, url, 'Dana', size, { timeZone: 'UTC' });
    const { page, errors } = person;
    const planned = await plannedFor(person, 'Ben', mondayIn(-2));
    const today = new Date().toISOString().slice(0, 10);
    const past = (await planned.workouts()).filter(({ date }) => date < today).length;
    await page.goto('/following?filter=missed');
    const row = page.getByRole('list', { name: 'Clients' }).getByRole('listitem');
    await row.getByRole('term').getByText(`Missed ${past}`, { exact: true }).waitFor();
    expect(await row.getByText(/missed/i).count()).toBe(1);
    expect((await row.getByRole('definition').innerText()).split(', ')).toHaveLength(past);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(errors).toEqual([]);
    await person.context.close();
  });
});
