import type { Command } from 'commander';

/** The `program` group, made by whichever command comes first. */
export const programGroup = (program: Command): Command =>
  program.commands.find((command) => command.name() === 'program') ??
  program.command('program').description('Programs: as text and Liftoscript, established ones, and those stored.');
