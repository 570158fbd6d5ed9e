import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';

/** Scheduled workouts of running programs of mine, in their order: of one client or class, or of all. */
export function plannedWorkouts(db: ActorDb, me: string, from: string, entityId?: string) {
  const rows = db
    .selectFrom('workout_schedule as s')
    .innerJoin('program_workouts as w', (join) =>
      join.onRef('w.user_id', '=', 's.user_id').onRef('w.id', '=', 's.workout_id'),
    )
    .innerJoin('programs as p', (join) => join.onRef('p.user_id', '=', 's.user_id').onRef('p.id', '=', 's.program_id'))
    .innerJoin('entities as e', (join) => join.onRef('e.user_id', '=', 's.user_id').onRef('e.id', '=', 's.entity_id'))
    .select([
      's.id',
      's.entity_id',
      's.program_id',
      's.scheduled_date',
      'w.title',
      'p.name as program_name',
      'p.training_methodology',
      'p.session_details',
      'e.name as entity_name',
      'e.athlete_id',
      'e.preferred_training_days',
    ])
    // What was done of a plan is the athlete's to show: who does not is moved like somebody who trained nothing.
    .select(sql<boolean>`w.completed and app.shares_training(e.athlete_id)`.as('completed'))
    .where('s.user_id', '=', me)
    .where('s.scheduled_date', '>=', from)
    .where('s.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null)
    .where('p.status', '=', 'active')
    .where('e.deleted_at', 'is', null)
    .orderBy('s.scheduled_date')
    .orderBy('s.id');
  return (entityId === undefined ? rows : rows.where('s.entity_id', '=', entityId)).execute();
}

export type PlannedRow = Awaited<ReturnType<typeof plannedWorkouts>>[number];
