import { readFile as read } from 'node:fs/promises';
import { basename } from 'node:path';
import { asJob, type Database } from '@halteres/database';
import { bringToModel, type ModelChange } from '@halteres/modules/library/change-model';
import { importShared, type SharedImport } from '@halteres/modules/library/import-shared';
import { migrateLibrary } from '@halteres/modules/library/migrate-library';
import { readFile } from '@halteres/modules/library/read-file';
import { openEmbedder } from '@halteres/server/embedder';
import { exerciseBySlug } from '@halteres/catalog';
import { sayDifference } from '@halteres/library/near/say-difference';
import { Option, type Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { json?: boolean; source?: string; near?: 'keep' | 'skip' };

const MOST_NAMED = 50;

/** `halteres library …`: the workouts that everybody here can find. */
export function addLibrary(program: Command): void {
  const library = program.command('library').description('The shared library of workouts.');

  withSettings(
    library
      .command('import')
      .argument('<file>', 'JSON, CSV or plain text')
      .option('--source <name>', 'where they come from; the name of the file when empty')
      .addOption(
        new Option(
          '--near <how>',
          'what to do with those that are nearly there: differing by reps, a load or a movement',
        )
          .choices(['keep', 'skip'])
          .default('keep'),
      )
      .option('--json', 'print the counts, and what is nearly there, as JSON')
      .description('Add the workouts of a file; those that are there already are left, those nearly there are named.'),
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
      const brought = await importShared(
        (work) => asJob(database, work),
        records,
        options.source ?? basename(file),
        options.near ?? 'keep',
      );
      const { filled } = await bringToModel(database, openEmbedder(config));
      return { ...brought, unreadable: troubles.length, vectors: filled };
    });
    for (const { at, why } of troubles.slice(0, MOST_NAMED)) process.stderr.write(`${at}: ${why}\n`);
    if (troubles.length > MOST_NAMED) process.stderr.write(`… and ${troubles.length - MOST_NAMED} more.\n`);
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...counts, troubles })}\n`
        : `${nearText(counts.near)}${counts.read} workouts read: ${counts.added} added, ${counts.duplicates} there already, ${counts.near.length} nearly there and ${options.near === 'skip' ? 'skipped' : 'kept'}, ${counts.unreadable} records unreadable.\n`,
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

/** The first that are nearly there, each with what it is like and how it differs. */
function nearText(near: SharedImport['near']): string {
  const lines = near.slice(0, MOST_NAMED).map(({ record, at, ref, title, differences }) => {
    const other = `${at ?? `workout ${ref}`}${title === null ? '' : ` (${title})`}`;
    const how = differences.map((each) =>
      sayDifference(each, ({ slug, text }) => (slug === null ? text : (exerciseBySlug.get(slug)?.name ?? text))),
    );
    return `${record} is nearly ${other}: ${how.length === 0 ? 'only the notes differ' : how.join(', ')}\n`;
  });
  if (near.length > MOST_NAMED) lines.push(`… and ${near.length - MOST_NAMED} more.\n`);
  return lines.join('');
}
