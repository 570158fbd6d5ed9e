import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { keyOf, page } from '../../kernel/page.ts';
import { grouped } from '../../programs/read-rows.ts';
import type { WorkoutSummary } from '../contract.ts';
import { exerciseNames } from '../exercise-names.ts';
import { gymName } from './read-workout.ts';

export type WorkoutQuery = {
  cursor?: string | undefined;
  limit: number;
  from?: string | undefined;
  to?: string | undefined;
};

/** Workouts of a person, newest first. Walks idx_workouts_started. */
export async function listWorkouts(
  db: ActorDb,
  person: string,
  query: WorkoutQuery,
): Promise<{ items: WorkoutSummary[]; nextCursor: string | null }> {
  let rows = db
    .selectFrom('workouts')
    .select(['id', 'title', 'local_date', 'started_at', 'ended_at', gymName.as('gym_name')])
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.from !== undefined) rows = rows.where('local_date', '>=', query.from);
  if (query.to !== undefined) rows = rows.where('local_date', '<=', query.to);
  if (query.cursor !== undefined) {
    const [startedAt, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(started_at, id) < (${startedAt}::timestamptz, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [row.started_at, row.id]);
  const exercises = await readTotals(
    db,
    person,
    items.map((row) => row.id),
  );
  const nameOf = await exerciseNames(db, person, exercises);
  const exercisesOf = grouped(exercises, (exercise) => exercise.workout_id);
  return {
    nextCursor,
    items: items.map((row) => {
      const done = exercisesOf.get(row.id) ?? [];
      return {
        id: row.id,
        ownerId: person,
        title: row.title,
        localDate: row.local_date,
        startedAt: row.started_at,
        endedAt: row.ended_at,
        gymName: row.gym_name,
        exercises: [...new Set(done.map(nameOf))],
        sets: done.reduce((sum, exercise) => sum + exercise.sets, 0),
        volumeKg: rounded(done.reduce((sum, exercise) => sum + exercise.volume_kg, 0)),
      };
    }),
  };
}

/** Load moved in a work set, twice where both sides did it; what helps (assistance) or is not a weight (a band) is none. */
export const volumeOfSets = sql<number>`coalesce(sum(s.weight_kg * s.reps * case when s.side = 'both' then 2 else 1 end) filter (where s.set_type <> 'warm_up' and s.load_kind in ('external', 'added')), 0)::float8`;

export const rounded = (value: number): number => Math.round(value * 100) / 100;

type Totals = {
  workout_id: string;
  exercise_id: string | null;
  user_exercise_id: string | null;
  sets: number;
  volume_kg: number;
};

async function readTotals(db: ActorDb, person: string, workoutIds: string[]): Promise<Totals[]> {
  if (workoutIds.length === 0) return [];
  const { rows } = await sql<Totals>`
    select x.workout_id, x.exercise_id, x.user_exercise_id, t.sets, t.volume_kg
    from workout_exercises x
    cross join lateral (
      select count(*)::integer as sets, ${volumeOfSets} as volume_kg
      from workout_sets s where s.user_id = ${person} and s.workout_exercise_id = x.id and s.deleted_at is null
    ) t
    where x.user_id = ${person} and x.workout_id = any(${workoutIds}::uuid[]) and x.deleted_at is null
    order by x.workout_id, x.position, x.id`.execute(db);
  return rows;
}
