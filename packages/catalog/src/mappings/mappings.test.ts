import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exerciseBySlug } from '../index.ts';
import { createMatcher } from '../match.ts';
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
