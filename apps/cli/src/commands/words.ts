import { readFileSync, writeFileSync } from 'node:fs';
import { WORD_FORMATS, WORD_KINDS, type WordFormat, type WordKind } from '@halteres/modules/i18n/contract';
import { Failure } from '@halteres/modules/kernel/failure';
import { exportWordsTo, importWordsFrom, wordsStatus } from '@halteres/server/admin/words';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & {
  locale?: string;
  kind?: string[];
  format: string;
  open?: boolean;
  reviewed?: boolean;
  overwrite?: boolean;
  json?: boolean;
};

/** `halteres words …`: what translators need, to and fro. */
export function addWords(program: Command): void {
  const words = program
    .command('words')
    .description('Words in other languages: how far they are, to translators and back.');

  withSettings(
    words
      .command('status')
      .description('What is missing, stale or unreviewed, by language.')
      .option('--json', 'machine-readable'),
  ).action(async (options: Options) => {
    const counts = await withDatabase(configOf(options), wordsStatus);
    if (options.json === true) return print(JSON.stringify(counts));
    print('language  kind             total  missing  stale  unreviewed  whole  optional');
    for (const { locale, kind, total, missing, stale, unreviewed, whole, optional } of counts)
      print(
        `${locale.padEnd(8)}  ${kind.padEnd(13)} ${column(total, 8)} ${column(missing, 8)} ${column(stale, 6)} ${column(unreviewed, 11)} ${column(whole, 6)} ${column(optional, 9)}`,
      );
  });

  withSettings(
    words
      .command('export')
      .argument('<file>', 'where to write it')
      .requiredOption('--locale <locale>', 'two letters, such as it')
      .option('--kind <kind...>', `one or more of ${WORD_KINDS.join(', ')}; all when left out`)
      .option('--format <format>', 'xliff (2.0), xliff12 (1.2, for older tools) or po', 'xliff')
      .option('--open', 'only what still needs work')
      .description('Write a file for a translator.'),
  ).action(async (file: string, options: Options) => {
    const how = { format: oneOf('format', options.format, WORD_FORMATS), open: options.open === true };
    const kinds = options.kind?.map((each) => oneOf('kind', each, WORD_KINDS)) ?? WORD_KINDS;
    const content = await withDatabase(configOf(options), (database) =>
      exportWordsTo(database, localeOf(options), kinds, how),
    );
    writeFileSync(file, content);
    print(`${file} is written.`);
  });

  withSettings(
    words
      .command('import')
      .argument('<file>', 'XLIFF 1.2 or 2.0, or PO')
      .requiredOption('--locale <locale>', 'two letters, such as it')
      .option('--reviewed', 'the translator’s word is good: readers see it at once')
      .option('--overwrite', 'also replace texts that were changed here since the export')
      .option('--json', 'machine-readable')
      .description('Take a translator’s file in. Each bad unit is named and the rest is taken.'),
  ).action(async (file: string, options: Options) => {
    const content = contentOf(file);
    const given = { reviewed: options.reviewed === true, overwrite: options.overwrite === true };
    const report = await withDatabase(configOf(options), async (database) => {
      try {
        return await importWordsFrom(database, localeOf(options), content, given);
      } catch (error) {
        throw error instanceof Failure ? new CommandError(`${file}: ${error.message}`) : error;
      }
    });
    if (options.json === true) return print(JSON.stringify(report));
    print(`${report.units} units: ${report.taken} taken, ${report.unchanged} unchanged, ${report.empty} empty.`);
    for (const { id, reason } of report.kept) print(`kept     ${id}: ${reason}`);
    for (const { id, reason } of report.refused) print(`refused  ${id}: ${reason}`);
  });
}

const column = (count: number, width: number): string => String(count).padStart(width);

function localeOf({ locale = '' }: Options): string {
  if (!/^[a-z]{2}$/.test(locale))
    throw new CommandError(`--locale is ${locale}; give the two letters of a language, such as it.`, EXIT.usage);
  return locale;
}

function oneOf<T extends WordFormat | WordKind>(flag: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found === undefined)
    throw new CommandError(`--${flag} is ${given}; give one of ${known.join(', ')}.`, EXIT.usage);
  return found;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      EXIT.usage,
    );
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
