import type { Database } from '@halteres/database';
import type { ExerciseSummary } from '@halteres/modules/catalog/contract';
import { duplicateFinder, type LikelyDuplicate } from '@halteres/modules/catalog/likely-duplicates';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { readWholeCatalogue, wholeVersion, type WholeCatalogue } from '@halteres/modules/catalog/whole-catalogue';
import { compileWords } from '@halteres/modules/i18n/shown-words';
import { searchableCatalogue, type SearchableCatalogue } from '@halteres/modules/training/exercises/search-exercises';
import { asVisitor, type RequestContext } from './context.ts';

/** The catalogue, as it stays until the program is another one or staff change it. */
export type KeptCatalogue = WholeCatalogue & {
  listIn: (locale: string) => readonly ExerciseSummary[];
  searchableIn: (locale: string) => SearchableCatalogue;
  /** Words of the interface that differ from what is shipped, as the app takes them. */
  interfaceIn: (locale: string) => Readonly<Record<string, unknown>>;
  /** What a name may mean already. */
  duplicatesOf: (name: string) => LikelyDuplicate[];
};

type Kept = { catalogue: Promise<KeptCatalogue>; lookedAt: number };

const kept = new WeakMap<Database, Kept>();

/** What another process changed is seen after this long; what this one changed, at once. */
const LOOK_EVERY_MS = 5000;

/** Read from the database once; lists and indexes are made when a language is first asked for. */
export async function catalogueOf(context: RequestContext): Promise<KeptCatalogue> {
  const known = kept.get(context.database);
  if (known === undefined) return readAnew(context);
  if (Date.now() - known.lookedAt < LOOK_EVERY_MS) return known.catalogue;
  known.lookedAt = Date.now();
  const { version } = await known.catalogue;
  return (await asVisitor(context, wholeVersion)) === version ? known.catalogue : readAnew(context);
}

/** After a change by staff: the next request reads anew. */
export const forgetCatalogue = (database: Database): boolean => kept.delete(database);

function readAnew(context: RequestContext): Promise<KeptCatalogue> {
  const catalogue = asVisitor(context, readWholeCatalogue).then(keep);
  const reading = { catalogue, lookedAt: Date.now() };
  catalogue.catch(() => kept.get(context.database) === reading && kept.delete(context.database));
  kept.set(context.database, reading);
  return catalogue;
}

function keep(whole: WholeCatalogue): KeptCatalogue {
  const lists = new Map<string, readonly ExerciseSummary[]>();
  const searchables = new Map<string, SearchableCatalogue>();
  const interfaces = new Map<string, Readonly<Record<string, unknown>>>();
  // Only languages there are words in get a list of their own.
  const spoken = (locale: string): string => (whole.locales.has(locale) ? locale : 'en');
  const listIn = (locale: string): readonly ExerciseSummary[] => {
    const language = spoken(locale);
    const list = lists.get(language) ?? listExercises(whole.byId, whole.names, language);
    lists.set(language, list);
    return list;
  };
  const searchableIn = (locale: string): SearchableCatalogue => {
    const language = spoken(locale);
    const searchable = searchables.get(language) ?? searchableCatalogue(listIn(language));
    searchables.set(language, searchable);
    return searchable;
  };
  const interfaceIn = (locale: string): Readonly<Record<string, unknown>> => {
    const words = whole.words.interface.get(locale);
    if (words === undefined) return {};
    const messages = interfaces.get(locale) ?? compileWords(words);
    interfaces.set(locale, messages);
    return messages;
  };
  let finder: ((name: string) => LikelyDuplicate[]) | undefined;
  const duplicatesOf = (name: string): LikelyDuplicate[] => (finder ??= duplicateFinder(listIn('en')))(name);
  return { ...whole, listIn, searchableIn, interfaceIn, duplicatesOf };
}
