import { listEquipment } from '@halteres/modules/catalog/list-equipment';
import { readExercise } from '@halteres/modules/catalog/read-exercise';
import { createUserExercise, listUserExercises, removeUserExercise } from '@halteres/modules/catalog/user-exercises';
import { asPerson, asVisitor } from '../context.ts';
import { catalogueOf } from '../kept-catalogue.ts';
import { api, DONE } from './implementer.ts';

const { exercises, equipment, mine } = api.catalog;

export const catalog = {
  exercises: {
    list: exercises.list.handler(async ({ context, input }) => {
      const { version, listIn } = await catalogueOf(context);
      return { version, exercises: [...listIn(input.locale)] };
    }),
    get: exercises.get.handler(async ({ context, input }) => {
      const catalogue = await catalogueOf(context);
      return asVisitor(context, (db) => readExercise(db, catalogue, input.slug, input.locale));
    }),
  },
  equipment: {
    list: equipment.list.handler(async ({ context, input }) => {
      const { words } = await catalogueOf(context);
      return asVisitor(context, (db) => listEquipment(db, input.locale, words.equipment));
    }),
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
