import { catalog } from '@halteres/catalog';
import { classProfileJsonSchema } from '@halteres/engine/class/class-profile';
import type { ClassResult } from '@halteres/engine/class/class-program';
import { generateClass } from '@halteres/engine/class/generate/generate-class';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { profileJsonSchema } from '@halteres/engine/program/profile-json-schema';
import type { GenerateResult } from '@halteres/engine/program/program';
import { programToText } from '@halteres/engine/text/write-program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import { classToText } from '@halteres/engine/text/class-text';
import { loadSolver } from '@halteres/solver/load-solver';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { isClass, parseClass, parseJson, parseProfile, print, readText } from '../read-input.ts';

/** `halteres generate`, `profiles`: the engine without a database. */
export function addEngine(program: Command): void {
  program
    .command('generate')
    .description(
      'Generate a program from a profile file (of a person, or of a class: "kind": "class"), or one a line from many. Exit 4 when a request cannot be met.',
    )
    .requiredOption('--profile <file>', 'a profile as JSON, or JSON Lines of {id, profile}; - for standard input')
    .option('--json', 'the program and its certificate as JSON')
    .option('--no-solver', 'the constructed weeks as they are: in milliseconds, a few percent from the best')
    .action(async (options: { profile: string; json?: boolean; solver: boolean }) => {
      const solve = options.solver ? await loadSolver() : null;
      const text = await readText(options.profile);
      const many = text.trimStart().startsWith('{"id"');
      let infeasible = 0;
      for (const [index, line] of (many ? text.split('\n').filter((each) => each.trim() !== '') : [text]).entries()) {
        const value = parseJson(line, options.profile, index + 1);
        const { id, profile } = many ? (value as { id: string; profile: unknown }) : { id: null, profile: value };
        const made = isClass(profile)
          ? inClassWords(generateClass(parseClass(profile, options.profile), catalog))
          : inProgramWords(generateProgram(parseProfile(profile, options.profile), catalog, solve));
        const { result, words } = made;
        if (!result.ok) infeasible += 1;
        if (options.json === true) print(JSON.stringify(id === null ? result : { id, ...result }));
        else if (result.ok) print(words);
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
    .option('--class', 'with --schema: that of a class')
    .action((options: { seed: string; count: string; schema?: boolean; class?: boolean }) => {
      if (options.schema === true)
        return print(JSON.stringify(options.class === true ? classProfileJsonSchema() : profileJsonSchema(), null, 2));
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

type InWords = { result: GenerateResult | ClassResult; words: string };

const inProgramWords = (result: GenerateResult): InWords => ({
  result,
  words: result.ok ? programToText(result.program, 'notebook') : '',
});

const inClassWords = (result: ClassResult): InWords => ({
  result,
  words: result.ok ? classToText(result.program, catalog) : '',
});
