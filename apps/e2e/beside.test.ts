import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, type Size } from './browser.ts';
import { ask, signedUp, tokenTo, type Person } from './people.ts';
import { mondayIn, plannedFor } from './planned.ts';
import { sound } from './sound.ts';
import { daysFrom } from './trained.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

/** An athlete who came to a coach by invitation, with a program in which a workout in words is planned for today. */
async function planned(size: Size): Promise<{ coach: Person; athlete: Person; at: string }> {
  const coach = await signedUp(browser, url, 'Dana', size);
  const athlete = await signedUp(browser, url, 'Ben', size);
  const { email } = await ask<{ email: string }>(athlete, 'GET', '/api/me');
  const { entityId, programId } = await plannedFor(coach, 'Ben', mondayIn(1));
  await ask(coach, 'POST', `/api/entities/${entityId}/invitations`, { email });
  await ask(athlete, 'POST', '/api/invitations/accept', { token: tokenTo(email) });
  return { coach, athlete, at: `/programs/${coach.id}/${programId}` };
}

type Program = { weekList: { workouts: { id: string; title: string; completed: boolean }[] }[] };

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('beside the sets at %s width', (size: Size) => {
  test('a workout of the library is attached, read by the athlete and taken away', async () => {
    const { coach, athlete, at } = await planned(size);
    const { page } = coach;
    await page.goto(`${at}?tab=about`);
    const card = page.getByRole('region', { name: 'References' });
    await card.getByLabel('Find a workout of the library to attach').fill('fran');
    await card.getByRole('button', { name: 'Attach: Fran' }).focus();
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Take away: Fran' }).waitFor();
    await card.getByText(/21-15-9/).waitFor();
    await sound(page, `${size}-reference`);
    await card.getByRole('link', { name: 'Open in the library' }).click();
    await page.getByRole('heading', { name: 'Fran' }).waitFor();

    await athlete.page.goto(`${at}?tab=about`);
    const read = athlete.page.getByRole('region', { name: 'References' });
    await read.getByText('Fran', { exact: true }).waitFor();
    expect(await read.getByRole('button').count()).toBe(0);
    await sound(athlete.page, `${size}-reference-read`);

    await page.goto(`${at}?tab=about`);
    await card.getByRole('button', { name: 'Take away: Fran' }).click();
    await page.getByText('The reference is taken away.').waitFor();
    await card.getByRole('button', { name: 'Take away: Fran' }).waitFor({ state: 'detached' });
    expect([...coach.errors, ...athlete.errors]).toEqual([]);
    await athlete.context.close();
    await coach.context.close();
  });

  test('a workout in words is on the athlete’s Today beside another, read while it is done, and done for the coach', async () => {
    const { coach, athlete, at } = await planned(size);
    const add = (title: string, body: string) =>
      ask<Program>(coach, 'POST', `/api${at}/free-texts`, { week: 1, date: daysFrom(0), title, body, minutes: 45 });
    await add('Hike', '45 minutes uphill.\nTalk all the way.');
    const both = await add('Mobility', 'Ten minutes of hips.');
    const hike = both.weekList[0]?.workouts.find(({ title }) => title === 'Hike');
    await ask(coach, 'PATCH', `/api${at}/notes`, { workouts: [{ id: hike?.id, notes: 'Take water.' }] });
    await coach.page.goto(at);

    const { page } = athlete;
    await page.goto('/today');
    await page.getByRole('heading', { name: 'Hike' }).waitFor();
    const card = page.getByRole('region', { name: 'Hike' });
    await card.getByText('Talk all the way.').waitFor();
    await card.getByText('Take water.').waitFor();
    await page.getByRole('region', { name: 'Mobility' }).getByText('Ten minutes of hips.').waitFor();
    await sound(page, `${size}-today-words`);
    await card.getByRole('button', { name: 'Start workout' }).click();
    await page.waitForURL('**/log/**');
    await page.getByText('Talk all the way.').waitFor();
    await page.getByText('Take water.').waitFor();
    await sound(page, `${size}-log-words`);
    await page.getByRole('button', { name: 'Finish' }).click();
    const done = async () =>
      (await ask<Program>(coach, 'GET', `/api${at}`)).weekList[0]?.workouts.find(({ title }) => title === 'Hike')
        ?.completed;
    await expect.poll(done, { timeout: 15_000 }).toBe(true);

    await page.goto('/today');
    await page.getByRole('heading', { name: 'Mobility' }).waitFor();
    expect(await page.getByRole('button', { name: 'Start workout' }).count()).toBe(1);
    await coach.page.goto(`/calendar?view=day&date=${daysFrom(0)}`);
    await coach.page.getByRole('button', { name: 'Not done' }).waitFor();
    expect([...coach.errors, ...athlete.errors]).toEqual([]);
    await athlete.context.close();
    await coach.context.close();
  });
});
