import { readConfig, SETTINGS, type Config } from '@halteres/server/config';
import type { Command } from 'commander';
import { CommandError, EXIT } from './command-error.ts';

/** What a command that needs the database can be told. */
const DATABASE_SETTINGS = [
  'HALTERES_DATA',
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'AUTH_DATABASE_URL',
  'JOBS_DATABASE_URL',
];

/** Adds settings as flags, each saying which environment variable it stands for. */
export function withSettings(command: Command, only: readonly string[] = DATABASE_SETTINGS): Command {
  for (const setting of SETTINGS.filter((candidate) => only.includes(candidate.env))) {
    const fallback = setting.fallback === '' ? '' : `, default ${setting.fallback}`;
    command.option(`--${setting.flag} <value>`, `${setting.help} (${setting.env}${fallback})`);
  }
  return command;
}

export const ALL_SETTINGS = SETTINGS.map((setting) => setting.env);

/** Flags first, then the environment, then the defaults. */
export function configOf(options: Readonly<Record<string, unknown>>): Config {
  const flags = Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  try {
    return readConfig(flags);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), EXIT.usage);
  }
}
