import { asJob, type Database } from '@halteres/database';
import { BENCHMARKS } from '@halteres/library/benchmarks';
import { addSharedWorkouts } from './add-shared-workouts.ts';
import { embeddedEmbedder } from './embed-workouts.ts';
import { keptRecord } from './kept-workout.ts';
import { ensureLibraryState } from './library-state.ts';

/** Puts the workouts that classes know by a name into a library that never held any. */
export async function seedLibrary(database: Database): Promise<void> {
  await asJob(database, async (db) => {
    const state = await db.selectFrom('library_state').select('model').executeTakeFirst();
    if (state !== undefined) return;
    await ensureLibraryState(db, embeddedEmbedder);
    const workouts = Object.entries(BENCHMARKS).map(([title, body]) =>
      keptRecord({ title, body, tags: ['benchmark'], difficulty: null, minutes: null }),
    );
    await addSharedWorkouts(db, workouts, 'benchmarks');
  });
}
