import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
const dataDir = inject('dataDir');
const root = join(import.meta.dirname, '..', '..');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

/** Nothing sticks out, and axe finds nothing. */
async function isSound(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect([page.url(), overflow, await findAxeViolations(page)]).toEqual([page.url(), 0, []]);
}

async function makeStaff(who: Person): Promise<void> {
  const { email } = await ask<{ email: string }>(who, 'GET', '/api/me');
  const done = spawnSync(process.execPath, ['scripts/start.mjs', 'admin', 'staff', 'add', email, '--data', dataDir], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([done.status, done.stderr]).toEqual([0, expect.any(String)]);
}

/** Adds a piece under “My exercises”, through the form. */
async function addPiece(page: Page, name: string, shared: boolean): Promise<void> {
  await page.goto('/my-exercises');
  await page.getByRole('button', { name: 'Add equipment' }).click();
  await page.getByLabel('Name of the equipment').fill(name);
  await page.getByLabel('Kind').selectOption('free_weight');
  await page.getByLabel('What it is', { exact: true }).fill('A tyre of ninety kilograms to flip.');
  if (shared) await page.getByLabel('My clients may see it and name it in exercises').check();
  await isSound(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: `Edit, ${name}` }).waitFor();
}

describe.skipIf(path === null).each(['phone', 'desktop'] as const)(
  'equipment of one’s own at %s width',
  (size: Size) => {
    test('is shared with a client, who names it in an exercise and narrows by it', async () => {
      const coach = await signedUp(browser, url, 'Coach Ada', size);
      const client = await signedUp(browser, url, 'Cleo', size);
      const entity = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
        name: 'Cleo',
        type: 'CLIENT',
        age: 30,
      });
      const { email } = await ask<{ email: string }>(client, 'GET', '/api/me');
      const { link } = await ask<{ link: string }>(coach, 'POST', `/api/entities/${entity.id}/invitations`, { email });
      await ask(client, 'POST', '/api/invitations/accept', { token: new URL(link).searchParams.get('token') });
      await addPiece(coach.page, 'Tyre of the yard', true);
      await coach.page.getByText('Shared with clients').waitFor();
      await isSound(coach.page);

      const { page } = client;
      await page.goto('/my-exercises');
      const shared = page.getByRole('region', { name: 'Equipment shared by your coach' });
      await shared.getByText('Coach Ada').waitFor();
      await isSound(page);
      await page.getByRole('button', { name: 'Add an exercise' }).first().click();
      await page.getByLabel('Name', { exact: true }).fill('Tyre flip');
      await page.getByRole('combobox', { name: 'Equipment' }).fill('tyre of');
      await page.getByRole('option', { name: 'Tyre of the yard, shared by Coach Ada' }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('With Tyre of the yard').waitFor();
      await ask(client, 'POST', `/api/people/${client.id}/exercises`, { name: 'Hop' });

      await page.goto('/equipment');
      await page.getByLabel('Search equipment').fill('tyre yard');
      await isSound(page);
      await page.getByRole('link', { name: 'Tyre of the yard Shared by Coach Ada' }).click();
      await page.getByText('Tyre flip').waitFor();
      expect(await page.getByText('Hop', { exact: true }).count()).toBe(0);
      await isSound(page);
      await page.getByRole('combobox', { name: 'Equipment' }).selectOption('');
      await page.getByText('Hop', { exact: true }).waitFor();
      expect([...coach.errors, ...client.errors]).toEqual([]);
      await Promise.all([coach.context.close(), client.context.close()]);
    });

    test('is proposed, declined with a reason, proposed again, accepted as staff word it, and everybody’s', async () => {
      const maker = await signedUp(browser, url, 'Maker', size);
      const staff = await signedUp(browser, url, 'Curator', size);
      await makeStaff(staff);
      const name = `Gate ${size} ${Date.now()}`;
      // On a phone another proposal above it moves the form below the fold.
      await addPiece(maker.page, `Above ${size}`, false);
      await maker.page.getByRole('button', { name: `Propose, Above ${size}` }).click();
      await maker.page.getByText('Proposed', { exact: true }).waitFor();
      await addPiece(maker.page, name, false);
      const propose = async () => {
        await maker.page.reload();
        await maker.page.getByRole('button', { name: `Propose, ${name}` }).click();
        await expect.poll(() => maker.page.getByText('Proposed', { exact: true }).count()).toBe(2);
        await staff.page.goto('/staff/proposals');
      };
      const card = staff.page.getByRole('region', { name });
      await propose();
      await card.getByText('Equipment', { exact: true }).waitFor();
      await isSound(staff.page);
      await card.getByRole('button', { name: 'Decline…' }).click();
      await card.getByLabel('Why, to whoever proposed it').fill('Say what it weighs.');
      await card.getByRole('button', { name: 'Decline', exact: true }).click();
      await staff.page.getByText(`${name} is declined.`).waitFor();
      await maker.page.reload();
      await maker.page.getByText('Declined: Say what it weighs.').waitFor();

      await propose();
      await card.getByRole('button', { name: 'Accept…' }).click();
      await card.getByLabel('Name', { exact: true }).fill(`Yard ${name}`);
      await card.getByRole('combobox', { name: 'Works like' }).fill('sandb');
      await staff.page.getByRole('option', { name: 'Sandbag' }).click();
      await isSound(staff.page);
      await card.getByRole('button', { name: 'Into the catalogue' }).click();
      await staff.page.getByText(`Yard ${name} is in the catalogue.`).waitFor();
      await maker.page.reload();
      await maker.page.getByText('In the catalogue', { exact: true }).waitFor();

      const other = await signedUp(browser, url, 'Finder', size);
      await other.page.goto('/equipment');
      await other.page.getByLabel('Search equipment').fill(`Yard ${name}`);
      await other.page.getByRole('link', { name: `Yard ${name}` }).click();
      await other.page.getByRole('heading', { level: 1, name: `Yard ${name}` }).waitFor();
      await other.page.getByText('No exercise names this variety').waitFor();
      await isSound(other.page);
      expect([...maker.errors, ...staff.errors, ...other.errors]).toEqual([]);
      await Promise.all([maker, staff, other].map(({ context }) => context.close()));
    });
  },
);
