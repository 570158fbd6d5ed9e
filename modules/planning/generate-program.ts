import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import type { Profile } from '@halteres/engine/program/profile';
import type { z } from 'zod';
import { readEntity } from '../coaching/read-entity.ts';
import { readInventory } from '../gyms/read-inventory.ts';
import { listInjuries } from '../health/injuries.ts';
import { readMe } from '../identity/read-me.ts';
import type { Audiences } from '../kernel/audiences.ts';
import { Failure } from '../kernel/failure.ts';
import type { LibraryWorkout } from '../library/contract.ts';
import { readLibraryWorkout } from '../library/read-library-workout.ts';
import { requireClient, storeProgram, type ReferenceWorkout } from '../programs/store-program.ts';
import type { GenerationEvent, generationRequest } from './contract.ts';
import { commitRun, lockRun, refundRun, reserveRun } from './generation-run.ts';
import { missingFacts, profileOf } from './profile-of.ts';

const STEPS = [
  'Reading the client',
  'Reading the gym',
  'Choosing exercises, loads and weeks',
  'Checking every rule',
  'Writing the calendar',
] as const;

const progress = (step: number): GenerationEvent => ({
  type: 'progress',
  step,
  steps: STEPS.length,
  text: STEPS[step - 1] ?? '',
});

/**
 * Makes a program for a client and stores it with calendar and certificate. Charged exactly once for a key, however
 * often it is asked; nothing is charged where nothing can be made. Refusals come before the first event.
 */
export async function generateForClient(
  audiences: Audiences,
  request: z.output<typeof generationRequest>,
): Promise<AsyncGenerator<GenerationEvent>> {
  const { me, asMe, asPerson } = audiences;
  const entity = await asMe(async (db) => {
    await requireClient(db, me, request.entityId);
    return readEntity(db, me, request.entityId);
  });
  const injuries =
    entity.athleteId === null ? [] : await asPerson(entity.athleteId, (db) => listInjuries(db, entity.athleteId ?? ''));
  const gymId = request.gymId ?? entity.gymId;
  const gym = gymId === null ? null : await asMe((db) => readInventory(db, gymId));
  const { reference } = request;
  const workout = reference === undefined ? null : await asMe((db) => readLibraryWorkout(db, me, reference));
  const unknown = missingFacts(entity, gym);
  if (gym === null || unknown.length > 0) return only({ type: 'infeasible', missing: unknown });

  const profile = profileOf(entity, injuries, gym, request, workout);
  const run = await asMe((db) => reserveRun(db, me, request));
  if (run.status === 'refunded' && run.missing.length === 0) {
    throw new Failure('CONFLICT', 'That attempt broke off and was given back. Try again.');
  }
  if (run.status === 'refunded') return only({ type: 'infeasible', missing: run.missing });
  if (run.status === 'committed') return only(await done(audiences, run.programId, true));
  return generate(audiences, run.id, profile, request, workout);
}

async function* only(event: GenerationEvent): AsyncGenerator<GenerationEvent> {
  yield event;
}

async function* generate(
  audiences: Audiences,
  runId: string,
  profile: Profile,
  request: z.output<typeof generationRequest>,
  workout: LibraryWorkout | null,
): AsyncGenerator<GenerationEvent> {
  const { me, asMe } = audiences;
  try {
    yield progress(1);
    yield progress(2);
    yield progress(3);
    const result = generateProgram(profile, catalog);
    if (!result.ok) {
      await asMe((db) => refundRun(db, me, runId, result.missing));
      yield { type: 'infeasible', missing: result.missing };
      return;
    }
    yield progress(4);
    yield progress(5);
    const programId = await asMe(async (db) => {
      const now = await lockRun(db, me, runId);
      if (now.status === 'committed') return now.programId;
      const stored = await storeProgram(db, me, result.program, result.certificate, {
        entityId: request.entityId,
        profile,
        referenceInput: request.referenceInput,
        reference: workout && referenceOf(workout),
      });
      await commitRun(db, me, runId, stored);
      return stored;
    });
    yield await done(audiences, programId, result.certificate.sound);
  } catch (error) {
    await asMe((db) => refundRun(db, me, runId, []));
    throw error;
  }
}

const referenceOf = ({ mine, ref, title, body, difficulty, tags }: LibraryWorkout): ReferenceWorkout => ({
  externalId: mine ? null : ref,
  title: title ?? body.split('\n', 1)[0]?.slice(0, 200) ?? '',
  body,
  difficulty,
  tags,
});

async function done({ me, asMe }: Audiences, programId: string, sound: boolean): Promise<GenerationEvent> {
  const { subscription } = await asMe((db) => readMe(db, me));
  return { type: 'done', ownerId: me, programId, sound, generationsRemaining: subscription.generationsRemaining };
}
