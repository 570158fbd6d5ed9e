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
type Workout = {
  id: string;
  date: string;
  title: string;
  exercises: { exerciseId: string; name: string; sets: SetRow[] }[];
};
type Program = { id: string; ownerId: string; weekList: { workouts: Workout[] }[] };

/** Somebody who trains by a plan of their own for two weeks, stronger than it thinks, up to yesterday. */
async function trained(person: Person): Promise<{ program: Program; today: Workout }> {
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
    days: ['monday', 'wednesday', 'friday', 'sunday'],
    sessionMinutes: 60,
    startDate: daysFrom(-15),
  });
  const { items } = await ask<{ items: { id: string; ownerId: string }[] }>(person, 'GET', '/api/programs');
  const at = `/api/programs/${items[0]?.ownerId}/${items[0]?.id}`;
  const program = await ask<Program>(person, 'GET', at);
  const workouts = program.weekList.flatMap((week) => week.workouts);
  const people = `/api/people/${person.id}`;
  for (const workout of workouts.filter(({ date }) => date < daysFrom(0))) {
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
          reps: max + 3,
          rpe: 8,
        });
    }
    await ask(person, 'PATCH', `${people}/workouts/${log.id}`, { endedAt: `${workout.date}T09:00:00Z` });
  }
  const today = workouts.find(({ date }) => date >= daysFrom(0));
  if (!today) throw new Error('a workout to come is needed');
  return { program, today };
}

describe.skipIf(path === null).each(['desktop', 'phone'] as const)(
  'a plan that follows its athlete at %s width',
  (size: Size) => {
    test('suggestions are read, accepted, undone and dismissed; a short day is fitted, taken and trained', async () => {
      const person = await signedUp(browser, url, 'Ada', size, { timeZone: 'UTC' });
      const { page, errors } = person;
      const shoot = async (name: string): Promise<void> => {
        if (shots !== undefined) await page.screenshot({ path: `${shots}/adapt-${name}-${size}.png` });
      };
      const { program, today } = await trained(person);

      await page.goto(`/programs/${program.ownerId}/${program.id}`);
      const card = page.getByRole('region', { name: 'Suggestions' });
      await card.waitFor();
      await card.getByText('Before, after and why', { exact: false }).first().click();
      await card.getByText('Source:', { exact: false }).first().waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('suggestions');
      const before = await card.getByRole('button', { name: /^Accept: / }).count();
      expect(before).toBeGreaterThan(1);
      await card
        .getByRole('button', { name: /^Accept: / })
        .first()
        .click();
      await page.getByText('The change is in the plan.').waitFor();
      await expect.poll(() => card.getByRole('button', { name: /^Accept: / }).count()).toBe(before - 1);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByRole('button', { name: 'Undo the last change' }).waitFor({ state: 'detached' });
      await card
        .getByRole('button', { name: /^Dismiss: / })
        .first()
        .click();
      await page.getByText('Dismissed. It is not suggested again.').waitFor();
      await expect.poll(() => card.getByRole('button', { name: /^Accept: / }).count()).toBe(before - 2);

      await page.goto('/today');
      await page.getByRole('heading', { name: today.title }).first().waitFor();
      await page.getByRole('button', { name: 'Today is different' }).click();
      const sheet = page.getByRole('dialog', { name: 'Today is different' });
      await sheet.getByLabel('How much time is there?').selectOption('20 minutes');
      await sheet.getByRole('radio', { name: 'Worse', exact: true }).check();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('today');
      await sheet.getByRole('button', { name: 'Show before and after' }).click();
      await sheet.getByRole('heading', { name: 'Shorter today' }).waitFor();
      await sheet.getByText('Kept:', { exact: false }).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await shoot('fitted');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await sheet.getByRole('button', { name: 'Take it for today' }).click();
      await sheet.waitFor({ state: 'hidden' });
      const left = (await ask<Program>(person, 'GET', `/api/programs/${program.ownerId}/${program.id}`)).weekList
        .flatMap(({ workouts }) => workouts)
        .find(({ id }) => id === today.id);
      expect(left?.exercises.length).toBeLessThan(today.exercises.length);
      const gone = today.exercises.find(({ name }) => !left?.exercises.some((each) => each.name === name))?.name ?? '';
      // The plan on this device follows.
      await page.getByRole('region', { name: today.title }).getByText(gone).waitFor({ state: 'detached' });
      expect(errors).toEqual([]);
      await person.context.close();
    });
  },
);
