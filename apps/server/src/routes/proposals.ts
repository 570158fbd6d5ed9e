import { acceptEquipment } from '@halteres/modules/catalog/accept-equipment';
import { acceptProposal } from '@halteres/modules/catalog/accept-exercise';
import { listProposals } from '@halteres/modules/catalog/list-proposals';
import { declineProposal, withdrawProposal } from '@halteres/modules/catalog/proposal-state';
import { proposeEquipment } from '@halteres/modules/catalog/propose-equipment';
import { proposeExercise } from '@halteres/modules/catalog/propose-exercise';
import { asMe } from '../context.ts';
import { catalogueOf, forgetCatalogue } from '../kept-catalogue.ts';
import { actAsStaff, asStaff } from '../staff.ts';
import { api, DONE } from './implementer.ts';

const routes = api.catalog.proposals;

export const proposals = {
  create: routes.create.handler(({ context, input }) => asMe(context, (db, me) => proposeExercise(db, me, input.id))),
  createEquipment: routes.createEquipment.handler(({ context, input }) =>
    asMe(context, (db, me) => proposeEquipment(db, me, input.id)),
  ),
  withdraw: routes.withdraw.handler(async ({ context, input }) => {
    await asMe(context, (db, me) => withdrawProposal(db, me, input.id));
    return DONE;
  }),
  list: routes.list.handler(async ({ context, input }) => {
    const { duplicatesOf } = await catalogueOf(context);
    return asStaff(context, 'catalogue', (db) => listProposals(db, input, duplicatesOf));
  }),
  accept: routes.accept.handler(async ({ context, input }) => {
    const accepted = await actAsStaff(
      context,
      'catalogue',
      (db, me) => acceptProposal(db, me, input),
      ({ slug }) => ({ action: 'accept_exercise', target: slug, details: { proposal: input.id } }),
    );
    forgetCatalogue(context.database);
    return accepted;
  }),
  acceptEquipment: routes.acceptEquipment.handler(async ({ context, input }) => {
    const accepted = await actAsStaff(
      context,
      'catalogue',
      (db, me) => acceptEquipment(db, me, input),
      ({ slug }) => ({ action: 'accept_equipment', target: slug, details: { proposal: input.id } }),
    );
    forgetCatalogue(context.database);
    return accepted;
  }),
  decline: routes.decline.handler(async ({ context, input }) => {
    await actAsStaff(
      context,
      'catalogue',
      (db, me) => declineProposal(db, me, input),
      ({ kind }) => ({ action: `decline_${kind}`, target: input.id, details: { reason: input.reason } }),
    );
    return DONE;
  }),
};
