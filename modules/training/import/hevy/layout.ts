export type HevyField =
  | 'title'
  | 'start_time'
  | 'end_time'
  | 'description'
  | 'exercise_title'
  | 'superset_id'
  | 'exercise_notes'
  | 'set_index'
  | 'set_type'
  | 'weight_kg'
  | 'weight_lbs'
  | 'reps'
  | 'distance_km'
  | 'distance_miles'
  | 'duration_seconds'
  | 'rpe';

export interface HevyLayout {
  readonly app: 'Hevy';
  readonly format: 'hevy';
  /** Which units the columns name: `kg`, `lbs` or both. */
  readonly dialect: string;
  readonly columns: ReadonlyMap<HevyField, number>;
  readonly names: readonly string[];
}

const FIELDS: readonly HevyField[] = [
  'title',
  'start_time',
  'end_time',
  'description',
  'exercise_title',
  'superset_id',
  'exercise_notes',
  'set_index',
  'set_type',
  'weight_kg',
  'weight_lbs',
  'reps',
  'distance_km',
  'distance_miles',
  'duration_seconds',
  'rpe',
];

export function hevyColumns(names: readonly string[]): ReadonlyMap<HevyField, number> {
  const columns = new Map<HevyField, number>();
  names.forEach((name, index) => {
    const field = FIELDS.find((candidate) => candidate === name);
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

export function hevyLayout(
  names: readonly string[],
  columns: ReadonlyMap<HevyField, number>,
): { layout: HevyLayout; missing: string[] } {
  const units = [columns.has('weight_kg') ? 'kg' : '', columns.has('weight_lbs') ? 'lbs' : ''].filter(Boolean);
  const missing: string[] = [];
  if (!columns.has('start_time')) missing.push('start_time');
  if (!columns.has('exercise_title')) missing.push('exercise_title');
  if (!columns.has('reps') && !columns.has('duration_seconds')) missing.push('reps');
  const dialect = units.length === 0 ? 'no weights' : units.join('+');
  return { layout: { app: 'Hevy', format: 'hevy', dialect, columns, names }, missing };
}
