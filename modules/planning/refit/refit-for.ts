import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { sha256 } from '@halteres/engine/certificate/sha256';
import { comparePrograms } from '@halteres/engine/program/compare/compare-programs';
import { certify } from '@halteres/engine/program/lint/certify';
import type { Profile } from '@halteres/engine/program/profile';
import type { Program } from '@halteres/engine/program/program';
import { refitProgram } from '@halteres/engine/program/refit/refit-program';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import type { Entity } from '../../coaching/contract.ts';
import { readInventory } from '../../gyms/read-inventory.ts';
import { listInjuries } from '../../health/injuries.ts';
import type { Audiences } from '../../kernel/audiences.ts';
import { Failure } from '../../kernel/failure.ts';
import { storeProgram } from '../../programs/store-program.ts';
import { liveEntity } from '../live-entity.ts';
import { missingFacts, profileOf } from '../profile-of.ts';
import type { RefitResult, RefitTarget, StoreTarget } from './contract.ts';

/** A program to be fitted to others, and what it was written on. */
export type RefitSource = {
  program: Program;
  basis: Pick<Profile, 'focusArea' | 'methodology' | 'sessionMinutes' | 'trainingDays' | 'difficulty'> & {
    /** Of the person it was written for; null where its loads are shares already. */
    oneRepMaxKg: Profile['athlete']['oneRepMaxKg'] | null;
  };
  /** What goes with it into the program that is stored. */
  keepBeside: (db: ActorDb, of: { programId: string; entityId: string; startDate: string }) => Promise<void>;
};

type Fitted = { result: RefitResult; made: { program: Program; profile: Profile } | null };

/** What a program would be for each of some clients. */
export async function previewRefits(
  audiences: Audiences,
  source: RefitSource,
  targets: readonly RefitTarget[],
): Promise<RefitResult[]> {
  const results: RefitResult[] = [];
  for (const target of targets) results.push((await fitted(audiences, source, target)).result);
  return results;
}

/** Stores a program for each of some clients, or says why not; one that cannot be made leaves the others be. */
export async function storeRefits(
  audiences: Audiences,
  source: RefitSource,
  targets: readonly StoreTarget[],
): Promise<RefitResult[]> {
  const results: RefitResult[] = [];
  for (const target of targets) results.push(await stored(audiences, source, target));
  return results;
}

async function stored(audiences: Audiences, source: RefitSource, target: StoreTarget): Promise<RefitResult> {
  const accepted = target.reason?.trim() ?? '';
  const { result, made } = await fitted(audiences, source, target);
  if (made === null) return result;
  if (target.hash !== undefined && target.hash !== result.hash) return { ...result, outcome: 'changed' };
  if (result.outcome === 'broken' && accepted === '') return result;
  const { program, profile } = made;
  const { me, asMe } = audiences;
  const programId = await asMe(async (db) => {
    const kept = accepted === '' ? program : { ...program, notes: [acceptedFor(accepted), ...program.notes] };
    const storedId = await storeProgram(db, me, kept, certify(kept, profile, catalog), {
      entityId: target.entityId,
      profile,
      referenceInput: '',
      reference: null,
    });
    await source.keepBeside(db, { programId: storedId, entityId: target.entityId, startDate: target.startDate });
    return storedId;
  });
  return { ...result, outcome: 'stored', programId };
}

/** The program for one client, and what is to be said of it. */
async function fitted(audiences: Audiences, source: RefitSource, target: RefitTarget): Promise<Fitted> {
  const { me, asMe, asPerson } = audiences;
  const entity = await asMe((db) => liveEntity(db, me, target.entityId)).catch(nobodySuch);
  if (entity === null || entity.type === 'CLASS') return { result: emptyResult(target, entity, 'refused'), made: null };
  const { athleteId } = entity;
  const injuries = athleteId === null ? [] : await asPerson(athleteId, (db) => listInjuries(db, athleteId));
  const gymId = target.gymId ?? entity.gymId;
  const gym = gymId === null ? null : await asMe((db) => readInventory(db, gymId)).catch(nobodySuch);
  const unknown = missingFacts(entity, gym);
  const days = daysFor(target, entity, source);
  const empty = { ...emptyResult(target, entity, 'infeasible'), days };
  if (gym === null || unknown.length > 0) return { result: { ...empty, missing: unknown }, made: null };
  const profile = profileOf(entity, injuries, gym, wishOf(source, entity, target, days), null);
  const refit = refitProgram(source.program, source.basis.oneRepMaxKg, profile, catalog);
  if (!refit.ok) return { result: { ...empty, missing: refit.missing }, made: null };
  const { program, certificate } = refit;
  return {
    made: { program, profile },
    result: {
      ...empty,
      outcome: certificate.sound ? 'fits' : 'broken',
      comparison: { ...comparePrograms(source.program, program, (slug) => exerciseBySlug.get(slug)), words: [] },
      causes: [...refit.causes].map(([slug, cause]) => ({ slug, cause })),
      findings: certificate.findings,
      sound: certificate.sound,
      hash: sha256(canonicalJson([program, profile])),
    },
  };
}

/** The days asked for, those the client prefers where they are as many, or those of the program. */
function daysFor(target: RefitTarget, entity: Entity, { program, basis }: RefitSource): Profile['trainingDays'] {
  const count = Math.max(0, ...program.weeks.map(({ workouts }) => workouts.length));
  const preferred = entity.preferredTrainingDays;
  return target.days ?? (preferred.length === count ? preferred : basis.trainingDays);
}

/** By years of training where they are known. */
const difficultyOf = ({ yearsOfExperience: years }: Entity, { basis }: RefitSource): Profile['difficulty'] =>
  years === null ? basis.difficulty : years < 1 ? 'beginner' : years < 4 ? 'intermediate' : 'advanced';

const wishOf = (
  source: RefitSource,
  entity: Entity,
  target: RefitTarget,
  days: Profile['trainingDays'],
): Parameters<typeof profileOf>[3] => ({
  goal: source.program.goal,
  focusArea: source.basis.focusArea,
  difficulty: difficultyOf(entity, source),
  methodology: source.basis.methodology,
  weeks: source.program.weeks.length,
  days,
  sessionMinutes: entity.sessionMinutes ?? source.basis.sessionMinutes,
  startDate: target.startDate,
  referenceInput: '',
});

const emptyResult = (
  { entityId }: RefitTarget,
  entity: Entity | null,
  outcome: RefitResult['outcome'],
): RefitResult => ({
  entityId,
  entityName: entity?.name ?? '',
  outcome,
  days: [],
  comparison: null,
  causes: [],
  findings: [],
  sound: false,
  hash: null,
  missing: [],
  programId: null,
});

/** Who is not there, or not mine, is one of several: the others have their result. */
function nobodySuch(error: unknown): null {
  if (error instanceof Failure && error.code === 'NOT_FOUND') return null;
  throw error;
}

const acceptedFor = (reason: string) => ({
  code: 'established.accepted',
  text: `Started although rules are broken: ${reason}`,
  values: { reason },
});
