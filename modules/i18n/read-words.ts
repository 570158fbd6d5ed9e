import type { ActorDb } from '@halteres/database';
import type { Word, WordKind, WordState } from './contract.ts';
import { mayWord, shippedWords, wordSources, type WordSource } from './word-sources.ts';

/** What translators wrote of a text. */
export type WordRow = {
  key: string;
  source_hash: string;
  text: string;
  state: string;
  reviewed_text: string | null;
  reviewed_source_hash: string | null;
  updated_at: string;
};

const COLUMNS = ['key', 'source_hash', 'text', 'state', 'reviewed_text', 'reviewed_source_hash', 'updated_at'] as const;

/** Rows of a kind and language, by key. Run as staff. */
export async function readWordRows(
  db: ActorDb,
  kind: WordKind,
  locale: string,
  keys?: readonly string[],
): Promise<ReadonlyMap<string, WordRow>> {
  let query = db.selectFrom('text_translations').select(COLUMNS).where('kind', '=', kind).where('locale', '=', locale);
  if (keys !== undefined) query = query.where('key', 'in', keys);
  return new Map((await query.execute()).map((row) => [row.key, row]));
}

/** A text as staff see it: what is shipped and what was written here, and what of both counts. */
export function wordOf(
  kind: WordKind,
  locale: string,
  { key, source, hash, isOptional }: WordSource,
  shipped: string | undefined,
  row: WordRow | undefined,
): Word {
  return {
    kind,
    locale,
    key,
    source,
    sourceHash: hash,
    text: row?.text ?? shipped ?? '',
    shipped: shipped ?? null,
    shown: (row === undefined ? null : shownText(row, hash, shipped)) ?? shipped ?? null,
    state: stateOf(row, hash, shipped, isOptional),
    updatedAt: row?.updated_at ?? null,
  };
}

function stateOf(row: WordRow | undefined, hash: string, shipped: string | undefined, isOptional: boolean): WordState {
  if (row === undefined) return shipped !== undefined ? 'whole' : isOptional ? 'optional' : 'missing';
  if (row.source_hash !== hash) return 'stale';
  return row.state === 'reviewed' ? 'whole' : 'unreviewed';
}

/**
 * What readers see of a row: what was reviewed. Made from an older English it yields to what is shipped; where nothing
 * is, it still says more than English does.
 */
export function shownText(
  row: { reviewed_text: string | null; reviewed_source_hash: string | null },
  hash: string,
  shipped: string | undefined,
): string | null {
  return row.reviewed_source_hash === hash || shipped === undefined ? row.reviewed_text : null;
}

/** All texts of a kind in a language, in the order of the English. Run as staff. */
export async function readWords(db: ActorDb, kind: WordKind, locale: string): Promise<Word[]> {
  if (!mayWord(kind, locale)) return [];
  const rows = await readWordRows(db, kind, locale);
  const shipped = await shippedWords(kind, locale);
  return [...(await wordSources(db, kind)).values()].map((source) =>
    wordOf(kind, locale, source, shipped.get(source.key), rows.get(source.key)),
  );
}
