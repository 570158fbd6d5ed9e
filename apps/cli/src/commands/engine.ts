import { readFile } from 'node:fs/promises';
import { catalog } from '@halteres/catalog';
import { classProfileJsonSchema, classProfileSchema, type ClassProfile } from '@halteres/engine/class/class-profile';
import type { ClassProgram, ClassResult } from '@halteres/engine/class/class-program';
import { generateClass } from '@halteres/engine/class/generate/generate-class';
import { lintClass } from '@halteres/engine/class/lint/lint-class';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { profileJsonSchema } from '@halteres/engine/program/profile-json-schema';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import type { GenerateResult, Program } from '@halteres/engine/program/program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import { classToText } from '@halteres/engine/text/class-text';
import { loadSolver } from '@halteres/solver/load-solver';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';

/** `halteres generate`, `lint`, `profiles`: the engine without a database. */
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
    .command('lint')
    .description('Check a program against every rule. Exit 3 when an error is found.')
    .argument('<file>', 'JSON of {profile, program}; - for standard input')
    .option('--json', 'findings as JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const value = parseJson(await readText(file), file, 1) as { profile?: unknown; program?: unknown };
      if (value.profile === undefined || value.program === undefined)
        throw new CommandError(`${file}: give an object with profile and program.`, EXIT.usage);
      const findings = isClass(value.profile)
        ? lintClass(value.program as ClassProgram, parseClass(value.profile, file), catalog)
        : lintProgram(value.program as Program, parseProfile(value.profile, file), catalog);
      if (options.json === true) print(JSON.stringify(findings));
      else
        for (const { rule, severity, at, evidence, repair } of findings)
          print(`${severity}  ${rule}  week ${at.week ?? '-'} day ${at.day ?? '-'}: ${evidence} ${repair}`);
      const errors = findings.filter((finding) => finding.severity === 'error').length;
      if (errors > 0) throw new CommandError(`${errors} error${errors === 1 ? '' : 's'} found.`, EXIT.unsound);
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

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function whole(value: string, flag: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new CommandError(`${flag} is ${value}; give a whole number.`, EXIT.usage);
  return number;
}

async function readText(file: string): Promise<string> {
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

function parseJson(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `${file}, from line ${line}: not JSON (${error instanceof Error ? error.message : String(error)}).`,
      EXIT.usage,
    );
  }
}

function parseProfile(value: unknown, file: string): Profile {
  const parsed = profileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'profile'}: ${issue.message}`);
  throw new CommandError(
    `${file} is no profile:\n${wrong.join('\n')}\nhalteres profiles --schema prints the format.`,
    EXIT.usage,
  );
}

const isClass = (profile: unknown): boolean =>
  typeof profile === 'object' && profile !== null && (profile as { kind?: unknown }).kind === 'class';

function parseClass(value: unknown, file: string): ClassProfile {
  const parsed = classProfileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'profile'}: ${issue.message}`);
  throw new CommandError(
    `${file} is no profile of a class:\n${wrong.join('\n')}\nhalteres profiles --schema --class prints the format.`,
    EXIT.usage,
  );
}

type InWords = { result: GenerateResult | ClassResult; words: string };

const inProgramWords = (result: GenerateResult): InWords => ({
  result,
  words: result.ok ? inWords(result.program) : '',
});

const inClassWords = (result: ClassResult): InWords => ({
  result,
  words: result.ok ? classToText(result.program, catalog) : '',
});

function inWords(program: Program): string {
  const lines = [program.name, program.overview, ''];
  for (const week of program.weeks) {
    lines.push(`Week ${week.week}, ${week.phase}${week.deload ? ' (deload)' : ''}: ${week.intent}`);
    for (const workout of week.workouts) {
      lines.push(`  ${workout.date} ${workout.title}, ${Math.round(workout.estimatedMinutes)} min`);
      for (const exercise of workout.exercises) {
        const sets = exercise.sets.map(
          (set) =>
            `${set.min === set.max ? set.min : `${set.min}-${set.max}`}${set.load === null ? '' : ` x ${set.load.weight} ${set.load.unit}`}${set.kind === 'warm_up' ? ' warm-up' : ''}`,
        );
        lines.push(`    ${exercise.slug}: ${sets.join(', ')}`);
      }
    }
  }
  return lines.join('\n');
}
