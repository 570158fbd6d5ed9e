import { gymDetailsSchema } from '@halteres/engine/gym/details';
import { gymSchema } from '@halteres/engine/load/inventory';
import { z } from 'zod';
import { city } from '../catalog/contract.ts';
import {
  decimal,
  done,
  id,
  instant,
  locale,
  name,
  pageInput,
  pageOf,
  route,
  text,
  weightUnit,
} from '../kernel/contract.ts';

const role = z.enum(['admin', 'member']);

/** What the signed-in person is to a gym. */
const mine = z.object({
  admin: z.boolean(),
  member: z.boolean(),
  home: z.boolean(),
  /** Lets who looks after the gym see one's name among its members. */
  showsName: z.boolean(),
  /** The role asked for and not yet decided. */
  asked: role.nullable(),
});

const shown = z.object({
  id,
  slug: z.string().nullable(),
  details: gymDetailsSchema,
  city: city.nullable(),
  inventory: gymSchema,
});

export const gym = shown.extend({ createdAt: instant, revision: z.number().int(), mine });
export type GymRecord = z.infer<typeof gym>;
export const publicGym = shown;
export type PublicGym = z.infer<typeof publicGym>;

/** A value of a gym, by its path: what was seen there and what it shall be; null is nothing. */
const change = z.object({
  path: text(200, 1),
  from: text(2500).nullable(),
  to: text(2500, 1).nullable(),
});
const conflict = z.object({
  path: z.string(),
  saw: z.string().nullable(),
  yours: z.string().nullable(),
  theirs: z.string().nullable(),
});

const listed = z.object({
  id,
  name: z.string(),
  unit: weightUnit,
  pieces: z.number().int(),
  visibility: z.enum(['public', 'private']),
  city: z.string().nullable(),
  admin: z.boolean(),
  member: z.boolean(),
  home: z.boolean(),
});
export type ListedGym = z.infer<typeof listed>;

const foundGym = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  address: z.string().nullable(),
  city: city.nullable(),
  joinsByRequest: z.boolean(),
});
export type FoundGym = z.infer<typeof foundGym>;

export const roleRequest = z.object({
  id,
  gymId: id,
  /** Null where the gym is no longer to be seen. */
  gymName: z.string().nullable(),
  role,
  status: z.enum(['open', 'approved', 'refused', 'withdrawn']),
  message: z.string().nullable(),
  reason: z.string().nullable(),
  /** Who asks; null where it is oneself, or the person is gone. */
  name: z.string().nullable(),
  createdAt: instant,
  decidedAt: instant.nullable(),
});
export type RoleRequest = z.infer<typeof roleRequest>;

const gymMember = z.object({
  id,
  /** Null for who did not agree to be named. */
  name: z.string().nullable(),
  isMe: z.boolean(),
  admin: z.boolean(),
  since: instant,
});
export type GymMember = z.infer<typeof gymMember>;

const ownPlate = z.object({
  /** Where they are kept; null for brought along everywhere. */
  gymId: id.nullable(),
  weight: decimal.refine((weight) => Number(weight) > 0 && Number(weight) <= 100, 'more than 0 and at most 100'),
  unit: weightUnit,
});
export const ownWeights = z.object({
  plates: z.array(ownPlate.extend({ pairs: z.number().int().min(1).max(50) })).max(40),
  miniWeights: z.array(ownPlate.extend({ pieces: z.number().int().min(1).max(40), magnetic: z.boolean() })).max(40),
});
export type OwnWeightsRecord = z.infer<typeof ownWeights>;

export const gymsContract = {
  list: route
    .route({ method: 'GET', path: '/gyms', summary: 'Gyms I look after or train in' })
    .input(z.object({ locale }))
    .output(z.array(listed)),
  presets: route
    .route({ method: 'GET', path: '/gyms/presets', summary: 'Typical gyms to start from' })
    .output(z.array(z.object({ id: z.string(), inventory: gymSchema }))),
  search: route
    .route({ method: 'GET', path: '/gyms/search', summary: 'Public gyms by name and city' })
    .input(z.object({ q: text(80).default(''), cityId: id.optional(), locale, ...pageInput }))
    .output(pageOf(foundGym)),
  page: route
    .route({ method: 'GET', path: '/gyms/page/{slug}', summary: 'The page of a public gym, for everybody' })
    .input(z.object({ slug: text(80, 1), locale }))
    .output(publicGym),
  create: route
    .route({ method: 'POST', path: '/gyms', summary: 'Open a gym from a preset or an inventory', successStatus: 201 })
    .input(
      z
        .object({ name, preset: z.string().max(60).optional(), inventory: gymSchema.optional() })
        .refine(
          (input) => (input.preset === undefined) !== (input.inventory === undefined),
          'either a preset or an inventory',
        ),
    )
    .output(gym),
  get: route
    .route({ method: 'GET', path: '/gyms/{id}', summary: 'A gym and all it owns' })
    .input(z.object({ id, locale }))
    .output(gym),
  update: route
    .route({
      method: 'PATCH',
      path: '/gyms/{id}',
      summary: 'Change values of a gym; what somebody else changed meanwhile is left and reported',
    })
    .input(z.object({ id, locale, changes: z.array(change).min(1).max(500) }))
    .output(z.object({ gym, conflicts: z.array(conflict) })),
  remove: route
    .route({ method: 'DELETE', path: '/gyms/{id}', summary: 'Put a gym away' })
    .input(z.object({ id }))
    .output(done),
  loads: route
    .route({ method: 'GET', path: '/gyms/{id}/loads', summary: 'What I can load there: the gym and what I bring' })
    .input(z.object({ id }))
    .output(gymSchema),
  membership: {
    join: route
      .route({
        method: 'POST',
        path: '/gyms/{id}/membership',
        summary: 'Join a gym that lets people in',
        successStatus: 201,
      })
      .input(z.object({ id, showsName: z.boolean().default(false) }))
      .output(mine),
    update: route
      .route({ method: 'PATCH', path: '/gyms/{id}/membership', summary: 'Make it my home gym, or show my name' })
      .input(z.object({ id, home: z.boolean().optional(), showsName: z.boolean().optional() }))
      .output(mine),
    leave: route
      .route({ method: 'DELETE', path: '/gyms/{id}/membership', summary: 'Leave a gym' })
      .input(z.object({ id }))
      .output(mine),
  },
  admin: {
    stop: route
      .route({
        method: 'DELETE',
        path: '/gyms/{id}/admin',
        summary: 'Stop looking after a gym that others look after too',
      })
      .input(z.object({ id }))
      .output(mine),
  },
  people: {
    list: route
      .route({
        method: 'GET',
        path: '/gyms/{id}/people',
        summary: 'Who looks after a gym, and how many train there',
      })
      .input(z.object({ id }))
      .output(
        z.object({
          admins: z.array(z.object({ name: z.string().nullable(), isMe: z.boolean(), since: instant })),
          memberCount: z.number().int(),
        }),
      ),
    members: route
      .route({
        method: 'GET',
        path: '/gyms/{id}/members',
        summary: 'Who trains in a gym, newest first; named where they agreed',
      })
      .input(z.object({ id, ...pageInput }))
      .output(pageOf(gymMember)),
    remove: route
      .route({
        method: 'DELETE',
        path: '/gyms/{id}/members/{personId}',
        summary: 'Take somebody out of a gym; they may ask again',
      })
      .input(z.object({ id, personId: id }))
      .output(done),
  },
  requests: {
    ask: route
      .route({
        method: 'POST',
        path: '/gyms/{id}/role-requests',
        summary: 'Ask for a role in a gym',
        successStatus: 201,
      })
      .input(z.object({ id, role, message: text(1000, 1).nullable().default(null) }))
      .output(roleRequest),
    list: route
      .route({
        method: 'GET',
        path: '/gyms/{id}/role-requests',
        summary: 'Who asked for a role in a gym, newest first',
      })
      .input(z.object({ id, ...pageInput }))
      .output(pageOf(roleRequest)),
    decide: route
      .route({ method: 'POST', path: '/gyms/{id}/role-requests/{requestId}', summary: 'Approve or refuse a request' })
      .input(z.object({ id, requestId: id, approve: z.boolean(), reason: text(1000, 1).nullable().default(null) }))
      .output(roleRequest),
    mine: route
      .route({ method: 'GET', path: '/me/role-requests', summary: 'What I asked for, newest first' })
      .input(z.object(pageInput))
      .output(pageOf(roleRequest)),
    withdraw: route
      .route({ method: 'DELETE', path: '/me/role-requests/{requestId}', summary: 'Take a request back' })
      .input(z.object({ requestId: id }))
      .output(done),
  },
  ownWeights: {
    get: route
      .route({ method: 'GET', path: '/me/weights', summary: 'My own plates and mini-weights' })
      .output(ownWeights),
    set: route
      .route({ method: 'PUT', path: '/me/weights', summary: 'Say what plates and mini-weights I own' })
      .input(ownWeights)
      .output(ownWeights),
  },
};
