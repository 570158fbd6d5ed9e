import type { ActorDb } from '@halteres/database';
import { createUserExercise } from '@halteres/modules/catalog/user-exercises';
import { Failure } from '@halteres/modules/kernel/failure';
import { moveScheduled } from '@halteres/modules/programs/calendar';
import { addExercise } from '@halteres/modules/training/exercises/add-exercise';
import { changeExercise } from '@halteres/modules/training/exercises/change-exercise';
import { removeExercise, restoreExercise } from '@halteres/modules/training/exercises/remove-exercise';
import { completePlanned } from '@halteres/modules/training/planned/complete-planned';
import { changeSet } from '@halteres/modules/training/sets/change-set';
import { logSet } from '@halteres/modules/training/sets/log-set';
import { removeSet, restoreSet } from '@halteres/modules/training/sets/remove-set';
import { changeWorkout } from '@halteres/modules/training/workouts/change-workout';
import { removeWorkout, restoreWorkout } from '@halteres/modules/training/workouts/remove-workout';
import { startWorkout } from '@halteres/modules/training/workouts/start-workout';
import { addFolder, changeFolder, removeFolder, restoreFolder } from '@halteres/modules/training/templates/folders';
import {
  addTemplateExercise,
  changeTemplateExercise,
  removeTemplateExercise,
  restoreTemplateExercise,
} from '@halteres/modules/training/templates/template-exercises';
import {
  addTemplate,
  changeTemplate,
  removeTemplate,
  restoreTemplate,
} from '@halteres/modules/training/templates/templates';
import type { Entity } from '../protocol.ts';
import type { Fields } from '../rows.ts';

export type Rule<F> = {
  insert?: (db: ActorDb, owner: string, id: string, fields: F) => Promise<unknown>;
  change?: (db: ActorDb, owner: string, id: string, changes: Partial<F>) => Promise<unknown>;
  remove?: (db: ActorDb, owner: string, id: string) => Promise<unknown>;
  restore?: (db: ActorDb, owner: string, id: string) => Promise<unknown>;
};

/** What an operation on each entity is: the very use cases the API calls. What is missing is not a device's to do. */
export const rules: { readonly [E in Entity]: Rule<Fields<E>> } = {
  user_exercises: { insert: addOwnExercise },
  workouts: {
    insert: (db, owner, id, fields) => startWorkout(db, owner, { ...fields, id }),
    change: (db, owner, id, { programOwnerId, programWorkoutId, ...changes }) => (
      stays({ programOwnerId, programWorkoutId }),
      changeWorkout(db, owner, id, changes)
    ),
    remove: removeWorkout,
    restore: restoreWorkout,
  },
  workout_exercises: {
    insert: (db, owner, id, { workoutId, ...fields }) => addExercise(db, owner, workoutId, { ...fields, id }),
    change: (db, owner, id, { workoutId, ...changes }) => (
      stays({ workoutId }),
      changeExercise(db, owner, id, changes)
    ),
    remove: removeExercise,
    restore: restoreExercise,
  },
  workout_sets: {
    insert: (db, owner, id, { workoutExerciseId, ...fields }) =>
      logSet(db, owner, workoutExerciseId, { ...fields, id }),
    change: (db, owner, id, { workoutExerciseId, ...changes }) => (
      stays({ workoutExerciseId }),
      changeSet(db, owner, id, changes)
    ),
    remove: removeSet,
    restore: restoreSet,
  },
  program_workouts: { change: completePlanned },
  workout_schedule: {
    change: (db, owner, id, { scheduledDate, scheduledTime, notes }) =>
      moveScheduled(db, owner, id, { date: scheduledDate, time: scheduledTime, notes }),
  },
  workout_template_folders: {
    insert: (db, owner, id, fields) => addFolder(db, owner, { ...fields, id }),
    change: changeFolder,
    remove: removeFolder,
    restore: restoreFolder,
  },
  workout_templates: {
    insert: (db, owner, id, fields) => addTemplate(db, owner, { ...fields, id }),
    change: changeTemplate,
    remove: removeTemplate,
    restore: restoreTemplate,
  },
  template_exercises: {
    insert: (db, owner, id, { templateId, ...fields }) => addTemplateExercise(db, owner, templateId, { ...fields, id }),
    change: (db, owner, id, { templateId, ...changes }) => (
      stays({ templateId }),
      changeTemplateExercise(db, owner, id, changes)
    ),
    remove: removeTemplateExercise,
    restore: restoreTemplateExercise,
  },
};

/** Fields that are given once. */
function stays(fields: Record<string, unknown>): void {
  const changed = Object.entries(fields).find(([, value]) => value !== undefined);
  if (changed !== undefined) throw new Failure('BAD_REQUEST', `${changed[0]}: this stays as it was first given.`);
}

/** Two devices may name an exercise alike while apart: the second gets a number, so that no log loses its exercise. */
async function addOwnExercise(db: ActorDb, owner: string, id: string, fields: Fields<'user_exercises'>): Promise<void> {
  for (let number = 1; number < 20; number += 1) {
    try {
      await createUserExercise(db, owner, {
        ...fields,
        id,
        name: number === 1 ? fields.name : `${fields.name.slice(0, 190)} (${number})`,
      });
      return;
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'CONFLICT') throw error;
    }
  }
  throw new Failure('CONFLICT', 'name: there are many exercises of this name already.');
}
