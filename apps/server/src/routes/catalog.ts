import type { Locale } from '@halteres/engine/catalog/locales';
import type { Database } from '@halteres/database';
import type { ExerciseSummary } from '@halteres/modules/catalog/contract';
import { catalogVersion, readExerciseNames, type ExerciseNames } from '@halteres/modules/catalog/exercise-words';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { readExercise } from '@halteres/modules/catalog/read-exercise';
import { shippedEquipment } from '@halteres/modules/catalog/shipped';
import { createUserExercise, listUserExercises, removeUserExercise } from '@halteres/modules/catalog/user-exercises';
import { asPerson, asVisitor, type RequestContext } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { exercises, equipment, mine } = api.catalog;

/** What is read of the shipped catalogue stays as it is until the program is another one. */
const kept = new WeakMap<Database, { names: Promise<ExerciseNames>; lists: Map<Locale, Promise<ExerciseSummary[]>> }>();

function keptFor(context: RequestContext) {
  let here = kept.get(context.database);
  if (here === undefined) {
    here = { names: asVisitor(context, readExerciseNames), lists: new Map() };
    here.names.catch(() => kept.delete(context.database));
    kept.set(context.database, here);
  }
  return here;
}

function listIn(context: RequestContext, locale: Locale): Promise<ExerciseSummary[]> {
  const { names, lists } = keptFor(context);
  let list = lists.get(locale);
  if (list === undefined) {
    list = names.then((known) => listExercises(known, locale));
    lists.set(locale, list);
  }
  return list;
}

export const catalog = {
  exercises: {
    list: exercises.list.handler(async ({ context, input }) => ({
      version: catalogVersion,
      exercises: await listIn(context, input.locale),
    })),
    get: exercises.get.handler(async ({ context, input }) => {
      const names = await keptFor(context).names;
      return asVisitor(context, (db) => readExercise(db, names, input.slug, input.locale));
    }),
  },
  equipment: { list: equipment.list.handler(() => shippedEquipment) },
  mine: {
    list: mine.list.handler(({ context, input }) =>
      asPerson(context, input.personId, (db) => listUserExercises(db, input.personId)),
    ),
    create: mine.create.handler(({ context, input }) =>
      asPerson(context, input.personId, (db) => createUserExercise(db, input.personId, input)),
    ),
    remove: mine.remove.handler(async ({ context, input }) => {
      await asPerson(context, input.personId, (db) => removeUserExercise(db, input.personId, input.id));
      return DONE;
    }),
  },
};
