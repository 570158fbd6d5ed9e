import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, launchInstalling, visitor, type Size } from './browser.ts';
import { signUpIn } from './people.ts';

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

type Row = Record<string, unknown> & { id: string };

async function made(context: BrowserContext, at: string, data: object): Promise<Row> {
  const answer = await context.request.post(at, { data });
  expect([at, answer.status()]).toEqual([at, 201]);
  return (await answer.json()) as Row;
}

/** Three sets of bench press and a run, logged today. */
async function logToday(context: BrowserContext, personId: string): Promise<void> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date());
  const workout = await made(context, `/api/people/${personId}/workouts`, {
    title: 'Push',
    startedAt: new Date().toISOString(),
    localDate: today,
  });
  for (const [position, [q, sets]] of [
    [
      'barbell bench press',
      [
        { weight: '60', weightUnit: 'kg', reps: 8 },
        { weight: '60', weightUnit: 'kg', reps: 8 },
        { weight: '60', weightUnit: 'kg', reps: 7 },
      ],
    ],
    ['running', [{ seconds: 900 }]],
  ].entries() as IterableIterator<[number, [string, object[]]]>) {
    const found = await context.request.get(
      `/api/people/${personId}/exercise-search?limit=1&q=${encodeURIComponent(q)}`,
    );
    const [exercise] = (await found.json()) as { exerciseId: string }[];
    const added = await made(context, `/api/people/${personId}/workouts/${workout.id}/exercises`, {
      exerciseId: exercise?.exerciseId,
      position,
    });
    for (const [at, set] of sets.entries())
      await made(context, `/api/people/${personId}/workout-exercises/${added.id}/sets`, { position: at, ...set });
  }
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function isSound(page: Page): Promise<void> {
  expect(await overflow(page)).toBe(0);
  expect(await findAxeViolations(page)).toEqual([]);
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('reference data at %s width', (size: Size) => {
  test('equipment: found by a typo, opened from an exercise, kept without a network', async () => {
    const { context, page, errors } = await visitor(installing, size, url);
    await signUpIn(context, 'Noor');
    await page.goto(size === 'phone' ? '/more' : '/exercises');
    await page.getByRole('main').getByRole('link', { name: 'Equipment', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Equipment' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Machines' }).waitFor();
    await isSound(page);
    await page.getByLabel('Search equipment').fill('saftey squat');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Safety squat bar/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Safety squat bar' }).waitFor();
    await page.getByText('Plates go on in pairs', { exact: false }).waitFor();
    await page.getByText('Its own handle, upright, palms facing').waitFor();
    await isSound(page);

    await page.goto('/exercises/barbell-bench-press');
    await page.getByText('Begin with about 20 kg.').first().waitFor();
    await page.getByText('Stimulus of a hard set: 8.3 of 10').click();
    await page.getByText('+4.5 suits muscle growth').waitFor();
    await isSound(page);
    await page.getByRole('region', { name: 'Grip and load' }).getByRole('link', { name: 'Barbell' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Barbell' }).waitFor();
    await page
      .getByRole('region', { name: 'What can stand in' })
      .getByRole('link', { name: /^Dumbbells/ })
      .waitFor();
    await page.getByRole('link', { name: /^All \d+ exercises$/ }).click();
    await page.waitForURL(/\/exercises\?equipment=barbell/);

    await page.goto('/equipment/barbell');
    await page.getByText('Plates go on in pairs', { exact: false }).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Barbell' }).waitFor();
    await page.getByText('Plates go on in pairs', { exact: false }).waitFor();
    await context.setOffline(false);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the palette finds exercises and equipment', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpIn(context, 'Noor');
    await page.goto('/exercises');
    await page.getByRole('table', { name: 'Exercises' }).waitFor();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /^Search places/ });
    await field.fill('leg pres');
    await page.getByRole('option', { name: 'Leg Press Exercise', exact: true }).waitFor();
    await page.getByRole('option', { name: 'Leg press Equipment', exact: true }).waitFor();
    await field.fill('battle rop');
    await page.getByRole('option', { name: 'Battle rope Equipment' }).click();
    await page.getByRole('heading', { level: 1, name: 'Battle rope' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a region of the body narrows the library and its muscles', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpIn(context, 'Noor');
    await page.goto('/exercises');
    await page.getByLabel('Body part').selectOption('Shoulders');
    await page.waitForURL(/part=shoulders/);
    await page.getByRole('status').filter({ hasText: ' of ' }).waitFor();
    const muscles = await page.getByLabel('Muscle', { exact: true }).locator('option').allInnerTexts();
    expect(muscles).toContain('Side shoulder');
    expect(muscles).not.toContain('Quads');
    await page.getByLabel('Muscle', { exact: true }).selectOption('Rear shoulder');
    await page.getByRole('link', { name: 'Dumbbell Reverse Fly', exact: true }).waitFor();
    await page.getByLabel('Body part').selectOption('Thighs');
    await page.waitForURL((at) => at.search === '?part=legs');
    await page.getByRole('link', { name: 'Barbell Back Squat' }).waitFor();
    await isSound(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('achievements are listed by category and nobody has earned one', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    await signUpIn(context, 'Noor');
    await page.goto(size === 'phone' ? '/more' : '/progress');
    await page.getByRole('main').getByRole('link', { name: 'Achievements' }).click();
    await page.getByText('First workout', { exact: true }).waitFor();
    await page.getByText('Squat: 1.5 × body weight').waitFor();
    await page.getByText('Nothing is counted yet').waitFor();
    await isSound(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('sets per muscle: logged ones on progress, planned ones on a program, daily life on the client', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    const { id } = await signUpIn(context, 'Noor', { timeZone: 'Europe/Berlin' });
    await page.goto('/progress');
    await page.getByRole('radio', { name: 'By muscle' }).check();
    await page.getByText('No sets to count in these days').waitFor();
    await logToday(context, id);
    await page.reload();
    await page.getByRole('radio', { name: 'By muscle' }).check();
    await page.getByRole('heading', { name: 'Chest first: 3 sets' }).waitFor();
    await page.getByText('3 sets counted', { exact: false }).waitFor();
    await page.getByRole('img', { name: /^Body map: Chest, 3 sets; / }).waitFor();
    await page.getByText('1.5 sets').first().waitFor();
    await isSound(page);
    await page.getByRole('radio', { name: 'Last 28 days' }).check();
    await page.getByRole('heading', { name: 'Chest first: 3 sets' }).waitFor();

    await made(context, '/api/gyms', { name: 'Our garage', preset: 'garage' });
    await page.goto('/clients/new');
    await page.getByLabel('Name', { exact: true }).fill('Cleo Client');
    await page.getByLabel('Age', { exact: true }).fill('34');
    await page.getByLabel('Gym', { exact: true }).selectOption('Our garage');
    await page.getByLabel('Daily life').selectOption('Shift work');
    await page.getByText('Expert opinion: Sleep moves about', { exact: false }).waitFor();
    await isSound(page);
    await page.getByRole('button', { name: 'Add the client' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cleo Client' }).waitFor();
    await page.getByText('Shift work', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'Generate a program' }).first().click();
    await page.getByRole('button', { name: 'Generate the program' }).click();
    await page.waitForURL(/\/programs\/[^/]+\/[^/]+$/);
    await page.getByRole('radio', { name: 'Muscles' }).check();
    await page.getByRole('heading', { name: /^Week 1: \d+ of \d+ muscles get enough to grow/ }).waitFor();
    const before = await page.getByRole('img', { name: /^Body map: / }).getAttribute('aria-label');
    await isSound(page);
    await page.getByLabel('Week', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('heading', { name: /^Week 2: / }).waitFor();
    expect(before).toMatch(/sets/);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the pages mirror for a language written from right to left', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    const { id } = await signUpIn(context, 'Noor', { locale: 'ar-XB', timeZone: 'Europe/Berlin' });
    await logToday(context, id);
    for (const at of ['/equipment', '/equipment/cable', '/achievements', '/exercises/lat-pulldown', '/progress']) {
      await page.goto(at);
      await expect.poll(() => page.evaluate('document.documentElement.dir'), { timeout: 15_000 }).toBe('rtl');
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      if (at === '/progress') {
        await page.getByRole('radio').nth(2).check({ force: true });
        await page.getByRole('img').first().waitFor();
      } else await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect([at, await overflow(page)]).toEqual([at, 0]);
      expect([at, await findAxeViolations(page)]).toEqual([at, []]);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});
