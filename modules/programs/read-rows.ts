import type { ActorDb } from '@halteres/database';
import { sql, type NotNull } from 'kysely';
import { found } from '../kernel/failure.ts';

/** The type of a workout that is a title and words. */
export const FREE_TEXT = 'free_text';

/** A program as its rows: what both the view and the engine's document are made from. */
export type ProgramRows = Awaited<ReturnType<typeof readRows>>;

/** Reads a program whole: five queries, whatever its size. */
export async function readRows(db: ActorDb, owner: string, id: string) {
  const program = found(
    await db
      .selectFrom('programs')
      .select([
        'id',
        'user_id',
        'entity_id',
        'name',
        'description',
        'focus_area',
        'goal',
        'difficulty',
        'training_methodology',
        'program_overview',
        'periodization',
        'profile',
        'status',
        'start_date',
        'created_at',
      ])
      .where('user_id', '=', owner)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'program',
  );
  const weeks = await db
    .selectFrom('program_weeks')
    .select(['id', 'week', 'phase', 'deload', 'intent', 'notes'])
    .where('user_id', '=', owner)
    .where('program_id', '=', id)
    .where('deleted_at', 'is', null)
    .orderBy('week')
    .execute();
  const planned = await db
    .selectFrom('program_workouts as w')
    .innerJoin('program_weeks as k', (join) =>
      join.onRef('k.user_id', '=', 'w.user_id').onRef('k.id', '=', 'w.program_week_id'),
    )
    .innerJoin('entities as e', (join) => join.onRef('e.user_id', '=', 'w.user_id').onRef('e.id', '=', 'w.entity_id'))
    .leftJoin('workout_schedule as s', (join) =>
      join.onRef('s.user_id', '=', 'w.user_id').onRef('s.workout_id', '=', 'w.id').on('s.deleted_at', 'is', null),
    )
    .select([
      'w.id',
      'k.id as program_week_id',
      'w.day',
      'w.title',
      'w.focus',
      'w.estimated_minutes',
      's.id as schedule_id',
      's.scheduled_date',
      's.notes',
      'w.body',
      'w.workout_type',
    ])
    .select([
      sql<boolean>`w.completed and app.shares_training(e.athlete_id)`.as('completed'),
      sql<string | null>`case when app.shares_training(e.athlete_id) then w.completed_at end`.as('completed_at'),
      sql<string | null>`case when app.shares_training(e.athlete_id) then w.athlete_notes end`.as('athlete_notes'),
    ])
    .where('w.user_id', '=', owner)
    .where('w.program_id', '=', id)
    .where('w.deleted_at', 'is', null)
    .orderBy('w.day')
    .$narrowType<{ day: NotNull }>()
    .execute();
  const exercises = await db
    .selectFrom('program_workout_exercises as x')
    .innerJoin('program_workouts as w', (join) =>
      join.onRef('w.user_id', '=', 'x.user_id').onRef('w.id', '=', 'x.program_workout_id'),
    )
    .select([
      'x.id',
      'x.program_workout_id',
      'x.position',
      'x.exercise_id',
      'x.role',
      'x.superset',
      'x.tempo',
      'x.reason_code',
      'x.reason',
      'x.reason_values',
      'x.alternatives',
    ])
    .where('w.user_id', '=', owner)
    .where('w.program_id', '=', id)
    .orderBy('x.position')
    .execute();
  const sets = await db
    .selectFrom('program_workout_sets as s')
    .innerJoin('program_workout_exercises as x', (join) =>
      join.onRef('x.user_id', '=', 's.user_id').onRef('x.id', '=', 's.program_workout_exercise_id'),
    )
    .innerJoin('program_workouts as w', (join) =>
      join.onRef('w.user_id', '=', 'x.user_id').onRef('w.id', '=', 'x.program_workout_id'),
    )
    .select([
      's.id',
      's.program_workout_exercise_id',
      's.position',
      's.kind',
      's.target_min',
      's.target_max',
      's.weight',
      's.weight_unit',
      's.percent_1rm',
      's.rir',
      's.rest_seconds',
      's.why',
      's.because',
    ])
    .where('w.user_id', '=', owner)
    .where('w.program_id', '=', id)
    .orderBy('s.position')
    .execute();
  const isFree = ({ workout_type }: { workout_type: string }): boolean => workout_type === FREE_TEXT;
  return {
    program,
    weeks,
    workouts: planned.filter((row) => !isFree(row)),
    /** Workouts of words alone: no rule speaks of them, and nothing is worked out from them. */
    freeTexts: planned.filter(isFree),
    exercises,
    sets,
  };
}

/** Rows by the parent they belong to. */
export function grouped<Row, Key extends PropertyKey>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
