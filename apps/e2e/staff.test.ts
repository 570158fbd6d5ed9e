import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, launchInstalling, visitor, type Size } from './browser.ts';
import { signUpIn } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
const dataDir = inject('dataDir');
const root = join(import.meta.dirname, '..', '..');

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

/** What the operator does at the machine. */
function halteres(...args: string[]): string {
  const done = spawnSync(process.execPath, ['scripts/start.mjs', ...args, '--data', dataDir], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([done.status, done.stderr]).toEqual([0, expect.any(String)]);
  return done.stdout;
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Nothing sticks out, and axe finds nothing. */
async function isSound(page: Page): Promise<void> {
  expect({ at: page.url(), overflow: await overflow(page) }).toMatchObject({ overflow: 0 });
  expect({ at: page.url(), violations: await findAxeViolations(page) }).toMatchObject({ violations: [] });
}

const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe.skipIf(path === null)('the staff area', () => {
  test('somebody else finds nothing there, by link, by address or by question', async () => {
    const { context, page, errors } = await visitor(browser, 'desktop', url);
    await signUpIn(context, 'Stranger');
    await page.goto('/today');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    expect(await page.getByRole('link', { name: 'Staff', exact: true }).count()).toBe(0);
    for (const at of ['/staff', '/staff/words', '/staff/quality', '/staff/proposals']) {
      await page.goto(at);
      await page.getByText('There is no such page').waitFor();
    }
    for (const at of ['words', 'quality', 'proposals'])
      expect((await context.request.get(`/api/staff/${at}`)).status()).toBe(403);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a word that staff write reaches a reader, also with the network cut', async () => {
    const staff = await visitor(browser, 'desktop', url);
    const { email } = await signUpIn(staff.context, 'Wordsmith');
    expect(halteres('admin', 'staff', 'add', email, '--role', 'words')).toContain('is staff now');
    const { page } = staff;
    await page.goto('/today');
    await page.getByRole('link', { name: 'Staff', exact: true }).click();
    await heading(page, 'Words');
    await isSound(page);
    expect(await page.getByRole('link', { name: 'Data quality' }).count()).toBe(0);

    await page.goto('/staff/words/de/interface');
    await page.getByRole('searchbox').fill('Open a gym');
    await page.getByRole('button', { name: /^Open a gym/ }).click();
    await isSound(page);
    const field = page.getByRole('textbox', { name: 'German' });
    await field.fill('Ein Studio eröffnen');
    await field.press('Control+Enter');
    await page.getByRole('button', { name: /Open a gym Ein Studio eröffnen Whole/ }).waitFor();

    await page.goto('/staff/words/de/exercise?state=whole');
    await page.getByRole('searchbox').fill('barbell-back-squat.name');
    await page.getByRole('button', { name: /^Barbell Back Squat/i }).click();
    await page.getByRole('textbox', { name: 'German' }).fill('Kniebeuge zur Probe');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByRole('button', { name: /Kniebeuge zur Probe Unreviewed/ }).waitFor();
    await page.getByRole('button', { name: 'Review 1 draft in sight' }).click();
    await page.getByText('1 text is reviewed.').waitFor();

    const reader = await visitor(installing, 'phone', url);
    await signUpIn(reader.context, 'Leserin', { locale: 'de-AT' });
    await reader.page.goto('/gyms');
    await expect
      .poll(() => reader.page.evaluate('localStorage.getItem("halteres-words-de")'), { timeout: 15_000 })
      .toContain('Ein Studio eröffnen');
    await reader.page.goto('/exercises/barbell-back-squat');
    await heading(reader.page, 'Kniebeuge zur Probe');
    await reader.page.goto('/gyms');
    await reader.page.getByRole('link', { name: 'Ein Studio eröffnen' }).first().waitFor();
    const workerState = 'navigator.serviceWorker.getRegistration().then((found) => found?.active?.state ?? null)';
    await expect.poll(() => reader.page.evaluate(workerState), { timeout: 30_000 }).toBe('activated');
    await reader.page.reload();
    await reader.page.getByRole('link', { name: 'Ein Studio eröffnen' }).first().waitFor();
    await reader.context.setOffline(true);
    await reader.page.reload();
    await reader.page.getByRole('link', { name: 'Ein Studio eröffnen' }).first().waitFor();
    expect([...staff.errors, ...reader.errors]).toEqual([]);
    await reader.context.close();
    await staff.context.close();
  });

  test('a language that only translators here brought is spoken, on English', async () => {
    const staff = await visitor(browser, 'desktop', url);
    halteres('admin', 'staff', 'add', (await signUpIn(staff.context, 'Traduttrice')).email, '--role', 'words');
    const { page } = staff;
    await page.goto('/staff/words');
    await page.getByLabel('Its two letters').fill('it');
    await page.getByRole('button', { name: 'Begin' }).click();
    await heading(page, 'Exercises in Italian');
    await page.goto('/staff/words/it/interface');
    await page.getByRole('searchbox').fill('Settings');
    await page.getByRole('button', { name: /^Settings –/ }).click();
    await page.getByRole('textbox', { name: 'Italian' }).fill('Impostazioni');
    await page.getByRole('button', { name: 'Reviewed, next' }).click();
    await page.getByRole('button', { name: /Settings Impostazioni Whole/ }).waitFor();
    await page.goto('/settings');
    await page.getByLabel('Language and region').selectOption('it');
    await heading(page, 'Impostazioni');
    expect(await page.evaluate('document.documentElement.lang')).toBe('it');
    await page.reload();
    await heading(page, 'Impostazioni');
    await page.getByLabel('Language and region').waitFor();
    await isSound(page);
    expect(staff.errors).toEqual([]);
    await staff.context.close();
  });

  test('the English of the interface and the names of cities and achievements are worded here', async () => {
    const { context, page, errors } = await visitor(browser, 'phone', url);
    halteres('admin', 'staff', 'add', (await signUpIn(context, 'Rewriter')).email, '--role', 'words');
    await page.goto('/staff/words');
    await heading(page, 'Words');
    await page.getByRole('heading', { name: 'English (en)' }).waitFor();
    await isSound(page);
    await page.goto('/staff/words/de/achievement');
    await heading(page, 'Achievements in German');
    await page.getByRole('searchbox').fill('workouts-1.name');
    await page.locator('button[aria-expanded]').first().click();
    await page.getByRole('textbox', { name: 'German' }).fill('Der erste Schritt zur Probe');
    await page.getByRole('button', { name: 'Reviewed, next' }).click();
    await page.getByRole('button', { name: /Der erste Schritt zur Probe Whole/ }).waitFor();
    await page.goto('/staff/words/en/interface');
    await page.getByRole('searchbox').fill('Achievements');
    await page.getByRole('button', { name: /^Achievements Achievements/ }).click();
    await isSound(page);
    await page.getByRole('textbox', { name: 'What readers here see' }).fill('Medals of this place');
    await page.getByRole('button', { name: 'Reviewed, next' }).click();
    await page.getByRole('button', { name: /Medals of this place Whole/ }).waitFor();
    await page.goto('/achievements');
    await page.getByText('Medals of this place').first().waitFor();
    await page.goto('/staff/words/en/interface');
    await page.getByRole('searchbox').fill('Medals of this place');
    await page.getByRole('button', { name: /Medals of this place/ }).click();
    await page.getByRole('button', { name: 'Back to what is shipped' }).click();
    await page.getByRole('button', { name: /^Achievements Achievements Whole/ }).waitFor();
    await page.goto('/settings');
    await page.getByLabel('Language and region').selectOption('de');
    await heading(page, 'Einstellungen');
    await page.goto('/achievements');
    await page.getByText('Der erste Schritt zur Probe').first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a translator’s file goes out and comes back, with what is bad named', async () => {
    const { context, page, errors } = await visitor(browser, 'desktop', url);
    halteres('admin', 'staff', 'add', (await signUpIn(context, 'Filer')).email, '--role', 'words');
    await page.goto('/staff/words');
    await page.getByText('Files of translators').first().click();
    await page.getByLabel('Texts').first().selectOption('equipment');
    await page.getByLabel('Only what still needs work').first().uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a file' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('halteres-equipment-es.xlf');
    await page
      .getByLabel('Take a file in')
      .first()
      .setInputFiles({
        name: 'back.xlf',
        mimeType: 'application/xml',
        buffer: Buffer.from(
          '<xliff version="2.0" srcLang="en" trgLang="es"><file id="equipment"><unit id="kettlebell"><segment><source>Kettlebell</source><target>Pesa de prueba</target></segment></unit><unit id="no-such"><segment><source>x</source><target>y</target></segment></unit></file></xliff>',
        ),
      });
    await page.getByText('1 of 2 texts are taken in').waitFor();
    await page.getByText('There is no such text').waitFor();
    await isSound(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the data is checked, and each finding leads to where it is mended', async () => {
    const { context, page, errors } = await visitor(browser, 'desktop', url);
    halteres('admin', 'staff', 'add', (await signUpIn(context, 'Checker')).email, '--role', 'catalogue');
    await page.goto('/staff');
    await heading(page, 'Data quality');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('heading', { name: /^Checked on / }).waitFor();
    await isSound(page);
    expect(halteres('quality')).toMatch(/^0 errors/);
    await page.getByRole('link', { name: 'Untranslated' }).click();
    await heading(page, 'Untranslated');
    await page.getByRole('link', { name: 'it exercise' }).waitFor();
    await isSound(page);
    await page.goto('/staff/quality/gossip');
    await page.getByText('There is no such page').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('an exercise is made, proposed, accepted and found by everybody', async () => {
    const own = await visitor(browser, 'phone', url);
    await signUpIn(own.context, 'Maker');
    const { page } = own;
    await page.goto('/more');
    await page.getByRole('link', { name: 'My exercises' }).click();
    await heading(page, 'My exercises');
    await isSound(page);
    await page.getByRole('button', { name: 'Add an exercise' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Backyard gate row');
    await page.getByLabel('Movement').selectOption('horizontal_pull');
    await page.getByRole('button', { name: 'Add a muscle' }).click();
    await page.getByLabel('Muscle', { exact: true }).selectOption('lats');
    await page.getByLabel('How it is done').fill('Hold the gate with both hands. Pull the chest to it.');
    await isSound(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Propose, Backyard gate row' }).click();
    await page.getByText('Proposed', { exact: true }).waitFor();
    await isSound(page);

    const staff = await visitor(browser, 'desktop', url);
    halteres('admin', 'staff', 'add', (await signUpIn(staff.context, 'Curator')).email);
    await staff.page.goto('/staff/proposals');
    const card = staff.page.getByRole('region', { name: 'Backyard gate row' });
    await card.getByText('In the catalogue already').or(card.getByText('Nothing in the catalogue')).first().waitFor();
    await isSound(staff.page);
    await card.getByRole('button', { name: 'Accept…' }).click();
    await card.getByLabel('What it is, in one sentence').fill('A row on a gate that is firmly shut.');
    await isSound(staff.page);
    await card.getByRole('button', { name: 'Into the catalogue' }).click();
    await staff.page.getByText('Backyard gate row is in the catalogue.').waitFor();

    await page.reload();
    await page.getByText('In the catalogue', { exact: true }).waitFor();
    const other = await visitor(browser, 'phone', url);
    await signUpIn(other.context, 'Finder');
    await other.page.goto('/exercises');
    await other.page.getByRole('searchbox').first().fill('backyard gate');
    await other.page
      .getByRole('link', { name: /Backyard gate row/ })
      .first()
      .click();
    await heading(other.page, 'Backyard gate row');
    await isSound(other.page);
    expect([...own.errors, ...staff.errors, ...other.errors]).toEqual([]);
    for (const { context } of [own, staff, other]) await context.close();
  });

  test('what a coach shares stands in the search of a client’s log, and becomes theirs when it is picked', async () => {
    const coach = await visitor(browser, 'desktop', url);
    const client = await visitor(browser, 'phone', url);
    await signUpIn(coach.context, 'Coach Ada');
    const { email } = await signUpIn(client.context, 'Cleo');
    const post = async <T>(context: BrowserContext, at: string, data: object): Promise<T> => {
      const answer = await context.request.post(at, { data });
      expect([at, answer.status() < 300]).toEqual([at, true]);
      return (await answer.json()) as T;
    };
    const entity = await post<{ id: string }>(coach.context, '/api/entities', {
      name: 'Cleo',
      type: 'CLIENT',
      age: 30,
    });
    const { link } = await post<{ link: string }>(coach.context, `/api/entities/${entity.id}/invitations`, { email });
    const token = new URL(link).searchParams.get('token');
    await post(client.context, '/api/invitations/accept', { token });

    await coach.page.goto('/my-exercises');
    await coach.page.getByRole('button', { name: 'Add an exercise' }).first().click();
    await coach.page.getByLabel('Name', { exact: true }).fill('Wall walk to the chalk line');
    await coach.page.getByLabel('My clients may see and log it').check();
    await coach.page.getByRole('button', { name: 'Save', exact: true }).click();
    await coach.page.getByText('Shared with clients').waitFor();

    const { page } = client;
    await page.goto('/my-exercises');
    await page.getByRole('region', { name: 'Shared by your coach' }).getByText('Coach Ada').waitFor();
    await isSound(page);
    await page.goto('/log');
    await page
      .getByRole('button', { name: /^(Start|Go on)/ })
      .first()
      .click();
    await page.waitForURL(/\/log\/[^/]+\/[^/]+$/);
    await page.getByRole('button', { name: /^Add the first exercise/ }).click();
    await page.getByRole('searchbox').fill('wall walk chalk');
    const option = page.getByRole('button', { name: /Wall walk to the chalk line.*Shared by Coach Ada/ });
    await option.waitFor();
    await option.click();
    await page.getByText('Wall walk to the chalk line').first().waitFor();
    const me = ((await (await client.context.request.get('/api/me')).json()) as { id: string }).id;
    const own = async (): Promise<string[]> =>
      ((await (await client.context.request.get(`/api/people/${me}/exercises`)).json()) as { name: string }[]).map(
        ({ name }) => name,
      );
    await expect.poll(own, { timeout: 20_000 }).toEqual(['Wall walk to the chalk line']);
    expect([...coach.errors, ...client.errors]).toEqual([]);
    await coach.context.close();
    await client.context.close();
  });

  test.each(['phone', 'desktop'] as const)('mirrors and bears long words at %s width', async (size: Size) => {
    for (const locale of ['ar-XB', 'en-XA']) {
      const { context, page, errors } = await visitor(browser, size, url, 'dark');
      halteres('admin', 'staff', 'add', (await signUpIn(context, 'Mirror', { locale })).email);
      for (const at of [
        '/staff/words',
        '/staff/words/fr/exercise',
        '/staff/quality',
        '/staff/proposals',
        '/my-exercises',
      ]) {
        await page.goto(at);
        await expect.poll(() => page.evaluate('document.documentElement.lang'), { timeout: 15_000 }).toBe(locale);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await expect.poll(() => page.getByRole('main').getByRole('status').count(), { timeout: 15_000 }).toBe(0);
        expect(await page.evaluate('document.documentElement.dir')).toBe(locale === 'ar-XB' ? 'rtl' : 'ltr');
        await isSound(page);
      }
      expect(errors).toEqual([]);
      await context.close();
    }
  });
});
