import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { listMembers, listPeople, removeMember } from '@halteres/modules/gyms/gym-people';
import { listGyms, searchGyms } from '@halteres/modules/gyms/list-gyms';
import { changeMembership, joinGym, leaveGym, stopLookingAfter } from '@halteres/modules/gyms/membership';
import { openGym, removeGym } from '@halteres/modules/gyms/open-gym';
import { readLoads, readOwnWeights, writeOwnWeights } from '@halteres/modules/gyms/own-weights';
import { readGym, readGymPage } from '@halteres/modules/gyms/read-gym';
import {
  askForRole,
  decideRequest,
  listMyRequests,
  listRequests,
  withdrawRequest,
} from '@halteres/modules/gyms/role-requests';
import { saveGym } from '@halteres/modules/gyms/save-gym';
import { writeInventory } from '@halteres/modules/gyms/write-inventory';
import { Failure } from '@halteres/modules/kernel/failure';
import { asGymAdmin, asMe, asVisitor, type RequestContext } from '../context.ts';
import { catalogueOf } from '../kept-catalogue.ts';
import { api, DONE } from './implementer.ts';

/** Names of cities as translators here worded them. */
const cityWords = async (context: RequestContext) => (await catalogueOf(context)).words.city;

const { membership, admin, people, requests, ownWeights } = api.gyms;

export const gyms = {
  list: api.gyms.list.handler(async ({ context, input }) => {
    const worded = await cityWords(context);
    return asMe(context, (db, me) => listGyms(db, me, input.locale, worded));
  }),
  presets: api.gyms.presets.handler(() => Object.entries(GYM_PRESETS).map(([id, inventory]) => ({ id, inventory }))),
  search: api.gyms.search.handler(async ({ context, input }) => {
    const worded = await cityWords(context);
    return asVisitor(context, (db) => searchGyms(db, input, worded));
  }),
  page: api.gyms.page.handler(async ({ context, input }) => {
    const worded = await cityWords(context);
    return asVisitor(context, (db) => readGymPage(db, input.slug, input.locale, worded));
  }),
  create: api.gyms.create.handler(async ({ context, input }) => {
    const start = input.inventory ?? GYM_PRESETS[input.preset ?? ''];
    if (start === undefined)
      throw new Failure('BAD_REQUEST', `preset: there is no ${input.preset}. GET /api/gyms/presets lists them.`);
    const inventory = { ...start, name: input.name };
    const id = await asMe(context, (db, me) => openGym(db, me, inventory));
    await asGymAdmin(context, (db) => writeInventory(db, id, inventory));
    const worded = await cityWords(context);
    return asMe(context, (db, me) => readGym(db, me, id, 'en', worded));
  }),
  get: api.gyms.get.handler(async ({ context, input }) => {
    const worded = await cityWords(context);
    return asMe(context, (db, me) => readGym(db, me, input.id, input.locale, worded));
  }),
  update: api.gyms.update.handler(async ({ context, input }) => {
    const conflicts = await asGymAdmin(context, (db) => saveGym(db, input.id, input.changes));
    const worded = await cityWords(context);
    return { gym: await asMe(context, (db, me) => readGym(db, me, input.id, input.locale, worded)), conflicts };
  }),
  remove: api.gyms.remove.handler(async ({ context, input }) => {
    await asGymAdmin(context, (db) => removeGym(db, input.id));
    return DONE;
  }),
  loads: api.gyms.loads.handler(({ context, input }) => asMe(context, (db, me) => readLoads(db, me, input.id))),
  membership: {
    join: membership.join.handler(({ context, input }) =>
      asMe(context, (db, me) => joinGym(db, me, input.id, input.showsName)),
    ),
    update: membership.update.handler(({ context, input }) =>
      asMe(context, (db, me) => changeMembership(db, me, input.id, input)),
    ),
    leave: membership.leave.handler(({ context, input }) => asMe(context, (db, me) => leaveGym(db, me, input.id))),
  },
  admin: {
    stop: admin.stop.handler(({ context, input }) => asMe(context, (db, me) => stopLookingAfter(db, me, input.id))),
  },
  people: {
    list: people.list.handler(({ context, input }) => asGymAdmin(context, (db, me) => listPeople(db, me, input.id))),
    members: people.members.handler(({ context, input }) =>
      asGymAdmin(context, (db, me) => listMembers(db, me, input)),
    ),
    remove: people.remove.handler(async ({ context, input }) => {
      await asGymAdmin(context, (db) => removeMember(db, input.id, input.personId));
      return DONE;
    }),
  },
  requests: {
    ask: requests.ask.handler(({ context, input }) => asMe(context, (db, me) => askForRole(db, me, input))),
    list: requests.list.handler(({ context, input }) => asGymAdmin(context, (db) => listRequests(db, input.id, input))),
    decide: requests.decide.handler(({ context, input }) =>
      asGymAdmin(context, (db, me) => decideRequest(db, me, input)),
    ),
    mine: requests.mine.handler(({ context, input }) => asMe(context, (db, me) => listMyRequests(db, me, input))),
    withdraw: requests.withdraw.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => withdrawRequest(db, me, input.requestId));
      return DONE;
    }),
  },
  ownWeights: {
    get: ownWeights.get.handler(({ context }) => asMe(context, readOwnWeights)),
    set: ownWeights.set.handler(({ context, input }) => asMe(context, (db, me) => writeOwnWeights(db, me, input))),
  },
};
