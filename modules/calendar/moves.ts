import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { DayMove } from '@halteres/engine/program/move/around-days-off';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';

/** Moves scheduled workouts in one step, and keeps it so that it is undone as one. */
export async function keepMoves(
  db: ActorDb,
  me: string,
  entityId: string,
  kind: 'week' | 'days_off',
  moves: readonly DayMove[],
): Promise<{ id: string; moved: number }> {
  if (moves.length === 0) throw new Failure('CONFLICT', 'There is nothing to move here.');
  const id = newId();
  const moved = moves.map((move) => ({ id: move.id, from: move.from, to: move.to }));
  await place(db, me, moved);
  await db
    .insertInto('calendar_moves')
    .values({ user_id: me, id, kind, entity_id: entityId, moved: JSON.stringify(moved) })
    .execute();
  return { id, moved: moves.length };
}

/** Puts all workouts of a step back where they were; refused where one was moved or trained since. */
export async function undoMoves(db: ActorDb, me: string, id: string): Promise<{ id: string; moved: number }> {
  const step = found(
    await db
      .selectFrom('calendar_moves')
      .select(['moved', 'undone_at'])
      .where('user_id', '=', me)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
    'step',
  );
  if (step.undone_at !== null) throw new Failure('CONFLICT', 'This was undone already.');
  const moved = step.moved as unknown as DayMove[];
  await place(
    db,
    me,
    moved.map((move) => ({ id: move.id, from: move.to, to: move.from })),
  );
  await db
    .updateTable('calendar_moves')
    .set({ undone_at: new Date().toISOString() })
    .where('user_id', '=', me)
    .where('id', '=', id)
    .execute();
  return { id, moved: moved.length };
}

/** All or none: what was moved or trained in the meantime is not overwritten. Whether it was is not told of who does not share. */
async function place(db: ActorDb, me: string, moves: readonly DayMove[]): Promise<void> {
  const { numAffectedRows } = await sql`
    update workout_schedule s set scheduled_date = m.to_date
    from jsonb_to_recordset(${JSON.stringify(moves.map(({ id, from, to }) => ({ id, from_date: from, to_date: to })))}::jsonb) as m (id uuid, from_date date, to_date date)
    where s.user_id = ${me} and s.id = m.id and s.scheduled_date = m.from_date and s.deleted_at is null
      and exists (select from program_workouts w join entities e on e.user_id = w.user_id and e.id = w.entity_id
        where w.user_id = s.user_id and w.id = s.workout_id and not (w.completed and app.shares_training(e.athlete_id)))`.execute(
    db,
  );
  if (Number(numAffectedRows ?? 0n) !== moves.length)
    throw new Failure('CONFLICT', 'A workout was moved or trained in the meantime. Look again.');
}
