import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { asActor, type ActorDb, type Audience, type Database } from '@halteres/database';
import { archive } from '@halteres/modules/identity/account/contract';
import { exportPerson } from '@halteres/modules/identity/account/export-person';
import { importArchive } from '@halteres/modules/identity/account/import-archive';
import { Failure } from '@halteres/modules/kernel/failure';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { findLogin } from '../find-login.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { as: string };

/** `halteres export` and `halteres import-archive`: all of a person as one JSON document, and back. */
export function addExport(program: Command): void {
  withSettings(
    program
      .command('export')
      .description('Write everything of a person as one JSON document (docs/archive.md).')
      .argument('<file>', 'where to write; - for standard output')
      .requiredOption('--as <email>', 'whose data'),
  ).action(async (file: string, options: Options) => {
    const rows = await withDatabase(configOf(options), (database) => writeArchive(database, options.as, file));
    if (file !== '-') process.stdout.write(`${rows} rows of ${options.as} are in ${file}.\n`);
  });

  withSettings(
    program
      .command('import-archive')
      .description('Put such a document back into a fresh account.')
      .argument('<file>', 'a document written by export, here or elsewhere')
      .requiredOption('--as <email>', 'into whose account'),
  ).action(async (file: string, options: Options) => {
    const document = archive.safeParse(await readJson(file));
    if (!document.success)
      throw new CommandError(`${file} is no archive: ${document.error.issues[0]?.message ?? ''}`, EXIT.usage);
    const report = await withDatabase(configOf(options), async (database) => {
      const userId = await findLogin(database, options.as);
      try {
        return await asActor(database, { audience: 'authenticated', userId }, (db) =>
          importArchive(db, userId, document.data),
        );
      } catch (error) {
        throw error instanceof Failure ? new CommandError(error.message) : error;
      }
    });
    process.stdout.write(`${report.rows} rows are in the account of ${options.as}.\n`);
    if (report.emptied > 0) process.stdout.write(`${report.emptied} references to what is not here were emptied.\n`);
    for (const { table, rows } of report.leftOut)
      process.stdout.write(`${rows} rows of ${table} were left out: what they refer to is not here.\n`);
  });
}

async function writeArchive(database: Database, email: string, file: string): Promise<number> {
  const userId = await findLogin(database, email);
  const as =
    (audience: Audience) =>
    <T>(work: (db: ActorDb) => Promise<T>): Promise<T> =>
      asActor(database, { audience, userId }, work);
  const output = file === '-' ? process.stdout : createWriteStream(file, { mode: 0o600 });
  try {
    const rows = await exportPerson({ asMe: as('authenticated'), asCoach: as('coach') }, userId, async (text) => {
      if (!output.write(text)) await once(output, 'drain');
    });
    if (output !== process.stdout) {
      output.end();
      await once(output, 'finish');
    }
    return rows;
  } catch (error) {
    if (file !== '-') await rm(file, { force: true });
    throw error;
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`, EXIT.usage);
  }
}
