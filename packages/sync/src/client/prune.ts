import type { Entity } from '../protocol.ts';
import { ENTITY_TABLES, outboxKey, type Local, type LocalStore } from './local-store.ts';

/** What goes by itself, once it is deleted and nothing of it waits. */
const ALONE = [
  'workout_sets',
  'user_exercises',
  'program_workouts',
  'workout_schedule',
  'template_exercises',
] as const satisfies readonly Entity[];

/** Removes what has grown older than the window and what was deleted, with all that lies in it; nothing that waits. */
export async function prune(store: LocalStore, cutoff: string): Promise<void> {
  await store.transaction('rw', [...ENTITY_TABLES, 'outbox'], async () => {
    const waiting = new Set((await store.outbox.toArray()).map(({ key }) => key));
    const isFree = (entity: Entity, local: Local<Entity>): boolean =>
      !waiting.has(outboxKey(entity, local.owner, local.id));
    const gone = await store.workouts.filter((local) => local.deleted || local.row.localDate < cutoff).toArray();
    const within = (
      await store.workout_exercises
        .where('[owner+row.workoutId]')
        .anyOf(gone.map(({ owner, id }) => [owner, id]))
        .toArray()
    ).concat(await store.workout_exercises.filter((local) => local.deleted).toArray());
    const sets = await store.workout_sets
      .where('[owner+row.workoutExerciseId]')
      .anyOf(within.map(({ owner, id }) => [owner, id]))
      .toArray();
    // What waits for the server keeps what it lies in.
    const kept = new Set<string>();
    for (const set of sets) if (!isFree('workout_sets', set)) kept.add(`${set.owner}/${set.row.workoutExerciseId}`);
    for (const exercise of within) {
      if (kept.has(exercise.key) || !isFree('workout_exercises', exercise))
        kept.add(exercise.key).add(`${exercise.owner}/${exercise.row.workoutId}`);
    }
    const emptied = within.filter(({ key }) => !kept.has(key));
    await store.workout_sets.bulkDelete(
      sets.filter((set) => !kept.has(`${set.owner}/${set.row.workoutExerciseId}`)).map(({ key }) => key),
    );
    await store.workout_exercises.bulkDelete(emptied.map(({ key }) => key));
    await store.workouts.bulkDelete(
      gone.filter((workout) => !kept.has(workout.key) && isFree('workouts', workout)).map(({ key }) => key),
    );
    for (const entity of ALONE) {
      const rows = store.rows(entity);
      await rows.bulkDelete(await rows.filter((local) => local.deleted && isFree(entity, local)).primaryKeys());
    }
  });
}
