import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { profileJsonSchema } from '@halteres/engine/program/profile-json-schema';
import { programToText } from '@halteres/engine/text/write-program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { parseJson, parseProfile, print, readText } from '../read-input.ts';

/** `halteres generate`, `profiles`: the engine without a database. */
export function addEngine(program: Command): void {
  program
    .command('generate')
    .description(
      'Generate a program from a profile file, or one a line from many. Exit 4 when a request cannot be met.',
    )
    .requiredOption('--profile <file>', 'a profile as JSON, or JSON Lines of {id, profile}; - for standard input')
    .option('--json', 'the program and its certificate as JSON')
    .action(async (options: { profile: string; json?: boolean }) => {
      const text = await readText(options.profile);
      const many = text.trimStart().startsWith('{"id"');
      let infeasible = 0;
      for (const [index, line] of (many ? text.split('\n').filter((each) => each.trim() !== '') : [text]).entries()) {
        const value = parseJson(line, options.profile, index + 1);
        const { id, profile } = many ? (value as { id: string; profile: unknown }) : { id: null, profile: value };
        const result = generateProgram(parseProfile(profile, options.profile), catalog);
        if (!result.ok) infeasible += 1;
        if (options.json === true) print(JSON.stringify(id === null ? result : { id, ...result }));
        else if (result.ok) print(programToText(result.program, 'notebook'));
        else for (const missing of result.missing) print(`${missing.field}: ${missing.text} ${missing.mend}`);
      }
      if (infeasible > 0 && !many) throw new CommandError('This request cannot be met.', EXIT.infeasible);
    });

  program
    .command('profiles')
    .description('Make sample profiles, one JSON object {id, profile, impossible} a line.')
    .option('--seed <number>', 'same seed, same profiles', '1')
    .option('--count <number>', 'how many', '10')
    .option('--schema', 'print the JSON Schema of a profile instead')
    .action((options: { seed: string; count: string; schema?: boolean }) => {
      if (options.schema === true) return print(JSON.stringify(profileJsonSchema(), null, 2));
      for (const sample of sampleProfiles(whole(options.seed, '--seed'), whole(options.count, '--count')))
        print(JSON.stringify(sample));
    });
}

function whole(value: string, flag: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new CommandError(`${flag} is ${value}; give a whole number.`, EXIT.usage);
  return number;
}
