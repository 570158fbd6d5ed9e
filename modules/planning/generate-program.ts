import { catalog } from '@halteres/catalog';
import { generateClass } from '@halteres/engine/class/generate/generate-class';
import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import type { Entity } from '../coaching/contract.ts';
import { daysOffOfClient, layAroundDaysOff } from '../calendar/lay-around.ts';
import { readInventory } from '../gyms/read-inventory.ts';
import { listInjuries } from '../health/injuries.ts';
import { readMe } from '../identity/read-me.ts';
import type { Audiences } from '../kernel/audiences.ts';
import { Failure } from '../kernel/failure.ts';
import type { LibraryWorkout } from '../library/contract.ts';
import { readLibraryWorkout } from '../library/read-library-workout.ts';
import { storeClassProgram } from '../programs/store-class-program.ts';
import { referenceOf } from '../programs/beside/references.ts';
import { storeProgram } from '../programs/store-program.ts';
import { readClassProfile } from './class-profile-of.ts';
import { liveEntity } from './live-entity.ts';
import { GENERATION_STEPS, type GenerationEvent, type generationRequest, type Missing } from './contract.ts';
import type { Planner } from './planner.ts';
import { commitRun, lockRun, refundRun, reserveRun } from './generation-run.ts';
import { missingFacts, profileOf } from './profile-of.ts';

type Request = z.output<typeof generationRequest>;

type Step = (typeof GENERATION_STEPS)[number];

const STEP_TEXTS: Readonly<Record<Step, string>> = {
  person: 'Reading who it is for',
  gym: 'Reading the gym',
  choose: 'Choosing exercises, loads and weeks',
  check: 'Checking every rule',
  write: 'Writing the calendar',
};

const progress = (code: Step): GenerationEvent => ({
  type: 'progress',
  step: GENERATION_STEPS.indexOf(code) + 1,
  steps: GENERATION_STEPS.length,
  code,
  text: STEP_TEXTS[code],
});

/** What is made, and how it is kept: for a client or a class. */
type Order = {
  make: () => Promise<Made>;
};
type Made =
  | { ok: false; missing: Missing[] }
  | { ok: true; sound: boolean; store: (db: ActorDb, owner: string) => Promise<string> };
type Ordered = { missing: Missing[] } | Order;

/**
 * Makes a program for a client or a class and stores it with calendar and certificate. Charged exactly once for a key,
 * however often it is asked; nothing is charged where nothing can be made. Refusals come before the first event.
 */
export async function generateForEntity(
  audiences: Audiences,
  request: Request,
  plan: Planner,
): Promise<AsyncGenerator<GenerationEvent>> {
  const { me, asMe, perQuery } = audiences;
  const entity = await perQuery.asMe((db) => liveEntity(db, me, request.entityId));
  const order = await (entity.type === 'CLASS'
    ? orderForClass(audiences, entity, request)
    : orderForClient(audiences, entity, request, plan));
  if ('missing' in order) return only({ type: 'infeasible', missing: order.missing });
  const run = await asMe((db) => reserveRun(db, me, request));
  if (run.status === 'refunded' && run.missing.length === 0) {
    throw new Failure('CONFLICT', 'That attempt broke off and was given back. Try again.');
  }
  if (run.status === 'refunded') return only({ type: 'infeasible', missing: run.missing });
  if (run.status === 'committed') return only(await done(audiences, run.programId, true));
  return generate(audiences, run.id, order, { entity, startDate: request.startDate });
}

async function orderForClient(
  { me, perQuery }: Audiences,
  entity: Entity,
  request: Request,
  plan: Planner,
): Promise<Ordered> {
  const { athleteId } = entity;
  const gymId = request.gymId ?? entity.gymId;
  const [injuries, [gym, workout]] = await Promise.all([
    athleteId === null ? [] : perQuery.asPerson(athleteId, (db) => listInjuries(db, athleteId)),
    perQuery.asMe((db) =>
      Promise.all([gymId === null ? null : readInventory(db, gymId), readReference(db, me, request)]),
    ),
  ]);
  const unknown = missingFacts(entity, gym);
  if (gym === null || unknown.length > 0) return { missing: unknown };
  const profile = profileOf(entity, injuries, gym, request, workout);
  return {
    make: async () => {
      const result = await plan(profile);
      if (!result.ok) return result;
      const { program, certificate } = result;
      const origin = {
        entityId: request.entityId,
        profile,
        referenceInput: request.referenceInput,
        reference: workout && referenceOf(workout),
      };
      return {
        ok: true,
        sound: certificate.sound,
        store: (db) => storeProgram(db, me, program, certificate, origin),
      };
    },
  };
}

async function orderForClass(audiences: Audiences, entity: Entity, request: Request): Promise<Ordered> {
  const workout = await audiences.perQuery.asMe((db) => readReference(db, audiences.me, request));
  const read = await readClassProfile(audiences, entity, request, workout);
  if ('missing' in read) return read;
  const { profile } = read;
  return {
    make: async () => {
      const result = generateClass(profile, catalog);
      if (!result.ok) return result;
      const { program, certificate } = result;
      return {
        ok: true,
        sound: certificate.sound,
        store: (db, owner) =>
          storeClassProgram(db, owner, program, certificate, {
            entityId: entity.id,
            profile,
            reference: workout && referenceOf(workout),
          }),
      };
    },
  };
}

const readReference = async (db: ActorDb, me: string, { reference }: Request): Promise<LibraryWorkout | null> =>
  reference === undefined ? null : readLibraryWorkout(db, me, reference);

async function* only(event: GenerationEvent): AsyncGenerator<GenerationEvent> {
  yield event;
}

async function* generate(
  audiences: Audiences,
  runId: string,
  order: Order,
  { entity, startDate }: { entity: Entity; startDate: string },
): AsyncGenerator<GenerationEvent> {
  const { me, asMe } = audiences;
  try {
    yield progress('person');
    yield progress('gym');
    yield progress('choose');
    const made = await order.make();
    if (!made.ok) {
      await asMe((db) => refundRun(db, me, runId, made.missing));
      yield { type: 'infeasible', missing: made.missing };
      return;
    }
    yield progress('check');
    yield progress('write');
    const daysOff = await daysOffOfClient(audiences, entity.athleteId);
    const programId = await asMe(async (db) => {
      const now = await lockRun(db, me, runId);
      if (now.status === 'committed') return now.programId;
      const stored = await made.store(db, me);
      await layAroundDaysOff(db, me, { id: stored, entityId: entity.id, startDate }, daysOff);
      await commitRun(db, me, runId, stored);
      return stored;
    });
    yield await done(audiences, programId, made.sound);
  } catch (error) {
    await asMe((db) => refundRun(db, me, runId, []));
    throw error;
  }
}

async function done({ me, asMe }: Audiences, programId: string, sound: boolean): Promise<GenerationEvent> {
  const { subscription } = await asMe((db) => readMe(db, me));
  return { type: 'done', ownerId: me, programId, sound, generationsRemaining: subscription.generationsRemaining };
}
