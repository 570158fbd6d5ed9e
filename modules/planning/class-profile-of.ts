import { classProfileSchema, type ClassProfile, type ClassProfileInput } from '@halteres/engine/class/class-profile';
import type { z } from 'zod';
import { listMembers } from '../coaching/class-members.ts';
import type { ClassMember, Entity } from '../coaching/contract.ts';
import { readEntity } from '../coaching/read-entity.ts';
import { readInventory } from '../gyms/read-inventory.ts';
import type { Injury } from '../health/contract.ts';
import { listInjuries } from '../health/injuries.ts';
import type { Audiences } from '../kernel/audiences.ts';
import { Failure } from '../kernel/failure.ts';
import type { LibraryWorkout } from '../library/contract.ts';
import type { generationRequest, Missing } from './contract.ts';
import { openInjuries, SEX } from './profile-of.ts';

type Request = z.output<typeof generationRequest>;
type Athlete = NonNullable<ClassProfileInput['roster']>[number];
type Person = { member: ClassMember; facts: Entity | null; injuries: readonly Injury[] };

const LEAST_PEOPLE = 4;
const MOST_PEOPLE = 40;

const athleteOf = ({ member, facts, injuries }: Person): Athlete => ({
  id: member.id,
  name: member.name,
  level: member.level,
  ...(facts === null
    ? {}
    : {
        sex: facts.gender === null ? 'unspecified' : SEX[facts.gender],
        age: facts.age,
        bodyweightKg: facts.weightKg,
        oneRepMaxKg: { bench: facts.bench1rm, squat: facts.squat1rm, deadlift: facts.deadlift1rm },
      }),
  injuries: openInjuries(injuries),
});

/** The roster with what is known of each client: facts of mine, injuries as far as they agreed to share them. */
async function readRoster({ me, asMe, asPerson }: Audiences, classId: string): Promise<Person[]> {
  const members = await asMe(async (db) => {
    const list: { member: ClassMember; facts: Entity | null }[] = [];
    for (const member of await listMembers(db, me, classId))
      list.push({ member, facts: member.clientId === null ? null : await readEntity(db, me, member.clientId) });
    return list;
  });
  const injuries = new Map<string, Injury[]>();
  const [mine, others] = [true, false].map((isMe) =>
    members.flatMap(({ member: { athleteId } }) =>
      athleteId !== null && (athleteId === me) === isMe ? [athleteId] : [],
    ),
  );
  for (const people of [mine ?? [], others ?? []]) {
    const [first] = people;
    // One transaction for all: the audience is the same for every client of mine.
    if (first !== undefined)
      await asPerson(first, async (db) => {
        for (const person of people) injuries.set(person, await listInjuries(db, person));
      });
  }
  return members.map(({ member, facts }) => ({
    member,
    facts,
    injuries: injuries.get(member.athleteId ?? '') ?? [],
  }));
}

const referenceOf = (workout: LibraryWorkout): NonNullable<ClassProfileInput['reference']> => ({
  title: (workout.title ?? workout.body).slice(0, 200),
  teamSize: workout.structure.teamSize,
  blocks: workout.structure.blocks.map(({ format, rounds, seconds, everySeconds, scheme, movements }) => ({
    format,
    rounds,
    seconds,
    everySeconds,
    scheme,
    movements: movements.map(({ text, slug, amount }) => ({ text, slug, amount })),
  })),
});

/** A class, its roster, a gym and a request as the engine's profile; or what must be known first. */
export async function readClassProfile(
  audiences: Audiences,
  entity: Entity,
  request: Request,
  workout: LibraryWorkout | null,
): Promise<{ profile: ClassProfile } | { missing: Missing[] }> {
  const gymId = request.gymId ?? entity.gymId;
  const gym = gymId === null ? null : await audiences.asMe((db) => readInventory(db, gymId));
  const roster = await readRoster(audiences, entity.id);
  const wish = request.class;
  const headCount = wish?.headCount ?? entity.classSize;
  const unknown: Missing[] = [];
  if (gym === null)
    unknown.push({
      code: 'gym_unknown',
      field: 'gymId',
      text: `No gym is chosen for ${entity.name}.`,
      mend: 'Choose a gym: groups and loads are made from what stands there.',
      values: { name: entity.name, group: 1 },
    });
  if (roster.length === 0 && (headCount === null || headCount < LEAST_PEOPLE || headCount > MOST_PEOPLE))
    unknown.push({
      code: 'people_unknown',
      field: 'classSize',
      text: `Nobody knows how many come to ${entity.name}.`,
      mend: `Put people on the roster, or say how many come: ${LEAST_PEOPLE} to ${MOST_PEOPLE}.`,
      values: { name: entity.name, least: LEAST_PEOPLE, most: MOST_PEOPLE },
    });
  if (gym === null || unknown.length > 0) return { missing: unknown };
  const parsed = classProfileSchema.safeParse({
    kind: 'class',
    seed: wish?.seed ?? 0,
    name: entity.name,
    roster: roster.map(athleteOf),
    headCount: headCount === null || headCount < LEAST_PEOPLE ? null : Math.min(MOST_PEOPLE, headCount),
    gym,
    sessionMinutes: request.sessionMinutes,
    trainingDays: request.days,
    weeks: request.weeks,
    startDate: request.startDate,
    weeklyFocus: wish?.weeklyFocus ?? ['balanced'],
    avoid: wish?.avoid ?? [],
    noRepeatWeeks: wish?.noRepeatWeeks ?? 8,
    reference: workout !== null && workout.structure.blocks.length > 0 ? referenceOf(workout) : null,
    referenceInput: request.referenceInput,
  } satisfies ClassProfileInput);
  if (!parsed.success)
    throw new Failure(
      'BAD_REQUEST',
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  return { profile: parsed.data };
}
