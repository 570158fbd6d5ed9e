import { previewRefits, storeRefits } from '@halteres/modules/planning/refit/refit-for';
import { sourceOfProgram, sourceOfTemplate } from '@halteres/modules/planning/refit/source-of-program';
import { pokeSoon } from '@halteres/sync/server';
import { asMe, audiencesOf, whoAmI } from '../context.ts';
import { api } from './implementer.ts';

export const refit = {
  preview: api.refit.preview.handler(async ({ context, input: { ownerId, id, targets } }) => {
    const source = await asMe(context, (db) => sourceOfProgram(db, ownerId, id));
    return previewRefits(audiencesOf(context), source, targets);
  }),
  store: api.refit.store.handler(async ({ context, input: { ownerId, id, targets, notes } }) => {
    const source = await asMe(context, (db) => sourceOfProgram(db, ownerId, id, notes));
    const results = await storeRefits(audiencesOf(context), source, targets);
    pokeSoon(context.database, [ownerId]);
    return results;
  }),
  previewTemplate: api.refit.previewTemplate.handler(async ({ context, input: { id, targets } }) => {
    const source = await asMe(context, (db, me) => sourceOfTemplate(db, me, id));
    return previewRefits(audiencesOf(context), source, targets);
  }),
  startTemplate: api.refit.startTemplate.handler(async ({ context, input: { id, targets, notes } }) => {
    const source = await asMe(context, (db, me) => sourceOfTemplate(db, me, id, notes));
    const results = await storeRefits(audiencesOf(context), source, targets);
    pokeSoon(context.database, [whoAmI(context).userId]);
    return results;
  }),
};
