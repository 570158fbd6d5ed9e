import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, openInstalled, visitor, type Size } from './browser.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

type Workout = {
  id: string;
  endedAt: string | null;
  programWorkoutId: string | null;
  exercises: { sets: { reps: number | null; weight: string | null }[] }[];
};

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Somebody who coaches themself and has a program that begins today. */
async function selfCoached(context: BrowserContext, email: string): Promise<string> {
  const { request } = context;
  const post = async <T>(at: string, data: object): Promise<T> => {
    const answer = await request.post(at, { data });
    if (!answer.ok()) throw new Error(`${at} answered ${answer.status()}: ${await answer.text()}`);
    return (answer.headers()['content-type']?.includes('json') ? await answer.json() : await answer.text()) as T;
  };
  const credentials = { email, password: 'a long enough password' };
  await post('/api/auth/sign-up/email', { name: 'Mara', ...credentials });
  const { user } = await post<{ user: { id: string } }>('/api/auth/sign-in/email', credentials);
  await request.patch('/api/me', { data: { onboarded: true, settings: { timeZone: 'Europe/Berlin' } } });
  const gym = await post<{ id: string }>('/api/gyms', { name: 'Cellar', preset: 'garage' });
  const entity = await post<{ id: string }>('/api/entities', {
    name: 'Mara',
    type: 'CLIENT',
    self: true,
    age: 30,
    weightKg: 66,
    bench1rm: 50,
    squat1rm: 90,
    deadlift1rm: 110,
    yearsOfExperience: 3,
    gymId: gym.id,
  });
  const weekday = WEEKDAYS[new Date(`${today()}T12:00:00Z`).getUTCDay()];
  const events = await post<string>('/api/programs/generate', {
    entityId: entity.id,
    idempotencyKey: `e2e-${Date.now()}-${Math.random()}`,
    goal: 'strength',
    weeks: 4,
    days: [weekday],
    sessionMinutes: 60,
    startDate: today(),
  });
  expect(events).toContain('"type":"done"');
  return user.id;
}

const logSet = (page: Page, number: number) =>
  page
    .getByRole('button', { name: `Log set ${number}`, exact: true })
    .first()
    .click();

/** What the app says of the log: sent, or saved on this device with so many changes waiting. */
const told = (page: Page, words: RegExp): Promise<void> =>
  expect
    .poll(() => page.getByRole('status').filter({ visible: true }).allTextContents(), { timeout: 15_000 })
    .toContainEqual(expect.stringMatching(words));

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('an athlete at %s width', (size: Size) => {
  test('logs with the network cut, reloads, goes on, finishes, and everything arrives once', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    const me = await selfCoached(context, `offline-${size}-${Date.now()}@example.org`);
    await openInstalled(page);
    await page
      .getByRole('button', { name: /^(Start|Do it)/ })
      .first()
      .click();
    await page.waitForURL(/\/log\/[^/]+\/[^/]+$/);
    const workoutOf = async (): Promise<Workout | null> => {
      const { items } = (await (await context.request.get(`/api/people/${me}/workouts`)).json()) as {
        items: { id: string }[];
      };
      const [first] = items;
      return first === undefined || items.length > 1
        ? null
        : ((await (await context.request.get(`/api/people/${me}/workouts/${first.id}`)).json()) as Workout);
    };
    const setsThere = async (): Promise<number | undefined> =>
      (await workoutOf())?.exercises.flatMap((exercise) => exercise.sets).length;
    await logSet(page, 1);
    expect(await findAxeViolations(page)).toEqual([]);

    // What the app says may still be of the change before; the server knows.
    await expect.poll(setsThere, { timeout: 15_000 }).toBe(1);
    await told(page, /^Sent/);
    await context.setOffline(true);
    await logSet(page, 2);
    await logSet(page, 3);
    // A set shows at once and counts as done when the device has it: what shows as done survives a page torn away.
    await expect.poll(() => page.locator('[data-done]').count(), { timeout: 15_000 }).toBe(3);
    await page.reload();
    await expect.poll(() => page.locator('[data-done]').count(), { timeout: 15_000 }).toBe(3);
    await told(page, /Saved on this device, 2 queued/);
    await page.getByRole('button', { name: 'Log set 4', exact: true }).first().waitFor();
    await logSet(page, 4);
    await expect
      .poll(() => page.getByRole('status').filter({ visible: true }).allTextContents())
      .toContainEqual(expect.stringMatching(/Saved on this device/));

    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: /, done$/ }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await context.setOffline(false);

    await expect.poll(setsThere, { timeout: 20_000 }).toBe(4);
    await expect.poll(async () => (await workoutOf())?.endedAt ?? null, { timeout: 20_000 }).not.toBeNull();
    const calendar = (await (await context.request.get(`/api/calendar?from=${today()}&to=${today()}`)).json()) as {
      completed: boolean;
      workoutId: string;
    }[];
    await expect
      .poll(
        async () =>
          (
            (await (await context.request.get(`/api/calendar?from=${today()}&to=${today()}`)).json()) as {
              completed: boolean;
            }[]
          ).map((each) => each.completed),
        { timeout: 20_000 },
      )
      .toEqual([true]);
    expect((await workoutOf())?.programWorkoutId).toBe(calendar[0]?.workoutId);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('brings years of history in, sees what would be stored, and undoes it', async () => {
    const { context, page, errors } = await visitor(browser, size, url);
    const me = await selfCoached(context, `import-${size}-${Date.now()}@example.org`);
    const rows = Array.from(
      { length: 30 },
      (_, index) =>
        `2024-0${1 + (index % 9)}-1${index % 9} 17:30:00,Evening,45m,Bench Press (Barbell),${1 + (index % 3)},${60 + index},5,0,0,,,8`,
    );
    const file = [
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
      ...rows,
      '2024-09-01 17:30:00,Evening,45m,Zebra Wiggle,1,10,5,0,0,,,',
    ].join('\n');
    await page.goto(`/import/${me}`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'strong.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: /^Store \d+ workouts/ }).waitFor();
    expect(await page.getByText('Zebra Wiggle').count()).toBeGreaterThan(0);
    expect(await findAxeViolations(page)).toEqual([]);
    // Saying the unit reads the file again, and the question is gone.
    await page.getByRole('radio', { name: 'Kilograms' }).click();
    await page.getByRole('radio', { name: 'Kilograms' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Store \d+ workouts/ }).click();
    const count = async (): Promise<number> =>
      ((await (await context.request.get(`/api/people/${me}/workouts?limit=100`)).json()) as { items: unknown[] }).items
        .length;
    await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Undo import' }).first().click();
    await expect.poll(count, { timeout: 20_000 }).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
