import { difference } from '@halteres/library/near/difference';
import { DIFFICULTIES, FORMATS, workoutFacts, workoutStructure } from '@halteres/library/workout';
import { z } from 'zod';
import { done, instant, name, pageInput, pageOf, route, text } from '../kernel/contract.ts';

/** A workout of the library: a number for a shared one, a UUID for one of my own. */
export const libraryRef = z.union([
  z.uuid(),
  z.string().regex(/^[1-9]\d{0,17}$/, 'the number of a shared workout, or the id of one of yours'),
]);
const slug = z.string().min(1).max(100);

export const librarySummary = workoutFacts.extend({
  ref: libraryRef,
  mine: z.boolean(),
  title: z.string().nullable(),
  body: z.string(),
  teamSize: z.number().int().nullable(),
});
export type LibrarySummary = z.infer<typeof librarySummary>;

export const libraryWorkout = librarySummary.extend({
  structure: workoutStructure,
  source: z.string().nullable(),
  createdAt: instant,
  /** Since when a shared workout is no longer found; what refers to it still reads it. */
  retiredAt: instant.nullable(),
});
export type LibraryWorkout = z.infer<typeof libraryWorkout>;

const list = z
  .union([slug, z.array(slug).max(20)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .default([]);

export const librarySearchInput = z.object({
  /** Words, or a wish such as “15 minutes, no rowing”. */
  q: text(500).default(''),
  /** A workout the answers shall be like. */
  like: libraryRef.optional(),
  from: z.enum(['all', 'mine', 'shared']).default('all'),
  format: z.enum(FORMATS).optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
  minutesFrom: z.coerce.number().int().min(1).max(600).optional(),
  minutesTo: z.coerce.number().int().min(1).max(600).optional(),
  /** Exercises that must be in it, and that must not. */
  with: list,
  without: list,
  /** What is there: only workouts that need nothing else. */
  equipment: list,
  noEquipment: z.stringbool().optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type LibrarySearch = z.output<typeof librarySearchInput>;

/** What a wish in plain words was taken to mean. */
const understood = z.object({
  wanted: z.array(z.string()),
  unwanted: z.array(z.string()),
  minutes: z.object({ from: z.number(), to: z.number() }).nullable(),
  noEquipment: z.boolean(),
});

/** A workout to keep, with what was inferred or corrected. */
export const workoutToKeep = workoutFacts
  .omit({ movements: true, equipment: true, minutesFrom: true })
  .partial()
  .extend({ title: name.nullable().default(null), body: text(10_000, 1) });

/** A workout that is nearly the same, in the library (`ref`) or further up in the file (`at`). */
const nearWorkout = z.object({
  ref: z.string().nullable(),
  at: z.string().nullable(),
  title: z.string().nullable(),
  likeness: z.number(),
  /** What the workout read has otherwise; empty when only its notes are. */
  differences: z.array(difference),
});
export type NearWorkout = z.infer<typeof nearWorkout>;

const readRecord = workoutFacts.extend({
  /** Where it stands in the file. */
  at: z.string(),
  title: z.string().nullable(),
  body: z.string(),
  structure: workoutStructure,
  /** The same workout that is there already: word for word, or the same work in other words. */
  duplicate: z
    .object({ kind: z.enum(['exact', 'same_work']), ref: z.string().nullable(), at: z.string().nullable() })
    .nullable(),
  /** The workout most like it, differing by some reps, a load or a movement. */
  near: nearWorkout.nullable(),
});

/** A number, for staff look after the shared workouts alone. */
const sharedRef = z.string().regex(/^[1-9]\d{0,17}$/, 'the number of a shared workout');
const source = text(200).nullable().default(null);

export const SHARED_STATES = ['current', 'retired', 'all'] as const;

export const sharedWorkout = librarySummary.omit({ mine: true }).extend({
  ref: sharedRef,
  source: z.string().nullable(),
  /** Lines nothing was made of. */
  notes: z.array(z.string()),
  /** Is found by likeness: the model that answers has its vector. */
  embedded: z.boolean(),
  retiredAt: instant.nullable(),
  updatedAt: instant,
});
export type SharedWorkout = z.infer<typeof sharedWorkout>;

const sharedState = z.object({
  current: z.number().int(),
  retired: z.number().int(),
  /** With lines kept as notes. */
  withNotes: z.number().int(),
  sources: z.array(z.object({ source: z.string(), workouts: z.number().int() })),
  tags: z.array(z.object({ tag: z.string(), workouts: z.number().int() })),
  embeddings: z.object({
    /** The model that answers; null before there is any. */
    model: z.string().nullable(),
    /** The one being filled to take its place. */
    next: z.string().nullable(),
    /** Workouts that wait for a vector of each. */
    pending: z.number().int(),
    pendingOfNext: z.number().int(),
  }),
});
export type SharedState = z.infer<typeof sharedState>;

const preview = z.object({
  records: z.array(readRecord),
  troubles: z.array(z.object({ at: z.string(), why: z.string() })),
  /** Records beyond those shown here. */
  more: z.number().int(),
});
const toPreview = z.object({
  content: z.string().min(1).max(3_000_000),
  kind: z.enum(['auto', 'json', 'csv', 'text']).default('auto'),
});

/** What staff do with the workouts that everybody finds. */
const sharedContract = {
  state: route
    .route({ method: 'GET', path: '/staff/library', summary: 'What the shared library holds, and its vectors' })
    .output(sharedState),
  list: route
    .route({ method: 'GET', path: '/staff/library/workouts', summary: 'Shared workouts, the newest first' })
    .input(
      z.object({
        q: text(200).default(''),
        state: z.enum(SHARED_STATES).default('current'),
        source: text(200).optional(),
        tag: text(60).optional(),
        /** Only those with lines kept as notes. */
        withNotes: z.stringbool().default(false),
        cursor: pageInput.cursor,
        limit: z.coerce.number().int().min(1).max(100).default(50),
      }),
    )
    .output(pageOf(sharedWorkout)),
  preview: route
    .route({ method: 'POST', path: '/staff/library/preview', summary: 'Read a file and show what was understood' })
    .input(toPreview)
    .output(preview),
  add: route
    .route({
      method: 'POST',
      path: '/staff/library/workouts',
      summary: 'Add workouts for everybody',
      successStatus: 201,
    })
    .input(z.object({ workouts: z.array(workoutToKeep).min(1).max(500), source }))
    .output(z.object({ added: z.number().int(), duplicates: z.number().int() })),
  change: route
    .route({
      method: 'PUT',
      path: '/staff/library/workouts/{ref}',
      summary: 'Correct what was understood of a shared workout; CONFLICT when somebody changed it meanwhile',
    })
    .input(workoutToKeep.omit({ body: true }).extend({ ref: sharedRef, source, updatedAt: instant }))
    .output(sharedWorkout),
  retire: route
    .route({
      method: 'POST',
      path: '/staff/library/workouts/{ref}/retire',
      summary: 'Let a shared workout no longer be found; what refers to it still reads it',
    })
    .input(z.object({ ref: sharedRef }))
    .output(sharedWorkout),
  restore: route
    .route({ method: 'POST', path: '/staff/library/workouts/{ref}/restore', summary: 'Let it be found again' })
    .input(z.object({ ref: sharedRef }))
    .output(sharedWorkout),
  embed: route
    .route({ method: 'POST', path: '/staff/library/vectors', summary: 'Make the vectors that are missing now' })
    .output(z.object({ made: z.number().int() })),
};

export const libraryContract = {
  shared: sharedContract,
  search: route
    .route({ method: 'GET', path: '/library/workouts', summary: 'Find workouts by words, by example and by filters' })
    .input(librarySearchInput)
    .output(z.object({ items: z.array(librarySummary.extend({ likeness: z.number() })), understood })),
  get: route
    .route({ method: 'GET', path: '/library/workouts/{ref}', summary: 'A workout of the library, whole' })
    .input(z.object({ ref: libraryRef }))
    .output(libraryWorkout),
  preview: route
    .route({
      method: 'POST',
      path: '/library/preview',
      summary: 'Read a file of workouts and show what was understood',
    })
    .input(toPreview)
    .output(preview),
  keep: route
    .route({ method: 'POST', path: '/library/workouts', summary: 'Keep workouts in my library', successStatus: 201 })
    .input(z.object({ workouts: z.array(workoutToKeep).min(1).max(500), source: text(200).nullable().default(null) }))
    .output(
      z.object({
        kept: z.array(z.object({ ref: z.string() })),
        duplicates: z.array(z.object({ at: z.number().int(), ref: z.string() })),
      }),
    ),
  change: route
    .route({ method: 'PUT', path: '/library/workouts/{ref}', summary: 'Correct a workout of mine' })
    .input(workoutToKeep.omit({ body: true }).extend({ ref: z.uuid() }))
    .output(libraryWorkout),
  remove: route
    .route({ method: 'DELETE', path: '/library/workouts/{ref}', summary: 'Remove a workout of mine' })
    .input(z.object({ ref: z.uuid() }))
    .output(done),
};
