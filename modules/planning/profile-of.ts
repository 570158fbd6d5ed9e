import { equipmentBySlug } from '../catalog/shipped.ts';
import { CONDITIONS } from '@halteres/engine/catalog/stress';
import type { Gym } from '@halteres/engine/load/inventory';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import type { z } from 'zod';
import { exerciseBySlug } from '../catalog/shipped.ts';
import type { Entity } from '../coaching/contract.ts';
import type { Injury } from '../health/contract.ts';
import { Failure } from '../kernel/failure.ts';
import type { generationRequest, Missing } from './contract.ts';

type Wish = Pick<
  z.output<typeof generationRequest>,
  | 'goal'
  | 'focusArea'
  | 'difficulty'
  | 'methodology'
  | 'weeks'
  | 'days'
  | 'sessionMinutes'
  | 'startDate'
  | 'referenceInput'
>;

export const SEX = { female: 'female', male: 'male', other: 'unspecified' } as const;

const isKnown = (condition: string): condition is (typeof CONDITIONS)[number] =>
  (CONDITIONS as readonly string[]).includes(condition);

/** What must be known of a client before anything can be planned. */
export function missingFacts(entity: Entity, gym: Gym | null): (Missing & { code: 'age_unknown' | 'gym_unknown' })[] {
  const facts: (Missing & { code: 'age_unknown' | 'gym_unknown' })[] = [];
  if (entity.age === null)
    facts.push({
      code: 'age_unknown',
      field: 'age',
      text: `The age of ${entity.name} is not known.`,
      mend: 'Add the age to the client: it decides how heavy and how often.',
      values: { name: entity.name },
    });
  if (gym === null)
    facts.push({
      code: 'gym_unknown',
      field: 'gymId',
      text: `No gym is chosen for ${entity.name}.`,
      mend: 'Choose a gym: every load is made from what stands there.',
      values: { name: entity.name },
    });
  return facts;
}

/** What of somebody's injuries a program must spare. */
export const openInjuries = (injuries: readonly Injury[]): Profile['athlete']['injuries'] =>
  injuries
    .filter((injury) => injury.resolvedOn === null && isKnown(injury.condition))
    .map(({ condition, severity, redFlag }) => ({ condition, severity, redFlag }));

/** A client, a gym and a request as the engine's profile; the movements of the workout it is made after are favoured. */
export function profileOf(
  entity: Entity,
  injuries: readonly Injury[],
  gym: Gym,
  request: Wish,
  reference: { movements: readonly string[] } | null,
): Profile {
  const parsed = profileSchema.safeParse({
    athlete: {
      sex: entity.gender === null ? 'unspecified' : SEX[entity.gender],
      age: entity.age,
      heightCm: entity.heightCm,
      bodyweightKg: entity.weightKg,
      yearsOfExperience: entity.yearsOfExperience ?? 0,
      oneRepMaxKg: { bench: entity.bench1rm, squat: entity.squat1rm, deadlift: entity.deadlift1rm },
      mileTimeSeconds: entity.mileTime === null ? null : secondsOf(entity.mileTime),
      recoveryScore: entity.recoveryScore,
      injuries: openInjuries(injuries),
      likes: reference?.movements.filter((slug) => exerciseBySlug.has(slug)).slice(0, 100) ?? [],
    },
    gym: shippedPart(gym),
    goal: request.goal,
    focusArea: request.focusArea,
    difficulty: request.difficulty,
    methodology: request.methodology,
    weeks: request.weeks,
    trainingDays: request.days,
    sessionMinutes: request.sessionMinutes,
    startDate: request.startDate,
    referenceInput: request.referenceInput,
  });
  if (!parsed.success)
    throw new Failure(
      'BAD_REQUEST',
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  return parsed.data;
}

/** Programs are made with what is shipped: what was added here serves no exercise they choose from. */
export function shippedPart({ equipment, counts, ...gym }: Gym): Gym {
  const known = (slug: string): boolean => slug === 'none' || equipmentBySlug.has(slug);
  const kept = counts && Object.fromEntries(Object.entries(counts).filter(([slug]) => known(slug)));
  return { ...gym, equipment: equipment.filter(known), ...(kept === undefined ? {} : { counts: kept }) };
}

function secondsOf(mileTime: string): number {
  const [minutes = 0, seconds = 0] = mileTime.split(':').map(Number);
  return minutes * 60 + seconds;
}
