import type { ActorDb } from '@halteres/database';
import { WORD_KINDS } from '../i18n/contract.ts';
import { wordsOverview } from '../i18n/words-overview.ts';
import { wordSources } from '../i18n/word-sources.ts';
import type { CheckId } from './contract.ts';
import type { Finding } from './finding.ts';

const CHECK_OF = [
  ['missing', 'words_missing', 'have no text'],
  ['stale', 'words_stale', 'were made from an older English'],
  ['unreviewed', 'words_unreviewed', 'wait for a review'],
] as const satisfies readonly (readonly [string, CheckId, string])[];

/** Languages and kinds with work left, and texts of translators that belong to nothing any more. Run as a job. */
export async function checkWords(db: ActorDb): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const count of await wordsOverview(db))
    for (const [state, check, says] of CHECK_OF)
      if (count[state] > 0)
        found.push({
          check,
          subjectKind: 'words',
          subject: `${count.locale} ${count.kind}`,
          message: `${count[state]} of ${count.total} texts ${says}.`,
        });
  const rows = await db.selectFrom('text_translations').select(['kind', 'locale', 'key']).execute();
  const sources = new Map<string, ReadonlyMap<string, unknown>>();
  for (const kind of WORD_KINDS) sources.set(kind, await wordSources(db, kind));
  for (const { kind, locale, key } of rows)
    if (sources.get(kind)?.has(key) !== true)
      found.push({
        check: 'words_orphan',
        subjectKind: 'words',
        subject: `${locale} ${kind} ${key}`.slice(0, 600),
        message: 'There is no such text any more.',
      });
  return found;
}
