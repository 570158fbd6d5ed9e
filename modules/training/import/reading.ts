export type WeightUnit = 'kg' | 'lb';
export type DistanceUnit = 'm' | 'km' | 'mi' | 'yd' | 'ft';
export type ExportFormat = 'strong' | 'hevy' | 'fitnotes' | 'fitbod';
export type SetType = 'normal' | 'warm_up' | 'drop' | 'failure' | 'amrap';

export interface ReadOptions {
  /** Unit of weights the file gives no unit for; a unit written in the file always wins. */
  readonly unit?: WeightUnit;
  /** Unit of distances the file gives no unit for; kilometres, or miles where `unit` is lb, when left out. */
  readonly distanceUnit?: DistanceUnit;
  /** IANA zone in which times without an offset were lived. */
  readonly timeZone: string;
}

export interface ReadSet {
  /** Line of the file the set stands on, from 1. */
  readonly line: number;
  readonly type: SetType;
  /** Exact decimal text as entered; null for blank and for 0, which both mean no added weight. */
  readonly weight: string | null;
  readonly weightUnit: WeightUnit | null;
  readonly reps: number | null;
  readonly distanceMetres: number | null;
  /** False where the unit of the distance was assumed or the metres had to be rounded to the millimetre. */
  readonly distanceExact: boolean;
  readonly seconds: number | null;
  readonly rpe: string | null;
  readonly restSeconds: number | null;
  readonly notes: string | null;
}

export interface ReadExercise {
  readonly name: string;
  readonly superset: string | null;
  readonly notes: string | null;
  /** In the order performed; a set's index is its position. Empty where the file holds only a note. */
  readonly sets: readonly ReadSet[];
}

export interface ReadWorkout {
  /** Says which workout this is: the same in every export of the same app that holds it. */
  readonly key: string;
  /** Says what the workout holds: changes when the athlete edits it. */
  readonly contentHash: string;
  /** Empty where the file gives none. */
  readonly title: string;
  readonly startedAt: string;
  readonly localDate: string;
  readonly endedAt: string | null;
  readonly durationSeconds: number | null;
  readonly notes: string | null;
  readonly exercises: readonly ReadExercise[];
}

/** A row that is no set of its own and was taken into one, or into an exercise's notes. */
export interface Absorbed {
  readonly line: number;
  readonly into: string;
}

/** A row that could not be a set. */
export interface Skipped {
  readonly line: number;
  readonly reason: string;
}

/** A value that was left out or changed in a row that was kept. */
export interface Adjusted {
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

export interface ExerciseSeen {
  readonly name: string;
  readonly sets: number;
  readonly firstLine: number;
}

/** What an export says. Every data row is one of three: rows = sets + absorbed.length + skipped.length. */
export interface ImportReading {
  readonly format: ExportFormat;
  readonly dialect: string;
  readonly unit: WeightUnit | 'mixed' | null;
  /** There are weights whose unit neither the file nor the caller has said. */
  readonly needsUnit: boolean;
  readonly rows: number;
  readonly sets: number;
  readonly warmups: number;
  /** Oldest first. */
  readonly workouts: readonly ReadWorkout[];
  readonly exercises: readonly ExerciseSeen[];
  readonly absorbed: readonly Absorbed[];
  readonly skipped: readonly Skipped[];
  readonly adjusted: readonly Adjusted[];
}
