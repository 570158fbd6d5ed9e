import { migrate, migrationStatus } from '@halteres/database';
import { schemaJson } from '@halteres/database/schema-json';
import { withScratchDatabase } from '@halteres/database/scratch-database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import type { Command } from 'commander';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { json?: boolean; status?: boolean };

/** `halteres migrate`, `seed`, `schema`. */
export function addDatabase(program: Command): void {
  withSettings(
    program
      .command('migrate')
      .description('Bring the database to this version.')
      .option('--status', 'only say where it stands')
      .option('--json', 'machine-readable'),
  ).action(async (options: Options) => {
    const status = await withDatabase(configOf(options), (database) =>
      options.status === true ? migrationStatus(database) : migrate(database),
    );
    if (options.json === true) return print(JSON.stringify(status));
    for (const applied of status.applied)
      print(`${String(applied.version).padStart(4, '0')}  ${applied.name}  applied ${applied.appliedAt}`);
    for (const pending of status.pending)
      print(`${String(pending.version).padStart(4, '0')}  ${pending.name}  pending`);
    print(
      status.pending.length === 0
        ? `The database is at version ${status.version}; nothing is pending.`
        : `The database is at version ${status.version}; ${status.pending.length} pending. Run halteres migrate.`,
    );
  });

  withSettings(
    program
      .command('seed')
      .description('Write the shipped catalogue into the database.')
      .option('--json', 'machine-readable'),
  ).action(async (options: Options) => {
    const seeded = await withDatabase(configOf(options), async (database) => {
      await migrate(database);
      return database.owner(seedCatalog);
    });
    print(
      options.json === true
        ? JSON.stringify(seeded)
        : seeded.changed
          ? `Catalogue ${seeded.version} is written.`
          : `Catalogue ${seeded.version} is there already.`,
    );
  });

  program
    .command('schema')
    .description('Describe every table, view and enum of a fresh database.')
    .option('--json', 'machine-readable (the default)')
    .action(async () => {
      const schema = await withScratchDatabase(schemaJson);
      print(JSON.stringify(schema, null, 2));
    });
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
