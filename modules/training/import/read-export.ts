import type { AssumedUnits, Draft } from './draft.ts';
import { readCsvRows, type CsvRow } from './file/csv-rows.ts';
import { readHead, type Chunks } from './file/head.ts';
import { APPS, type Layout, readLayout } from './file/layout.ts';
import { orSkip } from './file/row.ts';
import { fitbodRowReader } from './fitbod/read-row.ts';
import { fitNotesRowReader } from './fitnotes/read-row.ts';
import { hevyRowReader } from './hevy/read-row.ts';
import { Ledger, quoted } from './ledger.ts';
import { ImportProblem } from './problem.ts';
import type { ExerciseSeen, ImportReading, ReadOptions, ReadSet, ReadWorkout, WeightUnit } from './reading.ts';
import { strongRowReader } from './strong/read-row.ts';
import { SetValues } from './values/set-values.ts';
import { TimeZone } from './values/time-zone.ts';
import { assembleWorkouts } from './workout/assemble.ts';

/**
 * Reads a workout export of Strong, Hevy, FitNotes or Fitbod, whichever dialect it is written in. Rows that cannot be sets are listed
 * in the reading; a file that as a whole is no such export is refused with an ImportProblem, and nothing else is thrown
 * but what the input itself throws.
 */
export async function readExport(input: Chunks, options: ReadOptions): Promise<ImportReading> {
  const zone = timeZone(options.timeZone);
  const head = await readHead(input);
  const ledger = new Ledger();
  const values = new SetValues(ledger, head.delimiter === ';');
  const drafts: Draft[] = [];
  let layout: Layout | null = null;
  let readRow: ((row: CsvRow) => Draft) | null = null;
  let rows = 0;

  const broken = await readCsvRows(head, (row) => {
    if (readRow === null) {
      layout = readLayout(row.fields, row.line);
      readRow = rowReader(layout, values, options, ledger);
      return;
    }
    rows += 1;
    const read = readRow;
    const draft = orSkip(ledger, row.line, () => read(row));
    if (draft !== null) drafts.push(draft);
  });
  const found = layout as Layout | null;
  if (found === null) {
    throw new ImportProblem(
      'not-a-workout-export',
      `The file is not a workout export of ${APPS}: its header has a quotation mark that is never closed. ` +
        'Export the file again and leave its first line as it is.',
    );
  }
  if (broken !== null) {
    rows += 1;
    ledger.skip(broken.line, broken.reason);
  }
  const workouts = assembleWorkouts(drafts, found.format, zone, ledger);
  const { format, dialect } = found;
  return { format, dialect, rows, ...countSets(workouts, found), workouts, ...ledger.close() };
}

function timeZone(name: string): TimeZone {
  try {
    return new TimeZone(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportProblem(
      'unknown-time-zone',
      `The time zone ${quoted(name)} is not known. Give one such as Europe/Berlin or America/New_York.`,
    );
  }
}

function rowReader(layout: Layout, values: SetValues, options: ReadOptions, ledger: Ledger): (row: CsvRow) => Draft {
  if (layout.format === 'hevy') return hevyRowReader(layout, values, ledger);
  if (layout.format === 'fitbod') return fitbodRowReader(layout, values, ledger);
  const units: AssumedUnits = {
    weight: options.unit ?? null,
    distance: options.distanceUnit ?? (options.unit === 'lb' ? 'mi' : 'km'),
  };
  if (layout.format === 'fitnotes') return fitNotesRowReader(layout, values, units);
  return strongRowReader(layout, values, units, ledger);
}

type Counts = Pick<ImportReading, 'unit' | 'needsUnit' | 'sets' | 'warmups' | 'exercises'>;

function countSets(workouts: readonly ReadWorkout[], layout: Layout): Counts {
  const units = new Set<WeightUnit>();
  const exercises = new Map<string, { name: string; sets: number; firstLine: number }>();
  let needsUnit = false;
  let sets = 0;
  let warmups = 0;
  const count = (name: string, set: ReadSet): void => {
    sets += 1;
    if (set.type === 'warm_up') warmups += 1;
    if (set.weightUnit !== null) units.add(set.weightUnit);
    else if (set.weight !== null) needsUnit = true;
    const seen = exercises.get(name);
    if (seen === undefined) exercises.set(name, { name, sets: 1, firstLine: set.line });
    else {
      seen.sets += 1;
      seen.firstLine = Math.min(seen.firstLine, set.line);
    }
  };
  for (const workout of workouts) {
    for (const { name, sets: done } of workout.exercises) for (const set of done) count(name, set);
  }
  const [unit = statedUnit(layout)] = units;
  const seen: ExerciseSeen[] = [...exercises.values()].toSorted((a, b) => a.firstLine - b.firstLine);
  return { unit: units.size > 1 ? 'mixed' : unit, needsUnit, sets, warmups, exercises: seen };
}

/** The unit the header names, for a file that holds no weights. */
function statedUnit(layout: Layout): WeightUnit | null {
  if (layout.format !== 'hevy') return layout.weightUnit;
  if (layout.columns.has('weight_kg') === layout.columns.has('weight_lbs')) return null;
  return layout.columns.has('weight_kg') ? 'kg' : 'lb';
}
