import type { ActorDb } from '@halteres/database';
import type { WorkoutFacts, WorkoutStructure } from '@halteres/library/workout';
import type { RecordTrouble } from '@halteres/library/read/record';
import type { NearWorkout } from './contract.ts';
import { keptRecord } from './kept-workout.ts';
import { knownWorkouts, type Duplicate } from './known-workouts.ts';
import { nearWorkouts } from './near-workouts.ts';
import { readFile, type FileKind } from './read-file.ts';

export type ReadWorkout = WorkoutFacts & {
  at: string;
  title: string | null;
  body: string;
  structure: WorkoutStructure;
  duplicate: Duplicate | null;
  near: NearWorkout | null;
};
export type ImportPreview = { records: ReadWorkout[]; troubles: RecordTrouble[]; more: number };

/** What one look at a file shows; a longer file is brought in parts, or by the command line. */
const MOST_RECORDS = 500;
const MOST_TROUBLES = 200;

/**
 * Reads a file and says what was understood of each workout, and which are there already or nearly. Run as authenticated
 * with `me`, or as staff with null: then the shared library alone is looked through.
 */
export async function previewImport(
  db: ActorDb,
  me: string | null,
  content: string,
  kind: FileKind,
): Promise<ImportPreview> {
  const { records, troubles } = readFile(content, kind);
  const incoming = records.slice(0, MOST_RECORDS).map((record) => ({ at: record.at, workout: keptRecord(record) }));
  const duplicates = await knownWorkouts(db, me, incoming);
  const near = await nearWorkouts(
    db,
    me,
    incoming.map((each, index) => ({ ...each, isKnown: (duplicates[index] ?? null) !== null })),
  );
  return {
    records: incoming.map(({ at, workout: { facts, title, body, structure } }, index) => ({
      ...facts,
      at,
      title,
      body,
      structure,
      duplicate: duplicates[index] ?? null,
      near: near[index] ?? null,
    })),
    troubles: troubles.slice(0, MOST_TROUBLES),
    more: records.length - incoming.length,
  };
}
