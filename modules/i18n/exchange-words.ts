import type { ActorDb } from '@halteres/database';
import { readPoUnits, writePoUnits } from '@halteres/i18n/interchange/po';
import { UnreadableWords, type InterchangeReading, type InterchangeUnit } from '@halteres/i18n/interchange/unit';
import { readXliff, writeXliff } from '@halteres/i18n/interchange/xliff';
import { Failure } from '../kernel/failure.ts';
import { WORD_KINDS, type ImportReport, type Word, type WordFormat, type WordKind } from './contract.ts';
import { readWordRows, readWords, type WordRow } from './read-words.ts';
import { storeWords, type NewWord } from './write-word.ts';
import { faultOfWord } from './word-fault.ts';
import { hashOf, mayWord, shippedWords, wordSources, type WordSource } from './word-sources.ts';

const ENGLISH_ONLY_INTERFACE = 'This is the English that others are made from; only the interface may be worded anew.';
/** A mark of nothing to start from. */
const NO_TEXT = 'none';

const unitOf = (word: Word, id: string): InterchangeUnit => ({
  kind: word.kind,
  id,
  source: word.source,
  target: word.text,
  state: word.text === '' ? 'initial' : word.state === 'whole' ? 'reviewed' : 'translated',
  base: word.text === '' ? null : hashOf(word.text),
});

/** Texts of some kinds in a language as a file for a translator. Run as staff. */
export async function exportWords(
  db: ActorDb,
  locale: string,
  kinds: readonly WordKind[],
  { format, open }: { format: WordFormat; open: boolean },
): Promise<string> {
  const units: InterchangeUnit[] = [];
  for (const kind of kinds) {
    const sources = await wordSources(db, kind);
    for (const word of await readWords(db, kind, locale))
      if (!open || !['whole', 'optional'].includes(word.state))
        units.push(unitOf(word, sources.get(word.key)?.id ?? word.key));
  }
  if (format === 'po') return writePoUnits(locale, units);
  return writeXliff(locale, units, format === 'xliff' ? '2.0' : '1.2');
}

type Given = { reviewed: boolean; overwrite: boolean };

/**
 * Takes a translator's file in. A unit that is unknown or faulty is named, a text that changed here since the export is
 * kept and named, and the rest is stored: as drafts, unless the translator's word is good. Run as staff.
 */
export async function importWords(
  db: ActorDb,
  me: string | null,
  locale: string,
  content: string,
  given: Given,
): Promise<ImportReport> {
  const { units, faults, locale: said } = readUnits(content);
  if (said !== null && said !== locale)
    throw new Failure('UNREADABLE_FILE', `The file says it is in ${said}, and was sent as ${locale}.`);
  const report: ImportReport = {
    locale,
    units: units.length + faults.length,
    taken: 0,
    unchanged: 0,
    empty: 0,
    kept: [],
    refused: [...faults],
  };
  for (const unit of units)
    if (!WORD_KINDS.some((kind) => kind === unit.kind))
      report.refused.push({ id: unit.id, reason: `There is no kind of text called ${unit.kind}.` });
  for (const kind of WORD_KINDS) {
    const ofKind = units.filter((unit) => unit.kind === kind);
    if (ofKind.length === 0) continue;
    if (!mayWord(kind, locale)) {
      for (const { id } of ofKind) report.refused.push({ id, reason: ENGLISH_ONLY_INTERFACE });
      continue;
    }
    const taken = await judge(db, locale, kind, ofKind, given, report);
    await storeWords(db, me, locale, kind, taken);
    report.taken += taken.length;
  }
  return report;
}

function readUnits(content: string): InterchangeReading {
  try {
    return content.trimStart().startsWith('<') ? readXliff(content) : readPoUnits(content);
  } catch (error) {
    if (error instanceof UnreadableWords) throw new Failure('UNREADABLE_FILE', error.message);
    throw error;
  }
}

/** What of a file's units is to be stored; everything else is written into the report. */
async function judge(
  db: ActorDb,
  locale: string,
  kind: WordKind,
  units: readonly InterchangeUnit[],
  { reviewed, overwrite }: Given,
  report: ImportReport,
): Promise<NewWord[]> {
  const byId = new Map<string, WordSource>(
    [...(await wordSources(db, kind)).values()].map((source) => [source.id, source]),
  );
  const rows = await readWordRows(db, kind, locale);
  const shipped = await shippedWords(kind, locale);
  const seen = new Set<string>();
  return units.flatMap((unit): NewWord[] => {
    const { id, target } = unit;
    const refuse = (reason: string): NewWord[] => (report.refused.push({ id, reason }), []);
    const source = byId.get(id);
    if (source === undefined) return refuse('There is no such text; it may be of another version.');
    if (seen.has(id)) return refuse('The unit stands in the file twice; the first one counts.');
    seen.add(id);
    if (target.trim() === '') return ((report.empty += 1), []);
    const row = rows.get(source.key);
    const now = row?.text ?? shipped.get(source.key);
    if (target === now && (!reviewed || row === undefined || row.state === 'reviewed'))
      return ((report.unchanged += 1), []);
    const madeFrom = hashOf(unit.source);
    const fault =
      madeFrom === source.hash
        ? faultOfWord(kind, locale, source, target)
        : faultOfWord(kind, locale, { ...source, source: unit.source }, target);
    if (fault !== null) return refuse(fault);
    if (target !== now && !overwrite && changedSince(unit.base, row, now))
      return (report.kept.push({ id, reason: reasonToKeep(row) }), []);
    return [{ key: source.key, text: target, sourceHash: madeFrom, reviewed: reviewed && madeFrom === source.hash }];
  });
}

/** Whether somebody wrote here after the file was exported. A file that lost its mark is believed about what nobody touched. */
function changedSince(base: string | null, row: WordRow | undefined, now: string | undefined): boolean {
  return row !== undefined && (base ?? NO_TEXT) !== (now === undefined ? NO_TEXT : hashOf(now));
}

const reasonToKeep = (row: WordRow | undefined): string =>
  row?.state === 'reviewed'
    ? 'A newer text was reviewed here since the export, and is kept.'
    : 'A newer draft was written here since the export, and is kept.';
