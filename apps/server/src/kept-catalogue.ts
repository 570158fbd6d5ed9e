import type { Database } from '@halteres/database';
import { LOCALES, type Locale } from '@halteres/engine/catalog/locales';
import type { EquipmentItem, ExerciseSummary } from '@halteres/modules/catalog/contract';
import { readExerciseNames, type ExerciseNames } from '@halteres/modules/catalog/exercise-words';
import { listEquipment } from '@halteres/modules/catalog/list-equipment';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { searchableEquipment, type SearchableEquipment } from '@halteres/modules/training/exercises/find-things';
import { searchableCatalogue, type SearchableCatalogue } from '@halteres/modules/training/exercises/search-exercises';
import { asVisitor, type RequestContext } from './context.ts';

/** The shipped catalogue, as it stays until the program is another one. */
export type KeptCatalogue = {
  names: ExerciseNames;
  listIn: (locale: Locale) => readonly ExerciseSummary[];
  searchableIn: (locale: Locale) => SearchableCatalogue;
  equipmentIn: (locale: Locale) => SearchableEquipment;
};

const kept = new WeakMap<Database, Promise<KeptCatalogue>>();

/** Names are read from the database once; lists and indexes are made when a language is first asked for. */
export function catalogueOf(context: RequestContext): Promise<KeptCatalogue> {
  const known = kept.get(context.database);
  if (known !== undefined) return known;
  const reading = asVisitor(context, async (db) => {
    const names = await readExerciseNames(db);
    const equipment = new Map<Locale, readonly EquipmentItem[]>();
    for (const locale of LOCALES) equipment.set(locale, await listEquipment(db, locale));
    return keep(names, equipment);
  });
  reading.catch(() => kept.delete(context.database));
  kept.set(context.database, reading);
  return reading;
}

function keep(names: ExerciseNames, equipment: ReadonlyMap<Locale, readonly EquipmentItem[]>): KeptCatalogue {
  const listIn = inEach((locale) => listExercises(names, locale));
  return {
    names,
    listIn,
    searchableIn: inEach((locale) => searchableCatalogue(listIn(locale))),
    equipmentIn: inEach((locale) => searchableEquipment(equipment.get(locale) ?? [])),
  };
}

/** Something made once for each language, when it is first asked for. */
function inEach<Made>(make: (locale: Locale) => Made): (locale: Locale) => Made {
  const made = new Map<Locale, Made>();
  return (locale) => {
    const before = made.get(locale) ?? make(locale);
    made.set(locale, before);
    return before;
  };
}
