import type { AssumedUnits, Draft, DraftSet } from '../draft.ts';
import type { CsvRow } from '../file/csv-rows.ts';
import { DateReader, exerciseName, refuseExtraFields } from '../file/row.ts';
import { TextPool } from '../file/text.ts';
import { quoted } from '../ledger.ts';
import type { DistanceUnit, WeightUnit } from '../reading.ts';
import { readDuration } from '../values/duration.ts';
import { SetValues, UnfitRow } from '../values/set-values.ts';
import { readDistanceUnit, readWeightUnit } from '../values/unit.ts';
import type { FitNotesField, FitNotesLayout } from './layout.ts';

/** Reads one row of a FitNotes export, which knows days but no workouts; throws UnfitRow when it can be no set. */
export function fitNotesRowReader(
  layout: FitNotesLayout,
  values: SetValues,
  units: AssumedUnits,
): (row: CsvRow) => Draft {
  const dates = new DateReader();
  const texts = new TextPool();
  const get = (fields: readonly string[], field: FitNotesField): string => {
    const index = layout.columns.get(field);
    return index === undefined ? '' : texts.take(fields[index]);
  };

  return ({ line, fields }) => {
    refuseExtraFields(fields, layout.names.length);
    const date = get(fields, 'date');
    if (date.toLowerCase() === 'date') throw new UnfitRow('the header line is repeated here');
    const exercise = exerciseName(get(fields, 'exercise'));
    return {
      line,
      when: dates.read(date, 'Date'),
      exercise,
      title: '',
      end: { kind: 'duration', text: '' },
      workoutNotes: '',
      superset: null,
      order: null,
      exerciseNotes: '',
      setNotes: get(fields, 'comment'),
      content: { kind: 'set', set: readSet(fields, line, exercise) },
    };
  };

  function readSet(fields: readonly string[], line: number, exercise: string): DraftSet {
    const unit = weightUnitOf(fields);
    const weight = values.weight(get(fields, 'weight'), unit, exercise, line);
    const seconds = readTime(get(fields, 'time'), line);
    const said = distanceUnitOf(fields);
    const distance = values.distance(get(fields, 'distance'), said ?? units.distance);
    const counted = values.reps(get(fields, 'reps'), line);
    // A run is written with no repetitions or with 0.
    const reps = counted === 0 && (seconds !== null || distance !== null) ? null : counted;
    if (weight === null && reps === null && seconds === null && distance === null) {
      throw new UnfitRow('it has neither weight nor repetitions nor time nor distance');
    }
    return {
      type: 'normal',
      weight,
      weightUnit: weight === null ? null : unit,
      reps,
      seconds,
      distanceMetres: distance?.metres ?? null,
      distanceExact: distance === null || (distance.exact && said !== null),
      rpe: null,
    };
  }

  function readTime(raw: string, line: number): number | null {
    if (raw === '') return null;
    const seconds = readDuration(raw);
    if (seconds === null) throw new UnfitRow(`the time ${quoted(raw)} cannot be read`);
    return values.seconds(String(seconds), line);
  }

  function weightUnitOf(fields: readonly string[]): WeightUnit | null {
    if (layout.weightUnit !== null) return layout.weightUnit;
    const raw = get(fields, 'weightUnit');
    if (raw === '') return units.weight;
    const unit = readWeightUnit(raw);
    if (unit === null) throw new UnfitRow(`the weight unit ${quoted(raw)} is neither kg nor lb`);
    return unit;
  }

  function distanceUnitOf(fields: readonly string[]): DistanceUnit | null {
    const raw = get(fields, 'distanceUnit');
    if (raw === '') return null;
    const unit = readDistanceUnit(raw);
    if (unit === null) throw new UnfitRow(`the distance unit ${quoted(raw)} is not known`);
    return unit;
  }
}
