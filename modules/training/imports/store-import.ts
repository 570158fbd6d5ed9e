import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { ImportReport } from '../contract.ts';
import type { ImportReading } from '../import/reading.ts';
import { fitText } from './fit-text.ts';
import { insertWorkouts } from './insert-workouts.ts';
import { makeOwnExercises, rememberMapping } from './make-own-exercises.ts';
import { planImport } from './plan-import.ts';
import { replaceWorkouts } from './replace-workouts.ts';
import { reportOf } from './report-of.ts';
import { resolveNames, type Mapping } from './resolve-names.ts';

export type ImportedFile = { fileName: string; fileHash: string; timeZone: string; mapping: Mapping };
export type Stored = { workouts: number; updated: number; unchanged: number; sets: number };

/** What an import row remembers beside its report. */
export type KeptReport = ImportReport & { stored: Stored; createdExercises: string[] };

/** Stores a reading: every workout once, however often and in whichever order its files come. All or nothing. */
export async function storeImport(
  db: ActorDb,
  person: string,
  reading: ImportReading,
  file: ImportedFile,
): Promise<{ importId: string; report: ImportReport; stored: Stored }> {
  if (reading.needsUnit)
    throw new Failure('BAD_REQUEST', 'unit: the file has weights and does not say in which unit. Give kg or lb.');
  // Two files of one person at the same moment take turns.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${person}`}, 0))`.execute(db);
  const resolved = await resolveNames(
    db,
    person,
    reading.format,
    reading.exercises.map(({ name }) => name),
    file.mapping,
  );
  const report = reportOf(reading, resolved);
  const plan = await planImport(db, person, reading.format, reading.workouts);
  const createdExercises = await makeOwnExercises(db, person, reading, resolved);
  await rememberMapping(db, person, file.mapping, resolved);
  const sets = [...plan.fresh, ...plan.updated.map(({ workout }) => workout)].reduce(
    (count, { exercises }) => count + exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0),
    0,
  );
  const stored: Stored = { workouts: plan.fresh.length, updated: plan.updated.length, unchanged: plan.unchanged, sets };
  const importId = newId();
  const kept: KeptReport = { ...report, stored, createdExercises };
  await db
    .insertInto('imports')
    .values({
      user_id: person,
      id: importId,
      file_name: fitText(file.fileName, 300),
      file_hash: file.fileHash,
      format: reading.format,
      dialect: reading.dialect,
      unit: reading.unit,
      report: JSON.stringify(clean(kept)),
    })
    .execute();
  const target = { importId, timeZone: file.timeZone, resolved };
  await insertWorkouts(db, person, plan.fresh, target);
  await replaceWorkouts(db, person, plan.updated, target);
  return { importId, report, stored };
}

/** The report without characters PostgreSQL cannot keep: names in it come from the file. */
const clean = (value: unknown): unknown =>
  typeof value === 'string'
    ? fitText(value, value.length)
    : Array.isArray(value)
      ? value.map(clean)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]))
        : value;
