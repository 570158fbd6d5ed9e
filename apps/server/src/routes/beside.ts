import { addFreeText, changeFreeText, removeFreeText } from '@halteres/modules/programs/beside/free-texts';
import { addReference, removeReference } from '@halteres/modules/programs/beside/references';
import { noteProgram } from '@halteres/modules/programs/beside/write-notes';
import { giveShare, listShares, openShare, revokeShare } from '@halteres/modules/programs/shares/shares';
import {
  listTemplates,
  putTemplateAway,
  saveTemplate,
  updateTemplate,
  viewTemplate,
} from '@halteres/modules/programs/templates/templates';
import { asMe, asOwner, asVisitor } from '../context.ts';
import { catalogueOf } from '../kept-catalogue.ts';
import { api, DONE } from './implementer.ts';
import { changeAsOwner } from './programs.ts';

export const beside = {
  note: api.beside.note.handler(({ context, input }) =>
    changeAsOwner(context, input.ownerId, (db) => noteProgram(db, input.ownerId, input.id, input)),
  ),
  addFreeText: api.beside.addFreeText.handler(({ context, input: { ownerId, id, ...asked } }) =>
    changeAsOwner(context, ownerId, (db) => addFreeText(db, ownerId, id, asked)),
  ),
  changeFreeText: api.beside.changeFreeText.handler(({ context, input: { ownerId, id, ...asked } }) =>
    changeAsOwner(context, ownerId, (db) => changeFreeText(db, ownerId, id, asked)),
  ),
  removeFreeText: api.beside.removeFreeText.handler(({ context, input: { ownerId, id, workout } }) =>
    changeAsOwner(context, ownerId, (db) => removeFreeText(db, ownerId, id, workout)),
  ),
  addReference: api.beside.addReference.handler(({ context, input: { ownerId, id, reference } }) =>
    changeAsOwner(context, ownerId, (db) => addReference(db, ownerId, id, reference)),
  ),
  removeReference: api.beside.removeReference.handler(async ({ context, input: { ownerId, id, reference } }) => {
    await changeAsOwner(context, ownerId, (db) => removeReference(db, ownerId, id, reference));
    return DONE;
  }),
};

export const templates = {
  save: api.templates.save.handler(({ context, input }) => asMe(context, (db, me) => saveTemplate(db, me, input))),
  list: api.templates.list.handler(({ context, input }) => asMe(context, (db, me) => listTemplates(db, me, input))),
  get: api.templates.get.handler(({ context, input }) => asMe(context, (db, me) => viewTemplate(db, me, input.id))),
  update: api.templates.update.handler(({ context, input }) =>
    asMe(context, (db, me) => updateTemplate(db, me, input.id, input)),
  ),
  remove: api.templates.remove.handler(async ({ context, input }) => {
    await asMe(context, (db, me) => putTemplateAway(db, me, input.id, true));
    return DONE;
  }),
  restore: api.templates.restore.handler(({ context, input }) =>
    asMe(context, (db, me) => putTemplateAway(db, me, input.id, false)),
  ),
};

export const shares = {
  list: api.shares.list.handler(({ context, input: { ownerId, id } }) =>
    asOwner(context, ownerId, (db) => listShares(db, ownerId, id)),
  ),
  give: api.shares.give.handler(({ context, input: { ownerId, id, ...wish } }) =>
    asOwner(context, ownerId, (db) => giveShare(db, ownerId, id, wish)),
  ),
  revoke: api.shares.revoke.handler(async ({ context, input: { ownerId, id, share } }) => {
    await asOwner(context, ownerId, (db) => revokeShare(db, ownerId, id, share));
    return DONE;
  }),
  open: api.shares.open.handler(async ({ context, input: { token, locale } }) => {
    const names = new Map((await catalogueOf(context)).listIn(locale).map(({ slug, name }) => [slug, name]));
    return asVisitor(context, (db) => openShare(db, token, (slug) => names.get(slug)));
  }),
};
