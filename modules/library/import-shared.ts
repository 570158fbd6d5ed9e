import type { ActorDb } from '@halteres/database';
import type { WorkoutRecord } from '@halteres/library/read/record';
import { addSharedWorkouts } from './add-shared-workouts.ts';
import type { NearWorkout } from './contract.ts';
import { keptRecord } from './kept-workout.ts';
import { knownWorkouts } from './known-workouts.ts';
import { nearWorkouts } from './near-workouts.ts';

export type SharedImport = {
  read: number;
  added: number;
  duplicates: number;
  /** Those that are nearly there, with what they are like; kept or skipped as asked. */
  near: ({ record: string; kept: boolean } & NearWorkout)[];
};

const AT_ONCE = 500;

/**
 * Adds the records of a file to the shared library, batch by batch. What is there word for word is left; what is nearly
 * there is named, and kept unless told to skip it. `run` makes each transaction, as a job or as staff.
 */
export async function importShared(
  run: <T>(work: (db: ActorDb) => Promise<T>) => Promise<T>,
  records: readonly WorkoutRecord[],
  source: string | null,
  nearOnes: 'keep' | 'skip',
): Promise<SharedImport> {
  const incoming = records.map((record) => ({ at: record.at, workout: keptRecord(record) }));
  const alike = await run(async (db) => {
    const duplicates = await knownWorkouts(db, null, incoming);
    return nearWorkouts(
      db,
      null,
      incoming.map((each, index) => ({ ...each, isKnown: (duplicates[index] ?? null) !== null })),
    );
  });
  const near = incoming.flatMap(({ at }, index) => {
    const like = alike[index] ?? null;
    return like === null ? [] : [{ record: at, kept: nearOnes === 'keep', ...like }];
  });
  const taken = incoming.filter((_, index) => nearOnes === 'keep' || (alike[index] ?? null) === null);
  let added = 0;
  let duplicates = 0;
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    const workouts = taken.slice(from, from + AT_ONCE).map(({ workout }) => workout);
    const part = await run((db) => addSharedWorkouts(db, workouts, source));
    added += part.added;
    duplicates += part.duplicates;
  }
  return { read: records.length, added, duplicates, near };
}
