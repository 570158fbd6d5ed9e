import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { Finding } from './finding.ts';

/** Longer than any schedule that deserves the name. */
const LONGEST_DAYS = 8;

/** Whether scheduled backups still come. Where none was ever made, none is expected. Run as a job. */
export async function checkBackups(db: ActorDb): Promise<Finding[]> {
  const { rows } = await sql<{ status: string; error: string | null; last_done: string | null; overdue: boolean }>`
    select latest.status, latest.error, done.finished_at as last_done,
      coalesce(done.finished_at < now() - make_interval(days => ${LONGEST_DAYS}), true) as overdue
    from (select status, error from backup_runs order by finished_at desc, id desc limit 1) latest
    left join (select max(finished_at) as finished_at from backup_runs where status = 'done') done on true`.execute(db);
  const [latest] = rows;
  if (latest === undefined || (latest.status === 'done' && !latest.overdue)) return [];
  const since = latest.last_done === null ? 'None was ever made.' : `The last good one is of ${latest.last_done}.`;
  const why = latest.error === null ? 'No backup was made lately.' : `The last backup failed: ${latest.error}`;
  return [
    { check: 'backup_overdue', subjectKind: 'server', subject: 'backups', message: `${why} ${since}`.slice(0, 1000) },
  ];
}
