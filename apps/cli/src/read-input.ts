import { readFile } from 'node:fs/promises';
import { classProfileSchema, type ClassProfile } from '@halteres/engine/class/class-profile';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import { CommandError, EXIT } from './command-error.ts';

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      EXIT.usage,
    );
  }
}

export function parseJson(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `${file}, from line ${line}: not JSON (${error instanceof Error ? error.message : String(error)}).`,
      EXIT.usage,
    );
  }
}

export function parseProfile(value: unknown, file: string): Profile {
  const parsed = profileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'profile'}: ${issue.message}`);
  throw new CommandError(
    `${file} is no profile:\n${wrong.join('\n')}\nhalteres profiles --schema prints the format.`,
    EXIT.usage,
  );
}

/** Whether a profile is a class's. */
export const isClass = (profile: unknown): boolean =>
  typeof profile === 'object' && profile !== null && (profile as { kind?: unknown }).kind === 'class';

export function parseClass(value: unknown, file: string): ClassProfile {
  const parsed = classProfileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'profile'}: ${issue.message}`);
  throw new CommandError(
    `${file} is no profile of a class:\n${wrong.join('\n')}\nhalteres profiles --schema --class prints the format.`,
    EXIT.usage,
  );
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
