import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, launchInstalling, visitor, type Size } from './browser.ts';
import { signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
let installing: Browser;
beforeAll(async () => {
  if (path === null) return;
  browser = await launch(path);
  installing = await launchInstalling(path);
});
afterAll(async () => {
  await browser?.close();
  await installing?.close();
});

const person = (name: string, size: Size, locale = 'en-GB'): Promise<Person> =>
  signedUp(browser, url, name, size, { locale });

type Change = { path: string; from: string | null; to: string | null };

/** A gym with a page that everybody may see. */
async function openGym({ context }: Person, name: string, more: Change[] = []): Promise<{ id: string; slug: string }> {
  const made = await context.request.post('/api/gyms', { data: { name, preset: 'garage' } });
  const gym = (await made.json()) as { id: string; slug: string };
  const changes = [{ path: 'visibility', from: 'private', to: 'public' }, ...more];
  const saved = await context.request.patch(`/api/gyms/${gym.id}`, { data: { changes } });
  expect(await saved.json()).toMatchObject({ conflicts: [] });
  return gym;
}

/** One of a few that stand side by side. */
const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

const gymNow = (page: Page) => page.getByRole('combobox', { name: 'My gym now' });

/** Pairs of a plate as the editor shows them. */
const pairsOf = (page: Page, plate: string): Promise<string> =>
  page
    .getByRole('group', { name: `Pairs of ${plate}` })
    .locator('output')
    .innerText();

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('gyms at %s width', (size: Size) => {
  test('somebody opens one, gives it a place and hours, and it has a page for who is signed out', async () => {
    const ada = await person('Ada', size);
    const { page } = ada;
    await page.goto('/gyms/new');
    await page.getByRole('radio', { name: 'CrossFit box' }).check({ force: true });
    await page.getByLabel('Name').fill(`Yard ${size}`);
    await page.getByRole('button', { name: 'Open the gym' }).click();
    await page.waitForURL(/\/gyms\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1, name: `Yard ${size}` }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await choose(page, 'About');
    await page.getByRole('button', { name: 'Change address, hours and who sees it' }).click();
    await choose(page, 'Everybody');
    await page.getByLabel('Street and number').fill('Calle Mayor 1');
    await page.getByRole('combobox', { name: 'City' }).fill('münch');
    await page.getByRole('option', { name: 'Munich, Germany' }).click();
    for (const day of ['Monday', 'Tuesday']) await page.getByLabel(day, { exact: true }).selectOption('Open');
    await page.getByLabel('Sunday', { exact: true }).selectOption('Closed');
    await page.getByLabel('Monday, opens').fill('07:30');
    await page.getByLabel('Monday, closes').fill('23:00');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the gym' }).click();
    await page.getByText('The gym is saved.').first().waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Munich, Germany').first().waitFor();
    await page.getByRole('row', { name: 'Monday 07:30–23:00' }).waitFor();
    const address = await page.getByRole('link', { name: 'Public page' }).getAttribute('href');

    const stranger = await visitor(browser, size, url);
    const seen = stranger.page;
    await seen.goto(address ?? '');
    await seen.getByRole('heading', { level: 1, name: `Yard ${size}` }).waitFor();
    await seen.getByText('Calle Mayor 1').waitFor();
    await seen.getByRole('row', { name: 'Sunday Closed' }).waitFor();
    await seen.getByText('Gymnastic rings').waitFor();
    expect(await findAxeViolations(seen)).toEqual([]);
    await seen.goto('/g/no-such-gym');
    await seen.getByText('There is nothing here').waitFor();
    expect([...ada.errors, ...stranger.errors]).toEqual([]);
    await Promise.all([ada.context.close(), stranger.context.close()]);
  });

  test('somebody finds it, makes it home, asks to look after it, and is let in', async () => {
    const ada = await person('Ada', size);
    const ben = await person('Ben Bench', size);
    const name = `Hall ${size} ${Date.now()}`;
    const gym = await openGym(ada, name);

    await ben.page.goto('/gyms/find');
    await ben.page.getByLabel('Name or city').fill(name.slice(0, -4));
    await ben.page.getByRole('link', { name }).click();
    await ben.page.getByRole('button', { name: 'I train here' }).click();
    await ben.page.getByRole('switch', { name: 'My home gym' }).click();
    await expect.poll(() => ben.page.getByRole('switch', { name: 'My home gym' }).isChecked()).toBe(true);
    await ben.page.getByRole('button', { name: 'Ask to look after it' }).click();
    await ben.page.getByText('You have asked. Nobody has answered yet.').waitFor();
    expect(await ben.page.getByRole('radio', { name: 'People' }).count()).toBe(0);

    await ada.page.goto(`/gyms/${gym.id}?tab=people`);
    await ada.page.getByText('Ben Bench asks to look after the gym').waitFor();
    expect(await findAxeViolations(ada.page)).toEqual([]);
    // A member is counted, and named only once they agree.
    await ada.page.getByText('1 person trains here.').waitFor();
    await ada.page.getByLabel('Reason for Ben Bench').fill('See you Monday');
    await ada.page.getByRole('button', { name: 'Approve' }).click();
    await ada.page.getByText('Ben Bench is in.').waitFor();
    const admins = ada.page.getByRole('region', { name: 'Who looks after it' });
    await admins.getByText('Ben Bench').waitFor();

    await ben.page.reload();
    await ben.page.getByText('You look after this gym and train here.').waitFor();
    await choose(ben.page, 'People');
    await ben.page.getByText('Approved').waitFor();
    await ben.page.goto('/gyms');
    await ben.page.getByText('Home', { exact: true }).waitFor();
    expect(await findAxeViolations(ben.page)).toEqual([]);
    expect([...ada.errors, ...ben.errors]).toEqual([]);
    await Promise.all([ada.context.close(), ben.context.close()]);
  });

  test('an admin takes a member out, who asks again, and leaves', async () => {
    const ada = await person('Ada', size);
    const ben = await person('Ben Bench', size);
    const byRequest = { path: 'joinsByRequest', from: 'false', to: 'true' };
    const gym = await openGym(ada, `Strict ${size}`, [byRequest]);
    const letIn = async () => {
      await ben.page.getByRole('button', { name: 'Ask to join' }).click();
      await ben.page.getByText('You have asked. Nobody has answered yet.').waitFor();
      await ada.page.goto(`/gyms/${gym.id}?tab=people`);
      await ada.page.getByRole('button', { name: 'Approve' }).click();
      await ada.page.getByText('Ben Bench is in.').waitFor();
      await ben.page.reload();
      await ben.page.getByText('You train here.', { exact: true }).waitFor();
    };
    await ben.page.goto(`/gyms/${gym.id}`);
    await letIn();
    await ben.page.getByRole('switch', { name: 'Who looks after it may see my name' }).click();
    await expect.poll(() => ben.page.getByRole('switch', { name: /may see my name/ }).isChecked()).toBe(true);

    await ada.page.reload();
    const members = ada.page.getByRole('region', { name: 'Members' });
    const takeOut = members.getByRole('button', { name: /^Take out Ben Bench/ });
    await takeOut.click();
    await members.getByText('Take Ben Bench out? They may ask again.').waitFor();
    expect(await findAxeViolations(ada.page)).toEqual([]);
    await members.getByRole('button', { name: 'Cancel' }).click();
    await takeOut.click();
    await members.getByRole('button', { name: 'Yes, take out' }).click();
    await members.getByText('Nobody trains here yet.').waitFor();
    expect(await takeOut.count()).toBe(0);

    await ben.page.reload();
    await ben.page.getByText('You do not train here.').waitFor();
    await letIn();
    await ben.page.getByRole('button', { name: 'I no longer train here' }).click();
    await ben.page.getByText('Leave this gym? To come back you ask again.').waitFor();
    expect(await findAxeViolations(ben.page)).toEqual([]);
    await ben.page.getByRole('button', { name: 'Yes, leave' }).click();
    await ben.page.getByText('You do not train here.').waitFor();
    // Nobody takes out who does not look after the gym.
    const refused = await ben.context.request.delete(`/api/gyms/${gym.id}/members/${ada.id}`);
    expect([refused.status(), ((await refused.json()) as { code: string }).code]).toEqual([404, 'not_found']);
    expect([...ada.errors, ...ben.errors]).toEqual([]);
    await Promise.all([ada.context.close(), ben.context.close()]);
  });

  test('two who change it at once lose nothing, and are told what both changed', async () => {
    const ada = await person('Ada', size);
    const ben = await person('Ben', size);
    const gym = await openGym(ada, `Together ${size}`);
    await ben.context.request.post(`/api/gyms/${gym.id}/role-requests`, { data: { role: 'admin' } });
    const asked = (await (await ada.context.request.get(`/api/gyms/${gym.id}/role-requests`)).json()) as {
      items: { id: string }[];
    };
    const decided = await ada.context.request.post(`/api/gyms/${gym.id}/role-requests/${asked.items[0]?.id}`, {
      data: { approve: true },
    });
    expect(decided.status()).toBe(200);

    const at = `/gyms/${gym.id}?tab=inventory`;
    await Promise.all([ada.page.goto(at), ben.page.goto(at)]);
    await Promise.all([ada, ben].map(({ page }) => page.getByRole('button', { name: 'Add plates' }).waitFor()));
    const more = (page: Page, plate: string) =>
      page.getByRole('button', { name: `One pair more of ${plate}`, exact: true }).click();
    const save = async (page: Page) => {
      await page.getByRole('button', { name: 'Save the gym' }).click();
      await page.getByText('The gym is saved.').first().waitFor();
    };
    // The garage has two pairs of 20, 10 and 5.
    await more(ada.page, '20 kg');
    await more(ada.page, '10 kg');
    await more(ben.page, '5 kg');
    await more(ben.page, '20 kg');
    await more(ben.page, '20 kg');
    await save(ada.page);
    await save(ben.page);
    await ben.page.getByText('Somebody else changed this while you did').waitFor();
    await ben.page.getByText('Now 3; you put 4.').waitFor();
    expect(await findAxeViolations(ben.page)).toEqual([]);
    expect([
      await pairsOf(ben.page, '20 kg'),
      await pairsOf(ben.page, '10 kg'),
      await pairsOf(ben.page, '5 kg'),
    ]).toEqual(['3', '3', '3']);
    await ben.page.getByRole('button', { name: 'Use 4', exact: true }).click();
    await ben.page.getByText('Now 3; you put 4.').waitFor({ state: 'detached' });
    await ada.page.reload();
    await ada.page.getByRole('button', { name: 'Add plates' }).waitFor();
    expect([
      await pairsOf(ada.page, '20 kg'),
      await pairsOf(ada.page, '10 kg'),
      await pairsOf(ada.page, '5 kg'),
    ]).toEqual(['4', '3', '3']);
    expect([...ada.errors, ...ben.errors]).toEqual([]);
    await Promise.all([ada.context.close(), ben.context.close()]);
  });

  test('the plate calculator draws the bar, counts one’s own plates and works without a network', async () => {
    const ada = await signedUp(installing, url, 'Ada', size);
    const { page, context } = ada;
    const gym = await openGym(ada, 'Garage');
    await page.goto('/gyms/own');
    await page.getByRole('button', { name: 'Add plates' }).click();
    await page.getByLabel('Weight of the plate').fill('0.5');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. Loads count them from now on.').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.goto('/plates');
    await gymNow(page).selectOption(gym.id);
    await page.getByText('With the bars and plates of Garage, and what you bring.').waitFor();
    await page.getByLabel('Weight on the bar').fill('101');
    await page.getByRole('img', { name: 'Each side: 2 × 20 kg, 0.5 kg' }).waitFor();
    await page.getByText('Exactly that.').waitFor();
    await page.getByLabel('Weight on the bar').fill('101.7');
    await page.getByText('0.7 kg less than 101.7 kg: these plates build nothing nearer.').waitFor();
    await page.getByRole('button', { name: 'Up to 102.5 kg' }).click();
    await page.getByRole('img', { name: 'Each side: 2 × 20 kg, 1.25 kg' }).waitFor();
    await page.getByRole('button', { name: 'Down to 101 kg' }).click();
    await page.getByRole('button', { name: 'Down to 100 kg' }).click();
    expect(await page.getByLabel('Weight on the bar').inputValue()).toBe('100');
    // Opened twice, the app comes from the device, also with the network cut.
    const controlled = 'navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)';
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    await page.reload();
    await expect.poll(() => page.evaluate(controlled), { timeout: 15_000 }).toBe(true);
    await page.getByText('With the bars and plates of Garage, and what you bring.').waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByText('With the bars and plates of Garage, and what you bring.').waitFor();
    await page.getByLabel('Weight on the bar').fill('61');
    await page.getByRole('img', { name: 'Each side: 20 kg, 0.5 kg' }).waitFor();
    await choose(page, 'lb');
    await page.getByRole('status').filter({ hasText: 'Each side' }).waitFor();
    await context.setOffline(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Colours fade over.
    await expect.poll(() => findAxeViolations(page)).toEqual([]);

    // The library follows the switch, until all are asked for.
    await page.goto('/exercises');
    await page.getByRole('status').filter({ hasText: ' of ' }).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^[\d,]+ exercises$/ })
      .waitFor();
    expect(ada.errors).toEqual([]);
    await context.close();
  });

  test('the logger loads the bar with what the gym has, and takes the load', async () => {
    const ada = await person('Ada', size);
    const { page } = ada;
    const gym = await openGym(ada, 'Garage');
    await page.goto('/gyms');
    await gymNow(page).selectOption(gym.id);
    await page.goto('/log');
    await page.getByRole('button', { name: 'Start an empty workout' }).click();
    await page.getByRole('button', { name: /Add the first exercise|Add exercise/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('What Garage has').waitFor();
    await dialog.getByLabel('Search exercises').fill('leg press');
    await expect.poll(() => dialog.getByRole('button', { name: /^Leg Press/ }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Show all exercises' }).click();
    await dialog
      .getByRole('button', { name: /^Leg Press/ })
      .first()
      .waitFor();
    await dialog.getByLabel('Search exercises').fill('barbell back squat');
    await dialog
      .getByRole('button', { name: /^Barbell Back Squat/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Plates for Barbell Back Squat' }).click();
    await page.getByLabel('Weight on the bar').fill('62.4');
    await page.getByRole('img', { name: 'Each side: 20 kg, 1.25 kg' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use 62.5 kg' }).click();
    if (size === 'phone') await page.getByRole('button', { name: /62\.5/ }).first().waitFor();
    else expect(await page.getByLabel('Load of set 1').inputValue()).toBe('62.5');
    expect(ada.errors).toEqual([]);
    await ada.context.close();
  });

  test('the page of a gym mirrors for a language written from right to left', async () => {
    const ada = await person('Ada', size, 'ar-XB');
    const { page } = ada;
    const gym = await openGym(ada, 'Mirror', [
      { path: 'about', from: null, to: 'Iron' },
      { path: 'hours/1', from: null, to: '06:00-22:00' },
    ]);
    for (const at of [`/gyms/${gym.id}`, `/gyms/${gym.id}?tab=inventory`, `/gyms/${gym.id}?tab=people`, '/plates']) {
      await page.goto(at);
      await expect.poll(() => page.evaluate('document.documentElement.dir'), { timeout: 15_000 }).toBe('rtl');
      const heading = at === '/plates' ? page.getByRole('heading', { level: 1 }) : page.getByText('Mirror').first();
      await heading.waitFor();
      const box = await heading.boundingBox();
      const width = page.viewportSize()?.width ?? 0;
      expect([at, (box?.x ?? 0) + (box?.width ?? 0) > width / 2]).toEqual([at, true]);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([at, overflow]).toEqual([at, 0]);
      expect([at, await findAxeViolations(page)]).toEqual([at, []]);
    }
    expect(ada.errors).toEqual([]);
    await ada.context.close();
  });
});
