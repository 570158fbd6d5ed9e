import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

const openGym = (by: Person, name: string, preset: string): Promise<{ id: string }> =>
  ask(by, 'POST', '/api/gyms', { name, preset });

/** Says on this device where it is. */
const goTo = (page: Page, gymId: string): Promise<void> =>
  page.evaluate(`localStorage.setItem('halteres-gym-now', '${gymId}')`);

type Place = { gymId: string | null; gymName: string | null; endedAt: string | null };

async function lastWorkout(by: Person): Promise<Place | null> {
  const { items } = await ask<{ items: { id: string }[] }>(by, 'GET', `/api/people/${by.id}/workouts`);
  return items[0] === undefined ? null : ask<Place>(by, 'GET', `/api/people/${by.id}/workouts/${items[0].id}`);
}

/** A client with a program in a gym of their own; oneself, where that is said. */
async function programmed(by: Person, name: string, self: boolean, gymId: string) {
  const entity = await ask<{ id: string }>(by, 'POST', '/api/entities', {
    name,
    type: 'CLIENT',
    self,
    age: 30,
    weightKg: 66,
    yearsOfExperience: 3,
    gymId,
  });
  const events = await ask<string>(by, 'POST', '/api/programs/generate', {
    entityId: entity.id,
    idempotencyKey: `e2e-${Date.now()}-${Math.random()}`,
    goal: 'hypertrophy',
    weeks: 1,
    days: ['monday'],
    sessionMinutes: 60,
    startDate: '2026-11-02',
  });
  const programId = /"programId":"([0-9a-f-]+)"/.exec(events)?.[1] ?? '';
  const program = await ask<{ weekList: { workouts: { id: string }[] }[] }>(
    by,
    'GET',
    `/api/programs/${by.id}/${programId}`,
  );
  return { entityId: entity.id, at: `/programs/${by.id}/${programId}?workout=${program.weekList[0]?.workouts[0]?.id}` };
}

describe.skipIf(path === null).each(['phone', 'desktop'] as const)(
  'where one trains now, at %s width',
  (size: Size) => {
    test('is kept with a workout logged without a network, seen in the history, and mended there', async () => {
      const ada = await signedUp(browser, url, 'Ada', size);
      const { page, context } = ada;
      const cellar = await openGym(ada, 'Cellar', 'garage');
      const yard = await openGym(ada, 'Yard', 'hotel');
      await page.goto('/log');
      await goTo(page, cellar.id);
      await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
      await page.reload();
      const controlled = 'navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)';
      await expect.poll(() => page.evaluate(controlled), { timeout: 15_000 }).toBe(true);
      const start = page.getByRole('button', { name: 'Start an empty workout' });
      await start.waitFor();
      await page.goto('/log');
      await start.waitFor();
      await context.setOffline(true);
      await start.click();
      await page.getByRole('button', { name: 'Finish' }).click();
      await page.getByRole('heading', { level: 1, name: 'Workout done' }).waitFor();
      await context.setOffline(false);
      await expect.poll(() => lastWorkout(ada), { timeout: 20_000 }).toMatchObject({ gymId: cellar.id });
      await expect.poll(async () => (await lastWorkout(ada))?.endedAt ?? null, { timeout: 20_000 }).not.toBeNull();

      await page.goto(`/progress/${ada.id}`);
      await page.getByRole('radio', { name: 'By day' }).check({ force: true });
      const row = page.getByRole('link', { name: /Cellar/ });
      await row.waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await row.click();
      const where = page.getByLabel('Where');
      await expect.poll(() => where.inputValue(), { timeout: 15_000 }).toBe(cellar.id);
      await where.selectOption('Yard');
      await page.getByText('Place changed').first().waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await expect.poll(() => lastWorkout(ada), { timeout: 20_000 }).toMatchObject({ gymId: yard.id, gymName: 'Yard' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => lastWorkout(ada), { timeout: 20_000 }).toMatchObject({ gymId: cellar.id });
      expect(ada.errors).toEqual([]);
      await context.close();
    });

    test('follows the switch of the logger, and costs nothing but itself when the gym is gone meanwhile', async () => {
      const ada = await signedUp(browser, url, 'Ada', size);
      const { page, context } = ada;
      const cellar = await openGym(ada, 'Cellar', 'garage');
      const yard = await openGym(ada, 'Yard', 'hotel');
      await page.goto('/log');
      await goTo(page, cellar.id);
      await page.reload();
      await page.getByRole('button', { name: 'Start an empty workout' }).click();
      await expect.poll(() => lastWorkout(ada), { timeout: 20_000 }).toMatchObject({ gymId: cellar.id });
      const choose = async (name: string) => {
        if (size === 'desktop') return page.getByRole('combobox', { name: 'My gym now' }).selectOption({ label: name });
        await page.getByRole('button', { name: /^My gym now/ }).click();
        return page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      };
      await choose('Yard');
      await expect.poll(() => lastWorkout(ada), { timeout: 20_000 }).toMatchObject({ gymId: yard.id });
      await context.setOffline(true);
      await choose('Cellar');
      await page.getByRole('button', { name: 'Finish' }).click();
      await page.getByRole('heading', { level: 1, name: 'Workout done' }).waitFor();
      await ask(ada, 'DELETE', `/api/gyms/${cellar.id}`);
      await context.setOffline(false);
      await page.goto('/today');
      await page.getByText('Everything is kept but the place').first().waitFor();
      await expect.poll(async () => (await lastWorkout(ada))?.endedAt ?? null, { timeout: 20_000 }).not.toBeNull();
      expect(await lastWorkout(ada)).toMatchObject({ gymId: yard.id });
      expect(ada.errors).toEqual([]);
      await context.close();
    });

    test('is where one’s own program is made for, and narrows swaps and the workout library', async () => {
      const ada = await signedUp(browser, url, 'Ada', size);
      const { page, context } = ada;
      const studio = await openGym(ada, 'Studio', 'commercial_kg');
      const road = await openGym(ada, 'On the road', 'hotel');
      const mine = await programmed(ada, 'Ada', true, studio.id);
      const client = await programmed(ada, 'Ben', false, studio.id);
      await page.goto('/gyms');
      await page.getByRole('combobox', { name: 'My gym now' }).selectOption(road.id);

      const gym = page.getByLabel('Gym', { exact: true });
      await page.goto(`/generate?entityId=${mine.entityId}`);
      await expect.poll(() => gym.inputValue(), { timeout: 15_000 }).toBe(road.id);
      await page.goto(`/generate?entityId=${client.entityId}`);
      await expect.poll(() => gym.inputValue(), { timeout: 15_000 }).toBe(studio.id);

      const narrowed = async (at: string): Promise<boolean> => {
        await page.goto(at);
        await page
          .getByRole('button', { name: /^More in place of/ })
          .first()
          .click();
        const only = page.getByRole('switch', { name: 'Only what On the road has' });
        await page
          .getByRole('button', { name: /^Use it/ })
          .first()
          .waitFor();
        return only.isChecked();
      };
      expect(await narrowed(client.at)).toBe(false);
      expect(await narrowed(mine.at)).toBe(true);
      expect(await findAxeViolations(page)).toEqual([]);
      const names = () =>
        page.getByRole('button', { name: /^Use it/ }).evaluateAll((all) => all.map((each) => each.ariaLabel));
      const here = await names();
      await page.getByRole('switch', { name: 'Only what On the road has' }).click();
      await expect.poll(names, { timeout: 15_000 }).not.toEqual(here);

      await page.goto('/library');
      const tag = page.getByText('What On the road has').filter({ visible: true });
      const lift = page.getByRole('button', { name: 'With any equipment' });
      await lift.waitFor();
      expect(await tag.count()).toBeGreaterThan(0);
      expect(await findAxeViolations(page)).toEqual([]);
      const rows = () =>
        page
          .getByRole('list', { name: 'Workouts' })
          .or(page.getByRole('table', { name: 'Workouts' }))
          .innerText();
      const few = await rows();
      await lift.click();
      await lift.waitFor({ state: 'detached' });
      await expect.poll(rows, { timeout: 15_000 }).not.toBe(few);
      expect(ada.errors).toEqual([]);
      await context.close();
    });
  },
);
