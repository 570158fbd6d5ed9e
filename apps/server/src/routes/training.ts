import { createHash } from 'node:crypto';
import { asActorPerQuery } from '@halteres/database';
import { listGyms, searchGyms } from '@halteres/modules/gyms/list-gyms';
import { titledWorkouts } from '@halteres/modules/library/titled-workouts';
import { addExercise } from '@halteres/modules/training/exercises/add-exercise';
import { exerciseHistory } from '@halteres/modules/training/exercises/exercise-history';
import { removeExercise, restoreExercise } from '@halteres/modules/training/exercises/remove-exercise';
import { findThings, type NamedThing } from '@halteres/modules/training/exercises/find-things';
import { readMuscleVolume } from '@halteres/modules/training/exercises/read-muscle-volume';
import { searchExercises } from '@halteres/modules/training/exercises/search-exercises';
import { trainedExercises } from '@halteres/modules/training/exercises/trained-exercises';
import { listImports } from '@halteres/modules/training/imports/list-imports';
import { previewImport } from '@halteres/modules/training/imports/preview-import';
import { readRequest } from '@halteres/modules/training/imports/read-request';
import { storeImport } from '@halteres/modules/training/imports/store-import';
import { undoImport } from '@halteres/modules/training/imports/undo-import';
import { changeExercise } from '@halteres/modules/training/exercises/change-exercise';
import { readSetsToBeat } from '@halteres/modules/training/records/sets-to-beat';
import { changeSet } from '@halteres/modules/training/sets/change-set';
import { logSet } from '@halteres/modules/training/sets/log-set';
import { removeSet, restoreSet } from '@halteres/modules/training/sets/remove-set';
import { changeWorkout } from '@halteres/modules/training/workouts/change-workout';
import { listWorkouts } from '@halteres/modules/training/workouts/list-workouts';
import { readWorkout } from '@halteres/modules/training/workouts/read-workout';
import { removeWorkout, restoreWorkout } from '@halteres/modules/training/workouts/remove-workout';
import { startWorkout } from '@halteres/modules/training/workouts/start-workout';
import { asMe, asTrainingOf, asVisitor, whoAmI, type RequestContext } from '../context.ts';
import { catalogueOf } from '../kept-catalogue.ts';
import { comments } from './comments.ts';
import { api, DONE } from './implementer.ts';
import { templates } from './templates.ts';
import { writing } from './writing.ts';

const { workouts, exercises, sets, imports } = api.training;

const PUBLIC_GYMS = 10;

/** Gyms and workouts by name: my own and those for everybody. For a client only what is in their log is looked for. */
async function namedThings(context: RequestContext, person: string, q: string, locale: string): Promise<NamedThing[]> {
  if (person !== whoAmI(context).userId) return [];
  const { words } = await catalogueOf(context);
  const { mine, titled } = await asMe(context, async (db, me) => ({
    mine: await listGyms(db, me, locale),
    titled: await titledWorkouts(db, me, q),
  }));
  const search = { q: q.slice(0, 80), locale, limit: PUBLIC_GYMS };
  const { items } = await asVisitor(context, (db) => searchGyms(db, search, words.city));
  const gyms = new Map([...items, ...mine].map(({ id, name }) => [id, name]));
  return [
    ...[...gyms].map(([ref, name]): NamedThing => ({ kind: 'gym', ref, name })),
    ...titled.map(({ ref, title }): NamedThing => ({ kind: 'workout', ref, name: title })),
  ];
}

export const training = {
  comments,
  templates,
  workouts: {
    list: workouts.list.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => listWorkouts(db, input.personId, input), asActorPerQuery),
    ),
    get: workouts.get.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => readWorkout(db, input.personId, input.id)),
    ),
    start: workouts.start.handler(({ context, input }) =>
      writing(context, input.personId, (db) => startWorkout(db, input.personId, input)),
    ),
    finish: workouts.finish.handler(({ context, input }) =>
      writing(context, input.personId, (db) => changeWorkout(db, input.personId, input.id, input)),
    ),
    remove: workouts.remove.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => removeWorkout(db, input.personId, input.id));
      return DONE;
    }),
    restore: workouts.restore.handler(({ context, input }) =>
      writing(context, input.personId, (db) => restoreWorkout(db, input.personId, input.id)),
    ),
  },
  exercises: {
    add: exercises.add.handler(({ context, input }) =>
      writing(context, input.personId, (db) => addExercise(db, input.personId, input.workoutId, input)),
    ),
    change: exercises.change.handler(async ({ context, input: { personId, id, ...change } }) => {
      await writing(context, personId, (db) => changeExercise(db, personId, id, change));
      return DONE;
    }),
    restore: exercises.restore.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => restoreExercise(db, input.personId, input.id));
      return DONE;
    }),
    remove: exercises.remove.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => removeExercise(db, input.personId, input.id));
      return DONE;
    }),
    history: exercises.history.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => exerciseHistory(db, input.personId, input), asActorPerQuery),
    ),
    search: exercises.search.handler(async ({ context, input }) => {
      const catalogue = (await catalogueOf(context)).searchableIn(input.locale);
      return asTrainingOf(
        context,
        input.personId,
        (db) => searchExercises(db, input.personId, catalogue, input.q, input.limit),
        asActorPerQuery,
      );
    }),
    find: exercises.find.handler(async ({ context, input }) => {
      const kept = await catalogueOf(context);
      const things = {
        catalogue: kept.searchableIn(input.locale),
        equipment: kept.searchableEquipmentIn(input.locale),
        named: await namedThings(context, input.personId, input.q, input.locale),
      };
      return asTrainingOf(context, input.personId, (db) =>
        findThings(db, input.personId, things, input.q, input.limit),
      );
    }),
    volume: exercises.volume.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => readMuscleVolume(db, input.personId, input)),
    ),
    toBeat: exercises.toBeat.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => readSetsToBeat(db, input.personId, input.before)),
    ),
    trained: exercises.trained.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => trainedExercises(db, input.personId)),
    ),
  },
  sets: {
    log: sets.log.handler(({ context, input: { personId, workoutExerciseId, ...set } }) =>
      writing(context, personId, (db) => logSet(db, personId, workoutExerciseId, set), asActorPerQuery),
    ),
    update: sets.update.handler(({ context, input: { personId, id, ...set } }) =>
      writing(context, personId, (db) => changeSet(db, personId, id, set)),
    ),
    restore: sets.restore.handler(({ context, input }) =>
      writing(context, input.personId, (db) => restoreSet(db, input.personId, input.id)),
    ),
    remove: sets.remove.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => removeSet(db, input.personId, input.id));
      return DONE;
    }),
  },
  imports: {
    preview: imports.preview.handler(async ({ context, input }) => {
      const reading = await readRequest(input);
      return asTrainingOf(context, input.personId, (db) => previewImport(db, input.personId, reading, input.mapping));
    }),
    store: imports.store.handler(async ({ context, input: { personId, content, ...file } }) => {
      const reading = await readRequest({ content, ...file });
      const fileHash = createHash('sha256').update(content).digest('hex');
      return writing(context, personId, (db) => storeImport(db, personId, reading, { ...file, fileHash }));
    }),
    list: imports.list.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => listImports(db, input.personId, input)),
    ),
    undo: imports.undo.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => undoImport(db, input.personId, input.id));
      return DONE;
    }),
  },
};
