import { asActor, type ActorDb } from '@halteres/database';
import { pokeSoon } from '@halteres/sync/server';
import { asTrainingOf, type RequestContext } from '../context.ts';

/** A write to somebody's log: once it is committed, their devices are told to look. */
export async function writing<T>(
  context: RequestContext,
  person: string,
  work: (db: ActorDb) => Promise<T>,
  run = asActor,
): Promise<T> {
  const result = await asTrainingOf(context, person, work, run);
  pokeSoon(context.database, [person]);
  return result;
}
