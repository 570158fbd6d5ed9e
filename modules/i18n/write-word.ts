import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
import type { Word, WordKind } from './contract.ts';
import { readWordRows, wordOf, type WordRow } from './read-words.ts';
import { faultOfWord } from './word-fault.ts';
import { mayWord, shippedWords, wordSources } from './word-sources.ts';

/** The text a row is to hold. */
export type NewWord = { key: string; text: string; sourceHash: string; reviewed: boolean };

/** Writes texts of a kind and language, over what is there. What was reviewed stays what readers see until the next review. */
export async function storeWords(
  db: ActorDb,
  me: string | null,
  locale: string,
  kind: WordKind,
  words: readonly NewWord[],
): Promise<void> {
  const now = new Date().toISOString();
  for (let from = 0; from < words.length; from += 500) {
    const rows = words.slice(from, from + 500).map(({ key, text, sourceHash, reviewed }) => ({
      kind,
      locale,
      key,
      text,
      source_hash: sourceHash,
      state: reviewed ? ('reviewed' as const) : ('draft' as const),
      updated_by: me,
      updated_at: now,
      ...(reviewed
        ? { reviewed_text: text, reviewed_source_hash: sourceHash, reviewed_by: me, reviewed_at: now }
        : { reviewed_text: null, reviewed_source_hash: null, reviewed_by: null, reviewed_at: null }),
    }));
    await db
      .insertInto('text_translations')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['kind', 'locale', 'key']).doUpdateSet((eb) => ({
          text: eb.ref('excluded.text'),
          source_hash: eb.ref('excluded.source_hash'),
          state: eb.ref('excluded.state'),
          updated_by: eb.ref('excluded.updated_by'),
          updated_at: eb.ref('excluded.updated_at'),
          reviewed_text: eb.fn.coalesce('excluded.reviewed_text', 'text_translations.reviewed_text'),
          reviewed_source_hash: eb.fn.coalesce(
            'excluded.reviewed_source_hash',
            'text_translations.reviewed_source_hash',
          ),
          reviewed_by: eb.fn.coalesce('excluded.reviewed_by', 'text_translations.reviewed_by'),
          reviewed_at: eb.fn.coalesce('excluded.reviewed_at', 'text_translations.reviewed_at'),
        })),
      )
      .execute();
  }
}

type Written = NewWord & { updatedAt: string | null };

/** Writes one text as it was edited; CONFLICT when it or its English changed since it was read. Run as staff. */
export async function writeWord(
  db: ActorDb,
  me: string,
  locale: string,
  kind: WordKind,
  written: Written,
): Promise<Word> {
  const source = found(mayWord(kind, locale) ? (await wordSources(db, kind)).get(written.key) : undefined, 'text');
  if (written.sourceHash !== source.hash)
    throw new Failure('CONFLICT', 'sourceHash: the English changed since you read it. Load the text again.');
  const fault = faultOfWord(kind, locale, source, written.text);
  if (fault !== null) throw new Failure('BAD_REQUEST', `text: ${fault}`);
  const before = (await readWordRows(db, kind, locale, [written.key])).get(written.key);
  if (momentOf(before) !== (written.updatedAt === null ? null : Date.parse(written.updatedAt)))
    throw new Failure('CONFLICT', 'updatedAt: somebody changed this text meanwhile. Load it again.', {
      text: before?.text ?? null,
    });
  await storeWords(db, me, locale, kind, [written]);
  const after = await readWordRows(db, kind, locale, [written.key]);
  return wordOf(kind, locale, source, (await shippedWords(kind, locale)).get(written.key), after.get(written.key));
}

const momentOf = (row: WordRow | undefined): number | null => (row === undefined ? null : Date.parse(row.updated_at));

/** Says of drafts that they are good; those made from an older English are left as they are. Run as staff. */
export async function reviewWords(
  db: ActorDb,
  me: string,
  locale: string,
  kind: WordKind,
  keys: readonly string[],
): Promise<number> {
  const rows = await readWordRows(db, kind, locale, keys);
  const sources = await wordSources(db, kind);
  const good = [...rows.values()].filter(
    ({ key, source_hash, state }) => state === 'draft' && sources.get(key)?.hash === source_hash,
  );
  await storeWords(
    db,
    me,
    locale,
    kind,
    good.map(({ key, text, source_hash }) => ({ key, text, sourceHash: source_hash, reviewed: true })),
  );
  return good.length;
}

/** Forgets what was written here of a text. Run as staff. */
export async function takeBackWord(db: ActorDb, locale: string, kind: WordKind, key: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('text_translations')
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .where('key', '=', key)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Failure('NOT_FOUND', 'Nothing was written here of this text.');
}
