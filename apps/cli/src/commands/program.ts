import { catalog } from '@halteres/catalog';
import { createMatcher } from '@halteres/catalog/match';
import { isInLiftosaur, liftosaurName } from '@halteres/catalog/mappings/liftosaur-name';
import type { Profile } from '@halteres/engine/program/profile';
import type { Program } from '@halteres/engine/program/program';
import { refitProgram } from '@halteres/engine/program/refit/refit-program';
import { importLiftoscript } from '@halteres/engine/text/liftoscript/import-liftoscript';
import { writeLiftoscript } from '@halteres/engine/text/liftoscript/write-liftoscript';
import { problemText } from '@halteres/engine/text/problem';
import { programToText } from '@halteres/engine/text/write-program';
import { Option, type Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { programGroup } from '../program-group.ts';
import { parseJson, parseProfile, print, readText } from '../read-input.ts';
import { FORMATS, formatOf, programFromJson, readProgram, type Format } from '../read-program.ts';

/** `halteres program import`, `program export`: programs as text, without a database. */
export function addProgram(program: Command): void {
  const group = programGroup(program);

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

  addRefit(group);
}

/** `halteres program refit`: somebody else's loads, days and exercises. */
function addRefit(group: Command): void {
  group
    .command('refit')
    .description(
      'Fit a program to somebody else: their 1RMs, gym, days and injuries. Exit 4 with what is missing, 3 when unsound.',
    )
    .argument('<file>', 'a program as text or JSON; - for standard input')
    .requiredOption('--profile <file>', 'whom it is fitted to, as JSON')
    .option('--from <file>', 'whom it was written for, as JSON; without, only shares of a 1RM are carried over')
    .action(async (file: string, options: { profile: string; from?: string }) => {
      const text = await readText(file);
      const document = readProgram(text, file, formatOf(text, file) === 'json' ? 'json' : 'text');
      const profile = await profileIn(options.profile);
      const before = options.from === undefined ? null : (await profileIn(options.from)).athlete.oneRepMaxKg;
      const result = refitProgram(document, before, { ...profile, weeks: document.weeks.length }, catalog);
      if (!result.ok) {
        for (const each of result.missing) process.stderr.write(`${each.text} ${each.mend}\n`);
        throw new CommandError('This program cannot be fitted.', EXIT.infeasible);
      }
      print(JSON.stringify(result.program, null, 2));
      for (const [slug, cause] of result.causes) process.stderr.write(`${slug}: swapped (${cause})\n`);
      if (!result.certificate.sound) throw new CommandError('The result breaks a rule.', EXIT.unsound);
    });
}

const profileIn = async (file: string): Promise<Profile> =>
  parseProfile(parseJson(await readText(file), file, 1), file);

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
