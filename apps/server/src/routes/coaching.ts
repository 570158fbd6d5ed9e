import { acceptInvitation, readInvitation } from '@halteres/modules/coaching/accept-invitation';
import { addMember, changeMember, listMembers, removeMember } from '@halteres/modules/coaching/class-members';
import { createEntity } from '@halteres/modules/coaching/create-entity';
import { inviteClient, listInvitations, revokeInvitation } from '@halteres/modules/coaching/invite-client';
import { listEntities } from '@halteres/modules/coaching/list-entities';
import { changeConsent, listMyCoaches } from '@halteres/modules/coaching/my-coaches';
import { putEntityAway } from '@halteres/modules/coaching/put-entity-away';
import { readEntity } from '@halteres/modules/coaching/read-entity';
import { updateEntity } from '@halteres/modules/coaching/update-entity';
import { pokeSoon } from '@halteres/sync/server';
import { asMe, asVisitor, whoAmI } from '../context.ts';
import { invitationMail } from '../invitation-mail.ts';
import { api, DONE } from './implementer.ts';

const { entities, members, invitations, coaches } = api.coaching;

export const coaching = {
  entities: {
    list: entities.list.handler(({ context, input }) => asMe(context, (db, me) => listEntities(db, me, input))),
    create: entities.create.handler(({ context, input }) => asMe(context, (db, me) => createEntity(db, me, input))),
    get: entities.get.handler(({ context, input }) => asMe(context, (db, me) => readEntity(db, me, input.id))),
    update: entities.update.handler(({ context, input }) => asMe(context, (db, me) => updateEntity(db, me, input))),
    remove: entities.remove.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => putEntityAway(db, me, input.id, true));
      return DONE;
    }),
    restore: entities.restore.handler(({ context, input }) =>
      asMe(context, (db, me) => putEntityAway(db, me, input.id, false)),
    ),
  },
  members: {
    list: members.list.handler(({ context, input }) => asMe(context, (db, me) => listMembers(db, me, input.classId))),
    add: members.add.handler(({ context, input }) =>
      asMe(context, (db, me) => addMember(db, me, input.classId, input)),
    ),
    update: members.update.handler(({ context, input }) =>
      asMe(context, (db, me) => changeMember(db, me, input.classId, input.id, input)),
    ),
    remove: members.remove.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => removeMember(db, me, input.classId, input.id));
      return DONE;
    }),
  },
  invitations: {
    create: invitations.create.handler(async ({ context, input }) => {
      const { token, clientName, ...invitation } = await asMe(context, (db, me) =>
        inviteClient(db, me, input.entityId, input.email),
      );
      const link = `${context.publicUrl}/invitation?token=${token}`;
      await context.sendMail(invitationMail(invitation.email, clientName, link));
      return { ...invitation, link };
    }),
    list: invitations.list.handler(({ context, input }) =>
      asMe(context, (db, me) => listInvitations(db, me, input.entityId)),
    ),
    revoke: invitations.revoke.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => revokeInvitation(db, me, input.id));
      return DONE;
    }),
    preview: invitations.preview.handler(({ context, input }) =>
      asVisitor(context, (db) => readInvitation(db, input.token)),
    ),
    accept: invitations.accept.handler(({ context, input }) =>
      asMe(context, (db) => acceptInvitation(db, input.token, input.consentHealth)),
    ),
  },
  coaches: {
    list: coaches.list.handler(({ context }) => asMe(context, (db) => listMyCoaches(db))),
    update: coaches.update.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => changeConsent(db, me, input.coachId, input));
      // The coach reads this person no more, and hears of it by their own rows.
      pokeSoon(context.database, [whoAmI(context).userId, input.coachId]);
      return DONE;
    }),
  },
};
