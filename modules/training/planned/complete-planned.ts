import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../../kernel/failure.ts';

export type Completion = {
  completed?: boolean | undefined;
  completedAt?: string | null | undefined;
  athleteNotes?: string | null | undefined;
};

/** Marks a planned workout done or not done, or notes something on it: the coach who planned it, or the athlete it is for. */
export async function completePlanned(db: ActorDb, owner: string, id: string, change: Completion): Promise<void> {
  const before = found(
    await db
      .selectFrom('program_workouts')
      .select(['completed', 'completed_at'])
      .where('user_id', '=', owner)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .where('is_reference', '=', false)
      .executeTakeFirst(),
    'planned workout',
  );
  const completed = change.completed ?? before.completed;
  const at = change.completedAt === undefined ? before.completed_at : change.completedAt;
  const columns = {
    ...(change.completed === undefined && change.completedAt === undefined
      ? {}
      : { completed, completed_at: completed ? (at ?? new Date().toISOString()) : null }),
    ...(change.athleteNotes === undefined ? {} : { athlete_notes: change.athleteNotes }),
  };
  if (Object.keys(columns).length === 0) return;
  const result = await db
    .updateTable('program_workouts')
    .set(columns)
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Failure('FORBIDDEN', 'This planned workout is not yours to complete.');
}
