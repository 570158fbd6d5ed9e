import { createMatcher } from '@halteres/catalog/match';
import { isInLiftosaur, liftosaurName } from '@halteres/catalog/mappings/liftosaur-name';
import type { Program } from '@halteres/engine/program/program';
import { importLiftoscript } from '@halteres/engine/text/liftoscript/import-liftoscript';
import { writeLiftoscript } from '@halteres/engine/text/liftoscript/write-liftoscript';
import { problemText } from '@halteres/engine/text/problem';
import { programToText } from '@halteres/engine/text/write-program';
import { Option, type Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { parseJson, print, readText } from '../read-input.ts';
import { FORMATS, formatOf, programFromJson, readProgram, type Format } from '../read-program.ts';

/** `halteres program import`, `program export`: programs as text, without a database. */
export function addProgram(program: Command): void {
  const group = program.command('program').description('Programs as text and Liftoscript, read and written.');

  group
    .command('import')
    .description(
      'Read a program and print it as JSON. Exit 3 with every mistake, by line and column, when it cannot be.',
    )
    .argument('<file>', 'a program as text, Liftoscript or JSON; - for standard input')
    .addOption(new Option('--format <format>', 'what it is written in; found out when not given').choices(FORMATS))
    .action(async (file: string, options: { format?: Format }) => {
      const text = await readText(file);
      const format = options.format ?? formatOf(text, file);
      print(
        JSON.stringify(
          format === 'liftoscript' ? fromLiftoscript(text, file) : readProgram(text, file, format),
          null,
          2,
        ),
      );
    });

  group
    .command('export')
    .description('Write a program given as JSON in another format.')
    .argument('<file>', 'a program as JSON, such as halteres generate --json prints; - for standard input')
    .addOption(
      new Option('--format <format>', 'text keeps everything, notebook leaves out the reasons')
        .choices(['text', 'notebook', 'liftoscript'])
        .default('text'),
    )
    .action(async (file: string, options: { format: 'text' | 'notebook' | 'liftoscript' }) => {
      const document = programFromJson(parseJson(await readText(file), file, 1), file);
      if (options.format !== 'liftoscript') {
        process.stdout.write(programToText(document, options.format === 'text' ? 'full' : 'notebook'));
        return;
      }
      const { text, lost } = writeLiftoscript(document, liftosaurName);
      process.stdout.write(text);
      for (const sentence of lost) process.stderr.write(`${sentence}\n`);
      const foreign = foreignTo(document);
      if (foreign.length > 0)
        process.stderr.write(`Liftosaur has no exercise of these names, add them there first: ${foreign.join(', ')}\n`);
    });
}

/** Names of exercises that Liftosaur does not come with. */
function foreignTo({ weeks }: Program): string[] {
  const slugs = weeks.flatMap(({ workouts }) => workouts.flatMap(({ exercises }) => exercises.map(({ slug }) => slug)));
  return [...new Set(slugs)]
    .filter((slug) => !isInLiftosaur(slug))
    .map(liftosaurName)
    .toSorted();
}

function fromLiftoscript(text: string, file: string): ReturnType<typeof importLiftoscript> {
  const match = createMatcher();
  const imported = importLiftoscript(text, (name) => match(name, 'liftosaur').slug);
  const told = imported.problems.map((problem) => `${file}, ${problemText(problem)}`);
  const exercises = imported.weeks.flatMap((week) => week.days.flatMap((day) => day.exercises));
  if (exercises.length === 0)
    throw new CommandError([...told, `${file} holds no exercise in Liftoscript.`].join('\n'), EXIT.unsound);
  for (const line of told) process.stderr.write(`${line}\n`);
  process.stderr.write(`${imported.lines.understood} of ${imported.lines.total} lines understood\n`);
  return imported;
}
