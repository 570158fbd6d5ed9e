import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, visitor, type Size } from './browser.ts';
import { signUpByForm } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const BOARD = `AMRAP 12
9 muscle-ups
200 m run

Leg day
5x5 back squat
and be kind to each other today, all of you in the room

Fran again
21-15-9 for time
thrusters
pull-ups`;

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('the workout library at %s width', (size: Size) => {
  test('finds a workout by a wish, and others like it', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpByForm(page);
    if (size === 'phone') await page.getByRole('link', { name: 'More' }).click();
    await page.getByRole('link', { name: 'Workouts', exact: true }).click();
    const rows = page.getByRole('table', { name: 'Workouts' });
    await rows.waitFor();
    expect(await rows.locator('tbody tr').count()).toBeGreaterThan(20);
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByLabel('Search workouts').fill('thrustrs and pull ups, no running');
    await page.getByText('without Running').waitFor();
    await rows.locator('tbody tr').first().getByRole('link', { name: 'Fran' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await rows.getByRole('link', { name: 'Fran', exact: true }).click();
    await page.getByRole('heading', { name: 'Fran' }).waitFor();
    await page.getByRole('table', { name: 'Like it' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Find others like it' }).click();
    await page.getByText('Like Fran').waitFor();
    await rows.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('takes in typed workouts, corrected, and says which is there already', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpByForm(page);
    await page.goto('/library/import');
    await page.getByLabel('Workouts as they stand on the board').fill(BOARD);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('1 line was kept as a note').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.getByText('The same work is there already').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Correct Leg day' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Minutes').fill('35');
    await sheet.getByLabel('Name').fill('Heavy day');
    expect(await findAxeViolations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('Heavy day').waitFor();
    await page.getByRole('button', { name: 'Keep 2 workouts' }).click();
    await page.getByText('2 workouts are kept').waitFor();
    await page.getByRole('link', { name: 'Show my workouts' }).click();
    await page.getByRole('link', { name: 'Heavy day' }).click();
    await page.getByRole('heading', { name: 'Heavy day' }).waitFor();
    await page.getByText('35 min').first().waitFor();

    await page.getByRole('button', { name: 'Remove from my library' }).click();
    await page.getByText('The workout is removed').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Heavy day' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('shows what is nearly there with how it differs, and lets the person decide', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpByForm(page);
    await page.goto('/library/import');
    await page
      .getByLabel('Workouts as they stand on the board')
      .fill('3 rounds for time\n400 m run\n21 kettlebell swings\n10 pull-ups\n\nAMRAP 9\n9 rope climbs');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Nearly there already').waitFor();
    await page.getByRole('link', { name: 'Like “Helen”' }).waitFor();
    await page.getByText('Pull-Up: 10 instead of 12 reps').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave them out' }).click();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Keep 1 workout' }).click();
    await page.getByText('1 workout is kept').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
