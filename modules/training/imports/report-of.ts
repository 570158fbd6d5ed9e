import type { ImportReport } from '../contract.ts';
import type { ImportReading } from '../import/reading.ts';
import { summarise } from '../import/summarise.ts';
import type { Resolved } from './resolve-names.ts';

/** What a reading comes to. A name that becomes an exercise of one's own is unmatched, unless that was chosen. */
export function reportOf(reading: ImportReading, resolved: ReadonlyMap<string, Resolved>): ImportReport {
  const summary = summarise(reading, resolved);
  const unmatched = summary.unmatched.filter(({ name }) => resolved.get(name)?.how === 'none');
  return { ...summary, absorbed: [...summary.absorbed], skipped: [...summary.skipped], unmatched };
}
