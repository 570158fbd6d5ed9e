import { backupToFile, type Manifest } from '@halteres/database/backup';
import { restoreFromFile } from '@halteres/database/restore';
import { verifyBackup } from '@halteres/database/verify-backup';
import { VERSION } from '@halteres/server/version';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { print } from '../read-input.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { json?: boolean; verify?: boolean };

/** `halteres backup`, `restore`: one portable file with everything, for any PostgreSQL, embedded or a server. */
export function addBackup(program: Command): void {
  withSettings(
    program
      .command('backup')
      .description('Write everything to one file, as it stands at this moment.')
      .argument('<file>')
      .option('--verify', 'write nothing: restore the file into a database that is thrown away, and compare')
      .option('--json', 'machine-readable'),
  ).action(async (file: string, options: Options) => {
    if (options.verify === true) return drill(file, options);
    const manifest = await withDatabase(configOf(options), (database) => backupToFile(database, file, VERSION));
    tell(manifest, options, `is in ${file}`);
  });

  withSettings(
    program
      .command('restore')
      .description('Put a backup into an empty database (a new data folder, or a new database on a server).')
      .argument('<file>')
      .option('--json', 'machine-readable'),
  ).action(async (file: string, options: Options) => {
    const manifest = await withDatabase(configOf(options), (database) => restoreFromFile(database, file));
    tell(manifest, options, 'is restored, and equal to what was backed up');
  });
}

async function drill(file: string, options: Options): Promise<void> {
  const { manifest, differences } = await verifyBackup(file);
  if (differences.length > 0)
    throw new CommandError(`${file} does not restore to what was backed up:\n${differences.join('\n')}`, EXIT.unsound);
  tell(manifest, options, `in ${file} was restored into a spare database and is equal, table by table`);
}

function tell(manifest: Manifest, options: Options, what: string): void {
  if (options.json === true) return print(JSON.stringify(manifest));
  const { tables, schemaVersion, postgresVersion, appVersion, createdAt } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  print(
    `Everything ${what}: ${rows} rows of ${tables.length} tables, schema version ${schemaVersion}, ` +
      `made ${createdAt} by Halteres ${appVersion} on PostgreSQL ${postgresVersion}.`,
  );
}
