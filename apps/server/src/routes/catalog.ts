import { catalog as shipped } from '@halteres/catalog';
import { readExercise, shippedEquipment, shippedExercises } from '@halteres/modules/catalog/shipped';
import { createUserExercise, listUserExercises, removeUserExercise } from '@halteres/modules/catalog/user-exercises';
import { asPerson } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { exercises, equipment, mine } = api.catalog;

export const catalog = {
  exercises: {
    list: exercises.list.handler(() => ({ version: shipped.version, exercises: [...shippedExercises] })),
    get: exercises.get.handler(({ input }) => readExercise(input.slug)),
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
