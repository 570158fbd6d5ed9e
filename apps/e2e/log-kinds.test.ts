import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launchInstalling, openInstalled, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';
import { undo } from './toast.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launchInstalling(path);
});
afterAll(() => browser?.close());

type LoggedSet = {
  setType: string;
  weight: string | null;
  reps: number | null;
  calories: number | null;
  side: string | null;
  restSeconds: number | null;
};
type Exercise = { id: string; name: string; superset: string | null; tempo: string | null; sets: LoggedSet[] };
type Workout = { id: string; exercises: Exercise[] };

/** The one workout of somebody, as the server has it. */
async function workoutOf(person: Person): Promise<Workout> {
  const { items } = await ask<{ items: { id: string }[] }>(person, 'GET', `/api/people/${person.id}/workouts`);
  return ask<Workout>(person, 'GET', `/api/people/${person.id}/workouts/${items[0]?.id}`);
}
const setsOf = async (person: Person, name: RegExp): Promise<LoggedSet[]> =>
  (await workoutOf(person)).exercises.find((exercise) => name.test(exercise.name))?.sets ?? [];

async function startEmpty({ page }: Person): Promise<void> {
  await openInstalled(page);
  await page.getByRole('button', { name: 'Start an empty workout' }).click();
  await page.waitForURL(/\/log\/[^/]+\/[^/]+$/);
}

async function addExercise(page: Page, typed: string, name: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Add( exercise| the first exercise)?/ })
    .last()
    .click();
  await page.getByRole('dialog').locator('input').first().fill(typed);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.getByRole('heading', { name: new RegExp(`${name}$`) }).waitFor();
}

/** Enters load and count of the next set, by the pad of a phone or the table of a desk. */
async function enter(page: Page, size: Size, exercise: string, load: number | null, count: number): Promise<void> {
  if (size === 'desktop') {
    const row = page.getByRole('region', { name: exercise }).locator('tr[data-next]');
    if (load !== null) await row.getByLabel(/^Load of set/).fill(String(load));
    await row.getByLabel(/^Count of set/).fill(String(count));
    return;
  }
  const pad = page.getByRole('group', { name: 'Number pad' });
  const type = async (value: number) => {
    for (const digit of String(value))
      await pad.getByRole('button', { name: digit === '.' ? 'Point' : digit, exact: true }).click();
  };
  if (load !== null) {
    await page.getByRole('group', { name: 'Load' }).locator('button').nth(1).click();
    await type(load);
    await pad.getByRole('button', { name: 'Next' }).click();
  } else
    await page
      .getByRole('group', { name: /^(Reps|Calories|Seconds|Metres)$/ })
      .locator('button')
      .nth(1)
      .click();
  await type(count);
  await pad.getByRole('button', { name: 'Done' }).click();
}

const logNext = (page: Page, size: Size, exercise: string): Promise<void> =>
  (size === 'desktop' ? page.getByRole('region', { name: exercise }) : page)
    .getByRole('button', { name: /^Log set \d+$/ })
    .click();

async function chooseKind(page: Page, size: Size, exercise: string, choice: string, what: 'Type' | 'Side') {
  if (size === 'desktop') {
    const row = page.getByRole('region', { name: exercise }).locator('tr[data-next]');
    await row.getByLabel(new RegExp(`^${what} of set`)).selectOption({ label: choice });
    return;
  }
  await page.getByRole('button', { name: /^(Normal|Warm-up|Drop|Failure|AMRAP|Both sides|Left|Right)( ·|$)/ }).click();
  const button = page.getByRole('button', { name: choice, exact: true });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
}

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('the logger at %s width', (size: Size) => {
  test('logs every kind of set, sides and calories', async () => {
    const person = await signedUp(browser, url, 'Kim', size);
    const { page } = person;
    await startEmpty(person);
    await addExercise(page, 'barbell split squat', 'Barbell Split Squat');
    const split = 'Barbell Split Squat';
    await enter(page, size, split, 20, 8);
    await chooseKind(page, size, split, 'Left', 'Side');
    await logNext(page, size, split);
    await expect.poll(async () => (await setsOf(person, /Split Squat/)).length, { timeout: 15_000 }).toBe(1);
    // The other side is next by itself, with the same numbers.
    await logNext(page, size, split);
    for (const kind of ['Drop', 'Failure', 'AMRAP']) {
      await chooseKind(page, size, split, kind, 'Type');
      await chooseKind(page, size, split, 'Both sides', 'Side');
      await logNext(page, size, split);
    }
    await expect
      .poll(async () => (await setsOf(person, /Split Squat/)).map(({ setType, side }) => `${setType} ${side}`), {
        timeout: 15_000,
      })
      .toEqual(['normal left', 'normal right', 'drop both', 'failure both', 'amrap both']);
    expect(await findAxeViolations(page)).toEqual([]);
    await addExercise(page, 'air bike', 'Air Bike');
    const bike = (await page.getByRole('heading', { name: /Bike/ }).first().textContent())?.trim() ?? '';
    await enter(page, size, bike, null, 12);
    await logNext(page, size, bike);
    await expect.poll(async () => (await setsOf(person, /Bike/))[0]?.calories ?? null, { timeout: 15_000 }).toBe(12);
    expect((await setsOf(person, /Bike/))[0]?.reps).toBeNull();
    expect(person.errors).toEqual([]);
    await person.context.close();
  });

  test('walks a superset round by round and rests after the round; the tempo stays in sight', async () => {
    const person = await signedUp(browser, url, 'Sam', size);
    const { page } = person;
    await startEmpty(person);
    const [bench, row] = ['Barbell Bench Press', 'Barbell Row'];
    await addExercise(page, 'barbell bench press', bench);
    await addExercise(page, 'barbell row', row);
    const place = (name: string) =>
      size === 'desktop' ? page.getByRole('region', { name }) : page.getByRole('navigation', { name: 'Exercises' });
    if (size === 'phone') await place(bench).getByRole('button', { name: bench }).click();
    await page.getByRole('button', { name: `Arrange ${bench}` }).click();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: `In rounds with ${row}` }).click();
    await page.getByText('A1', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: `Arrange ${bench}` }).click();
    await page.getByLabel('Tempo').fill('3-1-1-0');
    await page.keyboard.press('Enter');
    await page.getByText('Tempo 3-1-1-0').waitFor();
    await enter(page, size, bench, 60, 5);
    await logNext(page, size, bench);
    // The round goes on: no rest, and the row is next.
    expect(await page.getByRole('timer').count()).toBe(0);
    if (size === 'phone') await page.getByRole('heading', { name: row }).waitFor();
    else
      await expect
        .poll(() => page.evaluate('document.activeElement?.closest("section")?.getAttribute("aria-label")'))
        .toBe(row);
    await enter(page, size, row, 50, 5);
    await logNext(page, size, row);
    await page.getByRole('timer').waitFor();
    if (size === 'phone') await page.getByRole('heading', { name: bench }).waitFor();
    await expect
      .poll(async () => (await workoutOf(person)).exercises.map(({ superset, tempo }) => [superset, tempo]), {
        timeout: 15_000,
      })
      .toEqual([
        ['A', '3-1-1-0'],
        ['A', null],
      ]);
    await page.getByRole('button', { name: `Arrange ${bench}` }).click();
    await page.getByRole('button', { name: 'Part the group' }).click();
    await page.getByText('The group is parted').waitFor();
    await undo(page, 'The group is parted').press('Enter');
    await page.getByText('A2', { exact: true }).first().waitFor();
    expect(person.errors).toEqual([]);
    await person.context.close();
  });

  test('adds warm-ups the plates can build, draws the bar, and tells of a record with the network cut', async () => {
    const person = await signedUp(browser, url, 'Ada', size);
    const { page, context } = person;
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const started = { startedAt: day, localDate: day.slice(0, 10) };
    const before = await ask<{ id: string }>(person, 'POST', `/api/people/${person.id}/workouts`, started);
    const exercises = await ask<{ exercises: { id: string; slug: string }[] }>(
      person,
      'GET',
      '/api/exercises?locale=en',
    );
    const benchId = exercises.exercises.find(({ slug }) => slug === 'barbell-bench-press')?.id;
    const added = await ask<{ id: string }>(
      person,
      'POST',
      `/api/people/${person.id}/workouts/${before.id}/exercises`,
      { position: 0, exerciseId: benchId },
    );
    const old = { position: 0, weight: '60', weightUnit: 'kg', reps: 5 };
    await ask(person, 'POST', `/api/people/${person.id}/workout-exercises/${added.id}/sets`, old);
    await ask(person, 'PATCH', `/api/people/${person.id}/workouts/${before.id}`, { endedAt: day });
    await startEmpty(person);
    const bench = 'Barbell Bench Press';
    await addExercise(page, 'barbell bench press', bench);
    // Last time's 60 kg stand in the field, with the plates for them and a ramp below.
    await page.getByText('Each side: 20 kg', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: /^Add warm-ups 20 × 8/ }).click();
    await page.getByText(/warm-ups added/).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: bench }).waitFor();
    await logNext(page, size, bench);
    await expect.poll(() => page.locator('li[data-done], tr[data-done]').count()).toBe(1);
    await chooseKind(page, size, bench, 'Normal', 'Type');
    await enter(page, size, bench, 62.5, 5);
    await logNext(page, size, bench);
    await page.getByText(/^A record in Barbell Bench Press\. Heaviest yet: 62\.5 kg/).waitFor();
    await page
      .getByText(/Heaviest yet, Best e1RM yet|Heaviest yet · Best e1RM yet/)
      .first()
      .waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    // Corrected, the set is no record any more.
    if (size === 'phone') await page.getByRole('button', { name: /^Change set 2/ }).click();
    if (size === 'phone') {
      await page.getByRole('group', { name: 'Load' }).locator('button').nth(1).click();
      const pad = page.getByRole('group', { name: 'Number pad' });
      await pad.getByRole('button', { name: '5', exact: true }).click();
      await pad.getByRole('button', { name: '0', exact: true }).click();
      await pad.getByRole('button', { name: 'Next' }).click();
      await pad.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Save set 2' }).click();
    } else {
      await page.getByLabel('Load of set 2').fill('50');
      await page.getByLabel('Load of set 2').press('Enter');
    }
    await expect.poll(() => page.getByText(/^Heaviest yet|· Heaviest yet|Heaviest yet,/).count()).toBe(0);
    await undo(page, 'Set changed').click();
    await page
      .getByText(/Heaviest yet(,| ·)/)
      .first()
      .waitFor();
    await context.setOffline(false);
    await expect
      .poll(async () => (await setsOf(person, /Bench/)).map(({ setType, weight }) => `${setType} ${weight}`), {
        timeout: 20_000,
      })
      .toEqual(['warm_up 20', 'normal 62.5']);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: '2 records' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.goto(`/lifts/${person.id}?exercise=${benchId}`);
    await page.getByRole('table', { name: 'Records' }).getByText('Heaviest yet').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(person.errors).toEqual([]);
    await context.close();
  });
});
