import type { AssumedUnits, Draft, DraftSet } from '../draft.ts';
import type { CsvRow } from '../file/csv-rows.ts';
import { DateReader, exerciseName, refuseExtraFields, rejoinDates } from '../file/row.ts';
import { TextPool } from '../file/text.ts';
import { type Ledger, quoted } from '../ledger.ts';
import type { DistanceUnit, SetType, WeightUnit } from '../reading.ts';
import { SetValues, UnfitRow } from '../values/set-values.ts';
import { readDistanceUnit, readWeightUnit } from '../values/unit.ts';
import type { StrongField, StrongLayout } from './layout.ts';
import { readSetOrder, readSetType, type SetOrder } from './set-order.ts';

type Column = (fields: readonly string[]) => string;

/** Reads one row of a Strong export; throws UnfitRow when it can be no set. */
export function strongRowReader(
  layout: StrongLayout,
  values: SetValues,
  units: AssumedUnits,
  ledger: Ledger,
): (row: CsvRow) => Draft {
  const dates = new DateReader();
  const texts = new TextPool();
  const column = (field: StrongField): Column => {
    const index = layout.columns.get(field);
    return index === undefined ? () => '' : (fields) => texts.take(fields[index]);
  };
  const at = {
    date: column('date'),
    title: column('title'),
    duration: column('duration'),
    exercise: column('exercise'),
    order: column('order'),
    weight: column('weight'),
    weightUnit: column('weightUnit'),
    reps: column('reps'),
    rpe: column('rpe'),
    distance: column('distance'),
    distanceUnit: column('distanceUnit'),
    seconds: column('seconds'),
    notes: column('notes'),
    workoutNotes: column('workoutNotes'),
    setType: column('setType'),
  };
  const dateName = layout.names[layout.columns.get('date') ?? 0] ?? 'date';

  return ({ line, fields: written }) => {
    const fields = rejoinDates(written, [layout.columns.get('date')], layout.names.length);
    refuseExtraFields(fields, layout.names.length);
    if (at.date(fields).toLowerCase() === dateName) throw new UnfitRow('the header line is repeated here');
    const when = dates.read(at.date(fields), dateName);
    const exercise = exerciseName(at.exercise(fields));
    const order = readSetOrder(at.order(fields));
    if (order === null) throw new UnfitRow(`the set order ${quoted(at.order(fields))} is not known`);
    return {
      line,
      when,
      exercise,
      title: at.title(fields),
      end: { kind: 'duration', text: at.duration(fields) },
      workoutNotes: at.workoutNotes(fields),
      superset: null,
      order: order.kind === 'set' ? order.order : null,
      exerciseNotes: '',
      setNotes: order.kind === 'set' ? at.notes(fields) : '',
      content: readContent(fields, line, exercise, order),
    };
  };

  function readContent(fields: readonly string[], line: number, exercise: string, order: SetOrder): Draft['content'] {
    if (order.kind === 'set') return { kind: 'set', set: readSet(fields, line, exercise, order.type) };
    if (order.kind === 'rest') {
      const seconds = values.seconds(at.seconds(fields), line);
      if (seconds === null) throw new UnfitRow('it is a rest without a length');
      return { kind: 'rest', seconds };
    }
    const text = at.notes(fields);
    if (text === '') throw new UnfitRow('it is a note without a text');
    return { kind: 'note', text };
  }

  function readSet(fields: readonly string[], line: number, exercise: string, type: SetType): DraftSet {
    const unit = weightUnitOf(fields);
    const weight = values.weight(at.weight(fields), unit, exercise, line);
    const reps = values.reps(at.reps(fields), line);
    const seconds = values.seconds(at.seconds(fields), line);
    const said = distanceUnitOf(fields);
    const distance = values.distance(at.distance(fields), said ?? units.distance);
    if (weight === null && reps === null && seconds === null && distance === null) {
      throw new UnfitRow('it has neither weight nor repetitions nor time nor distance');
    }
    return {
      type: typeOf(fields, line, type),
      weight,
      weightUnit: weight === null ? null : unit,
      reps,
      seconds,
      distanceMetres: distance?.metres ?? null,
      distanceExact: distance === null || (distance.exact && said !== null),
      rpe: values.rpe(at.rpe(fields), line),
    };
  }

  function typeOf(fields: readonly string[], line: number, type: SetType): SetType {
    const raw = at.setType(fields);
    if (raw === '') return type;
    const said = readSetType(raw);
    if (said === null) ledger.adjust(line, 'set_type', raw, `not a known type of set: taken as ${type}`);
    return said ?? type;
  }

  function weightUnitOf(fields: readonly string[]): WeightUnit | null {
    if (layout.weightUnit !== null) return layout.weightUnit;
    const raw = at.weightUnit(fields);
    if (raw === '') return units.weight;
    const unit = readWeightUnit(raw);
    if (unit === null) throw new UnfitRow(`the weight unit ${quoted(raw)} is neither kg nor lb`);
    return unit;
  }

  function distanceUnitOf(fields: readonly string[]): DistanceUnit | null {
    if (layout.distanceUnit !== null) return layout.distanceUnit;
    const raw = at.distanceUnit(fields);
    if (raw === '') return null;
    const unit = readDistanceUnit(raw);
    if (unit === null) throw new UnfitRow(`the distance unit ${quoted(raw)} is not known`);
    return unit;
  }
}
