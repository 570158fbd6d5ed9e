import { actorOf, type ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { Failure, found } from '../kernel/failure.ts';
import { writeNotes } from './beside/write-notes.ts';
import type { ScheduledWorkout } from './contract.ts';

const scheduled = (db: ActorDb) =>
  db
    .selectFrom('workout_schedule as s')
    .innerJoin('program_workouts as w', (join) =>
      join.onRef('w.user_id', '=', 's.user_id').onRef('w.id', '=', 's.workout_id'),
    )
    .innerJoin('program_weeks as k', (join) =>
      join.onRef('k.user_id', '=', 'w.user_id').onRef('k.id', '=', 'w.program_week_id'),
    )
    .innerJoin('programs as p', (join) => join.onRef('p.user_id', '=', 's.user_id').onRef('p.id', '=', 's.program_id'))
    .innerJoin('entities as e', (join) => join.onRef('e.user_id', '=', 's.user_id').onRef('e.id', '=', 's.entity_id'))
    .select([
      's.id',
      's.user_id',
      's.entity_id',
      'e.name as entity_name',
      'e.athlete_id',
      's.program_id',
      'p.name as program_name',
      's.workout_id',
      'w.title',
      'w.focus',
      'k.week',
      'k.deload',
      's.scheduled_date',
      's.scheduled_time',
      's.notes',
      'w.estimated_minutes',
    ])
    .select([
      // What was done of a plan is the athlete's to show.
      sql<boolean>`w.completed and app.shares_training(e.athlete_id)`.as('completed'),
      sql<string | null>`case when app.shares_training(e.athlete_id) then w.completed_at end`.as('completed_at'),
      sql<string | null>`case when app.shares_training(e.athlete_id) then w.athlete_notes end`.as('athlete_notes'),
      sql<boolean>`app.shares_training(e.athlete_id)`.as('shared'),
    ])
    .where('s.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof scheduled>['executeTakeFirstOrThrow']>>;

const view = (row: Row): ScheduledWorkout => ({
  id: row.id,
  ownerId: row.user_id,
  entityId: row.entity_id,
  entityName: row.entity_name,
  athleteId: row.athlete_id,
  programId: row.program_id,
  programName: row.program_name,
  workoutId: row.workout_id,
  title: row.title,
  focus: row.focus,
  week: row.week,
  deload: row.deload,
  date: row.scheduled_date,
  time: row.scheduled_time === null ? null : row.scheduled_time.slice(0, 5),
  notes: row.notes,
  estimatedMinutes: row.estimated_minutes,
  shared: row.shared,
  completed: row.completed,
  completedAt: row.completed_at,
  athleteNotes: row.athlete_notes,
});

export type CalendarRange = { from: string; to: string; entityId?: string | undefined };

/** Scheduled workouts of a range of days: a coach's own planning, or (as athlete) what is planned for me. */
export async function listCalendar(db: ActorDb, range: CalendarRange): Promise<ScheduledWorkout[]> {
  const { audience, userId } = actorOf(db);
  let rows = scheduled(db)
    .where('p.status', '!=', 'archived')
    .where('s.scheduled_date', '>=', range.from)
    .where('s.scheduled_date', '<=', range.to)
    .orderBy('s.scheduled_date')
    .orderBy('s.id');
  if (audience === 'authenticated') rows = rows.where('s.user_id', '=', found(userId, 'person'));
  if (range.entityId !== undefined) rows = rows.where('s.entity_id', '=', range.entityId);
  return (await rows.execute()).map(view);
}

/** One scheduled workout. */
export async function readScheduled(db: ActorDb, owner: string, id: string): Promise<ScheduledWorkout> {
  return view(
    found(
      await scheduled(db).where('s.user_id', '=', owner).where('s.id', '=', id).executeTakeFirst(),
      'scheduled workout',
    ),
  );
}

export type Move = { date?: string | undefined; time?: string | null | undefined; notes?: string | null | undefined };

/** Moves a scheduled workout to another day or time, or notes something on it. */
export async function moveScheduled(db: ActorDb, owner: string, id: string, move: Move): Promise<ScheduledWorkout> {
  if (actorOf(db).userId !== owner) throw new Failure('FORBIDDEN', 'Only the coach who planned this workout moves it.');
  const { completed, date, programId, workoutId } = await readScheduled(db, owner, id);
  if (completed && move.date !== undefined && move.date !== date)
    throw new Failure('CONFLICT', 'This workout is done, so it stays on its day. Mark it not done to move it.');
  const columns = {
    ...(move.date === undefined ? {} : { scheduled_date: move.date }),
    ...(move.time === undefined ? {} : { scheduled_time: move.time }),
  };
  if (Object.keys(columns).length > 0)
    await db.updateTable('workout_schedule').set(columns).where('user_id', '=', owner).where('id', '=', id).execute();
  if (move.notes !== undefined)
    await writeNotes(db, owner, programId, { workouts: [{ id: workoutId, notes: move.notes }] });
  return readScheduled(db, owner, id);
}

export type Completion = {
  completed: boolean;
  completedAt?: string | undefined;
  athleteNotes?: string | null | undefined;
};

/** Marks a workout done or not done: the coach who planned it, or the athlete it is for. */
export async function completeScheduled(
  db: ActorDb,
  owner: string,
  id: string,
  completion: Completion,
): Promise<ScheduledWorkout> {
  const { workoutId } = await readScheduled(db, owner, id);
  await db
    .updateTable('program_workouts')
    .set({
      completed: completion.completed,
      completed_at: completion.completed ? (completion.completedAt ?? new Date().toISOString()) : null,
      ...(completion.athleteNotes === undefined ? {} : { athlete_notes: completion.athleteNotes }),
    })
    .where('user_id', '=', owner)
    .where('id', '=', workoutId)
    .execute();
  return readScheduled(db, owner, id);
}
