import { VERSION } from '@halteres/server/version';
import { Command, CommanderError } from 'commander';
import { addAdmin } from './commands/admin.ts';
import { addBackup } from './commands/backup.ts';
import { addCalendar } from './commands/calendar.ts';
import { addDatabase } from './commands/database.ts';
import { addDemo } from './commands/demo.ts';
import { addEngine } from './commands/engine.ts';
import { addEstablished } from './commands/established.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addLibrary } from './commands/library.ts';
import { addLint } from './commands/lint.ts';
import { addProgram } from './commands/program.ts';
import { addQuality } from './commands/quality.ts';
import { addStoredPrograms } from './commands/stored-programs.ts';
import { addSimulate } from './commands/simulate.ts';
import { addUp } from './commands/up.ts';
import { addUpgrade } from './commands/upgrade.ts';
import { addWords } from './commands/words.ts';
import { CommandError, EXIT } from './command-error.ts';

/** Runs one command and returns its exit code: 0 done, 1 failed, 2 wrong usage, 3 unsound, 4 infeasible. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('halteres')
    .description('An open, self-hostable training platform for coaches, athletes and gyms.')
    .version(VERSION)
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .showHelpAfterError('Run with --help for what can be given.');
  for (const add of [
    addUp,
    addDemo,
    addDatabase,
    addEngine,
    addLint,
    addProgram,
    addStoredPrograms,
    addEstablished,
    addSimulate,
    addImport,
    addExport,
    addCalendar,
    addBackup,
    addUpgrade,
    addLibrary,
    addWords,
    addQuality,
    addAdmin,
  ])
    add(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(
      `${error instanceof Error ? (process.env['LOG_LEVEL'] === 'debug' ? (error.stack ?? error.message) : error.message) : String(error)}\n`,
    );
    return EXIT.failed;
  }
}
