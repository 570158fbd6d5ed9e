import { createHash } from 'node:crypto';
import { catalog } from '@halteres/catalog';
import { achievements } from '@halteres/catalog/achievements/achievements';
import { barTypes } from '@halteres/catalog/bars/bar-types';
import { cities } from '@halteres/catalog/cities/index';
import { bodyParts } from '@halteres/catalog/reference/body-parts';
import { lifeCategories } from '@halteres/catalog/reference/life-categories';
import { loadTranslation } from '@halteres/catalog/translations/load-translation';
import { TRANSLATED_LOCALES, type Locale } from '@halteres/engine/catalog/locales';
import { shippedMessages } from '@halteres/i18n/shipped-messages';
import type { ActorDb } from '@halteres/database';
import type { WordKind } from './contract.ts';

type Described = {
  slug: string;
  name: string;
  aliases: readonly string[];
  description: string;
  instructions: Readonly<Record<'setup' | 'execution' | 'cues' | 'mistakes', readonly string[]>>;
};

/** A text in English, which translators start from. */
export type WordSource = {
  key: string;
  /** What files name it by: letters, digits, dots and hyphens. */
  id: string;
  source: string;
  hash: string;
  /** Needs no translation: it is left out where there is none, or is the same in most languages. */
  isOptional: boolean;
};

export const EXERCISE_PARTS = ['name', 'aliases', 'description', 'setup', 'execution', 'cues', 'mistakes'] as const;
export type ExercisePart = (typeof EXERCISE_PARTS)[number];

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const exerciseKey = (slug: string, part: ExercisePart): string => `${slug}.${part}`;

/** Keys of things with a name and a sentence about it. */
export const nameKey = (slug: string): string => `${slug}.name`;
export const tellingKey = (slug: string): string => `${slug}.description`;

const sourceOf = (
  key: string,
  source: string,
  more: Partial<Pick<WordSource, 'id' | 'isOptional'>> = {},
): WordSource => ({
  key,
  id: key,
  source,
  hash: hashOf(source),
  isOptional: false,
  ...more,
});

function sourcesOfExercise({ slug, name, aliases, description, instructions }: Described): WordSource[] {
  const parts: Record<ExercisePart, string> = {
    name,
    aliases: aliases.join('; '),
    description,
    setup: instructions.setup.join(' '),
    execution: instructions.execution.join(' '),
    cues: instructions.cues.join(' '),
    mistakes: instructions.mistakes.join(' '),
  };
  return EXERCISE_PARTS.filter((part) => parts[part] !== '').map((part) =>
    sourceOf(exerciseKey(slug, part), parts[part], { isOptional: part === 'aliases' }),
  );
}

const READ: Readonly<Record<WordKind, () => WordSource[]>> = {
  interface: () =>
    [...shippedMessages('en').keys()].map((message) => sourceOf(message, message, { id: `m-${hashOf(message)}` })),
  exercise: () => catalog.exercises.flatMap(sourcesOfExercise),
  equipment: () => catalog.equipment.map(({ slug, name }) => sourceOf(slug, name)),
  achievement: () => sourcesOf(shippedAchievements('en')),
  body_part: () => sourcesOf(shippedBodyParts('en')),
  life_category: () => sourcesOf(shippedLifeCategories('en')),
  bar_type: () => sourcesOf(shippedBarTypes('en')),
  city: () => cities.map(({ slug, name }) => sourceOf(slug, name, { isOptional: true })),
};

type Texts = [key: string, text: string][];

const sourcesOf = (texts: Texts): WordSource[] => texts.map(([key, text]) => sourceOf(key, text));

const shippedAchievements = (locale: Locale): Texts =>
  achievements.flatMap(({ slug, names, descriptions }): Texts => [
    [nameKey(slug), names[locale]],
    [tellingKey(slug), descriptions[locale]],
  ]);

const shippedBodyParts = (locale: Locale): Texts => bodyParts.map(({ slug, names }) => [slug, names[locale]]);

const shippedLifeCategories = (locale: Locale): Texts =>
  lifeCategories.flatMap(({ slug, names, meanings }): Texts => [
    [nameKey(slug), names[locale]],
    [tellingKey(slug), meanings[locale]],
  ]);

const shippedBarTypes = (locale: Locale): Texts => barTypes.map(({ slug, names }) => [slug, names[locale]]);

const shippedCities = (locale: Locale): Texts =>
  cities.flatMap(({ slug, localNames }): Texts => {
    const name = localNames[locale];
    return name === undefined ? [] : [[slug, name]];
  });

const sources = new Map<WordKind, ReadonlyMap<string, WordSource>>();

function shippedSources(kind: WordKind): ReadonlyMap<string, WordSource> {
  const known = sources.get(kind) ?? new Map(READ[kind]().map((source) => [source.key, source]));
  sources.set(kind, known);
  return known;
}

/** All texts of a kind in English, by key, in their order: what is shipped, then what was added here. */
export async function wordSources(db: ActorDb, kind: WordKind): Promise<ReadonlyMap<string, WordSource>> {
  if (kind === 'interface') return shippedSources(kind);
  if (kind === 'equipment') {
    const pieces = await db
      .selectFrom('equipment')
      .select(['slug', 'name'])
      .where('origin', '=', 'proposed')
      .orderBy('slug')
      .execute();
    return new Map([...shippedSources(kind), ...pieces.map(({ slug, name }) => [slug, sourceOf(slug, name)] as const)]);
  }
  const added = await db
    .selectFrom('exercises')
    .select(['slug', 'name', 'description', 'instructions'])
    .where('origin', '=', 'proposed')
    .where('retired_at', 'is', null)
    .orderBy('slug')
    .execute();
  if (added.length === 0) return shippedSources(kind);
  const theirs = added.flatMap((row) =>
    sourcesOfExercise({ ...row, aliases: [], instructions: row.instructions as unknown as Described['instructions'] }),
  );
  return new Map([...shippedSources(kind), ...theirs.map((source) => [source.key, source] as const)]);
}

/** What a language ships of kinds that are small enough to be at hand. */
const SHIPPED: Readonly<Partial<Record<WordKind, (locale: Locale) => Texts>>> = {
  achievement: shippedAchievements,
  body_part: shippedBodyParts,
  life_category: shippedLifeCategories,
  bar_type: shippedBarTypes,
  city: shippedCities,
};

/** What everything else is made from. Its own words may be worded anew in the interface, nowhere else. */
export const SOURCE_LOCALE = 'en';
export const mayWord = (kind: WordKind, locale: string): boolean => locale !== SOURCE_LOCALE || kind === 'interface';

const shipped = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** Texts of a kind in a language as this version ships them. */
export function shippedWords(kind: WordKind, locale: string): Promise<ReadonlyMap<string, string>> {
  const name = `${kind} ${locale}`;
  const known = shipped.get(name) ?? readShipped(kind, locale);
  if (isShipped(locale)) shipped.set(name, known);
  return known;
}

export const isShipped = (locale: string): boolean => TRANSLATED_LOCALES.some((each) => each === locale);

async function readShipped(kind: WordKind, locale: string): Promise<ReadonlyMap<string, string>> {
  if (kind === 'interface' && locale === SOURCE_LOCALE) return new Map(shippedMessages(locale));
  const translated = TRANSLATED_LOCALES.find((each) => each === locale);
  if (translated === undefined) return new Map();
  if (kind === 'interface') return new Map([...shippedMessages(locale)].filter(([, text]) => text !== ''));
  const texts = SHIPPED[kind]?.(translated);
  if (texts !== undefined) return new Map(texts);
  const { exercises, equipment } = await loadTranslation(translated);
  if (kind === 'equipment') return new Map(Object.entries(equipment));
  return new Map(
    Object.entries(exercises).flatMap(([slug, text]) =>
      EXERCISE_PARTS.flatMap((part): [string, string][] => {
        const words = text[part] ?? '';
        return words === '' ? [] : [[exerciseKey(slug, part), words]];
      }),
    ),
  );
}
