import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { keyOf, page } from '../../kernel/page.ts';
import type { WorkoutComment } from './contract.ts';

const COLUMNS = [
  'id',
  'workout_id',
  'workout_exercise_id',
  'author_id',
  'author_name',
  'body',
  'created_at',
  'edited_at',
] as const;

type Row = {
  id: string;
  workout_id: string;
  workout_exercise_id: string | null;
  author_id: string | null;
  author_name: string;
  body: string;
  created_at: string;
  edited_at: string | null;
};

const view = (row: Row, me: string): WorkoutComment => ({
  id: row.id,
  workoutId: row.workout_id,
  workoutExerciseId: row.workout_exercise_id,
  authorId: row.author_id,
  authorName: row.author_name,
  body: row.body,
  createdAt: row.created_at,
  editedAt: row.edited_at,
  mine: row.author_id === me,
});

type Which = { personId: string; workoutId: string };

/** What is said to a workout, oldest first. Walks idx_workout_comments_workout. */
export async function listComments(
  db: ActorDb,
  me: string,
  { personId, workoutId, cursor, limit }: Which & { cursor?: string | undefined; limit: number },
): Promise<{ items: WorkoutComment[]; nextCursor: string | null }> {
  await requireWorkout(db, personId, workoutId);
  let rows = db
    .selectFrom('workout_comments')
    .select(COLUMNS)
    .where('user_id', '=', personId)
    .where('workout_id', '=', workoutId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [at, id] = keyOf(cursor, 2);
    rows = rows.where(sql<boolean>`(created_at, id) > (${at}::timestamptz, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), limit, (row) => [row.created_at, row.id]);
  return { nextCursor, items: items.map((row) => view(row, me)) };
}

/** Says something to a workout, or to an exercise in it. */
export async function addComment(
  db: ActorDb,
  me: string,
  { personId, workoutId, workoutExerciseId, body }: Which & { workoutExerciseId: string | null; body: string },
): Promise<WorkoutComment> {
  await requireWorkout(db, personId, workoutId);
  if (workoutExerciseId !== null) await requireExercise(db, { personId, workoutId, workoutExerciseId });
  const id = newId();
  await db
    .insertInto('workout_comments')
    .values({
      user_id: personId,
      id,
      workout_id: workoutId,
      workout_exercise_id: workoutExerciseId,
      author_id: me,
      body: body.trim(),
    })
    .execute();
  return readComment(db, me, personId, id);
}

/** Changes what I said; what others said is theirs. */
export async function editComment(
  db: ActorDb,
  me: string,
  { personId, id, body }: { personId: string; id: string; body: string },
): Promise<WorkoutComment> {
  await requireMine(db, me, personId, id);
  await db
    .updateTable('workout_comments')
    .set({ body: body.trim(), edited_at: new Date().toISOString() })
    .where('user_id', '=', personId)
    .where('id', '=', id)
    .execute();
  return readComment(db, me, personId, id);
}

/** Takes back what I said. */
export async function removeComment(db: ActorDb, me: string, personId: string, id: string): Promise<void> {
  await requireMine(db, me, personId, id);
  await db.deleteFrom('workout_comments').where('user_id', '=', personId).where('id', '=', id).execute();
}

async function requireMine(db: ActorDb, me: string, person: string, id: string): Promise<void> {
  const { mine } = await readComment(db, me, person, id);
  if (!mine) throw new Failure('FORBIDDEN', 'Only whoever wrote a comment changes it or takes it back.');
}

async function readComment(db: ActorDb, me: string, person: string, id: string): Promise<WorkoutComment> {
  const row = await db
    .selectFrom('workout_comments')
    .select(COLUMNS)
    .where('user_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return view(found(row, 'comment'), me);
}

async function requireWorkout(db: ActorDb, person: string, id: string): Promise<void> {
  found(
    await db
      .selectFrom('workouts')
      .select('id')
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'workout',
  );
}

async function requireExercise(
  db: ActorDb,
  { personId, workoutId, workoutExerciseId }: Which & { workoutExerciseId: string },
): Promise<void> {
  const row = await db
    .selectFrom('workout_exercises')
    .select('workout_id')
    .where('user_id', '=', personId)
    .where('id', '=', workoutExerciseId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (row?.workout_id !== workoutId)
    throw new Failure('BAD_REQUEST', 'workoutExerciseId: this exercise is not in this workout.');
}
