import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { ClassMember, classMemberChange, classMemberInput } from './contract.ts';
import { readEntity } from './read-entity.ts';

/** More than a class can be programmed for at once. */
const MOST_MEMBERS = 40;

/** Who comes to a class, by name: clients as their entity calls them, others as written. */
export async function listMembers(db: ActorDb, coach: string, classId: string): Promise<ClassMember[]> {
  await requireClass(db, coach, classId);
  const rows = await db
    .selectFrom('class_members as m')
    .leftJoin('entities as e', (join) => join.onRef('e.user_id', '=', 'm.user_id').onRef('e.id', '=', 'm.client_id'))
    .select(['m.id', 'm.client_id', 'm.name', 'm.level', 'm.notes', 'e.name as client_name', 'e.athlete_id'])
    .where('m.user_id', '=', coach)
    .where('m.class_id', '=', classId)
    .where((eb) => eb.or([eb('m.client_id', 'is', null), eb('e.deleted_at', 'is', null)]))
    .orderBy('m.created_at')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    classId,
    clientId: row.client_id,
    athleteId: row.athlete_id,
    name: row.client_name ?? row.name ?? '',
    level: row.level,
    notes: row.notes,
  }));
}

/** Puts somebody on the roster: a client of mine, or a name. */
export async function addMember(
  db: ActorDb,
  coach: string,
  classId: string,
  input: z.output<typeof classMemberInput>,
): Promise<ClassMember> {
  const before = await listMembers(db, coach, classId);
  if (before.length >= MOST_MEMBERS)
    throw new Failure('CONFLICT', `A class holds ${MOST_MEMBERS} people. Make a second class for the others.`);
  if (input.clientId !== null) {
    if (before.some((member) => member.clientId === input.clientId))
      throw new Failure('CONFLICT', 'clientId: this client is in the class already.');
    const client = await readEntity(db, coach, input.clientId);
    if (client.type !== 'CLIENT' || client.deletedAt !== null)
      throw new Failure('BAD_REQUEST', 'clientId: only a client who is not put away can come to a class.');
  }
  const id = newId();
  await db
    .insertInto('class_members')
    .values({
      user_id: coach,
      id,
      class_id: classId,
      client_id: input.clientId,
      name: input.clientId === null ? (input.name?.trim() ?? '') : null,
      level: input.level,
      notes: input.notes,
    })
    .execute();
  return memberOf(await listMembers(db, coach, classId), id);
}

/** Changes level or notes of somebody on the roster, and the name of somebody who is no client. */
export async function changeMember(
  db: ActorDb,
  coach: string,
  classId: string,
  id: string,
  change: z.output<typeof classMemberChange>,
): Promise<ClassMember> {
  const member = memberOf(await listMembers(db, coach, classId), id);
  if (member.clientId !== null && change.name !== undefined)
    throw new Failure('BAD_REQUEST', 'name: a client is called as the client’s own page says. Change it there.');
  await db
    .updateTable('class_members')
    .set({
      level: change.level ?? member.level,
      notes: change.notes === undefined ? member.notes : change.notes,
      ...(change.name === undefined ? {} : { name: change.name.trim() }),
      updated_at: new Date().toISOString(),
    })
    .where('user_id', '=', coach)
    .where('class_id', '=', classId)
    .where('id', '=', id)
    .execute();
  return memberOf(await listMembers(db, coach, classId), id);
}

/** Takes somebody off the roster. */
export async function removeMember(db: ActorDb, coach: string, classId: string, id: string): Promise<void> {
  memberOf(await listMembers(db, coach, classId), id);
  await db
    .deleteFrom('class_members')
    .where('user_id', '=', coach)
    .where('class_id', '=', classId)
    .where('id', '=', id)
    .execute();
}

function memberOf(members: readonly ClassMember[], id: string): ClassMember {
  const member = members.find((each) => each.id === id);
  if (member === undefined) throw new Failure('NOT_FOUND', 'There is no such person in this class.');
  return member;
}

async function requireClass(db: ActorDb, coach: string, classId: string): Promise<void> {
  const entity = await readEntity(db, coach, classId);
  if (entity.type !== 'CLASS') throw new Failure('BAD_REQUEST', 'id: this is a client; only a class has a roster.');
}
