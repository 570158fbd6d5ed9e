import type { Page } from 'playwright-core';
import { ask, type Person } from './people.ts';

/** The Monday so many weeks from now; of this week for 0. */
export const mondayIn = (weeks: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 7 * weeks);
  return day.toISOString().slice(0, 10);
};

export const dayAfter = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

export type Scheduled = {
  id: string;
  ownerId: string;
  entityId: string;
  programId: string;
  title: string;
  date: string;
  completed: boolean;
};
export type Planned = { entityId: string; programId: string; workouts: () => Promise<Scheduled[]> };

/** A client of somebody with a program of three days a week from a Monday on. */
export async function plannedFor(
  person: Person,
  name: string,
  start: string,
  more: { facts?: object; days?: string[] } = {},
): Promise<Planned> {
  const gym = await ask<{ id: string }>(person, 'POST', '/api/gyms', {
    name: `Gym of ${name}`,
    preset: 'commercial_kg',
  });
  const entity = await ask<{ id: string }>(person, 'POST', '/api/entities', {
    name,
    type: 'CLIENT',
    age: 34,
    weightKg: 82,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    gymId: gym.id,
    ...more.facts,
  });
  await ask(person, 'POST', '/api/programs/generate', {
    entityId: entity.id,
    idempotencyKey: `key-${Date.now()}-${Math.random()}`,
    goal: 'strength',
    weeks: 4,
    days: more.days ?? ['monday', 'wednesday', 'friday'],
    sessionMinutes: 60,
    startDate: start,
  });
  const { items } = await ask<{ items: { id: string }[] }>(person, 'GET', `/api/programs?entityId=${entity.id}`);
  return {
    entityId: entity.id,
    programId: items[0]?.id ?? '',
    workouts: () =>
      ask<Scheduled[]>(
        person,
        'GET',
        `/api/calendar?from=${dayAfter(start, -35)}&to=${dayAfter(start, 120)}&entityId=${entity.id}`,
      ),
  };
}

type Spot = { x: number; y: number };

/** The middle of what is found first. */
export async function middleOf(page: Page, selector: string): Promise<Spot> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger that rests on a spot, goes to another and is lifted: real touches, by the debugger. */
export async function dragByTouch(page: Page, from: Spot, to: Spot, restMs: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  await touch('touchStart', from);
  await page.waitForTimeout(restMs);
  for (let step = 1; step <= 12; step++)
    await touch('touchMove', {
      x: from.x + ((to.x - from.x) * step) / 12,
      y: from.y + ((to.y - from.y) * step) / 12,
    });
  await page.waitForTimeout(50);
  await touch('touchEnd');
  await session.detach();
}
