import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, TRANSLATED_LOCALES, type Locale } from '@halteres/engine/catalog/locales';
import { createExerciseSearch, type NamedExercise } from '@halteres/search/exercise-search';
import { describe, expect, it } from 'vitest';
import { catalog, exerciseBySlug } from '../index.ts';
import { OTHER_LANGUAGES } from '../other-languages.ts';
import type { ExerciseTexts } from '../translations/exercise-texts.ts';
import { loadTranslation } from '../translations/load-translation.ts';

const FIRST = 0.93;
const IN_FIVE = 0.99;

type Query = { typed: string; right: string[] };

/** The reviewed queries of a language: `what is typed = right-exercise other-right-one`. */
function queriesIn(locale: Locale): Query[] {
  return readFileSync(join(import.meta.dirname, `queries-${locale}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, typed, right] = /^([^#=]+?) = (.+)$/.exec(line) ?? [];
      return typed === undefined || right === undefined ? [] : [{ typed, right: right.split(' ') }];
    });
}

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

const words = new Map<Locale, ExerciseTexts>();
for (const locale of TRANSLATED_LOCALES) words.set(locale, (await loadTranslation(locale)).exercises);
/** Languages whose words are whole: what has no word yet cannot be found in it. */
const written = LOCALES.filter(
  (locale) => locale === 'en' || catalog.exercises.every(({ slug }) => slug in (words.get(locale) ?? {})),
);

describe('search for what people type', () => {
  function namesIn(slug: string, locale: Locale): string[] {
    const exercise = exerciseBySlug.get(slug);
    if (locale === 'en') return exercise === undefined ? [] : [exercise.name, ...exercise.aliases];
    const text = words.get(locale)?.[slug];
    return text === undefined ? [] : [text.name, ...listed(text.aliases)];
  }

  function listIn(locale: Locale): (NamedExercise & { slug: string })[] {
    return catalog.exercises.map(({ slug, name, common }) => {
      const [own = name, ...aliases] = namesIn(slug, locale);
      const otherNames = [
        ...LOCALES.filter((each) => each !== locale).flatMap((each) => namesIn(slug, each)),
        ...(OTHER_LANGUAGES[slug] ?? []),
      ];
      return { slug, name: own, aliases, otherNames, common };
    });
  }

  it('asks for exercises there are, often enough', () => {
    const all = LOCALES.flatMap(queriesIn);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.filter(({ right }) => right.every((slug) => !exerciseBySlug.has(slug)))).toEqual([]);
  });

  it.each(written)('finds the right exercise in %s', (locale) => {
    const search = createExerciseSearch(listIn(locale), ({ slug }) => slug);
    const asked = queriesIn(locale).map(({ typed, right }) => {
      const found = search(typed, { most: 5 }).map(({ key }) => key);
      return { typed, right, found, place: found.findIndex((key) => right.includes(key)) };
    });
    const share = (good: typeof asked): number => good.length / asked.length;
    const first = share(asked.filter(({ place }) => place === 0));
    const inFive = share(asked.filter(({ place }) => place !== -1));
    console.info(
      `${locale}: ${asked.length} queries, right first ${(first * 100).toFixed(1)} %, in the first five ${(inFive * 100).toFixed(1)} %`,
      asked.filter(({ place }) => place !== 0).map(({ typed, found }) => `${typed} → ${found[0] ?? 'nothing'}`),
    );
    expect(first).toBeGreaterThanOrEqual(FIRST);
    expect(inFive).toBeGreaterThanOrEqual(IN_FIVE);
  });
});
