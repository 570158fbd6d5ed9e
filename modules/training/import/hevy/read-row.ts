import type { Draft, DraftSet } from '../draft.ts';
import type { CsvRow } from '../file/csv-rows.ts';
import { DateReader, exerciseName, refuseExtraFields, rejoinDates } from '../file/row.ts';
import { TextPool } from '../file/text.ts';
import type { Ledger } from '../ledger.ts';
import type { SetType, WeightUnit } from '../reading.ts';
import { SetValues, UnfitRow } from '../values/set-values.ts';
import type { HevyField, HevyLayout } from './layout.ts';

const SET_TYPES: Readonly<Record<string, SetType>> = {
  normal: 'normal',
  warmup: 'warm_up',
  dropset: 'drop',
  failure: 'failure',
  amrap: 'amrap',
  // Converters number them.
  '1': 'normal',
  '2': 'warm_up',
  '3': 'drop',
  '4': 'failure',
};

/** Reads one row of a Hevy export; throws UnfitRow when it can be no set. */
export function hevyRowReader(layout: HevyLayout, values: SetValues, ledger: Ledger): (row: CsvRow) => Draft {
  const dates = new DateReader();
  const texts = new TextPool();
  const get = (fields: readonly string[], field: HevyField): string => {
    const index = layout.columns.get(field);
    return index === undefined ? '' : texts.take(fields[index]);
  };

  const dateColumns = [layout.columns.get('start_time'), layout.columns.get('end_time')];

  return ({ line, fields: written }) => {
    const fields = rejoinDates(written, dateColumns, layout.names.length);
    refuseExtraFields(fields, layout.names.length);
    const start = get(fields, 'start_time');
    if (start === 'start_time') throw new UnfitRow('the header line is repeated here');
    const exercise = exerciseName(get(fields, 'exercise_title'));
    const when = dates.read(start, 'start_time');
    const index = get(fields, 'set_index');
    return {
      line,
      when,
      exercise,
      title: get(fields, 'title'),
      end: { kind: 'moment', text: get(fields, 'end_time') },
      workoutNotes: get(fields, 'description'),
      superset: get(fields, 'superset_id') || null,
      order: /^\d{1,4}$/.test(index) ? Number(index) : null,
      exerciseNotes: get(fields, 'exercise_notes'),
      setNotes: '',
      content: { kind: 'set', set: readSet(fields, line, exercise) },
    };
  };

  function readSet(fields: readonly string[], line: number, exercise: string): DraftSet {
    const kg = values.weight(get(fields, 'weight_kg'), 'kg', exercise, line);
    const lb = values.weight(get(fields, 'weight_lbs'), 'lb', exercise, line);
    const unit = enteredUnit(kg, lb);
    const reps = values.reps(get(fields, 'reps'), line);
    const seconds = values.seconds(get(fields, 'duration_seconds'), line);
    const distance =
      values.distance(get(fields, 'distance_km'), 'km') ?? values.distance(get(fields, 'distance_miles'), 'mi');
    if (unit === null && reps === null && seconds === null && distance === null) {
      throw new UnfitRow('it has neither weight nor repetitions nor time nor distance');
    }
    return {
      type: typeOf(get(fields, 'set_type'), line),
      weight: unit === 'lb' ? lb : kg,
      weightUnit: unit,
      reps,
      seconds,
      distanceMetres: distance?.metres ?? null,
      distanceExact: distance?.exact ?? true,
      rpe: values.rpe(get(fields, 'rpe'), line),
    };
  }

  function typeOf(raw: string, line: number): SetType {
    if (raw === '') return 'normal';
    const word = raw.toLowerCase().replace(/[-_ ]/g, '');
    const type = Object.hasOwn(SET_TYPES, word) ? SET_TYPES[word] : undefined;
    if (type === undefined) ledger.adjust(line, 'set_type', raw, 'not a known type of set: taken as normal');
    return type ?? 'normal';
  }
}

const QUARTERS = /^\d+(?:\.(?:0|00|5|50|25|75))?$/;

/** Where both units are given, the one the athlete entered is in quarters: 225 lb, not 102.06 kg. Else it is kg. */
function enteredUnit(kg: string | null, lb: string | null): WeightUnit | null {
  if (kg === null) return lb === null ? null : 'lb';
  if (lb === null) return 'kg';
  return QUARTERS.test(lb) && !QUARTERS.test(kg) ? 'lb' : 'kg';
}
