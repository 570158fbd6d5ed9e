import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, TRANSLATED_LOCALES, type Locale } from '@halteres/engine/catalog/locales';
import { createExerciseSearch, type NamedExercise } from '@halteres/search/exercise-search';
import { catalog, exerciseBySlug } from '../index.ts';
import { OTHER_LANGUAGES } from '../other-languages.ts';
import type { ExerciseTexts } from '../translations/exercise-texts.ts';
import { loadTranslation } from '../translations/load-translation.ts';

type Query = { typed: string; right: string[] };

/** The reviewed queries of a language: `what is typed = right-exercise other-right-one`. */
export function queriesIn(locale: Locale): Query[] {
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
export const written = LOCALES.filter(
  (locale) => locale === 'en' || catalog.exercises.every(({ slug }) => slug in (words.get(locale) ?? {})),
);

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

export type Judged = {
  /** Shares of all queries. */
  first: number;
  inFive: number;
  missed: string[];
};

/** How often a search finds what a reviewed query means. */
export function judgeQueries(locale: Locale): Judged {
  const search = createExerciseSearch(listIn(locale), ({ slug }) => slug);
  const asked = queriesIn(locale).map(({ typed, right }) => {
    const found = search(typed, { most: 5 }).map(({ key }) => key);
    return { typed, found, place: found.findIndex((key) => right.includes(key)) };
  });
  const share = (good: typeof asked): number => good.length / asked.length;
  return {
    first: share(asked.filter(({ place }) => place === 0)),
    inFive: share(asked.filter(({ place }) => place >= 0)),
    missed: asked.filter(({ place }) => place !== 0).map(({ typed, found }) => `${typed} → ${found[0] ?? 'nothing'}`),
  };
}
