import type { z } from 'zod';
import { plainDecimal } from '../../kernel/plain-decimal.ts';
import { Failure } from '../../kernel/failure.ts';
import type { LoggedSet, setFields } from '../contract.ts';

export type SetFields = z.output<typeof setFields>;

/** What of a set somebody writes. */
export const FIELD_COLUMNS = [
  'position',
  'set_type',
  'load_kind',
  'weight',
  'weight_unit',
  'reps',
  'rpe',
  'rir',
  'seconds',
  'distance_m',
  'calories',
  'side',
  'rest_seconds',
  'notes',
  'completed_at',
] as const;

/** The columns a LoggedSet is made from. */
export const SET_COLUMNS = (['id', 'workout_exercise_id', ...FIELD_COLUMNS, 'weight_kg'] as const).map(
  (column) => `workout_sets.${column}` as const,
);

export type SetRow = {
  id: string;
  workout_exercise_id: string;
  position: number;
  set_type: SetFields['setType'];
  load_kind: SetFields['loadKind'];
  weight: string | null;
  weight_unit: 'kg' | 'lb' | null;
  weight_kg: string | null;
  reps: number | null;
  rpe: string | null;
  rir: string | null;
  seconds: string | null;
  distance_m: string | null;
  calories: string | null;
  side: SetFields['side'];
  rest_seconds: number | null;
  notes: string | null;
  completed_at: string | null;
};

const number = (value: string | null): number | null => (value === null ? null : Number(value));
const exact = (value: string | null): string | null => (value === null ? null : plainDecimal(value));

export const viewSet = (row: SetRow): LoggedSet => ({
  id: row.id,
  position: row.position,
  setType: row.set_type,
  loadKind: row.load_kind,
  weight: exact(row.weight),
  weightUnit: row.weight_unit,
  weightKg: exact(row.weight_kg),
  reps: row.reps,
  rpe: number(row.rpe),
  rir: number(row.rir),
  seconds: number(row.seconds),
  distanceM: number(row.distance_m),
  calories: number(row.calories),
  side: row.side,
  restSeconds: row.rest_seconds,
  notes: row.notes,
  completedAt: row.completed_at,
});

const text = (value: number | null): string | null => (value === null ? null : String(value));

/** Fields as columns; numbers go as text so that they stay exact. */
export const toSetColumns = (fields: SetFields) => ({
  position: fields.position,
  set_type: fields.setType,
  load_kind: fields.loadKind,
  weight: fields.weight,
  weight_unit: fields.weightUnit,
  reps: fields.reps,
  rpe: text(fields.rpe),
  rir: text(fields.rir),
  seconds: text(fields.seconds),
  distance_m: text(fields.distanceM),
  calories: text(fields.calories),
  side: fields.side,
  rest_seconds: fields.restSeconds,
  notes: fields.notes,
  completed_at: fields.completedAt,
});

/** What one set cannot be. */
export function checkSet(fields: Pick<SetFields, 'weight' | 'weightUnit' | 'loadKind'>): void {
  if ((fields.weight === null) !== (fields.weightUnit === null))
    throw new Failure('BAD_REQUEST', 'weight, weightUnit: give both or neither.');
  if (fields.weight !== null && fields.loadKind === 'bodyweight')
    throw new Failure('BAD_REQUEST', 'weight: a bodyweight set has none. Call the load added or assisted.');
  if (fields.weight !== null && Number(fields.weight) > 5000) throw new Failure('BAD_REQUEST', 'weight: at most 5000.');
}
