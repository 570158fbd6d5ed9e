import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@halteres/database';
import { backupToFile } from '@halteres/database/backup';
import { checkBackup } from '@halteres/database/read-backup';
import type { Config } from '../config.ts';
import { VERSION } from '../version.ts';
import { backupsToDrop, nameOfBackup } from './keep-backups.ts';

export type BackupRun =
  | { status: 'done'; file: string; bytes: number; rows: number; dropped: number; ms: number }
  | { status: 'failed'; file: string; error: string };

type Schedule = NonNullable<Config['backups']>;

/** Held while a backup is made: of several processes on one database, one makes it. */
const LOCK = 7_261_006;
/** After a failure it is tried again this soon. */
const RETRY_HOURS = 1;

/** Makes a backup where one is due and nobody else makes it; null where not. */
export async function runBackup(database: Database, schedule: Schedule): Promise<BackupRun | null> {
  return database.owner(async (client) => {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK]);
    if (rows[0]?.mine !== true) return null;
    // The lock goes with the connection.
    const { rows: due } = await client.query<{ due: boolean }>(
      `select not exists (select from public.backup_runs where status = 'done'
           and started_at > now() - make_interval(hours => $1))
         and not exists (select from public.backup_runs where finished_at > now() - make_interval(hours => $2)) as due`,
      [schedule.hours, Math.min(RETRY_HOURS, schedule.hours)],
    );
    if (due[0]?.due !== true) return null;
    const started = new Date();
    const run = await make(database, schedule, started);
    const done = run.status === 'done';
    await client.query(
      `insert into public.backup_runs (status, file, bytes, row_count, error, started_at, finished_at)
       values ($1, $2, $3, $4, $5, least($6::timestamptz, now()), now())`,
      [
        run.status,
        run.file,
        done ? run.bytes : 0,
        done ? run.rows : 0,
        done ? null : run.error.slice(0, 2000),
        started,
      ],
    );
    await client.query(`delete from public.backup_runs where finished_at < now() - interval '400 days'`);
    return run;
  });
}

async function make(database: Database, schedule: Schedule, started: Date): Promise<BackupRun> {
  const start = performance.now();
  const file = join(schedule.folder, nameOfBackup(started));
  try {
    await mkdir(schedule.folder, { recursive: true, mode: 0o700 });
    const manifest = await backupToFile(database, file, VERSION);
    // What the disk gives back, not what was sent to it.
    await checkBackup(file);
    const { size } = await stat(file);
    return {
      status: 'done',
      file,
      bytes: size,
      rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
      dropped: await dropOld(schedule),
      ms: Math.round(performance.now() - start),
    };
  } catch (error) {
    return { status: 'failed', file, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Files that a killed process left unfinished go too: whoever is here holds the lock, so nobody writes them. */
async function dropOld({ folder, keep }: Schedule): Promise<number> {
  const names = await readdir(folder);
  const unfinished = names.filter((name) => /^halteres-.*\.backup\.unfinished$/.test(name));
  const old = [...backupsToDrop(names, keep), ...unfinished];
  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}
