import type { Database } from '@halteres/database';
import type { Config } from '../config.ts';
import type { Watching } from '../watching.ts';
import { runBackup } from './run-backup.ts';

const LOOK_EVERY_MS = 300_000;

/** Makes backups while the server runs, as often as configured; whichever process looks first when one is due. */
export function backUpRegularly(
  database: Database,
  schedule: NonNullable<Config['backups']>,
  { log, metrics }: Watching,
): () => Promise<void> {
  let running = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const run = await runBackup(database, schedule);
      if (run === null) return;
      metrics.job('backup', run.status);
      if (run.status === 'failed') return log.error(run, 'the backup failed; it is tried again in an hour');
      metrics.backupMade(run.bytes);
      log.info(run, 'backed up');
    } catch (error) {
      metrics.job('backup', 'failed');
      log.error({ err: error }, 'no backup could be made');
    }
  };
  const next = (): void => void (running = running.then(look));
  next();
  const timer = setInterval(next, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
