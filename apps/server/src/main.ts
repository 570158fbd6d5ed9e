import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asActor, asJob, migrate, migrationStatus, openDatabase, type Database } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { readInvitation } from '@halteres/modules/coaching/accept-invitation';
import { refundStaleRuns } from '@halteres/modules/planning/refund-stale-runs';
import { bringToModel } from '@halteres/modules/library/change-model';
import { seedLibrary } from '@halteres/modules/library/seed-library';
import { Failure } from '@halteres/modules/kernel/failure';
import { openAuth } from './auth.ts';
import { backUpRegularly } from './backups/schedule.ts';
import type { Config } from './config.ts';
import { openEmbedder } from './embedder.ts';
import type { Logger } from './log.ts';
import { openHttp, type Application } from './http.ts';
import { listen } from './listen.ts';
import { openMail } from './mail.ts';
import { checkQualityDaily } from './quality.ts';
import { remindRegularly } from './reminders/schedule.ts';
import { readSecret } from './secret.ts';
import { openWatching, type Watching } from './watching.ts';

export type Running = {
  url: string;
  port: number;
  database: Database;
  /** `drain` to say so on /readyz for a while first, for whoever distributes requests. */
  close: (drain?: boolean) => Promise<void>;
};

/** The database the configuration names; `attach` for commands beside a running server. */
export function openConfigured(config: Config, attach: boolean, say?: (sentence: string) => void): Promise<Database> {
  return openDatabase({
    attach,
    ...(say === undefined ? {} : { say }),
    ...(config.databaseUrl === null
      ? { dataDir: join(config.dataDir, 'postgresql') }
      : { databaseUrl: config.databaseUrl }),
    ...(config.migrationDatabaseUrl === null ? {} : { migrationDatabaseUrl: config.migrationDatabaseUrl }),
    ...(config.authDatabaseUrl === null ? {} : { authDatabaseUrl: config.authDatabaseUrl }),
    ...(config.jobsDatabaseUrl === null ? {} : { jobsDatabaseUrl: config.jobsDatabaseUrl }),
  });
}

/** The whole application over an open, migrated database. */
export async function assemble(
  config: Config,
  database: Database,
  say: (line: string) => void,
  { log, metrics }: Watching = openWatching(config, database),
): Promise<Application> {
  const sendMail = openMail(config, say);
  const secret = await readSecret(config.secret, config.dataDir);
  const auth = openAuth({
    database,
    secret,
    publicUrl: config.publicUrl,
    sendMail,
    log,
    personOf: async (token) => {
      try {
        return (await asActor(database, { audience: 'anon', userId: null }, (db) => readInvitation(db, token)))
          .personId;
      } catch (error) {
        if (error instanceof Failure) return null;
        throw error;
      }
    },
  });
  return openHttp({
    config,
    database,
    auth,
    secret,
    sendMail,
    log,
    metrics,
    webFolder: webFolder(),
    isReady: readiness(database, log),
  });
}

const READY_FOR_MS = 1000;

/** What keeps the database from serving; null when nothing does. Anybody may ask, so it is looked up once a second. */
function readiness(database: Database, log: Logger): () => Promise<string | null> {
  const look = async (): Promise<string | null> => {
    try {
      await database.web.query('select 1');
      const { pending } = await migrationStatus(database);
      return pending.length === 0 ? null : `${pending.length} migrations are pending`;
    } catch (error) {
      log.error({ err: error }, 'not ready');
      return 'the database does not answer';
    }
  };
  let last: { at: number; answer: Promise<string | null> } | undefined;
  return () => {
    if (last === undefined || performance.now() - last.at > READY_FOR_MS)
      last = { at: performance.now(), answer: look() };
    return last.answer;
  };
}

/** Config → database → migrations → catalogue → listen. */
export async function start(config: Config, say: (line: string) => void): Promise<Running> {
  const database = await openConfigured(config, false, say);
  try {
    await migrate(database);
    await database.owner(seedCatalog);
    await asJob(database, (db) => refundStaleRuns(db, 10));
    await seedLibrary(database);
    const watching = openWatching(config, database);
    const application = await assemble(config, database, say, watching);
    const { port, stop } = await listen(application, config);
    const filling = bringToModel(database, openEmbedder(config)).catch((error: unknown) =>
      say(
        `The workout library answers as before; its new vectors could not be made: ${error instanceof Error ? error.message : String(error)}`,
      ),
    );
    const stopChecking = checkQualityDaily(database, watching);
    const stopBackups = config.backups === null ? null : backUpRegularly(database, config.backups, watching);
    const stopReminders = remindRegularly(
      {
        database,
        sendMail: openMail(config, say),
        publicUrl: config.publicUrl,
        secret: await readSecret(config.secret, config.dataDir),
      },
      watching,
    );
    let closing: Promise<void> | undefined;
    return {
      port,
      url: `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`,
      database,
      close: (drain = false) =>
        (closing ??= (async () => {
          stopChecking();
          await stop(drain);
          await application.close();
          await filling;
          await stopBackups?.();
          await stopReminders();
          await database.close();
        })()),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The built web app: dist/web of the nearest folder above that has one. */
function webFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'dist', 'web', 'index.html'))) return join(folder, 'dist', 'web');
  }
  return join(process.cwd(), 'dist', 'web');
}
