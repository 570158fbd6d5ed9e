import { addComment, editComment, listComments, removeComment } from '@halteres/modules/training/comments/comments';
import { markRead, unreadComments } from '@halteres/modules/training/comments/read-comments';
import { pokeSoon } from '@halteres/sync/server';
import { asAudience, asTrainingOf } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { comments: routes } = api.training;

/** What is said to workouts: by the athlete, and by a coach the athlete lets see them. */
export const comments = {
  list: routes.list.handler(({ context, input }) =>
    asTrainingOf(context, input.personId, (db, me) => listComments(db, me, input)),
  ),
  add: routes.add.handler(async ({ context, input }) => {
    const added = await asTrainingOf(context, input.personId, (db, me) => addComment(db, me, input));
    pokeSoon(context.database, [input.personId]);
    return added;
  }),
  edit: routes.edit.handler(({ context, input }) =>
    asTrainingOf(context, input.personId, (db, me) => editComment(db, me, input)),
  ),
  remove: routes.remove.handler(async ({ context, input }) => {
    await asTrainingOf(context, input.personId, (db, me) => removeComment(db, me, input.personId, input.id));
    return DONE;
  }),
  read: routes.read.handler(async ({ context, input }) => {
    await asTrainingOf(context, input.personId, (db, me) => markRead(db, me, input.personId, input.workoutId));
    return DONE;
  }),
  unread: routes.unread.handler(({ context, input }) =>
    asAudience(context, input.as === 'coach' ? 'coach' : 'authenticated', (db, me) => unreadComments(db, me, input.as)),
  ),
};
