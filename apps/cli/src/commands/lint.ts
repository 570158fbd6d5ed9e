import { writeFile } from 'node:fs/promises';
import { catalog } from '@halteres/catalog';
import type { ClassProgram } from '@halteres/engine/class/class-program';
import { lintClass } from '@halteres/engine/class/lint/lint-class';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { lintWithoutProfile } from '@halteres/engine/program/lint/lint-without-profile';
import type { Finding, Program } from '@halteres/engine/program/program';
import type { Profile } from '@halteres/engine/program/profile';
import { repairProgram, repairWithoutProfile, type Repaired } from '@halteres/engine/program/repair/repair-program';
import { programToText } from '@halteres/engine/text/write-program';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { isClass, parseClass, parseJson, parseProfile, print, readText } from '../read-input.ts';
import { formatOf, programFromJson, programFromText } from '../read-program.ts';

type Options = { profile?: string; json?: boolean; repair?: boolean; warnings?: boolean; out?: string };

/** `halteres lint`: a program against the rules, and mended by them, without a database. */
export function addLint(program: Command): void {
  program
    .command('lint')
    .description('Check a program against every rule. Exit 3 when an error is found, or left after --repair.')
    .argument('<file>', 'a program as text or JSON, or JSON of {profile, program}; - for standard input')
    .option('--profile <file>', 'the person and the gym it is for, as JSON; without, their rules are left out')
    .option('--json', 'findings as JSON; with --repair, the edits')
    .option('--repair', 'clear the errors by the smallest edits, and write the program in the format it came in')
    .option('--warnings', 'with --repair: mend warnings too')
    .option('--out <file>', 'with --repair: write the program there instead of to standard output')
    .action(async (file: string, options: Options) => {
      if (options.repair !== true && (options.out !== undefined || options.warnings === true))
        throw new CommandError('--out and --warnings belong to --repair.', EXIT.usage);
      const text = await readText(file);
      const format = formatOf(text, file);
      if (format === 'liftoscript')
        throw new CommandError(`${file} is Liftoscript; read it with halteres program import.`, EXIT.usage);
      const value = format === 'json' ? parseJson(text, file, 1) : null;
      if (isClassDocument(value)) {
        if (options.repair === true)
          throw new CommandError(`${file} is a class’s program, which is not mended: make a new one.`, EXIT.usage);
        return report(lintClass(value.program, parseClass(value.profile, file), catalog), options);
      }
      const document = format === 'json' ? programFromJson(value, file) : programFromText(text, file);
      const profile = await profileFor(value, file, options.profile);
      if (profile === null && options.json !== true)
        process.stderr.write('No --profile: the rules about the person and the gym are left out.\n');
      if (options.repair === true) return repair(document, profile, { text, value }, options);
      const findings = profile ? lintProgram(document, profile, catalog) : lintWithoutProfile(document, catalog);
      report(findings, options);
    });
}

const isClassDocument = (value: unknown): value is { profile: unknown; program: ClassProgram } =>
  typeof value === 'object' && value !== null && 'profile' in value && 'program' in value && isClass(value.profile);

const lineOf = ({ severity, rule, at, evidence, repair: mend }: Finding): string =>
  `${severity}  ${rule}  week ${at.week ?? '-'} day ${at.day ?? '-'}: ${evidence} ${mend}`;

function report(findings: readonly Finding[], options: Options): void {
  if (options.json === true) print(JSON.stringify(findings));
  else for (const finding of findings) print(lineOf(finding));
  endOnErrors(findings, 'found');
}

function endOnErrors(findings: readonly Finding[], how: string): void {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) throw new CommandError(`${errors} error${errors === 1 ? '' : 's'} ${how}.`, EXIT.unsound);
}

async function repair(
  program: Program,
  profile: Profile | null,
  given: { text: string; value: unknown },
  options: Options,
): Promise<void> {
  const wish = options.warnings === true ? ({ also: 'warnings' } as const) : {};
  const repaired = profile
    ? repairProgram(program, profile, catalog, wish)
    : repairWithoutProfile(program, catalog, wish);
  const written = repaired.edits.length === 0 ? given.text : writtenAs(repaired.program, given);
  if (options.out === undefined) process.stdout.write(written);
  else await writeFile(options.out, written);
  tellEdits(repaired, options);
  endOnErrors(repaired.left, 'left');
}

/** The mended program as it came: text as text, JSON as JSON with what stood around it. */
function writtenAs(program: Program, { value }: { value: unknown }): string {
  if (value === null) return programToText(program);
  const around = typeof value === 'object' && 'program' in value ? { ...value, program } : program;
  return `${JSON.stringify(around, null, 2)}\n`;
}

function tellEdits({ edits, left }: Repaired, options: Options): void {
  if (options.json === true) {
    process.stderr.write(`${JSON.stringify({ edits, left })}\n`);
    return;
  }
  for (const { rule, at, reason } of edits)
    process.stderr.write(`mended  ${rule}  week ${at.week ?? '-'} day ${at.day ?? '-'}: ${reason.text}\n`);
  for (const finding of left) process.stderr.write(`left  ${lineOf(finding)}\n`);
}

async function profileFor(value: unknown, file: string, given: string | undefined): Promise<Profile | null> {
  if (given !== undefined) return parseProfile(parseJson(await readText(given), given, 1), given);
  const inner = typeof value === 'object' && value !== null && 'profile' in value ? value.profile : undefined;
  return inner === undefined ? null : parseProfile(inner, file);
}
