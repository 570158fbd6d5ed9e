import { z } from 'zod';
import { done, id, instant, localDate, pageInput, pageOf, route, text } from '../../kernel/contract.ts';

export const FOLLOWING_FILTERS = ['trained', 'missed', 'stuck', 'silent', 'new', 'unread', 'unshared'] as const;
export type FollowingFilter = (typeof FOLLOWING_FILTERS)[number];

const stuckLift = z.object({
  exerciseId: id,
  slug: z.string(),
  name: z.string(),
  sessions: z.number().int(),
  days: z.number().int(),
  /** Mean estimates of the first and the last three sessions, kilograms. */
  firstKg: z.number(),
  lastKg: z.number(),
  rpeOverPlan: z.number(),
  from: localDate,
  to: localDate,
  /** Where the rule comes from. */
  source: z.string(),
});
export type StuckLift = z.infer<typeof stuckLift>;

const followed = z.object({
  entityId: id,
  name: z.string(),
  /** Null where the client does not share their training: nothing below is known then. */
  personId: id.nullable(),
  claimed: z.boolean(),
  sharing: z.enum(['active', 'withheld', 'ended']),
  since: instant,
  isNew: z.boolean(),
  isSilent: z.boolean(),
  /** Workouts of the last seven days up to today, and how many were planned in them. */
  trained: z.number().int(),
  planned: z.number().int(),
  last: z
    .object({
      workoutId: id,
      title: z.string(),
      localDate,
      /** Work sets done, and planned where it was a planned workout. */
      sets: z.number().int(),
      plannedSets: z.number().int().nullable(),
    })
    .nullable(),
  /** Planned days that went by, the oldest first; at most ten are named. */
  missed: z.object({
    count: z.number().int(),
    days: z.array(z.object({ localDate, title: z.string() })),
  }),
  stuck: z.array(stuckLift),
  /** What is new since the coach last looked. */
  unread: z.object({ workouts: z.number().int(), comments: z.number().int() }),
});
export type FollowedClient = z.infer<typeof followed>;

export const followingContract = {
  list: route
    .route({
      method: 'GET',
      path: '/following',
      summary: 'My clients by name: who trained, who missed, who is stuck, who is silent or new',
    })
    .input(
      z.object({
        ...pageInput,
        /** The local day of the coach. */
        today: localDate,
        filter: z.enum(FOLLOWING_FILTERS).optional(),
        search: text(120).optional(),
      }),
    )
    .output(
      pageOf(followed).extend({
        /** Of all clients, whatever is filtered. */
        counts: z.object({
          all: z.number().int(),
          trained: z.number().int(),
          missed: z.number().int(),
          stuck: z.number().int(),
          silent: z.number().int(),
          new: z.number().int(),
          unread: z.number().int(),
          unshared: z.number().int(),
        }),
      }),
    ),
  look: route
    .route({
      method: 'POST',
      path: '/following/{personId}/look',
      summary: 'Mark that I have seen what a client trained',
    })
    .input(z.object({ personId: id }))
    .output(done),
};
