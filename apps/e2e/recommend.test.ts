import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const shots = process.env['HALTERES_SHOTS'];
const daysFrom = (days: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

type SetRow = { kind: string; max: number; load: { weight: string; unit: string } | null };
type Workout = { id: string; date: string; exercises: { exerciseId: string; sets: SetRow[] }[] };
type Program = { id: string; ownerId: string; weekList: { workouts: Workout[] }[] };

/** Somebody who has trained by a plan of their own for three weeks, every set far easier than it was meant. */
async function trained(person: Person): Promise<Program> {
  const gym = await ask<{ id: string }>(person, 'POST', '/api/gyms', { name: 'Iron House', preset: 'commercial_kg' });
  const entity = await ask<{ id: string }>(person, 'POST', '/api/entities', {
    name: 'Myself',
    type: 'CLIENT',
    self: true,
    age: 34,
    weightKg: 82,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    gymId: gym.id,
  });
  await ask(person, 'POST', '/api/programs/generate', {
    entityId: entity.id,
    idempotencyKey: `key-${Date.now()}-${Math.random()}`,
    goal: 'strength',
    weeks: 6,
    days: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 60,
    startDate: daysFrom(-22),
  });
  const { items } = await ask<{ items: { id: string; ownerId: string }[] }>(person, 'GET', '/api/programs');
  const program = await ask<Program>(person, 'GET', `/api/programs/${items[0]?.ownerId}/${items[0]?.id}`);
  const people = `/api/people/${person.id}`;
  for (const workout of program.weekList.flatMap(({ workouts }) => workouts)) {
    if (workout.date >= daysFrom(0)) continue;
    const log = await ask<{ id: string }>(person, 'POST', `${people}/workouts`, {
      startedAt: `${workout.date}T08:00:00Z`,
      localDate: workout.date,
      programOwnerId: program.ownerId,
      programWorkoutId: workout.id,
    });
    for (const [position, { exerciseId, sets }] of workout.exercises.entries()) {
      const work = sets.filter(({ kind, load }) => kind !== 'warm_up' && load !== null);
      if (work.length === 0) continue;
      const added = await ask<{ id: string }>(person, 'POST', `${people}/workouts/${log.id}/exercises`, {
        position,
        exerciseId,
      });
      for (const [i, { max, load }] of work.entries())
        await ask(person, 'POST', `${people}/workout-exercises/${added.id}/sets`, {
          position: i,
          weight: load?.weight,
          weightUnit: load?.unit,
          reps: max,
          rpe: 5,
        });
    }
    await ask(person, 'PATCH', `${people}/workouts/${log.id}`, { endedAt: `${workout.date}T09:00:00Z` });
  }
  return program;
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)('advice over weeks at %s width', (size: Size) => {
  test('is read with its numbers, done by keyboard, taken back, and said in German', async () => {
    const person = await signedUp(browser, url, 'Ada', size, { timeZone: 'UTC' });
    const { page, errors } = person;
    const shoot = async (name: string): Promise<void> => {
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/recommend-${name}-${size}.png`, fullPage: true });
    };
    const program = await trained(person);
    const at = `/programs/${program.ownerId}/${program.id}`;
    await page.goto(at);
    const card = page.getByRole('region', { name: 'Recommendations' });
    await card.waitFor();
    await card.getByText('RPE easier than planned', { exact: false }).first().waitFor();
    await card.getByText('Expected:', { exact: false }).first().waitFor();
    await card.getByText('sure: seen', { exact: false }).first().waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      const behind = card.getByText('The numbers behind it', { exact: false }).first();
      await behind.focus();
      await page.keyboard.press('Enter');
      await card.getByText('Effort against the plan', { exact: true }).first().waitFor();
      expect(await findAxeViolations(page), colorScheme).toEqual([]);
      await shoot(colorScheme);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    const doIt = card.getByRole('button', { name: /^Do this: Over / });
    await doIt.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The change is in the plan.').waitFor();
    await doIt.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Undo the last change' }).waitFor({ state: 'detached' });
    // Taken back, it stays answered: it is not asked again.
    expect(await doIt.count()).toBe(0);
    await page.getByText('Recommendations before: 1').click();
    await page.getByText('It is measured two weeks after.', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await shoot('before');

    await page.context().request.patch('/api/me', { data: { settings: { locale: 'de' } } });
    await page.reload();
    await page.getByText('Frühere Empfehlungen: 1').click();
    await page.getByText('RPE leichter an als geplant', { exact: false }).waitFor();
    const suggestions = page.getByRole('region', { name: 'Vorschläge' });
    expect(await suggestions.innerText()).toMatch(/Die letzten zwei Einheiten ergeben ein 1RM/u);
    expect(await suggestions.innerText()).not.toMatch(/the last two sessions|felt like|Stay at/u);
    await shoot('german');
    expect(errors).toEqual([]);
    await person.context.close();
  });
});
