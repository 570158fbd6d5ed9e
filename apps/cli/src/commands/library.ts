import { readFile as read } from 'node:fs/promises';
import { basename } from 'node:path';
import { asJob, type Database } from '@halteres/database';
import { addSharedWorkouts } from '@halteres/modules/library/add-shared-workouts';
import { bringToModel, type ModelChange } from '@halteres/modules/library/change-model';
import { keptRecord } from '@halteres/modules/library/kept-workout';
import { migrateLibrary } from '@halteres/modules/library/migrate-library';
import { readFile } from '@halteres/modules/library/read-file';
import { openEmbedder } from '@halteres/server/embedder';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { json?: boolean; source?: string };

const AT_ONCE = 500;
const MOST_NAMED = 50;

/** `halteres library …`: the workouts that everybody here can find. */
export function addLibrary(program: Command): void {
  const library = program.command('library').description('The shared library of workouts.');

  withSettings(
    library
      .command('import')
      .argument('<file>', 'JSON, CSV or plain text')
      .option('--source <name>', 'where they come from; the name of the file when empty')
      .option('--json', 'print the counts as JSON')
      .description('Add the workouts of a file; those that are there already are left.'),
  ).action(async (file: string, options: Options) => {
    const content = await read(file, 'utf8').catch((error: unknown) => {
      throw new CommandError(
        `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        EXIT.usage,
      );
    });
    const { records, troubles } = readFile(content, 'auto');
    const config = configOf(options);
    const counts = await withDatabase(config, async (database) => {
      let added = 0;
      let duplicates = 0;
      for (let from = 0; from < records.length; from += AT_ONCE) {
        const workouts = records.slice(from, from + AT_ONCE).map(keptRecord);
        const part = await asJob(database, (db) => addSharedWorkouts(db, workouts, options.source ?? basename(file)));
        added += part.added;
        duplicates += part.duplicates;
      }
      const { filled } = await bringToModel(database, openEmbedder(config));
      return { read: records.length, added, duplicates, unreadable: troubles.length, vectors: filled };
    });
    for (const { at, why } of troubles.slice(0, MOST_NAMED)) process.stderr.write(`${at}: ${why}\n`);
    if (troubles.length > MOST_NAMED) process.stderr.write(`… and ${troubles.length - MOST_NAMED} more.\n`);
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...counts, troubles })}\n`
        : `${counts.read} workouts read: ${counts.added} added, ${counts.duplicates} there already, ${counts.unreadable} records unreadable.\n`,
    );
  });

  withSettings(
    library
      .command('migrate')
      .option('--json', 'print the counts as JSON')
      .description('Move the old table external_workouts to external_workouts_new; can be stopped and run again.'),
  ).action(async (options: Options) => {
    const config = configOf(options);
    const result = await withDatabase(config, async (database) => {
      const moved = await migrateLibrary(database, (line) => process.stderr.write(`${line}\n`));
      await bringToModel(database, openEmbedder(config));
      return moved;
    });
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(result)}\n`
        : `${result.rows} rows: ${result.before} moved earlier, ${result.moved} moved now, ${result.duplicates} there already, ${result.vectors} vectors joined; ${result.verified} compared, ${result.differing.length} differ.\n`,
    );
    if (result.differing.length > 0)
      throw new CommandError(
        `These rows differ from what they became: ${result.differing.slice(0, MOST_NAMED).join(', ')}.`,
      );
  });

  withSettings(
    library
      .command('embed')
      .option('--json', 'print the counts as JSON')
      .description('Make the vectors that the configured model lacks; the old ones answer until it is done.'),
  ).action(async (options: Options) => {
    const config = configOf(options);
    const change: ModelChange = await withDatabase(config, (database: Database) =>
      bringToModel(database, openEmbedder(config)),
    );
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(change)}\n`
        : `${change.model} answers; ${change.filled + change.own} vectors made${change.indexed ? ', indexed by pgvector' : ''}.\n`,
    );
  });
}
