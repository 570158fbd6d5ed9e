import { readFile } from 'node:fs/promises';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import { CommandError, EXIT } from '../command-error.ts';

/** JSON of a file; a usage error that names the file where there is none. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      EXIT.usage,
    );
  }
}

export async function readProfile(file: string): Promise<Profile> {
  const parsed = profileSchema.safeParse(await readJson(file));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'profile'}: ${issue.message}`);
  throw new CommandError(
    `${file} is no profile:\n${wrong.join('\n')}\nhalteres profiles --schema prints the format.`,
    EXIT.usage,
  );
}
