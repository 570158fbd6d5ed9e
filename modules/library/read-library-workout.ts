import type { ActorDb } from '@halteres/database';
import { workoutStructure } from '@halteres/library/workout';
import { Failure } from '../kernel/failure.ts';
import type { LibraryWorkout } from './contract.ts';
import { isOwn, SUMMARY_COLUMNS, summaryOf } from './summaries.ts';

const WHOLE = [...SUMMARY_COLUMNS, 'structure', 'source', 'created_at'] as const;

/** A workout of the library, or NOT_FOUND. Run as authenticated. */
export async function readLibraryWorkout(db: ActorDb, me: string, ref: string): Promise<LibraryWorkout> {
  const row = isOwn(ref)
    ? await db
        .selectFrom('library_workouts')
        .select(WHOLE)
        .select((eb) => eb.val<string | null>(null).as('retired_at'))
        .where('user_id', '=', me)
        .where('id', '=', ref)
        .executeTakeFirst()
    : await db
        .selectFrom('external_workouts_new')
        .select([...WHOLE, 'retired_at'])
        .where('id', '=', ref)
        .executeTakeFirst();
  if (row === undefined) throw new Failure('NOT_FOUND', 'There is no such workout in the library.');
  return {
    ...summaryOf(row),
    structure: workoutStructure.parse(row.structure),
    source: row.source,
    createdAt: row.created_at,
    retiredAt: row.retired_at,
  };
}
