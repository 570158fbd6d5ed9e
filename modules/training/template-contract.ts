import { z } from 'zod';
import { done, id, pageInput, pageOf, route, text } from '../kernel/contract.ts';

const place = z.number().int().min(0).max(9999);

const folderShape = { name: text(100, 1), position: place };
export const folderFields = z.object({ ...folderShape, position: place.default(0) });

const templateShape = {
  folderId: id.nullable(),
  name: text(200, 1),
  notes: text(10_000).nullable(),
  position: place,
};
export const templateFields = z.object({
  ...templateShape,
  folderId: templateShape.folderId.default(null),
  notes: templateShape.notes.default(null),
  position: place.default(0),
});

/** A set to do: what kind, and how much where that is said. The load comes from the last time. */
export const templateSet = z.object({
  setType: z.enum(['normal', 'warm_up', 'drop', 'failure', 'amrap']).default('normal'),
  reps: z.number().int().min(0).max(10_000).nullable().default(null),
  seconds: z.number().min(0).max(360_000).nullable().default(null),
  distanceM: z.number().min(0).max(1_000_000).nullable().default(null),
  calories: z.number().min(0).max(100_000).nullable().default(null),
  side: z.enum(['left', 'right', 'both']).nullable().default(null),
  restSeconds: z.number().int().min(0).max(36_000).nullable().default(null),
});
export type TemplateSet = z.infer<typeof templateSet>;

const exerciseShape = {
  position: z.number().int().min(0).max(999),
  exerciseId: id.nullable(),
  userExerciseId: id.nullable(),
  superset: text(40).nullable(),
  tempo: text(20).nullable(),
  notes: text(4000).nullable(),
  sets: z.array(templateSet).max(50),
};
export const templateExerciseFields = z.object({
  position: exerciseShape.position,
  exerciseId: exerciseShape.exerciseId.default(null),
  userExerciseId: exerciseShape.userExerciseId.default(null),
  superset: exerciseShape.superset.default(null),
  tempo: exerciseShape.tempo.default(null),
  notes: exerciseShape.notes.default(null),
  sets: exerciseShape.sets.default([]),
});

const folder = folderFields.extend({ id });
const templateExercise = templateExerciseFields.extend({ id, name: z.string() });
const template = templateFields.extend({ id, ownerId: id, exercises: z.array(templateExercise) });
export type TemplateView = z.infer<typeof template>;
export type FolderView = z.infer<typeof folder>;

const person = { personId: id };
const which = z.object({ ...person, id });
const folders = '/people/{personId}/template-folders';
const templates = '/people/{personId}/templates';
const exercises = '/people/{personId}/template-exercises';

/** What a change leaves out stays, so shapes of changes have no defaults. */
const change = {
  folder: z
    .object(folderShape)
    .partial()
    .extend({ ...person, id }),
  template: z
    .object(templateShape)
    .partial()
    .extend({ ...person, id }),
  exercise: z
    .object(exerciseShape)
    .partial()
    .extend({ ...person, id }),
};

export const templateContract = {
  folders: {
    list: route
      .route({ method: 'GET', path: folders, summary: 'Folders of workout templates, in their order' })
      .input(z.object({ ...person, ...pageInput }))
      .output(pageOf(folder)),
    add: route
      .route({ method: 'POST', path: folders, summary: 'Make a folder for workout templates', successStatus: 201 })
      .input(folderFields.extend({ ...person, id: id.optional() }))
      .output(folder),
    change: route
      .route({ method: 'PATCH', path: `${folders}/{id}`, summary: 'Rename or move a folder' })
      .input(change.folder)
      .output(folder),
    remove: route
      .route({
        method: 'DELETE',
        path: `${folders}/{id}`,
        summary: 'Remove a folder; its templates stay, and it can be restored',
      })
      .input(which)
      .output(done),
    restore: route
      .route({ method: 'POST', path: `${folders}/{id}/restore`, summary: 'Bring a removed folder back' })
      .input(which)
      .output(folder),
  },
  list: route
    .route({ method: 'GET', path: templates, summary: 'Workout templates with their exercises, in their order' })
    .input(z.object({ ...person, ...pageInput }))
    .output(pageOf(template)),
  get: route
    .route({ method: 'GET', path: `${templates}/{id}`, summary: 'A workout template with its exercises' })
    .input(which)
    .output(template),
  add: route
    .route({ method: 'POST', path: templates, summary: 'Make a workout template', successStatus: 201 })
    .input(templateFields.extend({ ...person, id: id.optional() }))
    .output(template),
  change: route
    .route({ method: 'PATCH', path: `${templates}/{id}`, summary: 'Rename, note or move a workout template' })
    .input(change.template)
    .output(template),
  remove: route
    .route({ method: 'DELETE', path: `${templates}/{id}`, summary: 'Remove a workout template; it can be restored' })
    .input(which)
    .output(done),
  restore: route
    .route({ method: 'POST', path: `${templates}/{id}/restore`, summary: 'Bring a removed workout template back' })
    .input(which)
    .output(template),
  exercises: {
    add: route
      .route({
        method: 'POST',
        path: `${templates}/{templateId}/exercises`,
        summary: 'Add an exercise to a workout template',
        successStatus: 201,
      })
      .input(templateExerciseFields.extend({ ...person, templateId: id, id: id.optional() }))
      .output(template),
    change: route
      .route({ method: 'PATCH', path: `${exercises}/{id}`, summary: 'Change an exercise of a workout template' })
      .input(change.exercise)
      .output(template),
    remove: route
      .route({
        method: 'DELETE',
        path: `${exercises}/{id}`,
        summary: 'Take an exercise out of a workout template; it can be restored',
      })
      .input(which)
      .output(done),
    restore: route
      .route({ method: 'POST', path: `${exercises}/{id}/restore`, summary: 'Bring an exercise of a template back' })
      .input(which)
      .output(template),
  },
};
