import { writeFile } from 'node:fs/promises';
import { asActor } from '@halteres/database';
import { exportPerson } from '@halteres/modules/identity/export-person';
import type { Command } from 'commander';
import { findLogin } from '../find-login.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

/** `halteres export`: one person's rows as JSON. */
export function addExport(program: Command): void {
  withSettings(
    program
      .command('export')
      .description('Write every row a person owns as JSON.')
      .argument('<file>', 'where to write; - for standard output')
      .requiredOption('--as <email>', 'whose data'),
  ).action(async (file: string, options: Record<string, unknown> & { as: string }) => {
    const document = await withDatabase(configOf(options), async (database) => {
      const userId = await findLogin(database, options.as);
      return asActor(database, { audience: 'authenticated', userId }, (db) => exportPerson(db, userId));
    });
    const text = `${JSON.stringify(document)}\n`;
    if (file === '-') process.stdout.write(text);
    else {
      await writeFile(file, text, { mode: 0o600 });
      const rows = Object.values(document.tables).reduce((sum, table) => sum + table.length, 0);
      process.stdout.write(`${rows} rows of ${options.as} are in ${file}.\n`);
    }
  });
}
