import type { WeightUnit } from '../reading.ts';
import { readWeightUnit } from '../values/unit.ts';

export type FitbodField =
  | 'date'
  | 'exercise'
  | 'sets'
  | 'reps'
  | 'weight'
  | 'duration'
  | 'distance'
  | 'incline'
  | 'resistance'
  | 'isWarmup'
  | 'note'
  | 'multiplier';

export interface FitbodLayout {
  readonly app: 'Fitbod';
  readonly format: 'fitbod';
  /** `app kg` or `app lb`; `2018` for the layout of that year; `support` for files that Fitbod's support sends. */
  readonly dialect: string;
  readonly columns: ReadonlyMap<FitbodField, number>;
  readonly names: readonly string[];
  /** Fitbod exports kilograms whatever was entered, where the header does not say otherwise. */
  readonly weightUnit: WeightUnit;
}

const FIELDS: Readonly<Record<string, FitbodField>> = {
  date: 'date',
  exercise: 'exercise',
  exercise_name: 'exercise',
  sets: 'sets',
  reps: 'reps',
  weight: 'weight',
  weight_kg: 'weight',
  'duration(s)': 'duration',
  duration_seconds: 'duration',
  'distance(m)': 'distance',
  distance_meters: 'distance',
  incline: 'incline',
  resistance: 'resistance',
  iswarmup: 'isWarmup',
  note: 'note',
  multiplier: 'multiplier',
};
const WEIGHT = /^weight ?\(([^)]+)\)$/;

export function fitbodColumns(names: readonly string[]): ReadonlyMap<FitbodField, number> {
  const columns = new Map<FitbodField, number>();
  names.forEach((name, index) => {
    const bare = name.replace(' (', '(');
    const field = WEIGHT.test(name) ? 'weight' : Object.hasOwn(FIELDS, bare) ? FIELDS[bare] : undefined;
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

export function fitbodLayout(
  names: readonly string[],
  columns: ReadonlyMap<FitbodField, number>,
): { layout: FitbodLayout; missing: string[] } {
  const weightUnit = readWeightUnit(WEIGHT.exec(names[columns.get('weight') ?? -1] ?? '')?.[1] ?? '') ?? 'kg';
  const dialect = names.includes('exercise_name') ? 'support' : columns.has('sets') ? '2018' : `app ${weightUnit}`;
  const missing: string[] = [];
  if (!columns.has('date')) missing.push('Date');
  if (!columns.has('exercise')) missing.push('Exercise');
  if (!columns.has('isWarmup')) missing.push('isWarmup');
  if (!columns.has('reps') && !columns.has('duration')) missing.push('Reps');
  return { layout: { app: 'Fitbod', format: 'fitbod', dialect, columns, names, weightUnit }, missing };
}
