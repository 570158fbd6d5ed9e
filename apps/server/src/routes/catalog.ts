import { catalogVersion } from '@halteres/modules/catalog/exercise-words';
import { listEquipment } from '@halteres/modules/catalog/list-equipment';
import { listBarTypes, listCities, listPlateTypes } from '@halteres/modules/catalog/list-reference';
import { readExercise } from '@halteres/modules/catalog/read-exercise';
import { createUserExercise, listUserExercises, removeUserExercise } from '@halteres/modules/catalog/user-exercises';
import { asPerson, asVisitor } from '../context.ts';
import { catalogueOf } from '../kept-catalogue.ts';
import { api, DONE } from './implementer.ts';

const { exercises, equipment, bars, plates, cities, mine } = api.catalog;

export const catalog = {
  exercises: {
    list: exercises.list.handler(async ({ context, input }) => ({
      version: catalogVersion,
      exercises: [...(await catalogueOf(context)).listIn(input.locale)],
    })),
    get: exercises.get.handler(async ({ context, input }) => {
      const { names } = await catalogueOf(context);
      return asVisitor(context, (db) => readExercise(db, names, input.slug, input.locale));
    }),
  },
  equipment: {
    list: equipment.list.handler(({ context, input }) => asVisitor(context, (db) => listEquipment(db, input.locale))),
  },
  bars: {
    list: bars.list.handler(({ context, input }) => asVisitor(context, (db) => listBarTypes(db, input.locale))),
  },
  plates: {
    list: plates.list.handler(({ context }) => asVisitor(context, listPlateTypes)),
  },
  cities: {
    list: cities.list.handler(({ context, input }) =>
      asVisitor(context, (db) => listCities(db, input.q, input.locale, input.limit)),
    ),
  },
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
