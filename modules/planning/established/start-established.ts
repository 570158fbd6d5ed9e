import { catalog } from '@halteres/catalog';
import type { EstablishedProgram } from '@halteres/engine/program/established/model';
import { establishedToProgram } from '@halteres/engine/program/established/to-program';
import type { Profile } from '@halteres/engine/program/profile';
import type { Finding, Generated } from '@halteres/engine/program/program';
import type { Entity } from '../../coaching/contract.ts';
import { daysOffOfClient, layAroundDaysOff } from '../../calendar/lay-around.ts';
import { readInventory } from '../../gyms/read-inventory.ts';
import { listInjuries } from '../../health/injuries.ts';
import type { Audiences } from '../../kernel/audiences.ts';
import { Failure } from '../../kernel/failure.ts';
import { storeProgram } from '../../programs/store-program.ts';
import { liveEntity } from '../live-entity.ts';
import { profileOf } from '../profile-of.ts';
import type { StartRequest } from './contract.ts';
import { hindrances } from './hindrances.ts';
import { knownProgram, usualWeeks } from './list-established.ts';

type Started = { ownerId: string; programId: string; sound: boolean };

/** As published some programs lack a movement; that is said in their notes, and is nobody's mistake. */
const AS_PUBLISHED = 'volume.coverage';

/** By years of training where they are known. */
const difficultyOf = ({ yearsOfExperience: years }: Entity, program: EstablishedProgram): Profile['difficulty'] =>
  years === null ? program.level : years < 1 ? 'beginner' : years < 4 ? 'intermediate' : 'advanced';

/** Lays an established program out for a client and stores it as generated ones are; nothing is charged. */
export async function startEstablished(audiences: Audiences, id: string, request: StartRequest): Promise<Started> {
  const { me, asMe, asPerson } = audiences;
  const program = knownProgram(id);
  const entity = await asMe((db) => liveEntity(db, me, request.entityId));
  if (entity.type === 'CLASS')
    throw new Failure('BAD_REQUEST', 'entityId: an established program is for one person, not for a class.');
  const { athleteId } = entity;
  const injuries = athleteId === null ? [] : await asPerson(athleteId, (db) => listInjuries(db, athleteId));
  const gymId = request.gymId ?? entity.gymId;
  const gym = gymId === null ? null : await asMe((db) => readInventory(db, gymId));
  const missing = hindrances(program, entity, gym, injuries, request.days.length);
  if (gym === null || missing.length > 0)
    throw new Failure('INFEASIBLE', missing.map(({ text, mend }) => `${text} ${mend}`).join(' '), { missing });
  const profile = profileOf(entity, injuries, gym, wishOf(program, entity, request), null);
  const { program: laidOut, certificate } = checked(program, profile, request.reason);
  const daysOff = await daysOffOfClient(audiences, athleteId);
  const programId = await asMe(async (db) => {
    const stored = await storeProgram(db, me, laidOut, certificate, {
      entityId: entity.id,
      profile,
      referenceInput: '',
      reference: null,
    });
    await layAroundDaysOff(db, me, { id: stored, entityId: entity.id, startDate: request.startDate }, daysOff);
    return stored;
  });
  return { ownerId: me, programId, sound: certificate.sound };
}

const wishOf = (
  program: EstablishedProgram,
  entity: Entity,
  request: StartRequest,
): Parameters<typeof profileOf>[3] => ({
  goal: program.goal,
  focusArea: 'full_body',
  difficulty: request.difficulty ?? difficultyOf(entity, program),
  methodology: program.methodology,
  weeks: request.weeks ?? usualWeeks(program),
  days: request.days,
  sessionMinutes: program.minutes,
  startDate: request.startDate,
  referenceInput: '',
});

/** The program for a profile; what breaks a rule for this person needs a reason, which is kept with it. */
function checked(program: EstablishedProgram, profile: Profile, reason: string | undefined): Generated {
  const accepted = reason?.trim() ?? '';
  const result = establishedToProgram(program, profile, catalog, accepted === '' ? [] : [acceptedFor(accepted)]);
  if (!result.ok)
    throw new Failure('INFEASIBLE', result.missing.map(({ text, mend }) => `${text} ${mend}`).join(' '), {
      missing: result.missing.map(({ field, text, mend }) => ({ code: 'equipment', field, text, mend })),
    });
  const errors = result.certificate.findings.filter((each) => isAgainstPerson(each, program));
  if (errors.length > 0 && accepted === '')
    throw new Failure(
      'RULE_BROKEN',
      `${[...new Set(errors.map(({ evidence }) => evidence))].slice(0, 5).join('; ')}. Give a reason to start it all the same.`,
      { findings: errors },
    );
  return result;
}

const isAgainstPerson = ({ severity, rule }: Finding, { leavesOut }: EstablishedProgram): boolean =>
  severity === 'error' && !(rule === AS_PUBLISHED && leavesOut !== undefined);

const acceptedFor = (reason: string) => ({
  code: 'established.accepted',
  text: `Started although rules are broken: ${reason}`,
  values: { reason },
});
