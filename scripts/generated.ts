import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifiedContractText } from '@halteres/api/minify-contract';
import { drafts } from '@halteres/catalog/exercises/all';
import { linkSubstitutes } from '@halteres/catalog/link-substitutes';
import { contentHash } from '@halteres/catalog/content-hash';
import { OTHER_LANGUAGES } from '@halteres/catalog/other-languages';
import { referenceData } from '@halteres/catalog/reference/reference-rows';
import { LOCALES, TRANSLATED_LOCALES, type Locale } from '@halteres/engine/catalog/locales';
import { loadTranslation } from '@halteres/catalog/translations/load-translation';
import { renderTypes } from '@halteres/database/generate-types';
import { withScratchDatabase } from '@halteres/database/scratch-database';
import { constraintsMarkdown } from '@halteres/engine/program/lint/constraints-markdown';
import { classProfileJsonSchema } from '@halteres/engine/class/class-profile';
import { profileJsonSchema } from '@halteres/engine/program/profile-json-schema';
import { errorsMarkdown } from './errors-markdown.ts';

const root = join(import.meta.dirname, '..');
const messagesOf = (locale: Locale): string => `packages/i18n/locales/${locale}.po`;

/** Every generated file: where it lies and how it is made. */
const GENERATED: readonly { path: string; make: () => string | Promise<string> }[] = [
  { path: 'packages/database/src/database.generated.ts', make: () => withScratchDatabase(renderTypes) },
  { path: 'packages/catalog/src/substitutes.generated.ts', make: substitutes },
  { path: 'packages/catalog/src/translations/version.generated.ts', make: wordsVersion },
  { path: 'packages/catalog/src/reference/version.generated.ts', make: referenceVersion },
  { path: 'packages/api/src/contract.generated.json', make: minifiedContractText },
  ...LOCALES.map((locale) => ({ path: messagesOf(locale), make: () => extractMessages(locale) })),
  { path: 'docs/constraints.md', make: constraintsMarkdown },
  { path: 'docs/errors.md', make: errorsMarkdown },
  { path: 'docs/class-profile.schema.json', make: () => `${JSON.stringify(classProfileJsonSchema(), null, 2)}\n` },
  { path: 'docs/profile.schema.json', make: () => `${JSON.stringify(profileJsonSchema(), null, 2)}\n` },
];

/** What stands in for each exercise, a line an exercise. */
function substitutes(): string {
  const lines = Object.entries(linkSubstitutes(drafts)).map(
    ([slug, near]) =>
      `  '${slug}': [${near.map((each) => `{ slug: '${each.slug}', similarity: ${each.similarity} }`).join(', ')}],`,
  );
  return [
    "import type { Exercise } from '@halteres/engine/catalog/exercise';",
    '',
    "export const SUBSTITUTES: Readonly<Record<string, Exercise['substitutes']>> = {",
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** A version of all words in other languages, so that a start need not read them to know whether they changed. */
async function wordsVersion(): Promise<string> {
  const words = await Promise.all(TRANSLATED_LOCALES.map(loadTranslation));
  return `export const WORDS_VERSION = '${contentHash([words, OTHER_LANGUAGES])}';\n`;
}

/** A version of all that is computed from the catalogue, so that a start need not compute it to know whether it changed. */
function referenceVersion(): string {
  return `export const REFERENCE_VERSION = '${contentHash(referenceData())}';\n`;
}

/** The messages of the app as the extractor finds them, with the words a language has for them; files are left as they were. */
function extractMessages(locale: Locale): string {
  extracted ??= extractAll();
  return extracted.get(locale) ?? '';
}

let extracted: Map<Locale, string> | undefined;

function extractAll(): Map<Locale, string> {
  const before = new Map(LOCALES.map((locale) => [locale, readIfThere(messagesOf(locale))]));
  try {
    execFileSync('npm', ['run', '--silent', 'extract', '-w', '@halteres/i18n'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return new Map(LOCALES.map((locale) => [locale, readFileSync(join(root, messagesOf(locale)), 'utf8')]));
  } finally {
    for (const [locale, text] of before) if (text !== null) writeFileSync(join(root, messagesOf(locale)), text);
  }
}

/** Generated files that differ from what would be generated now. */
export async function findStale(): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, make } of GENERATED)
    if (readIfThere(path) !== (await make())) stale.push(`${path} is stale. Run npm run generate.`);
  return stale;
}

export async function writeAll(): Promise<string[]> {
  const written: string[] = [];
  for (const { path, make } of GENERATED) {
    const text = await make();
    if (readIfThere(path) === text) continue;
    writeFileSync(join(root, path), text);
    written.push(path);
  }
  return written;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
