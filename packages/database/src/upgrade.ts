import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backupToFile, type Manifest } from './backup.ts';
import { findBinaries, majorOf } from './binaries.ts';
import { startEmbedded, type EmbeddedServer } from './embedded.ts';
import { clusterFolder, passwordFile, upgradingFolder, upgradedFile } from './initdb.ts';
import { oldBinaries } from './old-binaries.ts';
import { databaseName, ensureDatabase, openOnEmbedded } from './open.ts';
import { restoreFromFile } from './restore.ts';
import { reachableFolder, serverUser } from './unprivileged.ts';

export interface UpgradePlan {
  folder: string;
  /** The major versions of PostgreSQL: what made the data, and what this Halteres brings. */
  from: string;
  to: string;
  /** `interrupted`: the new data are whole, and only have to be put into their place. */
  state: 'nothing there' | 'up to date' | 'older' | 'newer' | 'interrupted';
}

export interface UpgradeOptions {
  /** A folder with the programs of the older PostgreSQL; npm's are fetched without one. */
  binaries?: string;
  backupFolder: string;
  appVersion: string;
  say: (sentence: string) => void;
}

/** What an upgrade of a data folder to this Halteres' PostgreSQL would be. */
export async function planUpgrade(dataDir: string): Promise<UpgradePlan> {
  const folder = await reachableFolder(dataDir, await serverUser());
  const to = majorOf(await findBinaries());
  const cluster = clusterFolder(folder);
  if (existsSync(cluster)) {
    const from = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
    const difference = Number(from) - Number(to);
    return { folder, from, to, state: difference === 0 ? 'up to date' : difference < 0 ? 'older' : 'newer' };
  }
  return { folder, from: to, to, state: existsSync(upgradedFile(folder)) ? 'interrupted' : 'nothing there' };
}

/**
 * Moves data of an older PostgreSQL into this one: by a backup made with the older programs and restored with ours. The
 * old data are set aside, not deleted, and only once the new ones are whole and compared.
 */
export async function upgradeEmbedded(plan: UpgradePlan, options: UpgradeOptions): Promise<Manifest | null> {
  const { folder, from } = plan;
  if (plan.state === 'interrupted') {
    await putInPlace(folder);
    return null;
  }
  const { say } = options;
  const binaries = await oldBinaries(from, options.binaries, folder);
  await mkdir(options.backupFolder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(options.backupFolder, `before-postgresql-${plan.to}-${stamp}Z.backup`);
  await on(await startEmbedded({ dataDir: folder, role: 'server', binaries, say }), say, (database) =>
    backupToFile(database, file, options.appVersion),
  );
  say(`Everything is backed up in ${file}.`);

  const upgrading = upgradingFolder(folder);
  await rm(upgrading, { recursive: true, force: true });
  const server = await startEmbedded({ dataDir: upgrading, role: 'server', say });
  await ensureDatabase(server, databaseName).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const manifest = await on(server, say, (database) => restoreFromFile(database, file));
  say('It is restored, and equal table by table.');
  await setAside(folder, from);
  await putInPlace(folder);
  say(`The data of PostgreSQL ${from} are kept in ${clusterFolder(folder)}-${from}; delete them when all is well.`);
  return manifest;
}

async function on<T>(
  server: EmbeddedServer,
  say: (sentence: string) => void,
  work: (database: Awaited<ReturnType<typeof openOnEmbedded>>) => Promise<T>,
): Promise<T> {
  try {
    const database = await openOnEmbedded(server, databaseName, { say });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.close();
  }
}

/** From here on a start that finds no data knows that they lie beside. */
async function setAside(folder: string, from: string): Promise<void> {
  const mark = await open(upgradedFile(folder), 'w');
  await mark.sync();
  await mark.close();
  const aside = `${clusterFolder(folder)}-${from}`;
  if (existsSync(aside)) await rename(aside, `${aside}-${Date.now()}`);
  await rename(clusterFolder(folder), aside);
}

async function putInPlace(folder: string): Promise<void> {
  const upgrading = upgradingFolder(folder);
  await rename(passwordFile(upgrading), passwordFile(folder));
  await rename(clusterFolder(upgrading), clusterFolder(folder));
  await rm(upgrading, { recursive: true, force: true });
}
