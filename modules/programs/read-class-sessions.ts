import { actorOf, type ActorDb } from '@halteres/database';
import { classPeopleSchema, classSessionSchema, type ClassSession } from '@halteres/engine/class/class-program';
import type { ProgramView } from './contract.ts';

type Kept = { people: NonNullable<ProgramView['people']>; sessions: ReadonlyMap<string, ClassSession> };

/** What of a class's program stands beside its rows, for the coach alone; null for a client's program. */
export async function readClassSessions(
  db: ActorDb,
  owner: string,
  id: string,
  overview: unknown,
): Promise<Kept | null> {
  const people = (overview as { people?: unknown }).people;
  if (people === undefined || actorOf(db).userId !== owner) return null;
  const rows = await db
    .selectFrom('program_workouts')
    .select(['id', 'class_session'])
    .where('user_id', '=', owner)
    .where('program_id', '=', id)
    .where('class_session', 'is not', null)
    .execute();
  return {
    people: classPeopleSchema.parse(people),
    sessions: new Map(rows.map((row) => [row.id, classSessionSchema.parse(row.class_session)])),
  };
}
