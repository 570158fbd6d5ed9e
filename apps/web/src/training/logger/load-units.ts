import { weightFromKg, weightToKg, type WeightUnit } from '@halteres/i18n';
import type { LoadKind, Target, SetEntry } from '../log-shapes.ts';
import { stepLoad, stepOf, USUAL_STEP } from './console/step-load.ts';

/** A load with another unit: a number already entered keeps meaning the same weight, to the step of the other unit's plates. */
export function inUnit(entry: SetEntry, unit: WeightUnit): Partial<SetEntry> {
  if (entry.weight === null || entry.weightUnit === unit) return { weightUnit: entry.weight === null ? null : unit };
  const value = Number(entry.weight);
  const exact = unit === 'kg' ? weightToKg(value, 'lb') : weightFromKg(value, 'lb');
  const step = unit === 'kg' ? 0.5 : 1;
  return { weight: String(Math.round(exact / step) * step), weightUnit: unit };
}

/** The next load this exercise can be given. */
export function stepped(
  entry: SetEntry,
  direction: 1 | -1,
  targets: readonly Target[],
  buildable: readonly number[] | null,
  unit: WeightUnit,
): Partial<SetEntry> {
  const loads = targets.flatMap((set) => (set.load?.unit === unit ? [Number(set.load.weight)] : []));
  const step = loads.length === 0 ? USUAL_STEP[unit] : stepOf(loads, unit);
  const weight = stepLoad(entry.weight === null ? null : Number(entry.weight), direction, { buildable, step });
  return { weight: String(weight), weightUnit: unit };
}

/** Another way of loading; bodyweight alone has no number. */
export const ofKind = (entry: SetEntry, loadKind: LoadKind): Partial<SetEntry> =>
  loadKind === 'bodyweight'
    ? { loadKind, weight: null, weightUnit: null }
    : { loadKind, weight: entry.weight, weightUnit: entry.weightUnit };
