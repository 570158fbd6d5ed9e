import type { ActorDb } from '@halteres/database';
import { compiled, type CompiledMessage } from '@halteres/i18n/check-message';
import { sql } from 'kysely';
import type { WordKind } from './contract.ts';
import { shownText } from './read-words.ts';
import { shippedWords, wordSources } from './word-sources.ts';

/** Changes whenever a text that readers may see does. */
export async function wordsVersion(db: ActorDb): Promise<string> {
  const { rows } = await sql<{ written: string; latest: string | null }>`
    select count(*)::text as written, to_char(max(updated_at) at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as latest from text_translations`.execute(
    db,
  );
  const [row] = rows;
  return `${row?.written ?? '0'}-${row?.latest ?? '0'}`;
}

/** Texts that readers see instead of what is shipped: language → key → text. */
export type ShownWords = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What is shipped, and nothing else. */
export const AS_SHIPPED: ShownWords = new Map();

const NONE: ReadonlyMap<string, string> = new Map();
/** Of these, those of one language. */
export const wordsIn = (words: ShownWords, locale: string): ReadonlyMap<string, string> => words.get(locale) ?? NONE;

export async function readShownWords(db: ActorDb, kind: WordKind): Promise<ShownWords> {
  const rows = await db
    .selectFrom('text_translations')
    .select(['locale', 'key', 'reviewed_text', 'reviewed_source_hash'])
    .where('kind', '=', kind)
    .where('reviewed_text', 'is not', null)
    .execute();
  const sources = await wordSources(db, kind);
  const shown = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const source = sources.get(row.key);
    if (source === undefined) continue;
    const text = shownText(row, source.hash, (await shippedWords(kind, row.locale)).get(row.key));
    if (text === null) continue;
    const ofLocale = shown.get(row.locale) ?? new Map<string, string>();
    shown.set(row.locale, ofLocale.set(row.key, text));
  }
  return shown;
}

/** Words of the interface as the running app takes them. */
export const compileWords = (words: ReadonlyMap<string, string>): Record<string, CompiledMessage> =>
  Object.fromEntries([...words].map(([message, text]) => [message, compiled(text)]));
