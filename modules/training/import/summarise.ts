import type { Absorbed, ExportFormat, ImportReading, Skipped } from './reading.ts';

export interface ExerciseMatch {
  readonly slug: string | null;
  readonly confidence: number;
  readonly others: readonly { readonly slug: string; readonly confidence: number }[];
}

/** Finds the catalogue's exercise for a name; `@halteres/catalog` makes one. */
export type ExerciseMatcher = (name: string, format: ExportFormat) => ExerciseMatch;

export interface UnmatchedExercise {
  readonly name: string;
  readonly guess: string | null;
  readonly confidence: number;
}

export interface ImportSummary {
  readonly format: ExportFormat;
  readonly dialect: string;
  readonly unit: ImportReading['unit'];
  readonly rows: number;
  readonly workouts: number;
  readonly exercises: number;
  readonly sets: number;
  readonly warmups: number;
  readonly absorbed: readonly Absorbed[];
  readonly skipped: readonly Skipped[];
  readonly unmatched: readonly UnmatchedExercise[];
}

/** Every exercise name of the reading with what the catalogue has for it; each name is looked up once. */
export function matchExercises(reading: ImportReading, matcher: ExerciseMatcher): ReadonlyMap<string, ExerciseMatch> {
  return new Map(reading.exercises.map(({ name }) => [name, matcher(name, reading.format)]));
}

/** What the command line prints of a reading. */
export function summarise(reading: ImportReading, matches: ReadonlyMap<string, ExerciseMatch>): ImportSummary {
  const { format, dialect, unit, rows, sets, warmups, absorbed, skipped } = reading;
  return {
    format,
    dialect,
    unit,
    rows,
    workouts: reading.workouts.length,
    exercises: reading.exercises.length,
    sets,
    warmups,
    absorbed,
    skipped,
    unmatched: unmatched(reading, matches),
  };
}

function unmatched(reading: ImportReading, matches: ReadonlyMap<string, ExerciseMatch>): UnmatchedExercise[] {
  return reading.exercises.flatMap(({ name }) => {
    const match = matches.get(name);
    if (match !== undefined && match.slug !== null) return [];
    const best = match?.others[0];
    return [{ name, guess: best?.slug ?? null, confidence: best?.confidence ?? match?.confidence ?? 0 }];
  });
}
