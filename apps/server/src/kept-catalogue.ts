import type { Database } from '@halteres/database';
import type { Locale } from '@halteres/engine/catalog/locales';
import type { ExerciseSummary } from '@halteres/modules/catalog/contract';
import { readExerciseNames, type ExerciseNames } from '@halteres/modules/catalog/exercise-words';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { searchableCatalogue, type SearchableCatalogue } from '@halteres/modules/training/exercises/search-exercises';
import { asVisitor, type RequestContext } from './context.ts';

/** The shipped catalogue, as it stays until the program is another one. */
export type KeptCatalogue = {
  names: ExerciseNames;
  listIn: (locale: Locale) => readonly ExerciseSummary[];
  searchableIn: (locale: Locale) => SearchableCatalogue;
};

const kept = new WeakMap<Database, Promise<KeptCatalogue>>();

/** Names are read from the database once; lists and indexes are made when a language is first asked for. */
export function catalogueOf(context: RequestContext): Promise<KeptCatalogue> {
  const known = kept.get(context.database);
  if (known !== undefined) return known;
  const reading = asVisitor(context, readExerciseNames).then(keep);
  reading.catch(() => kept.delete(context.database));
  kept.set(context.database, reading);
  return reading;
}

function keep(names: ExerciseNames): KeptCatalogue {
  const lists = new Map<Locale, readonly ExerciseSummary[]>();
  const searchables = new Map<Locale, SearchableCatalogue>();
  const listIn = (locale: Locale): readonly ExerciseSummary[] => {
    const list = lists.get(locale) ?? listExercises(names, locale);
    lists.set(locale, list);
    return list;
  };
  const searchableIn = (locale: Locale): SearchableCatalogue => {
    const searchable = searchables.get(locale) ?? searchableCatalogue(listIn(locale));
    searchables.set(locale, searchable);
    return searchable;
  };
  return { names, listIn, searchableIn };
}
