import { checkQuality } from '@halteres/server/quality';
import { operator } from '@halteres/server/admin/operator';
import type { Command } from 'commander';
import { EXIT, CommandError } from '../command-error.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { json?: boolean };

/** `halteres quality`: checks all data and reports; errors make it fail. */
export function addQuality(program: Command): void {
  withSettings(
    program
      .command('quality')
      .description('Check the catalogue, its words and what people keep; staff see the findings in the app.')
      .option('--json', 'machine-readable'),
  ).action(async (options: Options) => {
    const report = await withDatabase(configOf(options), (database) => checkQuality(database, operator()));
    const { errors, warnings, notes, durationMs } = report;
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(report)}\n`
        : `${errors} errors, ${warnings} warnings, ${notes} notes in ${durationMs} ms. Staff see them at /staff/quality.\n`,
    );
    if (errors > 0) throw new CommandError(`${errors} errors were found in the data.`, EXIT.unsound);
  });
}
