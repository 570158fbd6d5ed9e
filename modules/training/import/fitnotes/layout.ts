import type { WeightUnit } from '../reading.ts';
import { readWeightUnit } from '../values/unit.ts';

export type FitNotesField =
  | 'date'
  | 'exercise'
  | 'category'
  | 'weight'
  | 'weightUnit'
  | 'reps'
  | 'distance'
  | 'distanceUnit'
  | 'time'
  | 'comment';

export interface FitNotesLayout {
  readonly app: 'FitNotes';
  readonly format: 'fitnotes';
  /** `kg` or `lb` where the header names the unit, as it did until about 2021; `unit column` where a column does. */
  readonly dialect: string;
  readonly columns: ReadonlyMap<FitNotesField, number>;
  readonly names: readonly string[];
  readonly weightUnit: WeightUnit | null;
}

const FIELDS: Readonly<Record<string, FitNotesField>> = {
  date: 'date',
  exercise: 'exercise',
  category: 'category',
  weight: 'weight',
  'weight unit': 'weightUnit',
  reps: 'reps',
  distance: 'distance',
  'distance unit': 'distanceUnit',
  time: 'time',
  comment: 'comment',
};
const WEIGHT = /^weight \(([^)]+)\)$/;

export function fitNotesColumns(names: readonly string[]): ReadonlyMap<FitNotesField, number> {
  const columns = new Map<FitNotesField, number>();
  names.forEach((name, index) => {
    const field = WEIGHT.test(name) ? 'weight' : Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

export function fitNotesLayout(
  names: readonly string[],
  columns: ReadonlyMap<FitNotesField, number>,
): { layout: FitNotesLayout; missing: string[] } {
  const weightUnit = readWeightUnit(WEIGHT.exec(names[columns.get('weight') ?? -1] ?? '')?.[1] ?? '');
  const dialect = columns.has('weightUnit') ? 'unit column' : (weightUnit ?? 'no unit');
  const missing: string[] = [];
  if (!columns.has('date')) missing.push('Date');
  if (!columns.has('exercise')) missing.push('Exercise');
  if (!columns.has('category')) missing.push('Category');
  if (!columns.has('reps') && !columns.has('time')) missing.push('Reps');
  return { layout: { app: 'FitNotes', format: 'fitnotes', dialect, columns, names, weightUnit }, missing };
}
