import type { Database } from '@halteres/database';
import type { EquipmentItem, ExerciseSummary } from '@halteres/modules/catalog/contract';
import {
  duplicateFinder,
  equipmentDuplicateFinder,
  type LikelyDuplicate,
} from '@halteres/modules/catalog/likely-duplicates';
import { listEquipment } from '@halteres/modules/catalog/list-equipment';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { readWholeCatalogue, wholeVersion, type WholeCatalogue } from '@halteres/modules/catalog/whole-catalogue';
import { compileWords } from '@halteres/modules/i18n/shown-words';
import { searchableEquipment, type SearchableEquipment } from '@halteres/modules/training/exercises/find-things';
import { searchableCatalogue, type SearchableCatalogue } from '@halteres/modules/training/exercises/search-exercises';
import { asVisitor, type RequestContext } from './context.ts';

/** The catalogue, as it stays until the program is another one or staff change it. */
export type KeptCatalogue = WholeCatalogue & {
  listIn: (locale: string) => readonly ExerciseSummary[];
  searchableIn: (locale: string) => SearchableCatalogue;
  equipmentIn: (locale: string) => readonly EquipmentItem[];
  searchableEquipmentIn: (locale: string) => SearchableEquipment;
  /** Words of the interface that differ from what is shipped, as the app takes them. */
  interfaceIn: (locale: string) => Readonly<Record<string, unknown>>;
  /** What a name of a kind may mean already. */
  duplicatesOf: Readonly<Record<'exercise' | 'equipment', (name: string) => LikelyDuplicate[]>>;
};

type OfDatabase = Pick<RequestContext, 'database'>;
type Finder = (name: string) => LikelyDuplicate[];
type Kept = { catalogue: Promise<KeptCatalogue>; lookedAt: number };

const kept = new WeakMap<Database, Kept>();

/** What another process changed is seen after this long; what this one changed, at once. */
const LOOK_EVERY_MS = 5000;

/** Read from the database once; lists and indexes are made when a language is first asked for. */
export async function catalogueOf(context: OfDatabase): Promise<KeptCatalogue> {
  const known = kept.get(context.database);
  if (known === undefined) return readAnew(context);
  if (Date.now() - known.lookedAt < LOOK_EVERY_MS) return known.catalogue;
  known.lookedAt = Date.now();
  const { version } = await known.catalogue;
  return (await asVisitor(context, wholeVersion)) === version ? known.catalogue : readAnew(context);
}

/** After a change by staff: the next request reads anew. */
export const forgetCatalogue = (database: Database): boolean => kept.delete(database);

function readAnew(context: OfDatabase): Promise<KeptCatalogue> {
  const catalogue = asVisitor(context, async (db) => {
    const whole = await readWholeCatalogue(db);
    const equipment = new Map<string, readonly EquipmentItem[]>();
    for (const locale of whole.locales) {
      equipment.set(locale, await listEquipment(db, locale, whole.words.equipment, whole.addedEquipment));
    }
    return keep(whole, equipment);
  });
  const reading = { catalogue, lookedAt: Date.now() };
  catalogue.catch(() => kept.get(context.database) === reading && kept.delete(context.database));
  kept.set(context.database, reading);
  return catalogue;
}

function keep(whole: WholeCatalogue, equipment: ReadonlyMap<string, readonly EquipmentItem[]>): KeptCatalogue {
  // Only languages there are words in get a list of their own.
  const inEach = <Made>(make: (locale: string) => Made): ((locale: string) => Made) => {
    const made = new Map<string, Made>();
    return (locale) => {
      const language = whole.locales.has(locale) ? locale : 'en';
      const before = made.get(language) ?? make(language);
      made.set(language, before);
      return before;
    };
  };
  const interfaces = new Map<string, Readonly<Record<string, unknown>>>();
  const interfaceIn = (locale: string): Readonly<Record<string, unknown>> => {
    const words = whole.words.interface.get(locale);
    if (words === undefined) return {};
    const messages = interfaces.get(locale) ?? compileWords(words);
    interfaces.set(locale, messages);
    return messages;
  };
  const listIn = inEach((locale) => listExercises(whole.byId, whole.names, locale));
  const equipmentIn = inEach((locale) => equipment.get(locale) ?? []);
  // Indexes are made when they are first asked.
  const lazily = (make: () => Finder): Finder => {
    let finder: Finder | undefined;
    return (name) => (finder ??= make())(name);
  };
  const duplicatesOf = {
    exercise: lazily(() => duplicateFinder(listIn('en'))),
    equipment: lazily(() => equipmentDuplicateFinder(equipmentIn('en'))),
  };
  return {
    ...whole,
    listIn,
    searchableIn: inEach((locale) => searchableCatalogue(listIn(locale))),
    equipmentIn,
    searchableEquipmentIn: inEach((locale) => searchableEquipment(equipmentIn(locale))),
    interfaceIn,
    duplicatesOf,
  };
}
