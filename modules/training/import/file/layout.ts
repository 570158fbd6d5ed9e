import { ImportProblem } from '../problem.ts';
import { quoted } from '../ledger.ts';
import { type HevyLayout, hevyColumns, hevyLayout } from '../hevy/layout.ts';
import { type StrongLayout, strongColumns, strongLayout } from '../strong/layout.ts';

export type Layout = HevyLayout | StrongLayout;

const EXPORT_AGAIN =
  'Export the workouts again. In Strong: Profile, Settings, Export Strong data. ' +
  'In Hevy: Profile, Settings, Export & import data.';
const MEASURE = /\((?:cm|in|kg|lbs?|%|kcal)\)$/;

/** Finds out whose export this is from its header; refuses what is none by saying what it seems to be. */
export function readLayout(fields: readonly string[], line: number): Layout {
  const names = fields.map(headerName);
  const strong = strongColumns(names);
  const hevy = hevyColumns(names);
  const best = strong.size >= hevy.size ? strongLayout(names, strong) : hevyLayout(names, hevy);
  if (best.missing.length === 0) return best.layout;
  refuseMeasurements(names, fields);
  if (best.layout.columns.size >= 4) {
    throw new ImportProblem(
      'missing-columns',
      `The header on line ${line} looks like ${best.layout.app}'s, but these columns are missing: ` +
        `${best.missing.join(', ')}. Export the file again and leave its first line as it is.`,
    );
  }
  throw new ImportProblem(
    'not-a-workout-export',
    `The file is not a workout export of Strong or Hevy: its header on line ${line} begins with ` +
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
  if (names.includes('date') && (names.includes('fat_percent') || names.some((name) => /_(?:cm|in)$/.test(name)))) {
    throw new ImportProblem(
      'measurement-export',
      'This is a Hevy measurement export, which holds body measurements and no workouts. ' +
        'Import the file with the workouts of the same export.',
    );
  }
}
