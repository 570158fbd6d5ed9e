import { sql } from 'kysely';
import type { z } from 'zod';
import type { ActorDb } from '@halteres/database';
import type { ImportReport, importMatch } from '../contract.ts';
import type { ImportReading } from '../import/reading.ts';
import { reportOf } from './report-of.ts';
import { resolveNames, type Mapping } from './resolve-names.ts';

export type ImportPreview = {
  report: ImportReport;
  needsUnit: boolean;
  known: number;
  fresh: number;
  matches: z.infer<typeof importMatch>[];
};

/** What storing a reading would do, without doing it. */
export async function previewImport(
  db: ActorDb,
  person: string,
  reading: ImportReading,
  mapping: Mapping,
): Promise<ImportPreview> {
  const resolved = await resolveNames(
    db,
    person,
    reading.format,
    reading.exercises.map(({ name }) => name),
    mapping,
  );
  const keys = reading.workouts.map(({ key }) => key);
  const { rows } = await sql<{ known: number }>`
    select count(*)::integer as known from workouts where user_id = ${person} and external_key = any(${keys}::text[])`.execute(
    db,
  );
  const known = rows[0]?.known ?? 0;
  return {
    report: reportOf(reading, resolved),
    needsUnit: reading.needsUnit,
    known,
    fresh: keys.length - known,
    matches: reading.exercises.flatMap(({ name, sets }) => {
      const match = resolved.get(name);
      return match === undefined
        ? []
        : [{ name, sets, slug: match.slug, confidence: match.confidence, how: match.how, others: match.others }];
    }),
  };
}
