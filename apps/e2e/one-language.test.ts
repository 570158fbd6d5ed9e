import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
/** A folder to keep pictures in, for a person to look at. */
const shots = process.env['HALTERES_SHOTS'];

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const MESSAGES = [
  ...readFileSync(join(import.meta.dirname, '../../packages/i18n/locales/de.po'), 'utf8').matchAll(
    /^msgid "([^"{}]+)"\nmsgstr "([^"]+)"$/gmu,
  ),
].map(([, english = '', german = '']) => ({ english, german }));
const GERMAN = new Set(MESSAGES.map(({ german }) => german));
/** Messages without a slot, by their English, that German has no use for. */
const ENGLISH = new Set(MESSAGES.map(({ english }) => english).filter((english) => !GERMAN.has(english)));
/** Words that English sentences are made of and German ones are not. */
const ENGLISH_WORDS =
  /\b(the|and|of|with|for|is|are|your|leave|each|every|which|that|than|at most|at least|rest|sets?|reps|week|weeks|days|heavy|choose|load|repetitions|place)\b/iu;

/** What a reader sees on a page, a text at a time, names of people, exercises and pieces left out. */
async function textsOf(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate<string[]>(`(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent.trim();
      const shown = node.parentElement.closest('script, style, [lang="en"]') === null;
      if (text !== '' && shown) found.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label]')) found.push(element.getAttribute('aria-label'));
    return found;
  })()`);
  return texts.map((text) => names.reduce((left, name) => left.replaceAll(name, '·'), text));
}

const isEnglish = (text: string): boolean => ENGLISH.has(text) || ENGLISH_WORDS.test(text);

async function namesIn(coach: Person): Promise<string[]> {
  const exercises = await ask<{ exercises: { name: string }[] }>(coach, 'GET', '/api/exercises?locale=de');
  const pieces = await ask<{ name: string }[]>(coach, 'GET', '/api/equipment?locale=de');
  return [...exercises.exercises, ...pieces]
    .map(({ name }) => name)
    .filter((name) => ENGLISH_WORDS.test(name))
    .toSorted((a, b) => b.length - a.length);
}

/** Opens a page, waits for what it shows, and finds nothing English on it. */
async function speaksGerman(page: Page, at: string, awaited: string, names: readonly string[]): Promise<void> {
  await page.goto(at);
  await page.getByText(awaited, { exact: false }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await nothingEnglish(page, at, names);
}

async function nothingEnglish(page: Page, at: string, names: readonly string[]): Promise<void> {
  if (shots !== undefined)
    await page.screenshot({ path: `${shots}/${at.replaceAll(/\W+/gu, '-').slice(-40)}.png`, fullPage: true });
  const texts = await textsOf(page, names);
  expect(texts.length).toBeGreaterThan(20);
  expect([at, texts.filter(isEnglish)]).toEqual([at, []]);
  expect([at, await findAxeViolations(page)]).toEqual([at, []]);
}

const START = '2026-11-30';
const generate = (coach: Person, entityId: string, wish: object): Promise<string> =>
  ask<string>(coach, 'POST', '/api/programs/generate', {
    entityId,
    idempotencyKey: `key-${crypto.randomUUID()}`,
    startDate: START,
    weeks: 6,
    days: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 45,
    ...wish,
  });

const placeOf = (events: string): string => {
  const done = /"ownerId":"([^"]+)","programId":"([^"]+)"/.exec(events);
  if (done === null) throw new Error(`not generated: ${events}`);
  return `/programs/${done[1]}/${done[2]}`;
};

async function firstWorkout(coach: Person, at: string): Promise<string> {
  const program = await ask<{ weekList: { workouts: { id: string }[] }[] }>(coach, 'GET', `/api${at}`);
  const id = program.weekList[0]?.workouts[0]?.id;
  if (id === undefined) throw new Error('no workout');
  return `${at}?workout=${id}`;
}

async function germanCoach(
  facts: object = {},
): Promise<{ coach: Person; client: string; gym: string; names: string[] }> {
  const coach = await signedUp(browser, url, 'Dana', 'desktop', { locale: 'de' });
  const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Halle', preset: 'commercial_kg' });
  const client = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
    type: 'CLIENT',
    name: 'Benno',
    age: 34,
    gender: 'male',
    weightKg: 82.5,
    bench1rm: 95,
    squat1rm: 130,
    deadlift1rm: 160,
    yearsOfExperience: 3,
    gymId: gym.id,
    ...facts,
  });
  return { coach, client: client.id, gym: gym.id, names: await namesIn(coach) };
}

describe.skipIf(path === null)('a German reader', () => {
  test('the list of English texts finds what it should', () => {
    expect(ENGLISH.size).toBeGreaterThan(1000);
    expect(['Rest until the next start', 'Whiteboard', 'Full body B'].map(isEnglish)).toEqual([true, true, false]);
    expect(isEnglish('Ganzkörper B')).toBe(false);
  });

  test('finds nothing English in a program, from its weeks to its certificate', async () => {
    const { coach, client, names } = await germanCoach();
    const { page, errors } = coach;
    const at = placeOf(await generate(coach, client, { goal: 'strength', sessionMinutes: 60 }));
    await speaksGerman(page, at, 'Woche 1', names);
    await speaksGerman(page, await firstWorkout(coach, at), 'Warum', names);
    for (const tab of ['certificate', 'about', 'muscles', 'outlook'])
      await speaksGerman(page, `${at}?tab=${tab}`, tab === 'outlook' ? 'virtuelle' : 'Zertifikat', names);
    expect(errors).toEqual([]);
    await coach.context.close();
  });

  test('finds nothing English in what changed of a program', async () => {
    const { coach, client, names } = await germanCoach();
    const { page, errors } = coach;
    const at = placeOf(await generate(coach, client, { goal: 'strength' }));
    type Exercise = { id: string; slug: string; sets: { id: string }[] };
    type Program = { weekList: { workouts: { id: string; exercises: Exercise[] }[] }[] };
    const program = () => ask<Program>(coach, 'GET', `/api${at}`);
    const change = async (of: (workout: { id: string; exercises: Exercise[] }) => object): Promise<void> => {
      const [workout] = (await program()).weekList[0]?.workouts ?? [];
      if (workout === undefined) throw new Error('no workout');
      await ask(coach, 'POST', `/api${at}/edits`, { edit: of(workout), reason: 'So gewollt.' });
    };
    await change(({ exercises }) => ({ kind: 'add_set', exercise: exercises[0]?.id }));
    await change(({ exercises }) => ({ kind: 'remove_set', set: exercises[0]?.sets.at(-1)?.id }));
    await change(({ exercises }) => ({ kind: 'change_set', set: exercises[0]?.sets.at(-1)?.id, restSeconds: 300 }));
    await change(({ exercises }) => ({ kind: 'move_exercise', exercise: exercises[1]?.id, toPosition: 2 }));
    await change(({ exercises }) => ({ kind: 'swap_exercise', exercise: exercises[0]?.id, to: 'leg-press' }));
    await change(({ exercises }) => ({ kind: 'remove_exercise', exercise: exercises.at(-1)?.id }));
    await change(({ id }) => ({ kind: 'add_exercise', workout: id, slug: 'push-up' }));
    for (const step of [
      { kind: 'copy_week', week: 1, to: { after: 2 } },
      { kind: 'restore', version: 'original' },
    ])
      await ask(coach, 'POST', `/api${at}/changes`, { change: step, reason: 'So gewollt.' });
    for (const step of [
      { kind: 'load', percent: -5 },
      { kind: 'sets', by: 1 },
      { kind: 'reps', by: 1 },
      { kind: 'rest', by: 30 },
    ])
      await ask(coach, 'POST', `/api${at}/changes`, {
        change: { kind: 'bulk', weeks: [1, 2], step },
        reason: 'So gewollt.',
      });
    const free = { week: 1, date: START, title: 'Wandern', body: 'Bergauf.' };
    await ask(coach, 'POST', `/api${at}/free-texts`, free);
    const [workout] = (await program()).weekList[0]?.workouts ?? [];
    await ask(coach, 'PATCH', `/api${at}/notes`, {
      program: 'Zum Sommer.',
      weeks: [{ week: 1, notes: 'Viel Schlaf.' }],
      workouts: [{ id: workout?.id, notes: 'Mit Gurt.' }],
    });
    await speaksGerman(page, `${at}?tab=versions`, 'Woche 1 nach Woche 2 kopiert', names);
    expect(await page.getByRole('listitem').filter({ hasText: 'So gewollt.' }).count()).toBeGreaterThan(10);
    expect(errors).toEqual([]);
    await coach.context.close();
  });

  test('finds nothing English in a refusal', async () => {
    const { coach, client, names } = await germanCoach({ bench1rm: null, squat1rm: null, deadlift1rm: null });
    const { page } = coach;
    await page.goto(`/generate?entityId=${client}`);
    await page.getByLabel('Art der Steigerung').selectOption('5/3/1');
    await page.getByRole('button', { name: 'Programm erstellen' }).click();
    await page.getByText('So lässt sich das nicht erfüllen', { exact: false }).waitFor();
    await page.getByText('Kreuzheben', { exact: false }).first().waitFor();
    await nothingEnglish(page, 'refusal', names);
    await coach.context.close();
  });

  test('finds nothing English in an established program, before and after it is started', async () => {
    const { coach, client, names } = await germanCoach();
    await speaksGerman(coach.page, '/established', 'Bewährte Programme', [...names, ...(await titlesOf(coach))]);
    await speaksGerman(coach.page, '/established/531', 'Was es ist', names);
    const { ownerId, programId } = await ask<{ ownerId: string; programId: string }>(
      coach,
      'POST',
      '/api/established-programs/531/start',
      { entityId: client, startDate: START, days: ['monday', 'tuesday', 'thursday', 'friday'], reason: 'Probe' },
    );
    const at = `/programs/${ownerId}/${programId}`;
    await speaksGerman(coach.page, at, 'Woche 1', names);
    await speaksGerman(coach.page, await firstWorkout(coach, at), 'Warum', names);
    await speaksGerman(coach.page, `${at}?tab=about`, 'Trainingsmaximum', names);
    await coach.context.close();
  });

  test('finds nothing English on the whiteboard, the timetable, the scaling and the notes of a class', async () => {
    const { coach, gym, names } = await germanCoach();
    const { page } = coach;
    const group = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
      type: 'CLASS',
      name: 'Frühkurs',
      gymId: gym,
    });
    const at = placeOf(await generate(coach, group.id, { weeks: 2, sessionMinutes: 60, class: { headCount: 14 } }));
    await speaksGerman(page, at, 'Woche 1', names);
    await speaksGerman(page, `${at}?tab=about`, 'Phasen', names);
    await speaksGerman(page, `${at}?tab=certificate`, 'Fingerabdrücke', names);
    await speaksGerman(page, await firstWorkout(coach, at), 'Tafel', names);
    for (const view of ['Zeitplan', 'Anpassungen', 'Notizen für den Coach']) {
      await page.getByRole('radio', { name: view }).check();
      await nothingEnglish(page, view, names);
    }
    await coach.context.close();
  });
});

async function titlesOf(coach: Person): Promise<string[]> {
  const programs = await ask<{ name: string; source: string }[]>(coach, 'GET', '/api/established-programs?locale=de');
  return programs.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
}
