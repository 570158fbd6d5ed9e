import { asActor, type ActorDb, type Database } from '@halteres/database';
import type { ImportReport, WordCounts, WordFormat, WordKind } from '@halteres/modules/i18n/contract';
import { exportWords, importWords } from '@halteres/modules/i18n/exchange-words';
import { wordsOverview } from '@halteres/modules/i18n/words-overview';
import { operator } from './operator.ts';

const asOperator = <T>(database: Database, work: (db: ActorDb) => Promise<T>): Promise<T> =>
  asActor(database, { audience: 'admin', userId: null }, work);

export const wordsStatus = (database: Database): Promise<WordCounts[]> => asOperator(database, wordsOverview);

export const exportWordsTo = (
  database: Database,
  locale: string,
  kinds: readonly WordKind[],
  how: { format: WordFormat; open: boolean },
): Promise<string> => asOperator(database, (db) => exportWords(db, locale, kinds, how));

/** Takes a translator's file in and writes to the audit log that it was done. */
export const importWordsFrom = (
  database: Database,
  locale: string,
  content: string,
  given: { reviewed: boolean; overwrite: boolean },
): Promise<ImportReport> =>
  asOperator(database, async (db) => {
    const report = await importWords(db, null, locale, content, given);
    const { units, taken, unchanged, kept, refused } = report;
    await db
      .insertInto('admin_audit_log')
      .values({
        actor: operator(),
        action: 'import_words',
        target: locale,
        details: JSON.stringify({
          ...given,
          units,
          taken,
          unchanged,
          kept: kept.length,
          refused: refused.length,
        }),
      })
      .execute();
    return report;
  });
