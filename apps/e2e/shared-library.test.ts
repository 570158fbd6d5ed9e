import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, visitor, type Size } from './browser.ts';
import { signUpIn } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
const dataDir = inject('dataDir');
const root = join(import.meta.dirname, '..', '..');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

async function signedUp(context: BrowserContext, role: string | null): Promise<void> {
  const { email } = await signUpIn(context, 'Keeper');
  if (role === null) return;
  const done = spawnSync(
    process.execPath,
    ['scripts/start.mjs', 'admin', 'staff', 'add', email, '--role', role, '--data', dataDir],
    { cwd: root, encoding: 'utf8' },
  );
  expect([done.status, done.stderr]).toEqual([0, expect.any(String)]);
}

/** Nothing sticks out, and axe finds nothing. */
async function isSound(page: Page): Promise<void> {
  const overflow: unknown = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ at: page.url(), overflow }).toMatchObject({ overflow: 0 });
  expect({ at: page.url(), violations: await findAxeViolations(page) }).toMatchObject({ violations: [] });
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('the shared library at %s width', (size: Size) => {
  test('is filled, corrected, retired and restored by staff', async ({ task }) => {
    // The shared library outlives an attempt: each fills in a workout of its own.
    const attempt = task.result?.retryCount ?? 0;
    const { context, page, errors } = await visitor(browser, size, url);
    await signedUp(context, 'catalogue');
    await page.goto('/staff/library');
    const rows = page.getByRole('list', { name: 'Shared workouts' });
    await rows.waitFor();
    await page.getByText('halteres-workout-1').waitFor();
    await isSound(page);

    await page.getByRole('link', { name: 'Add workouts' }).click();
    const name = `${['Stairs', 'Steps', 'Ladders'][attempt]} of ${size}`;
    const climb = ['rope climbs', 'box jumps', 'burpees'][attempt];
    await page.getByLabel('Where they come from').fill(`A gym at ${size} width`);
    await page
      .getByLabel('Workouts as they stand on the board')
      .fill(
        `${name}\n${size === 'phone' ? 7 : 6} rounds for time\n${size === 'phone' ? 11 : 19} ${climb}\n33 sit-ups\nthink of the stairs that you all climbed today, each of you`,
      );
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('1 line was kept as a note').waitFor();
    await isSound(page);
    await page.getByRole('button', { name: 'Keep 1 workout' }).click();
    await page.getByText('1 workout is kept').waitFor();
    await page.getByRole('link', { name: 'Show the shared workouts' }).click();

    await page.getByRole('searchbox').fill(name.toLowerCase());
    await page.getByLabel('Quality').selectOption('yes');
    await page.waitForURL(/[?&]q=/);
    await expect.poll(() => rows.getByRole('listitem').filter({ hasText: name }).count()).toBe(1);
    await page.getByText('1 line was kept as a note').click();
    await page.getByText('think of the stairs').last().waitFor();
    await isSound(page);
    await page.getByRole('button', { name: `Correct ${name}` }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Minutes').fill('23');
    await sheet.getByLabel('Where it comes from').fill('The stairs');
    await isSound(page);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await rows.getByText('23 min').waitFor();
    await rows.getByText('The stairs', { exact: false }).first().waitFor();

    await page.getByRole('button', { name: `Retire ${name}` }).click();
    await page.getByText(`${name} is retired`).waitFor();
    await page.getByText('No workout answers to that').waitFor();
    await page.getByLabel('State').selectOption('retired');
    await rows.getByText('Retired').first().waitFor();
    await isSound(page);
    await rows.getByRole('link', { name }).click();
    await page.getByText('This workout is no longer found in the library').waitFor();
    await isSound(page);
    await page.goto(`/library?q=${encodeURIComponent(name)}&from=shared`);
    await page.getByRole('table', { name: 'Workouts' }).waitFor();
    expect(await page.getByRole('link', { name }).count()).toBe(0);

    await page.goto('/staff/library?state=retired');
    await page.getByRole('button', { name: `Bring back ${name}` }).click();
    await page.goto(`/library?q=${encodeURIComponent(name)}&from=shared`);
    await page.getByRole('link', { name }).first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is no page for others', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signedUp(context, null);
    for (const at of ['/staff/library', '/staff/library/import']) {
      await page.goto(at);
      await page.getByText('There is no such page').waitFor();
    }
    expect((await context.request.get('/api/staff/library')).status()).toBe(403);
    expect(errors).toEqual([]);
    await context.close();
  });
});
