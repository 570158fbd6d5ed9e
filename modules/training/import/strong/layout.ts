import type { DistanceUnit, WeightUnit } from '../reading.ts';
import { readDistanceUnit, readWeightUnit } from '../values/unit.ts';

export type StrongField =
  | 'number'
  | 'date'
  | 'title'
  | 'duration'
  | 'exercise'
  | 'order'
  | 'weight'
  | 'weightUnit'
  | 'reps'
  | 'rpe'
  | 'distance'
  | 'distanceUnit'
  | 'seconds'
  | 'notes'
  | 'workoutNotes'
  | 'setType';

export interface StrongLayout {
  readonly app: 'Strong';
  readonly format: 'strong';
  /** S1: no units. S2: a column beside each value names its unit. S3: the header names them. */
  readonly dialect: string;
  readonly columns: ReadonlyMap<StrongField, number>;
  readonly names: readonly string[];
  readonly weightUnit: WeightUnit | null;
  readonly distanceUnit: DistanceUnit | null;
}

const ENGLISH: Readonly<Record<string, StrongField>> = {
  'workout #': 'number',
  date: 'date',
  'workout name': 'title',
  duration: 'duration',
  'workout duration': 'duration',
  'exercise name': 'exercise',
  'set order': 'order',
  weight: 'weight',
  'weight unit': 'weightUnit',
  reps: 'reps',
  rpe: 'rpe',
  distance: 'distance',
  'distance unit': 'distanceUnit',
  seconds: 'seconds',
  notes: 'notes',
  'workout notes': 'workoutNotes',
  'set type': 'setType',
};

const GERMAN: Readonly<Record<string, StrongField>> = {
  'workout-nr.': 'number',
  datum: 'date',
  'workout-name': 'title',
  dauer: 'duration',
  'workout-dauer': 'duration',
  'name der übung': 'exercise',
  'reihenfolge festlegen': 'order',
  gewicht: 'weight',
  gewichtseinheit: 'weightUnit',
  'wiederh.': 'reps',
  wiederholungen: 'reps',
  entfernung: 'distance',
  entfernungseinheit: 'distanceUnit',
  sekunden: 'seconds',
  notizen: 'notes',
  'workout-notizen': 'workoutNotes',
};

const SUFFIX = /\s*\(([^)]*)\)$/;

/** Which of Strong's columns stand where; of two that mean the same the first counts. */
export function strongColumns(names: readonly string[]): ReadonlyMap<StrongField, number> {
  const columns = new Map<StrongField, number>();
  names.forEach((name, index) => {
    const field = fieldOf(ENGLISH, name) ?? fieldOf(GERMAN, name);
    if (field !== null && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

export function strongLayout(
  names: readonly string[],
  columns: ReadonlyMap<StrongField, number>,
): { layout: StrongLayout; missing: string[] } {
  const suffix = (field: StrongField): string => SUFFIX.exec(names[columns.get(field) ?? -1] ?? '')?.[1] ?? '';
  const weightUnit = readWeightUnit(suffix('weight'));
  const distanceUnit = readDistanceUnit(suffix('distance'));
  const german = names.some((name) => fieldOf(ENGLISH, name) === null && fieldOf(GERMAN, name) !== null);
  const shape = columns.has('weightUnit') ? 'S2' : weightUnit !== null ? 'S3' : 'S1';
  const missing: string[] = [];
  if (!columns.has('date')) missing.push('Date');
  if (!columns.has('exercise')) missing.push('Exercise Name');
  if (!columns.has('order')) missing.push('Set Order');
  if (!columns.has('reps') && !columns.has('seconds')) missing.push('Reps');
  const dialect = german ? `${shape} de` : shape;
  return { layout: { app: 'Strong', format: 'strong', dialect, columns, names, weightUnit, distanceUnit }, missing };
}

function fieldOf(table: Readonly<Record<string, StrongField>>, name: string): StrongField | null {
  const bare = Object.hasOwn(table, name) ? name : name.replace(SUFFIX, '');
  return Object.hasOwn(table, bare) ? (table[bare] ?? null) : null;
}
