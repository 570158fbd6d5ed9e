import { z } from 'zod';
import { done, id, instant, localDate, pageInput, pageOf, route, text } from '../../kernel/contract.ts';

const person = { personId: id };
const body = text(2000, 1).refine((value) => value.trim().length > 0, 'words');

const comment = z.object({
  id,
  workoutId: id,
  /** The exercise it is about; null for the workout as a whole. */
  workoutExerciseId: id.nullable(),
  /** Null once the author's account is gone. */
  authorId: id.nullable(),
  authorName: z.string(),
  body: z.string(),
  createdAt: instant,
  editedAt: instant.nullable(),
  /** Whether whoever asks wrote it, and so may change it. */
  mine: z.boolean(),
});
export type WorkoutComment = z.infer<typeof comment>;

const unread = z.object({
  personId: id,
  workoutId: id,
  title: z.string(),
  localDate,
  count: z.number().int(),
  /** Who wrote last, and when. */
  authorName: z.string(),
  lastAt: instant,
});
export type UnreadComments = z.infer<typeof unread>;

export const commentsContract = {
  list: route
    .route({
      method: 'GET',
      path: '/people/{personId}/workouts/{workoutId}/comments',
      summary: 'What is said to a workout, oldest first',
    })
    .input(z.object({ ...person, workoutId: id, ...pageInput }))
    .output(pageOf(comment)),
  add: route
    .route({
      method: 'POST',
      path: '/people/{personId}/workouts/{workoutId}/comments',
      summary: 'Say something to a workout, or to an exercise in it',
      successStatus: 201,
    })
    .input(z.object({ ...person, workoutId: id, workoutExerciseId: id.nullable().default(null), body }))
    .output(comment),
  edit: route
    .route({ method: 'PATCH', path: '/people/{personId}/comments/{id}', summary: 'Change what I said' })
    .input(z.object({ ...person, id, body }))
    .output(comment),
  remove: route
    .route({ method: 'DELETE', path: '/people/{personId}/comments/{id}', summary: 'Take back what I said' })
    .input(z.object({ ...person, id }))
    .output(done),
  read: route
    .route({
      method: 'POST',
      path: '/people/{personId}/workouts/{workoutId}/comments/read',
      summary: 'Mark what is said to a workout as read',
    })
    .input(z.object({ ...person, workoutId: id }))
    .output(done),
  unread: route
    .route({ method: 'GET', path: '/comments/unread', summary: 'Workouts with comments I have not read, newest first' })
    .input(z.object({ as: z.enum(['athlete', 'coach']).default('athlete') }))
    .output(z.object({ count: z.number().int(), items: z.array(unread) })),
};
