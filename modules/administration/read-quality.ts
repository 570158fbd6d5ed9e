import type { ActorDb } from '@halteres/database';
import { keyOf, page } from '../kernel/page.ts';
import { escapeLike } from '../kernel/escape-like.ts';
import {
  CHECKS,
  SEVERITIES,
  type CheckId,
  type QualityFinding,
  type QualityOverview,
  type QualityReport,
  type SubjectKind,
} from './contract.ts';
import { SEVERITY_OF } from './finding.ts';

export const REPORT_COLUMNS = [
  'id',
  'run_by',
  'version',
  'errors',
  'warnings',
  'notes',
  'duration_ms',
  'created_at',
] as const;

type ReportRow = {
  id: string;
  run_by: string;
  version: string;
  errors: number;
  warnings: number;
  notes: number;
  duration_ms: number;
  created_at: string;
};

export const reportOf = (row: ReportRow): QualityReport => ({
  id: row.id,
  runBy: row.run_by,
  version: row.version,
  errors: row.errors,
  warnings: row.warnings,
  notes: row.notes,
  durationMs: row.duration_ms,
  createdAt: row.created_at,
});

const RUNS_SHOWN = 30;

/** The latest runs, and what each check found in them, errors first. Run as staff. */
export async function qualityOverview(db: ActorDb): Promise<QualityOverview> {
  const rows = await db
    .selectFrom('data_quality_reports')
    .select(REPORT_COLUMNS)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(RUNS_SHOWN)
    .execute();
  const ids = rows.map(({ id }) => id);
  const counts =
    ids.length === 0
      ? []
      : await db
          .selectFrom('data_quality_counts')
          .select(['report_id', 'check_id', 'found'])
          .where('report_id', 'in', ids)
          .execute();
  const checks = CHECKS.map((id) => {
    const ofCheck = new Map(counts.filter((each) => each.check_id === id).map((each) => [each.report_id, each.found]));
    const trend = ids.toReversed().map((report) => ofCheck.get(report) ?? 0);
    return { id, severity: SEVERITY_OF[id], found: trend.at(-1) ?? 0, trend };
  });
  return {
    reports: rows.map(reportOf),
    checks: checks.toSorted(
      (a, b) =>
        Number(b.found > 0) - Number(a.found > 0) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.found - a.found,
    ),
  };
}

type Wanted = { resolved: boolean; search?: string | undefined; cursor?: string | undefined; limit: number };

/** What a check finds, by subject; or what it found once and was mended. Run as staff. */
export async function listFindings(
  db: ActorDb,
  check: CheckId,
  { resolved, search = '', cursor, limit }: Wanted,
): Promise<{ items: QualityFinding[]; nextCursor: string | null }> {
  let query = db
    .selectFrom('data_quality_findings')
    .select(['check_id', 'subject_kind', 'subject', 'severity', 'message', 'first_seen', 'last_seen', 'resolved_at'])
    .where('check_id', '=', check)
    .where('resolved_at', resolved ? 'is not' : 'is', null)
    .orderBy('subject_kind')
    .orderBy('subject')
    .limit(limit + 1);
  const looked = search.trim();
  if (looked !== '') {
    const pattern = `%${escapeLike(looked)}%`;
    query = query.where((eb) => eb.or([eb('subject', 'ilike', pattern), eb('message', 'ilike', pattern)]));
  }
  if (cursor !== undefined) {
    const [kind = '', after = ''] = keyOf(cursor, 2);
    query = query.where((eb) =>
      eb.or([
        eb('subject_kind', '>', kind as SubjectKind),
        eb.and([eb('subject_kind', '=', kind as SubjectKind), eb('subject', '>', after)]),
      ]),
    );
  }
  const { items, nextCursor } = page(await query.execute(), limit, (row) => [row.subject_kind, row.subject]);
  return {
    nextCursor,
    items: items.map((row) => ({
      check,
      subjectKind: row.subject_kind,
      subject: row.subject,
      severity: row.severity,
      message: row.message,
      firstSeen: row.first_seen,
      lastSeen: row.last_seen,
      resolvedAt: row.resolved_at,
    })),
  };
}
