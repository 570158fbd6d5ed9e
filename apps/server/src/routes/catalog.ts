import { deviceCatalogue } from '@halteres/modules/catalog/device-catalogue';
import { listBarTypes, listCities, listPlateTypes } from '@halteres/modules/catalog/list-bars-and-cities';
import { listAchievements, listBodyParts, listLifeCategories } from '@halteres/modules/catalog/list-reference';
import { readEquipment } from '@halteres/modules/catalog/read-equipment';
import { readExercise } from '@halteres/modules/catalog/read-exercise';
import { listSharedEquipment } from '@halteres/modules/catalog/shared-equipment';
import { listSharedExercises, readCoachNames } from '@halteres/modules/catalog/shared-exercises';
import {
  createUserEquipment,
  listUserEquipment,
  removeUserEquipment,
  restoreUserEquipment,
  updateUserEquipment,
} from '@halteres/modules/catalog/user-equipment';
import {
  createUserExercise,
  listUserExercises,
  removeUserExercise,
  restoreUserExercise,
  updateUserExercise,
} from '@halteres/modules/catalog/user-exercises';
import { asAudience, asMe, asPerson, asTrainingOf, asVisitor, whoAmI } from '../context.ts';
import { catalogueOf } from '../kept-catalogue.ts';
import { api, DONE } from './implementer.ts';
import { proposals } from './proposals.ts';

const {
  exercises,
  equipment,
  bars,
  plates,
  cities,
  mine,
  shared,
  myEquipment,
  bodyParts,
  lifeCategories,
  achievements,
} = api.catalog;

export const catalog = {
  forDevices: api.catalog.forDevices.handler(() => deviceCatalogue),
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
    list: equipment.list.handler(async ({ context, input }) => [
      ...(await catalogueOf(context)).equipmentIn(input.locale),
    ]),
    get: equipment.get.handler(({ context, input }) =>
      asVisitor(context, (db) => readEquipment(db, input.slug, input.locale)),
    ),
  },
  bodyParts: bodyParts.handler(async ({ context, input }) => {
    const { words } = await catalogueOf(context);
    return asVisitor(context, (db) => listBodyParts(db, input.locale, words.body_part));
  }),
  lifeCategories: lifeCategories.handler(async ({ context, input }) => {
    const { words } = await catalogueOf(context);
    return asVisitor(context, (db) => listLifeCategories(db, input.locale, words.life_category));
  }),
  achievements: achievements.handler(async ({ context, input }) => {
    const { words } = await catalogueOf(context);
    return asVisitor(context, (db) => listAchievements(db, input.locale, words.achievement));
  }),
  bars: {
    list: bars.list.handler(async ({ context, input }) => {
      const { words } = await catalogueOf(context);
      return asVisitor(context, (db) => listBarTypes(db, input.locale, words.bar_type));
    }),
  },
  plates: {
    list: plates.list.handler(({ context }) => asVisitor(context, listPlateTypes)),
  },
  cities: {
    list: cities.list.handler(async ({ context, input }) => {
      const { words } = await catalogueOf(context);
      return asVisitor(context, (db) => listCities(db, input.q, input.locale, input.limit, words.city));
    }),
  },
  mine: {
    list: mine.list.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) =>
        listUserExercises(db, input.personId, input.personId === whoAmI(context).userId),
      ),
    ),
    create: mine.create.handler(({ context, input }) =>
      asPerson(context, input.personId, (db) => createUserExercise(db, input.personId, input)),
    ),
    update: mine.update.handler(({ context, input: { personId, id, ...exercise } }) =>
      asPerson(context, personId, (db) => updateUserExercise(db, personId, id, exercise)),
    ),
    restore: mine.restore.handler(async ({ context, input }) => {
      await asPerson(context, input.personId, (db) => restoreUserExercise(db, input.personId, input.id));
      return DONE;
    }),
    remove: mine.remove.handler(async ({ context, input }) => {
      await asPerson(context, input.personId, (db) => removeUserExercise(db, input.personId, input.id));
      return DONE;
    }),
  },
  shared: {
    list: shared.list.handler(async ({ context }) => {
      const exercisesOf = await asAudience(context, 'athlete', listSharedExercises);
      const coaches = await asMe(context, readCoachNames);
      return exercisesOf.map((each) => ({ ...each, coachName: coaches.get(each.ownerId) ?? null }));
    }),
    equipment: shared.equipment.handler(async ({ context }) => {
      const pieces = await asAudience(context, 'athlete', listSharedEquipment);
      const coaches = await asMe(context, readCoachNames);
      return pieces.map((each) => ({ ...each, coachName: coaches.get(each.ownerId) ?? null }));
    }),
  },
  myEquipment: {
    list: myEquipment.list.handler(({ context }) => asMe(context, listUserEquipment)),
    create: myEquipment.create.handler(({ context, input }) =>
      asMe(context, (db, me) => createUserEquipment(db, me, input)),
    ),
    update: myEquipment.update.handler(({ context, input }) =>
      asMe(context, (db, me) => updateUserEquipment(db, me, input)),
    ),
    remove: myEquipment.remove.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => removeUserEquipment(db, me, input.id));
      return DONE;
    }),
    restore: myEquipment.restore.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => restoreUserEquipment(db, me, input.id));
      return DONE;
    }),
  },
  proposals,
};
