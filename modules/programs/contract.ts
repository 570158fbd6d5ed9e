import { DIFFICULTIES, FOCUS_AREAS, METHODOLOGIES, TRAINING_GOALS } from '@halteres/engine/program/profile-words';
import { classPeopleSchema, classSessionSchema } from '@halteres/engine/class/class-program';
import { z } from 'zod';
import { muscleVolume } from '../catalog/contract.ts';
import {
  done,
  id,
  instant,
  localDate,
  pageInput,
  pageOf,
  route,
  text,
  weightUnit,
  decimal,
} from '../kernel/contract.ts';

export const load = z.object({ weight: decimal, unit: weightUnit });

/** What a sentence is made of, for those who say it in another language. */
export const reasonValues = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])).readonly()]),
);
export const reason = z.object({ code: z.string(), text: z.string(), values: reasonValues.optional() });
export type ReasonView = z.infer<typeof reason>;

export const prescribedSet = z.object({
  id,
  kind: z.enum(['warm_up', 'work', 'back_off', 'amrap']),
  min: z.number(),
  max: z.number(),
  load: load.nullable(),
  percent: z.number().nullable(),
  rir: z.number().nullable(),
  restSeconds: z.number().int(),
  why: z.string().nullable(),
  because: z.object({ code: z.string(), values: reasonValues }).nullable(),
});
export type PrescribedSetView = z.infer<typeof prescribedSet>;

export const exerciseRef = z.object({ slug: z.string(), name: z.string() });

export const prescribedExercise = z.object({
  id,
  exerciseId: id,
  slug: z.string(),
  name: z.string(),
  measure: z.enum(['reps', 'seconds', 'metres', 'calories']),
  loading: z.string(),
  role: z.enum(['main', 'secondary', 'accessory', 'conditioning']),
  superset: z.string().nullable(),
  tempo: z.string().nullable(),
  reason,
  alternatives: z.array(exerciseRef),
  sets: z.array(prescribedSet),
});
export type PrescribedExerciseView = z.infer<typeof prescribedExercise>;

export const programWorkout = z.object({
  id,
  week: z.number().int(),
  day: z.number().int(),
  title: z.string(),
  focus: z.string(),
  estimatedMinutes: z.number().int().nullable(),
  /** Where it stands in the calendar; null when it was taken out. */
  scheduleId: id.nullable(),
  date: localDate.nullable(),
  completed: z.boolean(),
  completedAt: instant.nullable(),
  notes: z.string().nullable(),
  athleteNotes: z.string().nullable(),
  /** Of a workout of free text; null where its exercises say what to do. */
  body: z.string().nullable(),
  exercises: z.array(prescribedExercise),
  /** Of a class: pieces, groups, scaling, timetable. Null for a client, and for everybody but the coach. */
  classSession: classSessionSchema.nullable(),
});
export type ProgramWorkoutView = z.infer<typeof programWorkout>;

export const finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  at: z.object({
    week: z.number().optional(),
    day: z.number().optional(),
    exercise: z.number().optional(),
    set: z.number().optional(),
  }),
  evidence: z.string(),
  repair: z.string(),
});

export const certificate = z.object({
  engine: z.string(),
  catalog: z.string(),
  profileHash: z.string(),
  programHash: z.string(),
  sound: z.boolean(),
  issuedAt: instant,
  rules: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      text: z.string(),
      verdict: z.enum(['pass', 'fail', 'not_applicable']),
      checked: z.number(),
      evidence: z.string(),
    }),
  ),
  findings: z.array(finding),
});
export type CertificateView = z.infer<typeof certificate>;

const programSummary = z.object({
  id,
  ownerId: id,
  entityId: id,
  entityName: z.string(),
  name: z.string(),
  goal: z.enum(TRAINING_GOALS),
  weeks: z.number().int(),
  startDate: localDate,
  status: z.enum(['draft', 'active', 'paused', 'completed', 'archived']),
  workouts: z.number().int(),
  /** Null where the one who trains does not share what they train. */
  completed: z.number().int().nullable(),
  createdAt: instant,
});
export type ProgramSummary = z.infer<typeof programSummary>;

/** A workout the program was made after, as it was then. */
const referenceWorkout = z.object({
  id,
  /** Its number in the shared library; null for one of the coach's own. */
  ref: z.string().nullable(),
  title: z.string(),
  body: z.string(),
});

const landmark = z.object({
  group: z.string(),
  MV: z.number(),
  MEV: z.number(),
  MAV: z.tuple([z.number(), z.number()]),
  MRV: z.number(),
});

export const program = programSummary.extend({
  description: z.string(),
  references: z.array(referenceWorkout),
  focusArea: z.enum(FOCUS_AREAS),
  difficulty: z.enum(DIFFICULTIES),
  methodology: z.enum(METHODOLOGIES),
  overview: z.string(),
  periodization: z.object({
    model: z.string(),
    why: z.string(),
    phases: z.array(z.object({ name: z.string(), fromWeek: z.number(), toWeek: z.number(), intent: z.string() })),
  }),
  notes: z.array(reason),
  weekList: z.array(
    z.object({
      week: z.number().int(),
      phase: z.string(),
      deload: z.boolean(),
      intent: z.string(),
      notes: z.string().nullable(),
      workouts: z.array(programWorkout),
      /** Planned sets per muscle; warm-ups, easy sets and conditioning count nothing. */
      volume: muscleVolume,
    }),
  ),
  /** Weekly sets per muscle group for this level: maintenance, least that builds, most useful, most recoverable. */
  landmarks: z.array(landmark),
  certificate: certificate.nullable(),
  /** Who a class's program is made for; null for a client's. */
  people: classPeopleSchema.nullable(),
  /** The latest change that can be undone. */
  undoable: z.object({ id, summary: z.string(), said: z.array(reason).nullable() }).nullable(),
});
export type ProgramView = z.infer<typeof program>;

/** One change to a program. Positions are found by the ids shown. */
export const programEdit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('swap_exercise'),
    exercise: id,
    to: z.string().max(100),
    everyWeek: z.boolean().default(true),
  }),
  z.object({
    kind: z.literal('change_set'),
    set: id,
    min: z.number().min(0).max(10000).optional(),
    max: z.number().min(0).max(10000).optional(),
    load: load.nullable().optional(),
    rir: z.number().min(0).max(10).nullable().optional(),
    restSeconds: z.number().int().min(0).max(1200).optional(),
  }),
  z.object({ kind: z.literal('add_set'), exercise: id }),
  z.object({ kind: z.literal('remove_set'), set: id }),
  z.object({ kind: z.literal('move_exercise'), exercise: id, toPosition: z.number().int().min(0).max(99) }),
  z.object({ kind: z.literal('add_exercise'), workout: id, slug: z.string().max(100) }),
  z.object({ kind: z.literal('remove_exercise'), exercise: id }),
]);
export type ProgramEdit = z.input<typeof programEdit>;

/** One small edit that mends a program, the rule it is for, and what stood there before. */
const mendingEdit = z.object({
  rule: z.string(),
  at: finding.shape.at,
  evidence: z.string(),
  /** How many sets, exercises and workouts it touches. */
  cost: z.number().int(),
  reason: reason.extend({ values: reasonValues }),
});
export type MendingEdit = z.infer<typeof mendingEdit>;

const mending = z.object({
  edits: z.array(mendingEdit),
  /** Errors no edit clears. */
  left: z.array(finding),
  /** Of the program these edits are for; sent back to do them. */
  hash: z.string(),
});
export type Mending = z.infer<typeof mending>;

const owned = { ownerId: id, id };

export const scheduledWorkout = z.object({
  id,
  ownerId: id,
  entityId: id,
  entityName: z.string(),
  /** Who trains; null for a class. */
  athleteId: id.nullable(),
  programId: id,
  programName: z.string(),
  workoutId: id,
  title: z.string(),
  focus: z.string(),
  week: z.number().int(),
  date: localDate,
  time: z.string().nullable(),
  notes: z.string().nullable(),
  estimatedMinutes: z.number().int().nullable(),
  /** Whether the one who trains shows what was done; where not, nothing of it is told. */
  shared: z.boolean(),
  completed: z.boolean(),
  completedAt: instant.nullable(),
  athleteNotes: z.string().nullable(),
  deload: z.boolean(),
});
export type ScheduledWorkout = z.infer<typeof scheduledWorkout>;

export const programsContract = {
  list: route
    .route({ method: 'GET', path: '/programs', summary: 'Programs I made, newest first' })
    .input(
      z.object({
        ...pageInput,
        entityId: id.optional(),
        status: z.enum(['active', 'archived', 'put_away']).optional(),
      }),
    )
    .output(pageOf(programSummary)),
  get: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}',
      summary: 'A program, whole; for its owner and the athlete it is for',
    })
    .input(z.object(owned))
    .output(program),
  edit: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/edits',
      summary: 'Change a program; every change is linted and can be undone',
    })
    .input(z.object({ ...owned, edit: programEdit, reason: text(2000).optional() }))
    .errors({ RULE_BROKEN: { status: 422, data: z.object({ findings: z.array(finding) }) } })
    .output(z.object({ program, findings: z.array(finding) })),
  mending: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/mending',
      summary: 'The smallest edits that clear a program’s errors; nothing is changed',
    })
    .input(z.object(owned))
    .output(mending),
  mend: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/mending',
      summary: 'Do these edits as one change that can be undone',
    })
    .input(z.object({ ...owned, hash: text(64, 1) }))
    .output(z.object({ program, left: z.array(finding) })),
  undo: route
    .route({ method: 'POST', path: '/programs/{ownerId}/{id}/undo', summary: 'Undo the latest change' })
    .input(z.object(owned))
    .output(program),
  alternatives: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/exercises/{exercise}/alternatives',
      summary: 'What else fits here, best first',
    })
    /** With a gym, only what can be done there too. */
    .input(z.object({ ...owned, exercise: id, gymId: id.optional() }))
    .output(z.array(z.object({ slug: z.string(), name: z.string(), why: z.string(), reason }))),
  update: route
    .route({ method: 'PATCH', path: '/programs/{ownerId}/{id}', summary: 'Rename, pause, archive' })
    .input(
      z.object({
        ...owned,
        name: text(200, 1).optional(),
        description: text(4000).optional(),
        status: z.enum(['draft', 'active', 'paused', 'completed', 'archived']).optional(),
      }),
    )
    .output(programSummary),
  remove: route
    .route({ method: 'DELETE', path: '/programs/{ownerId}/{id}', summary: 'Put a program away' })
    .input(z.object(owned))
    .output(done),
  restore: route
    .route({ method: 'POST', path: '/programs/{ownerId}/{id}/restore', summary: 'Bring a program back' })
    .input(z.object(owned))
    .output(programSummary),
  calendar: {
    list: route
      .route({
        method: 'GET',
        path: '/calendar',
        summary: 'Scheduled workouts between two days: those I planned, or those planned for me',
      })
      .input(
        z
          .object({
            from: localDate,
            to: localDate,
            entityId: id.optional(),
            as: z.enum(['coach', 'athlete']).default('coach'),
          })
          .refine(
            (range) => range.from <= range.to && Date.parse(range.to) - Date.parse(range.from) <= 400 * 86_400_000,
            'a range of at most 400 days',
          ),
      )
      .output(z.array(scheduledWorkout)),
    move: route
      .route({ method: 'PATCH', path: '/calendar/{ownerId}/{id}', summary: 'Move a scheduled workout to another day' })
      .input(
        z.object({
          ...owned,
          date: localDate.optional(),
          time: z
            .string()
            .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
            .nullable()
            .optional(),
          notes: text(4000).nullable().optional(),
        }),
      )
      .output(scheduledWorkout),
    complete: route
      .route({
        method: 'POST',
        path: '/calendar/{ownerId}/{id}/completion',
        summary: 'Mark a workout done or not done: the coach, or the athlete concerned',
      })
      .input(
        z.object({
          ...owned,
          completed: z.boolean(),
          completedAt: instant.optional(),
          athleteNotes: text(4000).nullable().optional(),
        }),
      )
      .output(scheduledWorkout),
    adherence: route
      .route({ method: 'GET', path: '/calendar/adherence', summary: 'Planned against done, week by week' })
      .input(z.object({ entityId: id, from: localDate, to: localDate }))
      .output(z.array(z.object({ weekStart: localDate, planned: z.number().int(), done: z.number().int() }))),
  },
};
