import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, openInstalled, type Size } from './browser.ts';
import { coached, consent, everythingKept, type Coached } from './coached.ts';
import { ask, signedUp, tokenTo } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const TITLE = 'Evening bench';
const NOTE = 'felt like lead';
const WEIGHED = '83.17';
const HURT = 'on stairs only';

/** Has the coach look at everything there is of the athlete. */
async function lookAtAll(page: Page, { athlete, entityId, workoutId }: Coached): Promise<void> {
  await page.goto(`/clients/${entityId}`);
  await card(page, 'Training').getByText(TITLE).waitFor();
  await page.goto(`/progress/${athlete.id}`);
  await page.getByText('Barbell Bench Press').first().waitFor();
  await page.getByRole('radio', { name: 'By muscle' }).click();
  await page
    .getByText(/first: /)
    .first()
    .waitFor();
  await page.goto(`/workouts/${athlete.id}/${workoutId}`);
  await page.getByText(NOTE).first().waitFor();
  await card(page, 'Comments').getByText('slower down').waitFor();
}

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('sharing at %s width', (size: Size) => {
  test('a coach sees a client’s training by consent, and is told what is not shared', async () => {
    const all = await coached(browser, url, size, { health: false });
    const { coach, athlete, entityId, workoutId } = all;
    const { page } = coach;
    await page.goto(`/clients/${entityId}`);
    await card(page, 'Training').getByText(TITLE).waitFor();
    await card(page, 'Injuries').getByText('Ben does not share injuries').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await card(page, 'Training').getByRole('link', { name: 'Lifts, days and muscles' }).press('Enter');
    await page.getByText('Barbell Bench Press').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await consent(athlete, coach, { consentTraining: false });
    await page.goto(`/clients/${entityId}`);
    await card(page, 'Training').getByText('Ben does not share their training with you').waitFor();
    await page.getByText('What was done of it is not shared with you.').waitFor();
    expect(await page.getByText(TITLE).count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    for (const place of [`/progress/${athlete.id}`, `/workouts/${athlete.id}/${workoutId}`]) {
      await page.goto(place);
      await page.getByText('This person does not share this with you').first().waitFor();
      expect(await page.getByText('No workouts yet').count()).toBe(0);
    }
    expect(coach.errors).toEqual([]);
  });

  test('the athlete sees who sees what since when, withdraws it at once, and it stays on record', async () => {
    const { coach, athlete } = await coached(browser, url, size);
    const { page } = athlete;
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Who sees my training' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Who sees my training' }).waitFor();
    const coaches = card(page, 'Who coaches you');
    await coaches.getByText('Dana').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    const record = card(page, 'What you shared, and when');
    await record.getByText('until now').nth(1).waitFor();
    await coaches.getByRole('switch', { name: 'Sees my health' }).press('Space');
    await page.getByText('Withdrawn. It ends now').first().waitFor();
    await record.getByText('until now').nth(1).waitFor({ state: 'detached' });
    expect(await ask(coach, 'GET', '/api/following?today=2026-11-22')).toMatchObject({
      items: [{ sharing: 'active' }],
    });
    await coaches.getByRole('switch', { name: 'Sees my training' }).press('Space');
    await record.getByText('until now').first().waitFor({ state: 'detached' });
    expect(await ask(coach, 'GET', '/api/following?today=2026-11-22')).toMatchObject({
      items: [{ sharing: 'withheld' }],
    });
    await coaches.getByRole('button', { name: 'End the coaching by Dana' }).press('Enter');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await coaches.getByText('Ended').waitFor();
    await card(page, 'Everybody else').getByText('The staff of this Halteres see none').waitFor();
    // What the coach planned goes from this device too, and what is shown is asked anew.
    await expect.poll(() => record.getByRole('listitem').count(), { timeout: 15_000 }).toBe(2);
    expect(athlete.errors).toEqual([]);
  });

  test('what is withdrawn while the coach is offline is gone from the device, its tabs and caches at the next contact', async () => {
    const all = await coached(browser, url, size);
    const { coach, athlete, workoutId, entityId } = all;
    await ask(athlete, 'POST', `/api/people/${athlete.id}/injuries`, {
      condition: 'knee_pfp',
      severity: 3,
      notes: HURT,
    });
    await ask(athlete, 'POST', `/api/people/${athlete.id}/workouts/${workoutId}/comments`, { body: 'slower down' });
    const { page, context } = coach;
    await openInstalled(page, '/clients');
    await lookAtAll(page, all);
    const other = await context.newPage();
    await other.goto(`/clients/${entityId}`);
    await card(other, 'Training').getByText(TITLE).waitFor();
    await card(other, 'Injuries').getByText(HURT).waitFor();
    await expect.poll(() => everythingKept(page), { timeout: 20_000 }).toContain(NOTE);
    const before = await everythingKept(page);
    for (const held of [athlete.id, TITLE, NOTE, WEIGHED, 'slower down']) expect(before).toContain(held);
    await context.setOffline(true);
    await consent(athlete, coach, { end: true });
    // Offline nothing can be told: the device still has it.
    expect(await everythingKept(page)).toContain(NOTE);
    await context.setOffline(false);
    const words = [athlete.id, TITLE, NOTE, WEIGHED, 'slower down', HURT];
    const left = async (): Promise<string[]> => {
      const kept = await everythingKept(page);
      return words.filter((word) => kept.includes(word));
    };
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => page.getByText(NOTE).count(), { timeout: 15_000 }).toBe(0);
    await card(other, 'Training').getByText('The coaching of Ben has ended').waitFor({ timeout: 30_000 });
    expect(await other.getByText(TITLE).count()).toBe(0);
    expect(await other.getByText(HURT).count()).toBe(0);
    // Nothing comes back, neither by looking again nor after a reload.
    await page.goto(`/workouts/${athlete.id}/${workoutId}`);
    await page.getByText('This person does not share this with you').first().waitFor();
    await page.goto(`/clients/${entityId}`);
    await card(page, 'Training').getByText('The coaching of Ben has ended').waitFor();
    // The address of the page itself is the coach's own typing.
    expect((await left()).filter((word) => word !== athlete.id)).toEqual([]);
    expect(coach.errors).toEqual([]);
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('health alone withdrawn: training stays on the device, what was weighed goes', async () => {
    const all = await coached(browser, url, size);
    const { coach, athlete, entityId } = all;
    const { page, context } = coach;
    await openInstalled(page, '/clients');
    await page.goto(`/clients/${entityId}`);
    await expect.poll(() => everythingKept(page), { timeout: 20_000 }).toContain(WEIGHED);
    await context.setOffline(true);
    await consent(athlete, coach, { consentHealth: false });
    await context.setOffline(false);
    await expect.poll(() => everythingKept(page), { timeout: 30_000 }).not.toContain(WEIGHED);
    await expect.poll(() => everythingKept(page), { timeout: 20_000 }).toContain(NOTE);
    await card(page, 'Injuries').getByText('Ben does not share injuries').waitFor({ timeout: 30_000 });
    await card(page, 'Training').getByText(TITLE).waitFor();
    expect(coach.errors).toEqual([]);
  });

  test('what a coach entered offline for somebody who shares no more is refused in clear words, and nothing of it stays', async () => {
    const coach = await signedUp(browser, url, 'Dana', size);
    const athlete = await signedUp(browser, url, 'Ben', size);
    const { email } = await ask<{ email: string }>(athlete, 'GET', '/api/me');
    const client = await ask<{ id: string; athleteId: string }>(coach, 'POST', '/api/entities', {
      name: 'Ben',
      type: 'CLIENT',
      age: 34,
    });
    await ask(coach, 'POST', `/api/entities/${client.id}/invitations`, { email });
    const { page, context } = coach;
    await openInstalled(page, '/clients');
    await page.goto(`/log/${client.athleteId}`);
    await page
      .getByRole('button', { name: /^(Start|Begin)/ })
      .first()
      .waitFor();
    await context.setOffline(true);
    await page
      .getByRole('button', { name: /^(Start|Begin)/ })
      .first()
      .click();
    await page.waitForURL(/\/log\/[^/]+\/[^/]+$/);
    await expect.poll(() => everythingKept(page), { timeout: 15_000 }).toContain(`workouts/${client.athleteId}/`);
    // Ben takes the log over and shows nothing of it.
    await ask(athlete, 'POST', '/api/invitations/accept', { token: tokenTo(email), consentHealth: false });
    await consent(athlete, coach, { consentTraining: false });
    await context.setOffline(false);
    const about = 'This person shares their training with you no more. What you entered was not stored.';
    await expect.poll(() => everythingKept(page), { timeout: 30_000 }).not.toContain(`workouts/${client.athleteId}/`);
    await page.goto('/today');
    await page.getByText(about).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    const kept = await everythingKept(page);
    for (const gone of [client.athleteId, athlete.id]) expect(kept).not.toContain(gone);
    expect(coach.errors).toEqual([]);
  });
});
