import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp } from './people.ts';
import { undo } from './toast.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

type Workout = {
  id: string;
  title: string;
  localDate: string;
  startedAt: string;
  exercises: { id: string; name: string; sets: { reps: number | null }[] }[];
};
const DAY = 86_400_000;

describe.skipIf(path === null).each([
  ['phone', 3],
  ['desktop', 3],
  ['phone', 300],
  ['desktop', 300],
] as const)('a past session at %s width, %i days ago', (size: Size, days: number) => {
  test('is changed wholly, each step can be taken back, and the history follows', async () => {
    const person = await signedUp(browser, url, 'Uma', size, { timeZone: 'Europe/Berlin' });
    const { page, context, id: me } = person;
    const at = `/api/people/${me}`;
    const startedAt = `${new Date(Date.now() - days * DAY).toISOString().slice(0, 10)}T17:00:00Z`;
    const made = await ask<{ id: string }>(person, 'POST', `${at}/workouts`, {
      title: 'Evening',
      startedAt,
      localDate: startedAt.slice(0, 10),
    });
    const { exercises } = await ask<{ exercises: { id: string; slug: string }[] }>(
      person,
      'GET',
      '/api/exercises?locale=en',
    );
    const bySlug = (slug: string) => exercises.find((each) => each.slug === slug)?.id;
    for (const [position, slug] of ['barbell-bench-press', 'pull-up'].entries()) {
      const { id } = await ask<{ id: string }>(person, 'POST', `${at}/workouts/${made.id}/exercises`, {
        position,
        exerciseId: bySlug(slug),
      });
      const set =
        slug === 'pull-up' ? { loadKind: 'bodyweight', reps: 8 } : { weight: '60', weightUnit: 'kg', reps: 5 };
      await ask(person, 'POST', `${at}/workout-exercises/${id}/sets`, { position: 0, ...set });
    }
    await ask(person, 'PATCH', `${at}/workouts/${made.id}`, { endedAt: startedAt.replace('T17', 'T18') });
    const read = () => ask<Workout>(person, 'GET', `${at}/workouts/${made.id}`);
    const order = async () => (await read()).exercises.map(({ name, sets }) => `${name} ${sets.length}`);

    await page.goto('/today');
    await page.goto(`/workouts/${me}/${made.id}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const bench = page.getByRole('button', { name: 'Take Barbell Bench Press out' });
    await bench.waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Add a set' }).first().click();
    await expect.poll(order, { timeout: 15_000 }).toEqual(['Barbell Bench Press 2', 'Pull-Up 1']);
    await page.getByRole('button', { name: 'Move Pull-Up up' }).press('Enter');
    await expect.poll(order, { timeout: 15_000 }).toEqual(['Pull-Up 1', 'Barbell Bench Press 2']);
    await bench.click();
    await expect.poll(order, { timeout: 15_000 }).toEqual(['Pull-Up 1']);
    await undo(page, 'Barbell Bench Press taken out').press('Enter');
    await expect.poll(order, { timeout: 15_000 }).toEqual(['Pull-Up 1', 'Barbell Bench Press 2']);

    await page
      .getByRole('region', { name: 'Barbell Bench Press' })
      .getByRole('button', { name: /^Change set/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Delete this set' }).click();
    await expect.poll(order, { timeout: 15_000 }).toEqual(['Pull-Up 1', 'Barbell Bench Press 1']);
    await undo(page, 'Set deleted').click();
    await expect.poll(order, { timeout: 15_000 }).toEqual(['Pull-Up 1', 'Barbell Bench Press 2']);

    await page.getByRole('button', { name: 'Add exercise' }).click();
    await page.getByRole('dialog').locator('input').first().fill('barbell row');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Barbell Row/ })
      .first()
      .click();
    await expect.poll(async () => (await order()).length, { timeout: 15_000 }).toBe(3);

    const moved = new Date(Date.parse(startedAt) - 2 * DAY).toISOString().slice(0, 10);
    await page.getByRole('button', { name: 'Title and time' }).click();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByLabel('Title', { exact: true }).fill('Morning');
    await page.locator('input[type=date]').fill(moved);
    await page.getByLabel('Begun').fill('07:30');
    await page.getByLabel('Ended').fill('08:15');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect
      .poll(async () => (({ title, localDate }) => [title, localDate])(await read()), { timeout: 15_000 })
      .toEqual(['Morning', moved]);
    expect((await read()).startedAt.slice(11, 16)).toMatch(/^0[56]:30$/);
    await page.getByRole('heading', { name: 'Morning' }).waitFor();

    await page.goto(`/lifts/${me}?exercise=${bySlug('barbell-bench-press')}`);
    const year = Number(moved.slice(0, 4));
    await page.getByRole('table', { name: 'Sessions' }).getByText(String(year), { exact: false }).first().waitFor();
    await page.goto(`/workouts/${me}/${made.id}`);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.waitForURL(/\/progress\//);
    await undo(page, 'Workout deleted').click();
    await expect.poll(async () => (await read()).title, { timeout: 15_000 }).toBe('Morning');
    expect(person.errors).toEqual([]);
    await context.close();
  });
});
