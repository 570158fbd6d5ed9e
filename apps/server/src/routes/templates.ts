import {
  addFolder,
  changeFolder,
  listFolders,
  removeFolder,
  restoreFolder,
} from '@halteres/modules/training/templates/folders';
import { listTemplates, readTemplate } from '@halteres/modules/training/templates/read-templates';
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
import { asTrainingOf } from '../context.ts';
import { api, DONE } from './implementer.ts';
import { writing } from './writing.ts';

const { folders, exercises, ...whole } = api.training.templates;

export const templates = {
  folders: {
    list: folders.list.handler(({ context, input }) =>
      asTrainingOf(context, input.personId, (db) => listFolders(db, input.personId, input)),
    ),
    add: folders.add.handler(({ context, input: { personId, ...folder } }) =>
      writing(context, personId, (db) => addFolder(db, personId, folder)),
    ),
    change: folders.change.handler(({ context, input: { personId, id, ...change } }) =>
      writing(context, personId, (db) => changeFolder(db, personId, id, change)),
    ),
    remove: folders.remove.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => removeFolder(db, input.personId, input.id));
      return DONE;
    }),
    restore: folders.restore.handler(({ context, input }) =>
      writing(context, input.personId, (db) => restoreFolder(db, input.personId, input.id)),
    ),
  },
  list: whole.list.handler(({ context, input }) =>
    asTrainingOf(context, input.personId, (db) => listTemplates(db, input.personId, input)),
  ),
  get: whole.get.handler(({ context, input }) =>
    asTrainingOf(context, input.personId, (db) => readTemplate(db, input.personId, input.id)),
  ),
  add: whole.add.handler(({ context, input: { personId, ...template } }) =>
    writing(context, personId, (db) => addTemplate(db, personId, template)),
  ),
  change: whole.change.handler(({ context, input: { personId, id, ...change } }) =>
    writing(context, personId, (db) => changeTemplate(db, personId, id, change)),
  ),
  remove: whole.remove.handler(async ({ context, input }) => {
    await writing(context, input.personId, (db) => removeTemplate(db, input.personId, input.id));
    return DONE;
  }),
  restore: whole.restore.handler(({ context, input }) =>
    writing(context, input.personId, (db) => restoreTemplate(db, input.personId, input.id)),
  ),
  exercises: {
    add: exercises.add.handler(({ context, input: { personId, templateId, ...exercise } }) =>
      writing(context, personId, (db) => addTemplateExercise(db, personId, templateId, exercise)),
    ),
    change: exercises.change.handler(({ context, input: { personId, id, ...change } }) =>
      writing(context, personId, (db) => changeTemplateExercise(db, personId, id, change)),
    ),
    remove: exercises.remove.handler(async ({ context, input }) => {
      await writing(context, input.personId, (db) => removeTemplateExercise(db, input.personId, input.id));
      return DONE;
    }),
    restore: exercises.restore.handler(({ context, input }) =>
      writing(context, input.personId, (db) => restoreTemplateExercise(db, input.personId, input.id)),
    ),
  },
};
