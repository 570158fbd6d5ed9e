import { catalog } from '@halteres/catalog';
import type { ClassProgram } from '@halteres/engine/class/class-program';
import { lintClass } from '@halteres/engine/class/lint/lint-class';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { lintWithoutProfile } from '@halteres/engine/program/lint/lint-without-profile';
import type { Finding } from '@halteres/engine/program/program';
import type { Profile } from '@halteres/engine/program/profile';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { isClass, parseClass, parseJson, parseProfile, print, readText } from '../read-input.ts';
import { formatOf, programFromJson, programFromText } from '../read-program.ts';

/** `halteres lint`: a program against the rules, without a database. */
export function addLint(program: Command): void {
  program
    .command('lint')
    .description('Check a program against every rule. Exit 3 when an error is found.')
    .argument('<file>', 'a program as text or JSON, or JSON of {profile, program}; - for standard input')
    .option('--profile <file>', 'the person and the gym it is for, as JSON; without, their rules are left out')
    .option('--json', 'findings as JSON')
    .action(async (file: string, options: { profile?: string; json?: boolean }) => {
      const text = await readText(file);
      const format = formatOf(text, file);
      if (format === 'liftoscript')
        throw new CommandError(`${file} is Liftoscript; read it with halteres program import.`, EXIT.usage);
      const value = format === 'json' ? parseJson(text, file, 1) : null;
      if (isClassDocument(value))
        return report(lintClass(value.program, parseClass(value.profile, file), catalog), options);
      const document = format === 'json' ? programFromJson(value, file) : programFromText(text, file);
      const profile = await profileFor(value, file, options.profile);
      if (profile === null && options.json !== true)
        process.stderr.write('No --profile: the rules about the person and the gym are left out.\n');
      const findings = profile ? lintProgram(document, profile, catalog) : lintWithoutProfile(document, catalog);
      report(findings, options);
    });
}

const isClassDocument = (value: unknown): value is { profile: unknown; program: ClassProgram } =>
  typeof value === 'object' && value !== null && 'profile' in value && 'program' in value && isClass(value.profile);

function report(findings: readonly Finding[], options: { json?: boolean }): void {
  if (options.json === true) print(JSON.stringify(findings));
  else
    for (const { rule, severity, at, evidence, repair } of findings)
      print(`${severity}  ${rule}  week ${at.week ?? '-'} day ${at.day ?? '-'}: ${evidence} ${repair}`);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) throw new CommandError(`${errors} error${errors === 1 ? '' : 's'} found.`, EXIT.unsound);
}

async function profileFor(value: unknown, file: string, given: string | undefined): Promise<Profile | null> {
  if (given !== undefined) return parseProfile(parseJson(await readText(given), given, 1), given);
  const inner = typeof value === 'object' && value !== null && 'profile' in value ? value.profile : undefined;
  return inner === undefined ? null : parseProfile(inner, file);
}
