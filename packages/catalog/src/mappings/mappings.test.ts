import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exerciseBySlug } from '../index.ts';
import { createMatcher } from '../match.ts';
import { type App, BY_APP } from './by-app.ts';
import { exportedNames, exportsArePresent } from './exported-names.ts';
import { liftosaurName } from './liftosaur-name.ts';
import { FREE_EXERCISE_DB, FREE_EXERCISE_DB_ABSENT } from './free-exercise-db.ts';
import { WGER, WGER_ABSENT } from './wger.ts';

const catalogues = join(import.meta.dirname, '../../../../../shared/data/2-catalogues');
const ENGLISH = 2;

type Translation = { fields: { language: number; name: string; exercise: number } };

const read = (path: string): unknown => JSON.parse(readFileSync(join(catalogues, path), 'utf8'));

describe.each([
  ['free-exercise-db', FREE_EXERCISE_DB, FREE_EXERCISE_DB_ABSENT, 0.97],
  ['wger', WGER, WGER_ABSENT, 0.9],
] as const)('names of %s', (source, known, absent, least) => {
  const match = createMatcher();

  it('lead to exercises there are, and none is both known and absent', () => {
    expect(Object.entries(known).filter(([, slug]) => !exerciseBySlug.has(slug))).toEqual([]);
    expect(Object.keys(known).filter((name) => name in absent)).toEqual([]);
    expect(Object.values(absent).filter((reason) => reason.length < 5)).toEqual([]);
  });

  it('are matched as reviewed, but for names that mean something else in ours', () => {
    const other = Object.entries(known).filter(([name, slug]) => match(name).slug !== slug);
    console.info(`${source}: ${other.map(([name, slug]) => `${name} (${slug})`).join(', ')}`);
    expect(1 - other.length / Object.keys(known).length).toBeGreaterThanOrEqual(least);
  });

  it.skipIf(!existsSync(catalogues))('cover it (skipped when ../shared/data is absent)', () => {
    const names =
      source === 'wger'
        ? (read('wger/translations.json') as Translation[])
            .filter(({ fields }) => fields.language === ENGLISH)
            .map(({ fields }) => fields.name)
        : (read('free-exercise-db/exercises.json') as { name: string }[]).map(({ name }) => name);
    const uncovered = names.filter((name) => !(name in known) && !(name in absent));
    expect(names.length).toBeGreaterThan(800);
    expect(uncovered).toEqual([]);
  });
});

describe.each([
  ['strong', 200, 100],
  ['hevy', 380, 100],
  ['fitnotes', 95, 25],
  ['fitbod', 400, 150],
  ['liftosaur', 190, 0],
] as const satisfies [App, number, number][])('names of %s', (app, listed, exported) => {
  const { known, absent } = BY_APP[app];

  it('lead to exercises there are, or nowhere for a reason; none does both', () => {
    expect(Object.keys(known).length + Object.keys(absent).length).toBeGreaterThanOrEqual(listed);
    expect(Object.entries(known).filter(([, slug]) => !exerciseBySlug.has(slug))).toEqual([]);
    const folded = new Set(Object.keys(absent).map((name) => name.toLowerCase()));
    expect(Object.keys(known).filter((name) => folded.has(name.toLowerCase()))).toEqual([]);
    expect(Object.values(absent).filter((reason) => reason.length < 5)).toEqual([]);
  });

  it('mean one exercise however they are written', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [name, slug] of Object.entries<string>(known)) {
      const key = name.toLowerCase();
      meanings.set(key, (meanings.get(key) ?? new Set()).add(slug));
    }
    expect([...meanings].filter(([, slugs]) => slugs.size > 1)).toEqual([]);
  });

  it('are used before any likeness', () => {
    const match = createMatcher();
    const other = Object.entries<string>(known).filter(([name, slug]) => match(name, app).slug !== slug);
    expect(other).toEqual([]);
    expect(Object.keys(absent).filter((name) => match(name, app).slug !== null)).toEqual([]);
  });

  it.skipIf(!exportsArePresent || exported === 0)('cover real exports (skipped when ../shared/data is absent)', () => {
    const names = exportedNames(app);
    expect(names.length).toBeGreaterThanOrEqual(exported);
    expect(names.filter((name) => !(name in known) && !(name in absent))).toEqual([]);
  });
});

it('every exercise is written for Liftosaur so that it is found again', () => {
  const match = createMatcher();
  const lost = [...exerciseBySlug.keys()].filter((slug) => match(liftosaurName(slug), 'liftosaur').slug !== slug);
  expect(lost).toEqual([]);
});

describe('the likeness of names, measured on what is reviewed', () => {
  it('finds a mistyped name of the catalogue and is hardly ever wrong', () => {
    const match = createMatcher();
    const names = [...exerciseBySlug.values()]
      .map(({ name, slug }) => ({ name, slug }))
      .filter(({ name }) => name.length > 8);
    const swapped = names.map(({ name, slug }, at) => {
      const place = 1 + ((at * 7) % (name.length - 3));
      return { name: name.slice(0, place) + name[place + 1] + name[place] + name.slice(place + 2), slug };
    });
    const found = swapped.map(({ name, slug }) => ({ slug, answer: match(name).slug }));
    const right = found.filter(({ slug, answer }) => answer === slug).length;
    const wrong = found.filter(({ slug, answer }) => answer !== null && answer !== slug).length;
    console.info(`${swapped.length} mistyped names: ${right} found, ${wrong} wrong`);
    expect(wrong / swapped.length).toBeLessThan(0.005);
    expect(right / swapped.length).toBeGreaterThan(0.55);
  });
});
