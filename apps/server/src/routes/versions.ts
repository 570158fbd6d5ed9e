import { changeProgram, previewChange } from '@halteres/modules/programs/versions/change-program';
import { compareVersions, listVersions } from '@halteres/modules/programs/versions/read-versions';
import { asOwner } from '../context.ts';
import { api } from './implementer.ts';
import { changeAsOwner } from './programs.ts';

export const versions = {
  preview: api.versions.preview.handler(({ context, input }) =>
    asOwner(context, input.ownerId, (db) => previewChange(db, input.ownerId, input.id, input.change)),
  ),
  change: api.versions.change.handler(({ context, input }) =>
    changeAsOwner(context, input.ownerId, (db) => changeProgram(db, input.ownerId, input.id, input)),
  ),
  list: api.versions.list.handler(({ context, input }) =>
    asOwner(context, input.ownerId, (db) => listVersions(db, input.ownerId, input.id, input)),
  ),
  compare: api.versions.compare.handler(({ context, input }) =>
    asOwner(context, input.ownerId, (db) => compareVersions(db, input.ownerId, input.id, input)),
  ),
};
