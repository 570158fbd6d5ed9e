import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { ExerciseSummary } from '../catalog/contract.ts';
import { checkBackups } from './check-backups.ts';
import { checkPeople } from './check-people.ts';
import { checkShipped } from './check-shipped.ts';
import { checkWords } from './check-words.ts';
import { CHECKS, type QualityReport, type Severity } from './contract.ts';
import { SEVERITY_OF, type Finding } from './finding.ts';
import { REPORT_COLUMNS, reportOf } from './read-quality.ts';

/** Two runs at once would count everything twice: the second one waits for the first, in any process. */
const LOCK = 7_125_031;

type Given = {
  runBy: string;
  version: string;
  exercises: readonly ExerciseSummary[];
  /** Does nothing when the last run is younger than this. */
  notWithinHours?: number;
};

/** Checks all data, writes down what is found and what was mended, and reports. Run as a job. */
export async function runQuality(
  db: ActorDb,
  { runBy, version, exercises, notWithinHours }: Given,
): Promise<QualityReport | null> {
  const start = performance.now();
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
  if (notWithinHours !== undefined && !(await isQualityDue(db, notWithinHours))) return null;
  const found = [
    ...(await checkShipped()),
    ...(await checkWords(db)),
    ...(await checkPeople(db, exercises)),
    ...(await checkBackups(db)),
  ];
  const now = new Date().toISOString();
  await writeFindings(db, found, now);
  const count = (severity: Severity): number => found.filter(({ check }) => SEVERITY_OF[check] === severity).length;
  const report = await db
    .insertInto('data_quality_reports')
    .values({
      run_by: runBy,
      version,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      duration_ms: Math.round(performance.now() - start),
      created_at: now,
    })
    .returning(REPORT_COLUMNS)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('data_quality_counts')
    .values(
      CHECKS.map((check) => ({
        report_id: report.id,
        check_id: check,
        severity: SEVERITY_OF[check],
        found: found.filter((each) => each.check === check).length,
      })),
    )
    .execute();
  return reportOf(report);
}

async function writeFindings(db: ActorDb, found: readonly Finding[], now: string): Promise<void> {
  for (let from = 0; from < found.length; from += 500) {
    await db
      .insertInto('data_quality_findings')
      .values(
        found.slice(from, from + 500).map(({ check, subjectKind, subject, message }) => ({
          check_id: check,
          subject_kind: subjectKind,
          subject,
          severity: SEVERITY_OF[check],
          message,
          first_seen: now,
          last_seen: now,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['check_id', 'subject_kind', 'subject']).doUpdateSet((eb) => ({
          severity: eb.ref('excluded.severity'),
          message: eb.ref('excluded.message'),
          last_seen: eb.ref('excluded.last_seen'),
          resolved_at: null,
        })),
      )
      .execute();
  }
  await db
    .updateTable('data_quality_findings')
    .set({ resolved_at: now })
    .where('resolved_at', 'is', null)
    .where('last_seen', '<', now)
    .execute();
}

/** Whether the last run is so long ago that another one is due. Run as a job. */
export async function isQualityDue(db: ActorDb, hours: number): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select not exists (select from data_quality_reports where created_at > now() - make_interval(hours => ${hours})) as due`.execute(
    db,
  );
  return rows[0]?.due ?? true;
}
