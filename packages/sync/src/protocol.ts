import { id, instant, localDate, text } from '@halteres/modules/kernel/contract';
import { userExerciseInput } from '@halteres/modules/catalog/contract';
import { folderFields, setFields, templateExerciseFields, templateFields } from '@halteres/modules/training/contract';
import { z } from 'zod';

/*
 * Every message on the wire between a device and the server.
 *
 *   POST /api/sync/push    PushRequest → PushAnswer     what the device did; repeating an operation repeats its answer
 *   GET  /api/sync/pull    ?cursor=… → PullAnswer       what changed since, in pages
 *   GET  /api/sync/events  server-sent `poke`           something changed: pull
 *
 * The server decides by arrival, not by clocks: the last writer of a field wins, and a device whose `seen` value was no
 * longer the current one is told what it wrote over. Deletes are tombstones. The training of the last WINDOW_DAYS days
 * comes to devices; history screens ask the API for older.
 */
export const WINDOW_DAYS = 120;
export const MOST_OPS = 100;

/** What a device may write of each entity. A patch holds some of these fields; a first one all it knows. */
export const writable = {
  user_exercises: userExerciseInput,
  workouts: z.object({
    title: text(200).default(''),
    localDate,
    timeZone: text(64, 1).default('UTC'),
    startedAt: instant,
    endedAt: instant.nullable().default(null),
    bodyweightKg: z.number().min(20).max(400).nullable().default(null),
    notes: text(10_000).nullable().default(null),
    /** Where; a gym that whoever logs sees. */
    gymId: id.nullable().default(null),
    programOwnerId: id.nullable().default(null),
    programWorkoutId: id.nullable().default(null),
  }),
  workout_exercises: z.object({
    workoutId: id,
    position: z.number().int().min(0).max(999),
    exerciseId: id.nullable().default(null),
    userExerciseId: id.nullable().default(null),
    superset: text(40).nullable().default(null),
    tempo: text(20).nullable().default(null),
    notes: text(4000).nullable().default(null),
  }),
  workout_sets: setFields.extend({ workoutExerciseId: id }),
  program_workouts: z.object({
    completed: z.boolean(),
    completedAt: instant.nullable().default(null),
    athleteNotes: text(4000).nullable().default(null),
  }),
  workout_schedule: z.object({
    scheduledDate: localDate,
    scheduledTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable()
      .default(null),
    notes: text(4000).nullable().default(null),
  }),
  workout_template_folders: folderFields,
  workout_templates: templateFields,
  template_exercises: templateExerciseFields.extend({ templateId: id }),
} as const;
export type Entity = keyof typeof writable;
/** Parents before children: rows of one revision come in this order. Places are in cursors: new ones go last. */
export const ENTITIES = [
  'user_exercises',
  'workouts',
  'workout_exercises',
  'workout_sets',
  'program_workouts',
  'workout_schedule',
  'workout_template_folders',
  'workout_templates',
  'template_exercises',
] as const satisfies readonly Entity[];

export const op = z.object({
  opId: id,
  owner: z.string().max(64),
  entity: z.string().max(40),
  id: z.string().max(64),
  /** The revision the device had when it wrote; 0 for a new row. */
  baseRev: z.number().int().min(0),
  /** Fields to set; null deletes, and `{ deleted: false }` brings back what was deleted. */
  patch: z.record(z.string().max(40), z.unknown()).nullable(),
  /** What stood in those fields on the device, so that overwriting somebody else's value is noticed. */
  seen: z.record(z.string().max(40), z.unknown()).optional(),
});
export type Op = z.infer<typeof op>;
export const pushRequest = z.object({ clientId: text(64, 1), ops: z.array(op).max(MOST_OPS) });
export type PushRequest = z.infer<typeof pushRequest>;

export const opResult = z.discriminatedUnion('status', [
  z.object({ opId: id, status: z.literal('applied'), rev: z.number().int() }),
  /** Applied, over values this device had not seen: field → what stood there. */
  z.object({
    opId: id,
    status: z.literal('overwritten'),
    rev: z.number().int(),
    overwritten: z.record(z.string(), z.unknown()),
  }),
  z.object({ opId: id, status: z.literal('rejected'), reason: z.object({ code: z.string(), message: z.string() }) }),
]);
export type OpResult = z.infer<typeof opResult>;
export const pushAnswer = z.object({ results: z.array(opResult) });
export type PushAnswer = z.infer<typeof pushAnswer>;

/**
 * What somebody may read of an owner, and why: my own rows (`me:<owner>`), the training of a client (`client:<owner>`)
 * or with what they weighed (`client-health:<owner>`), what a coach planned for me (`plan:<owner>:<entity>`).
 */
export const scope = z.string().regex(/^(me|client|client-health):[0-9a-f-]{36}$|^plan:[0-9a-f-]{36}:[0-9a-f-]{36}$/);
/** How far a device has come in each scope: the last (rev, place of the entity in ENTITIES, id) it was given. */
export const cursor = z.record(
  scope,
  z.tuple([z.number().int().min(0), z.number().int().min(0).max(99), z.union([id, z.literal('')])]),
);
export type Cursor = z.infer<typeof cursor>;

export const pulledRow = z.object({
  scope,
  entity: z.enum(ENTITIES),
  owner: id,
  id,
  rev: z.number().int(),
  /** Null for a tombstone. */
  row: z.record(z.string(), z.unknown()).nullable(),
});
export type PulledRow = z.infer<typeof pulledRow>;
export const pullAnswer = z.object({
  rows: z.array(pulledRow),
  /** Scopes that were lost: the device removes what it keeps of them. Said again until its cursor names them no more. */
  purge: z.array(scope),
  /** People who share their training no more: nothing that speaks of them is kept, nor what waits for them. */
  gone: z.array(id).optional(),
  /** All there is to hold, to a device that begins anew: it removes what it keeps of anything else. */
  holds: z.array(scope).optional(),
  /** Opaque: base64url of Cursor. */
  cursor: z.string(),
  /** Whether there is more to pull at once. */
  more: z.boolean(),
});
export type PullAnswer = z.infer<typeof pullAnswer>;

/** The data of a `poke` event: owners whose rows changed, and only such as the listener may read. */
export const poke = z.object({ owners: z.array(id) });
export type Poke = z.infer<typeof poke>;
