import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { asActor, type Database } from '@halteres/database';
import { ImportProblem } from '@halteres/modules/training/import/problem';
import { readExport } from '@halteres/modules/training/import/read-export';
import type { ImportReading, WeightUnit } from '@halteres/modules/training/import/reading';
import { matchExercises, summarise } from '@halteres/modules/training/import/summarise';
import type { ImportReport } from '@halteres/modules/training/contract';
import { matchName } from '@halteres/modules/training/imports/resolve-names';
import { storeImport, type Stored } from '@halteres/modules/training/imports/store-import';
import { poke } from '@halteres/sync/server';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & {
  as?: string;
  unit?: string;
  timeZone: string;
  dryRun?: boolean;
  json?: boolean;
};
type Summary = ReturnType<typeof summarise> | ImportReport;

/** `halteres import FILE --as EMAIL`: a history from another app, each workout once. */
export function addImport(program: Command): void {
  const command = program
    .command('import')
    .argument('<file>', 'an export of Strong, Hevy, FitNotes or Fitbod (CSV)')
    .description('Store a history from another app; the same file twice changes nothing.')
    .option('--as <email>', 'whose history it is')
    .option('--unit <unit>', 'kg or lb, for weights the file gives no unit for')
    .option('--time-zone <zone>', 'where the workouts were done, such as Europe/Berlin', 'UTC')
    .option('--dry-run', 'only say what would be stored')
    .option('--json', 'one JSON object');
  withSettings(command).action(async (file: string, options: Options) => {
    if (options.dryRun !== true && options.as === undefined) {
      throw new CommandError('Say whose history it is with --as EMAIL, or look at it with --dry-run.', EXIT.usage);
    }
    const { reading, fileHash } = await readFile(file, options);
    if (reading.needsUnit) {
      throw new CommandError(
        `${file} has weights and does not say in which unit. Give --unit kg or --unit lb.`,
        EXIT.usage,
      );
    }
    if (options.dryRun === true) return show(summarise(reading, matchExercises(reading, matchName)), null, options);
    const email = options.as ?? '';
    const { report, stored } = await withDatabase(configOf(options), async (database) => {
      const userId = await personOf(database, email);
      const given = { fileName: basename(file), fileHash, timeZone: options.timeZone, mapping: {} };
      const done = await asActor(database, { audience: 'authenticated', userId }, (db) =>
        storeImport(db, userId, reading, given),
      );
      await poke(database, [userId]);
      return done;
    });
    show(report, stored, options);
  });
}

async function readFile(file: string, options: Options): Promise<{ reading: ImportReading; fileHash: string }> {
  const hash = createHash('sha256');
  const stream = createReadStream(file).on('data', (chunk) => hash.update(chunk));
  try {
    const unit = unitOf(options.unit);
    const reading = await readExport(stream, { timeZone: options.timeZone, ...(unit === undefined ? {} : { unit }) });
    return { reading, fileHash: hash.digest('hex') };
  } catch (error) {
    stream.destroy();
    const unreadable = error instanceof ImportProblem || (error instanceof Error && 'syscall' in error);
    throw unreadable ? new CommandError(`${file} cannot be imported: ${error.message}`, EXIT.usage) : error;
  }
}

function unitOf(unit: string | undefined): WeightUnit | undefined {
  if (unit === undefined || unit === 'kg' || unit === 'lb') return unit;
  throw new CommandError(`--unit is ${unit}; give kg or lb.`, EXIT.usage);
}

async function personOf(database: Database, email: string): Promise<string> {
  const { rows } = await database.auth.query<{ id: string }>(
    'select id from accounts.logins where lower(email) = lower($1)',
    [email],
  );
  const [row] = rows;
  if (row === undefined) throw new CommandError(`Nobody signs in with ${email}.`);
  return row.id;
}

function show(summary: Summary, stored: Stored | null, options: Options): void {
  if (options.json === true) {
    const { format, dialect, unit, rows, workouts, exercises, sets, warmups, absorbed, skipped, unmatched } = summary;
    return print(
      JSON.stringify({ format, dialect, unit, rows, workouts, exercises, sets, warmups, absorbed, skipped, unmatched }),
    );
  }
  print(
    `${summary.format} ${summary.dialect}, ${summary.unit ?? 'no weights'}: ${summary.rows} rows, ${summary.workouts} workouts, ${summary.exercises} exercises.`,
  );
  print(
    `${summary.sets} sets, ${summary.warmups} of them warm-ups; ${summary.absorbed.length} rows taken into others, ${summary.skipped.length} skipped.`,
  );
  for (const { line, reason } of summary.skipped) print(`  line ${line} is skipped: ${reason}`);
  for (const { name, guess, confidence } of summary.unmatched) {
    print(
      `  ${name} is no exercise of the catalogue${guess === null ? '' : ` (nearest: ${guess}, ${Math.round(confidence * 100)} %)`}; it becomes one of your own.`,
    );
  }
  if (stored === null) print('Nothing was stored.');
  else print(`${stored.workouts} workouts are new, ${stored.updated} updated, ${stored.unchanged} were there already.`);
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
