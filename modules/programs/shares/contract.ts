import { TRAINING_GOALS } from '@halteres/engine/program/profile-words';
import { z } from 'zod';
import { done, id, instant, localDate, route, text } from '../../kernel/contract.ts';

const share = z.object({
  id,
  /** Whether whoever has the link sees whom the program is for, and what the coach noted. */
  showsName: z.boolean(),
  showsNotes: z.boolean(),
  expiresAt: instant,
  revokedAt: instant.nullable(),
  createdAt: instant,
});
export type ProgramShare = z.infer<typeof share>;

const sharedSet = z.object({
  kind: z.enum(['warm_up', 'work', 'back_off', 'amrap']),
  min: z.number(),
  max: z.number(),
  load: z.object({ weight: z.string(), unit: z.enum(['kg', 'lb']) }).nullable(),
  rir: z.number().nullable(),
  restSeconds: z.number(),
});

const sharedProgram = z.object({
  name: z.string(),
  goal: z.enum(TRAINING_GOALS),
  startDate: localDate,
  /** Whom it is for, where that is shown. */
  person: z.string().nullable(),
  notes: z.string().nullable(),
  expiresAt: instant,
  weekList: z.array(
    z.object({
      week: z.number().int(),
      phase: z.string(),
      deload: z.boolean(),
      notes: z.string().nullable(),
      workouts: z.array(
        z.object({
          day: z.number().int(),
          title: z.string(),
          body: z.string().nullable(),
          date: localDate.nullable(),
          estimatedMinutes: z.number().nullable(),
          notes: z.string().nullable(),
          exercises: z.array(
            z.object({
              /** Null of an exercise of somebody’s own; its name too, once it is gone. */
              slug: z.string().nullable(),
              name: z.string().nullable(),
              measure: z.enum(['reps', 'seconds', 'metres', 'calories']),
              superset: z.string().nullable(),
              tempo: z.string().nullable(),
              sets: z.array(sharedSet),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type SharedProgram = z.infer<typeof sharedProgram>;

const owned = { ownerId: id, id };

/** The longest a link lasts. */
const MOST_DAYS = 366;

/** Links by which anybody reads a program. */
export const sharesContract = {
  list: route
    .route({ method: 'GET', path: '/programs/{ownerId}/{id}/shares', summary: 'The links given to a program' })
    .input(z.object(owned))
    .output(z.array(share)),
  give: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/shares',
      summary: 'Give a read-only link; its secret is told this once',
      successStatus: 201,
    })
    .input(
      z.object({
        ...owned,
        days: z.number().int().min(1).max(MOST_DAYS),
        showsName: z.boolean().default(false),
        showsNotes: z.boolean().default(false),
      }),
    )
    .output(share.extend({ token: z.string() })),
  revoke: route
    .route({
      method: 'DELETE',
      path: '/programs/{ownerId}/{id}/shares/{share}',
      summary: 'Revoke a link: from now on it shows nothing',
    })
    .input(z.object({ ...owned, share: id }))
    .output(done),
  open: route
    .route({
      method: 'POST',
      path: '/shared-programs',
      summary: 'Read a program by a link’s secret; signed out too. Neither health data nor reasons are in it',
    })
    .input(
      z.object({
        token: text(100, 1),
        locale: z
          .string()
          .regex(/^[a-z]{2}$/)
          .default('en'),
      }),
    )
    .output(sharedProgram),
};
