import type { DistanceUnit, SetType, WeightUnit } from './reading.ts';
import type { WrittenDate } from './values/written-date.ts';

export interface DraftSet {
  readonly type: SetType;
  readonly weight: string | null;
  readonly weightUnit: WeightUnit | null;
  readonly reps: number | null;
  readonly distanceMetres: number | null;
  readonly distanceExact: boolean;
  readonly seconds: number | null;
  readonly rpe: string | null;
}

/** What one row says, before it is known which other rows it belongs with. */
export interface Draft {
  readonly line: number;
  readonly when: WrittenDate;
  readonly title: string;
  /** How the file says when the workout ended. */
  readonly end: { readonly kind: 'duration' | 'moment'; readonly text: string };
  readonly workoutNotes: string;
  readonly exercise: string;
  readonly superset: string | null;
  /** The set's number within its exercise. */
  readonly order: number | null;
  readonly exerciseNotes: string;
  readonly setNotes: string;
  readonly content:
    | { readonly kind: 'set'; readonly set: DraftSet }
    | { readonly kind: 'rest'; readonly seconds: number }
    | { readonly kind: 'note'; readonly text: string };
}

export interface AssumedUnits {
  readonly weight: WeightUnit | null;
  readonly distance: DistanceUnit;
}
