import type { ActorDb } from '@halteres/database';
import { TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import { WORD_KINDS, type WordCounts } from './contract.ts';
import { readWords } from './read-words.ts';
import { isShipped, mayWord, SOURCE_LOCALE } from './word-sources.ts';

/** Languages that are shipped or that somebody began here. */
async function localesOf(db: ActorDb): Promise<string[]> {
  const begun = await db.selectFrom('text_translations').select('locale').distinct().execute();
  return [...new Set<string>([...TRANSLATED_LOCALES, ...begun.map(({ locale }) => locale).toSorted(), SOURCE_LOCALE])];
}

/** What is missing, stale or unreviewed, by language and kind; every text counts once. Run as staff. */
export async function wordsOverview(db: ActorDb): Promise<WordCounts[]> {
  const counts: WordCounts[] = [];
  for (const locale of await localesOf(db)) {
    for (const kind of WORD_KINDS.filter((each) => mayWord(each, locale))) {
      const words = await readWords(db, kind, locale);
      const count = { missing: 0, stale: 0, unreviewed: 0, whole: 0, optional: 0 };
      for (const { state } of words) count[state] += 1;
      counts.push({
        locale,
        kind,
        total: words.length,
        ...count,
        shipped: isShipped(locale) || locale === SOURCE_LOCALE,
      });
    }
  }
  return counts;
}
