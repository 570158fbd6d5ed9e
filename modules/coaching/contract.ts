import { LIFE_CATEGORIES } from '@halteres/engine/catalog/life';
import { DIFFICULTIES, WEEKDAYS } from '@halteres/engine/program/profile-words';
import { z } from 'zod';
import { done, id, instant, localDate, name, pageInput, pageOf, route, text } from '../kernel/contract.ts';

const maximum = z.number().min(1).max(700).multipleOf(0.01).nullable();

/** A CLIENT or CLASS as entered. Weights in kilograms, heights in centimetres, mile time `m:ss`. */
export const entityInput = z.object({
  name,
  type: z.enum(['CLIENT', 'CLASS']),
  description: z
    .object({ about: text(4000).default(''), goals: text(4000).default('') })
    .default({ about: '', goals: '' }),
  bench1rm: maximum.default(null),
  deadlift1rm: maximum.default(null),
  squat1rm: maximum.default(null),
  mileTime: z
    .string()
    .regex(/^([3-9]|[1-5]\d):[0-5]\d$/, 'minutes and seconds such as 6:45')
    .refine((time) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]) >= 200, 'at least 3:20')
    .nullable()
    .default(null),
  gender: z.enum(['female', 'male', 'other']).nullable().default(null),
  age: z.number().int().min(13).max(100).nullable().default(null),
  heightCm: z.number().int().min(90).max(250).nullable().default(null),
  weightKg: z.number().min(25).max(350).multipleOf(0.01).nullable().default(null),
  yearsOfExperience: z.number().min(0).max(80).multipleOf(0.1).nullable().default(null),
  workoutExperienceType: text(60).nullable().default(null),
  recoveryScore: z.number().int().min(1).max(10).nullable().default(null),
  preferredTrainingDays: z.array(z.enum(WEEKDAYS)).max(7).default([]),
  sessionMinutes: z.number().int().min(15).max(180).nullable().default(null),
  classSize: z.number().int().min(1).max(200).nullable().default(null),
  gymId: id.nullable().default(null),
  /** What fills the days besides training; kept and shown, no number follows from it. */
  lifeCategory: z.enum(LIFE_CATEGORIES).nullable().default(null),
});
export type EntityInput = z.input<typeof entityInput>;

/** What a client lets their coach see, as it is now. */
const sharing = z.object({
  status: z.enum(['active', 'ended']),
  training: z.boolean(),
  health: z.boolean(),
});

export const entity = entityInput.extend({
  id,
  /** The person who owns the log; null for a class, and for a client who shares nothing. */
  athleteId: id.nullable(),
  /** Null for a class, and for oneself. */
  sharing: sharing.nullable(),
  /** Whether that person has a login. */
  claimed: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
});
export type Entity = z.infer<typeof entity>;

const entityListItem = z.object({
  id,
  athleteId: id.nullable(),
  name: z.string(),
  type: z.enum(['CLIENT', 'CLASS']),
  claimed: z.boolean(),
  activeProgram: z.string().nullable(),
  /** The next day something is planned, and the last day something planned was done. */
  nextWorkout: localDate.nullable(),
  lastWorkout: localDate.nullable(),
  deletedAt: instant.nullable(),
});
export type EntityListItem = z.infer<typeof entityListItem>;

const memberLevel = z.enum(DIFFICULTIES);
const memberNotes = text(2000).nullable();

/** Somebody of a class: a client, whose facts and injuries count, or a name. */
export const classMemberInput = z
  .object({
    clientId: id.nullable().default(null),
    name: name.nullable().default(null),
    level: memberLevel.default('intermediate'),
    notes: memberNotes.default(null),
  })
  .refine((member) => (member.clientId === null) !== (member.name === null), {
    path: ['name'],
    message: 'a client or a name, one of the two',
  });

export const classMemberChange = z.object({
  name: name.optional(),
  level: memberLevel.optional(),
  notes: memberNotes.optional(),
});

const classMember = z.object({
  id,
  classId: id,
  clientId: id.nullable(),
  /** The person whose injuries count; null for a name. */
  athleteId: id.nullable(),
  name: z.string(),
  level: memberLevel,
  notes: z.string().nullable(),
});
export type ClassMember = z.infer<typeof classMember>;

const invitation = z.object({
  id,
  entityId: id,
  email: z.string(),
  expiresAt: instant,
  acceptedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});

export const coachingContract = {
  entities: {
    list: route
      .route({ method: 'GET', path: '/entities', summary: 'My clients and classes, by name' })
      .input(
        z.object({
          ...pageInput,
          search: text(120).optional(),
          type: z.enum(['CLIENT', 'CLASS']).optional(),
          deleted: z.boolean().default(false),
        }),
      )
      .output(pageOf(entityListItem)),
    create: route
      .route({ method: 'POST', path: '/entities', summary: 'Add a client or class', successStatus: 201 })
      .input(entityInput.and(z.object({ id: id.optional(), self: z.boolean().default(false) })))
      .output(entity),
    get: route
      .route({ method: 'GET', path: '/entities/{id}', summary: 'One client or class' })
      .input(z.object({ id }))
      .output(entity),
    update: route
      .route({ method: 'PUT', path: '/entities/{id}', summary: 'Change a client or class' })
      .input(entityInput.extend({ id }))
      .output(entity),
    remove: route
      .route({ method: 'DELETE', path: '/entities/{id}', summary: 'Put a client or class away' })
      .input(z.object({ id }))
      .output(done),
    restore: route
      .route({ method: 'POST', path: '/entities/{id}/restore', summary: 'Bring a client or class back' })
      .input(z.object({ id }))
      .output(entity),
  },
  members: {
    list: route
      .route({ method: 'GET', path: '/entities/{classId}/members', summary: 'Who comes to a class of mine' })
      .input(z.object({ classId: id }))
      .output(z.array(classMember)),
    add: route
      .route({
        method: 'POST',
        path: '/entities/{classId}/members',
        summary: 'Put a client or a name on the roster of a class',
        successStatus: 201,
      })
      .input(classMemberInput.and(z.object({ classId: id })))
      .output(classMember),
    update: route
      .route({ method: 'PATCH', path: '/entities/{classId}/members/{id}', summary: 'Change somebody of a class' })
      .input(classMemberChange.extend({ classId: id, id }))
      .output(classMember),
    remove: route
      .route({ method: 'DELETE', path: '/entities/{classId}/members/{id}', summary: 'Take somebody off the roster' })
      .input(z.object({ classId: id, id }))
      .output(done),
  },
  invitations: {
    create: route
      .route({
        method: 'POST',
        path: '/entities/{entityId}/invitations',
        summary: 'Invite a client to claim the log kept for them',
        successStatus: 201,
      })
      .input(z.object({ entityId: id, email: z.email().max(320) }))
      .output(invitation.extend({ link: z.string() })),
    list: route
      .route({ method: 'GET', path: '/entities/{entityId}/invitations', summary: 'Invitations sent to a client' })
      .input(z.object({ entityId: id }))
      .output(z.array(invitation)),
    revoke: route
      .route({ method: 'DELETE', path: '/invitations/{id}', summary: 'Withdraw an invitation' })
      .input(z.object({ id }))
      .output(done),
    preview: route
      .route({
        method: 'GET',
        path: '/invitations/preview',
        summary: 'What an invitation says, to whoever holds its token',
      })
      .input(z.object({ token: text(200, 10) }))
      .errors({ GONE: { status: 410 } })
      .output(z.object({ coachName: z.string().nullable(), clientName: z.string(), email: z.string() })),
    accept: route
      .route({ method: 'POST', path: '/invitations/accept', summary: 'Accept an invitation' })
      .input(z.object({ token: text(200, 10), consentHealth: z.boolean().default(false) }))
      .errors({ GONE: { status: 410 } })
      .output(z.object({ coachId: id, entityId: id })),
  },
  coaches: {
    list: route.route({ method: 'GET', path: '/me/coaches', summary: 'Who coaches me and what they may see' }).output(
      z.array(
        z.object({
          coachId: id,
          coachName: z.string().nullable(),
          entityId: id.nullable(),
          status: z.enum(['active', 'ended']),
          consentTraining: z.boolean(),
          consentHealth: z.boolean(),
          since: instant,
        }),
      ),
    ),
    update: route
      .route({ method: 'PATCH', path: '/me/coaches/{coachId}', summary: 'Change what a coach may see, or end it' })
      .input(
        z.object({
          coachId: id,
          consentTraining: z.boolean().optional(),
          consentHealth: z.boolean().optional(),
          end: z.literal(true).optional(),
        }),
      )
      .output(done),
  },
};
