import { createMatcher } from '@halteres/catalog/match';
import { programSchema } from '@halteres/engine/program/program-schema';
import type { Program } from '@halteres/engine/program/program';
import { parseProgram } from '@halteres/engine/text/parse-program';
import { problemText } from '@halteres/engine/text/problem';
import { CommandError, EXIT } from './command-error.ts';
import { parseJson } from './read-input.ts';

export const FORMATS = ['text', 'liftoscript', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file is written in, by its name and how it begins. */
export function formatOf(text: string, file: string): Format {
  if (/\.json$/i.test(file) || /^\s*\{/.test(text)) return 'json';
  if (/\.(?:liftoscript|md)$/i.test(file) || /^\s*(?:#|\/\/)/.test(text) || text.includes('\n```liftoscript'))
    return 'liftoscript';
  return 'text';
}

/** A program from JSON: bare, or as `halteres generate --json` and `halteres lint` have it, in a member `program`. */
export function programFromJson(value: unknown, file: string): Program {
  const inner = typeof value === 'object' && value !== null && 'program' in value ? value.program : value;
  const parsed = programSchema.safeParse(inner);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues
    .slice(0, 20)
    .map((issue) => `  ${issue.path.join('.') || 'program'}: ${issue.message}`);
  throw new CommandError(`${file} is no program:\n${wrong.join('\n')}`, EXIT.unsound);
}

/** A program from text; every mistake is told at once. */
export function programFromText(text: string, file: string): Program {
  const match = createMatcher();
  const { program, problems } = parseProgram(text, (name) => match(name).slug);
  if (problems.length === 0) return program;
  throw new CommandError(problems.map((problem) => `${file}, ${problemText(problem)}`).join('\n'), EXIT.unsound);
}

/** A program from text or JSON. */
export const readProgram = (text: string, file: string, format: 'text' | 'json'): Program =>
  format === 'json' ? programFromJson(parseJson(text, file, 1), file) : programFromText(text, file);
