import { asActor, asJob, type Database } from '@halteres/database';
import { listExercises } from '@halteres/modules/catalog/list-exercises';
import { readWholeCatalogue } from '@halteres/modules/catalog/whole-catalogue';
import type { QualityReport } from '@halteres/modules/administration/contract';
import { isQualityDue, runQuality } from '@halteres/modules/administration/run-quality';
import type { Watching } from './watching.ts';

const DAY_HOURS = 24;
const HOUR_MS = 3_600_000;
const FIRST_AFTER_MS = 60_000;

/** Checks all data of this installation and reports. */
export async function checkQuality(database: Database, runBy: string): Promise<QualityReport> {
  const report = await check(database, { runBy });
  if (report === null) throw new Error('A check that was asked for was not done.');
  return report;
}

async function check(
  database: Database,
  how: { runBy: string; notWithinHours?: number },
): Promise<QualityReport | null> {
  const { byId, names, version } = await asActor(database, { audience: 'anon', userId: null }, readWholeCatalogue);
  const exercises = listExercises(byId, names, 'en');
  return asJob(database, (db) => runQuality(db, { ...how, version, exercises }));
}

/** Checks the data once a day while the server runs; whichever process looks first when it is due. */
export function checkQualityDaily(database: Database, { log, metrics }: Watching): () => void {
  const look = async (): Promise<void> => {
    try {
      if (!(await asJob(database, (db) => isQualityDue(db, DAY_HOURS)))) return;
      const report = await check(database, { runBy: 'the server, daily', notWithinHours: DAY_HOURS });
      if (report === null) return;
      const { errors, warnings, notes, durationMs } = report;
      metrics.job('quality', 'done');
      log.info({ errors, warnings, notes, durationMs }, 'checked the data');
    } catch (error) {
      metrics.job('quality', 'failed');
      log.error({ err: error }, 'the data could not be checked');
    }
  };
  const first = setTimeout(() => void look(), FIRST_AFTER_MS);
  const hourly = setInterval(() => void look(), HOUR_MS);
  first.unref();
  hourly.unref();
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
  };
}
