import { migrate } from '@halteres/database';
import { backupToFile, type BackupSummary } from '@halteres/database/backup';
import { restoreFromFile } from '@halteres/database/restore';
import type { Command } from 'commander';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { json?: boolean };

/** `halteres backup`, `restore`: one portable file with everything, for any engine of the same schema version. */
export function addBackup(program: Command): void {
  withSettings(
    program
      .command('backup')
      .description('Write everything to one file, as it stands at this moment.')
      .argument('<file>')
      .option('--json', 'machine-readable'),
  ).action(async (file: string, options: Options) => {
    tell(await withDatabase(configOf(options), (database) => backupToFile(database, file)), options, `is in ${file}`);
  });

  withSettings(
    program
      .command('restore')
      .description('Put a backup into an empty database (a new data folder).')
      .argument('<file>')
      .option('--json', 'machine-readable'),
  ).action(async (file: string, options: Options) => {
    const summary = await withDatabase(configOf(options), async (database) => {
      await migrate(database);
      return restoreFromFile(database, file);
    });
    tell(summary, options, 'is restored');
  });
}

function tell(summary: BackupSummary, options: Options, what: string): void {
  const rows = summary.tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(summary)}\n`
      : `Everything ${what}: ${rows} rows of ${summary.tables.length} tables, schema version ${summary.schemaVersion}.\n`,
  );
}
