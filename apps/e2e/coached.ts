import type { Browser, Page } from 'playwright-core';
import type { Size } from './browser.ts';
import { ask, signedUp, tokenTo, type Person } from './people.ts';
import { daysFrom } from './trained.ts';

export type Coached = { coach: Person; athlete: Person; entityId: string; workoutId: string };
type Wanted = { health?: boolean; title?: string; note?: string; weighed?: number };

/** A coach and an athlete who came by invitation, with one workout logged by the athlete yesterday. */
export async function coached(
  browser: Browser,
  url: string,
  size: Size,
  { health = true, title = 'Evening bench', note = 'felt like lead', weighed = 83.17 }: Wanted = {},
): Promise<Coached> {
  const coach = await signedUp(browser, url, 'Dana', size);
  const athlete = await signedUp(browser, url, 'Ben', size);
  const { email } = await ask<{ email: string }>(athlete, 'GET', '/api/me');
  const { id: entityId } = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
    name: 'Ben',
    type: 'CLIENT',
    age: 34,
  });
  await ask(coach, 'POST', `/api/entities/${entityId}/invitations`, { email });
  await ask(athlete, 'POST', '/api/invitations/accept', { token: tokenTo(email), consentHealth: health });
  const workoutId = await logBench(athlete, { title, note, weighed });
  return { coach, athlete, entityId, workoutId };
}

/** A workout of two sets of bench press, finished yesterday. */
async function logBench(athlete: Person, { title, note, weighed }: Required<Omit<Wanted, 'health'>>): Promise<string> {
  const people = `/api/people/${athlete.id}`;
  const day = daysFrom(-1);
  const { exercises } = await ask<{ exercises: { id: string; slug: string }[] }>(athlete, 'GET', '/api/exercises');
  const workout = await ask<{ id: string }>(athlete, 'POST', `${people}/workouts`, {
    title,
    startedAt: `${day}T08:00:00Z`,
    localDate: day,
    bodyweightKg: weighed,
  });
  const added = await ask<{ id: string }>(athlete, 'POST', `${people}/workouts/${workout.id}/exercises`, {
    position: 0,
    exerciseId: exercises.find(({ slug }) => slug === 'barbell-bench-press')?.id,
    notes: note,
  });
  for (const position of [0, 1])
    await ask(athlete, 'POST', `${people}/workout-exercises/${added.id}/sets`, {
      position,
      weight: '82.5',
      weightUnit: 'kg',
      reps: 5,
      rpe: 8,
    });
  await ask(athlete, 'PATCH', `${people}/workouts/${workout.id}`, { endedAt: `${day}T09:00:00Z` });
  return workout.id;
}

export const consent = (athlete: Person, coach: Person, change: object): Promise<unknown> =>
  ask(athlete, 'PATCH', `/api/me/coaches/${coach.id}`, change);

/** All a browser keeps of the app but its own files: every row of every IndexedDB, kept answers, small storage. */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const found = [];
    for (const { name } of await indexedDB.databases()) {
      const open = await new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of open.objectStoreNames) {
        const all = open.transaction(store).objectStore(store).getAll();
        found.push(store, JSON.stringify(await new Promise((done, fail) => {
          all.onsuccess = () => done(all.result);
          all.onerror = () => fail(all.error);
        })));
      }
      open.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(request.url);
        const answer = await cache.match(request);
        if (/json/.test(answer?.headers.get('content-type') ?? '')) found.push(await answer.text());
      }
    }
    for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...storage }));
    return found.join('\\n');
  })()`) as Promise<string>;
