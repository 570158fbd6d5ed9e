import { sql } from 'kysely';
import { actorOf, type ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
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
      'w.completed',
      'w.completed_at',
      'w.athlete_notes',
    ])
    .where('s.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof scheduled>['executeTakeFirstOrThrow']>>;

const view = (row: Row): ScheduledWorkout => ({
  id: row.id,
  ownerId: row.user_id,
  entityId: row.entity_id,
  entityName: row.entity_name,
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
  completed: row.completed,
  completedAt: row.completed_at,
  athleteNotes: row.athlete_notes,
});

export type CalendarRange = { from: string; to: string; entityId?: string | undefined };

/** Scheduled workouts of a range of days: a coach's own planning, or (as athlete) what is planned for me. */
export async function listCalendar(db: ActorDb, range: CalendarRange): Promise<ScheduledWorkout[]> {
  const { audience, userId } = actorOf(db);
  let rows = scheduled(db)
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
  await readScheduled(db, owner, id);
  const columns = {
    ...(move.date === undefined ? {} : { scheduled_date: move.date }),
    ...(move.time === undefined ? {} : { scheduled_time: move.time }),
    ...(move.notes === undefined ? {} : { notes: move.notes }),
  };
  if (Object.keys(columns).length > 0)
    await db.updateTable('workout_schedule').set(columns).where('user_id', '=', owner).where('id', '=', id).execute();
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

/** Planned against done, week by week from Monday. */
export async function readAdherence(
  db: ActorDb,
  owner: string,
  query: { entityId: string; from: string; to: string },
): Promise<{ weekStart: string; planned: number; done: number }[]> {
  const { rows } = await sql<{ week_start: string; planned: string; done: string }>`
    select to_char(date_trunc('week', s.scheduled_date), 'YYYY-MM-DD') as week_start, count(*) as planned, count(*) filter (where w.completed) as done
    from workout_schedule s join program_workouts w on w.user_id = s.user_id and w.id = s.workout_id
    where s.user_id = ${owner} and s.entity_id = ${query.entityId} and s.deleted_at is null and s.scheduled_date between ${query.from}::date and ${query.to}::date
    group by 1 order by 1`.execute(db);
  return rows.map((row) => ({ weekStart: row.week_start, planned: Number(row.planned), done: Number(row.done) }));
}
