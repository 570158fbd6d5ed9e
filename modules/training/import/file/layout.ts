import { ImportProblem } from '../problem.ts';
import { quoted } from '../ledger.ts';
import { type FitbodLayout, fitbodColumns, fitbodLayout } from '../fitbod/layout.ts';
import { type FitNotesLayout, fitNotesColumns, fitNotesLayout } from '../fitnotes/layout.ts';
import { type HevyLayout, hevyColumns, hevyLayout } from '../hevy/layout.ts';
import { type StrongLayout, strongColumns, strongLayout } from '../strong/layout.ts';

export type Layout = StrongLayout | HevyLayout | FitNotesLayout | FitbodLayout;

export const APPS = 'Strong, Hevy, FitNotes or Fitbod';
const EXPORT_AGAIN =
  'Export the workouts again. In Strong: Profile, Settings, Export Strong data. ' +
  'In Hevy: Profile, Settings, Export & import data. In FitNotes: Settings, Spreadsheet Export, Workout Data. ' +
  'In Fitbod: Log, Settings, Export Workout Data.';
const MEASURE = /\((?:cm|in|kg|lbs?|%|kcal)\)$/;
const LEAST_ALIKE = 4;

/** Finds out whose export this is from its header; refuses what is none by saying what it seems to be. */
export function readLayout(fields: readonly string[], line: number): Layout {
  const names = fields.map(headerName);
  const candidates: { layout: Layout; missing: string[] }[] = [
    strongLayout(names, strongColumns(names)),
    hevyLayout(names, hevyColumns(names)),
    fitNotesLayout(names, fitNotesColumns(names)),
    fitbodLayout(names, fitbodColumns(names)),
  ];
  const [best] = candidates.toSorted((a, b) => b.layout.columns.size - a.layout.columns.size);
  if (best?.missing.length === 0) return best.layout;
  refuseMeasurements(names, fields);
  refuseFitNotes2(names);
  if (best !== undefined && best.layout.columns.size >= LEAST_ALIKE) {
    throw new ImportProblem(
      'missing-columns',
      `The header on line ${line} looks like ${best.layout.app}'s, but these columns are missing: ` +
        `${best.missing.join(', ')}. Export the file again and leave its first line as it is.`,
    );
  }
  throw new ImportProblem(
    'not-a-workout-export',
    `The file is not a workout export of ${APPS}: its header on line ${line} begins with ` +
      `${fields.slice(0, 3).map(quoted).join(', ')}. ${EXPORT_AGAIN}`,
  );
}

function headerName(field: string): string {
  return field
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .normalize('NFC');
}

function refuseMeasurements(names: readonly string[], fields: readonly string[]): void {
  const [date, measure] = names;
  if (names.length === 2 && (date === 'date' || date === 'datum') && MEASURE.test(measure ?? '')) {
    throw new ImportProblem(
      'measurement-export',
      `This is a Strong measurement export (${quoted(fields[1] ?? '')}): it holds body measurements and no workouts. ` +
        'Import the file with the workouts of the same export.',
    );
  }
  if (['date', 'time', 'measurement', 'value', 'unit'].every((name) => names.includes(name))) {
    throw new ImportProblem(
      'measurement-export',
      'This is a FitNotes export of body measurements, which holds no workouts. Export the workout data instead.',
    );
  }
  if (names.includes('date') && (names.includes('fat_percent') || names.some((name) => /_(?:cm|in)$/.test(name)))) {
    throw new ImportProblem(
      'measurement-export',
      'This is a Hevy measurement export, which holds body measurements and no workouts. ' +
        'Import the file with the workouts of the same export.',
    );
  }
}

/** Another program of the same name, with a layout of its own that does not say its units. */
function refuseFitNotes2(names: readonly string[]): void {
  if (!names.includes('starttime') || !names.includes('iswarmup')) return;
  throw new ImportProblem(
    'not-a-workout-export',
    'This is an export of FitNotes 2 for iOS, which is not read yet. Exports of FitNotes for Android are.',
  );
}
