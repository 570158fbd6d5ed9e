import type { Draft, DraftSet } from '../draft.ts';
import type { CsvRow } from '../file/csv-rows.ts';
import { DateReader, exerciseName, refuseExtraFields } from '../file/row.ts';
import { TextPool } from '../file/text.ts';
import type { Ledger } from '../ledger.ts';
import type { SetType } from '../reading.ts';
import { isZero, readDecimal } from '../values/decimal.ts';
import { SetValues, UnfitRow } from '../values/set-values.ts';
import { enteredWeight } from './entered-weight.ts';
import type { FitbodField, FitbodLayout } from './layout.ts';

const WARM_UP: Readonly<Record<string, SetType>> = {
  '': 'normal',
  false: 'normal',
  '0': 'normal',
  true: 'warm_up',
  '1': 'warm_up',
};

/** Reads one row of a Fitbod export; throws UnfitRow when it can be no set. All sets of a workout bear its time. */
export function fitbodRowReader(layout: FitbodLayout, values: SetValues, ledger: Ledger): (row: CsvRow) => Draft {
  const dates = new DateReader();
  const texts = new TextPool();
  const get = (fields: readonly string[], field: FitbodField): string => {
    const index = layout.columns.get(field);
    return index === undefined ? '' : texts.take(fields[index]);
  };

  return ({ line, fields }) => {
    refuseExtraFields(fields, layout.names.length);
    const date = get(fields, 'date');
    if (date.toLowerCase() === 'date') throw new UnfitRow('the header line is repeated here');
    const exercise = exerciseName(get(fields, 'exercise'));
    const sets = get(fields, 'sets');
    if (!['', '1'].includes(sets)) ledger.adjust(line, 'sets', sets, 'a row is one set: it is taken once');
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
      setNotes: [
        get(fields, 'note'),
        setting('Incline', get(fields, 'incline')),
        setting('Resistance', get(fields, 'resistance')),
      ]
        .filter((text) => text !== '')
        .join('; '),
      content: { kind: 'set', set: readSet(fields, line, exercise) },
    };
  };

  // `multiplier` says for how many dumbbells the weight counts in Fitbod's own sums: what was entered is the weight.
  function readSet(fields: readonly string[], line: number, exercise: string): DraftSet {
    const { text, unit } = enteredWeight(get(fields, 'weight'), layout.weightUnit);
    const weight = values.weight(text, unit, exercise, line);
    const seconds = values.seconds(get(fields, 'duration'), line);
    const distance = values.distance(get(fields, 'distance'), 'm');
    const counted = values.reps(get(fields, 'reps'), line);
    // What was not counted is written as 0.
    const reps = counted === 0 && (weight === null || seconds !== null || distance !== null) ? null : counted;
    if (weight === null && reps === null && seconds === null && distance === null) {
      throw new UnfitRow('it has neither weight nor repetitions nor time nor distance');
    }
    return {
      type: typeOf(get(fields, 'isWarmup'), line),
      weight,
      weightUnit: weight === null ? null : unit,
      reps,
      seconds,
      distanceMetres: distance?.metres ?? null,
      distanceExact: distance?.exact ?? true,
      rpe: null,
    };
  }

  function typeOf(raw: string, line: number): SetType {
    const word = raw.toLowerCase();
    const type = Object.hasOwn(WARM_UP, word) ? WARM_UP[word] : undefined;
    if (type === undefined) ledger.adjust(line, 'isWarmup', raw, 'neither true nor false: taken as a normal set');
    return type ?? 'normal';
  }
}

/** What a machine was set to, which sets have no place for but their notes; 0 is none. */
function setting(name: string, raw: string): string {
  const value = readDecimal(raw);
  return value === null ? (raw === '' ? '' : `${name} ${raw}`) : isZero(value) ? '' : `${name} ${value}`;
}
