import { formatNumber, i18n, type WeightUnit } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useUnits } from '../../../shell/session/use-units.ts';
import { loadNumber, measureWord, setText, setTypeWord, sideWord } from '../../set-words.ts';
import type { LoggedSet, SetEntry } from '../../log-shapes.ts';
import { inUnit, ofKind, stepped } from '../load-units.ts';
import { countOf, withCount } from '../next-set.ts';
import { NoteSheet } from '../note-sheet.tsx';
import { plannedSets, type LoggerExercise } from '../pair-with-plan.ts';
import { useBuildable } from '../load/use-buildable.ts';
import { useIsOnBar } from '../load/use-is-on-bar.ts';
import { EffortPad } from './effort-pad.tsx';
import { KindPad } from './kind-pad.tsx';
import { PadFields, type PadField } from './pad-fields.tsx';
import { NumberPad } from './number-pad.tsx';
import { stepReps } from './step-load.ts';
import { Stepper } from './stepper.tsx';
import { decimalOf, typeKey } from './typed-number.ts';
import classes from './console.module.css';
import pads from './pads.module.css';

const PlateSheet = lazy(() => import('../load/plate-sheet.tsx'));

type Props = {
  personId: string;
  exercise: LoggerExercise;
  entry: SetEntry;
  lastSet: LoggedSet | null;
  editing: { position: number; onCancel: () => void } | null;
  onChange: (change: Partial<SetEntry>) => void;
  onLog: () => void;
};

/** Where the current set is entered: steppers, or in their place the pad. It is always as high. */
export function SetConsole({ personId, exercise, entry, lastSet, editing, onChange, onLog }: Props): ReactNode {
  const units = useUnits();
  const { logged, targets, measure, sides } = exercise;
  const [pad, setPad] = useState<PadField | 'kind' | null>(null);
  const [typed, setTyped] = useState('');
  const [noting, setNoting] = useState(false);
  const [loading, setLoading] = useState(false);
  const isOnBar = useIsOnBar(exercise);
  const unit: WeightUnit = entry.weightUnit ?? targets.find((set) => set.load !== null)?.load?.unit ?? units.weightUnit;
  const buildable = useBuildable(personId, exercise, unit);
  const hasLoad = entry.loadKind !== 'bodyweight' && entry.loadKind !== 'band';
  const count = countOf(entry, measure);
  const open = (field: PadField) => {
    setTyped('');
    setPad(field);
  };
  const type = (key: string) => {
    const text = typeKey(
      key === 'back' && typed === '' ? String((pad === 'load' ? entry.weight : count) ?? '') : typed,
      key,
    );
    setTyped(text);
    const value = decimalOf(text);
    onChange(
      pad === 'load'
        ? { weight: value, weightUnit: value === null ? null : unit }
        : withCount(measure, value === null ? null : Number(value)),
    );
  };
  const next = () => (pad === 'load' ? open('count') : setPad(null));
  const log = () => {
    setPad(null);
    onLog();
  };
  const number = editing === null ? logged.sets.length + 1 : editing.position + 1;
  const planned = plannedSets(exercise);
  const which =
    editing !== null
      ? i18n._('Change set {number}', { number })
      : number <= planned
        ? i18n._('Set {number} of {planned}', { number, planned })
        : i18n._('Set {number}', { number });
  const toggleUnit = () => onChange(inUnit(entry, unit === 'kg' ? 'lb' : 'kg'));
  const weight = entry.weight === null ? '–' : loadNumber(entry.weight);

  return (
    <div className={classes.body}>
      <div className={classes.line}>
        <span className={classes.which}>{which}</span>
        {editing !== null ? (
          <button type="button" className={classes.last} onClick={editing.onCancel}>
            {i18n._('Leave as it was')}
          </button>
        ) : (
          lastSet !== null && (
            <button
              type="button"
              className={classes.last}
              title={i18n._('Use last time’s numbers')}
              onClick={() =>
                onChange({
                  loadKind: lastSet.loadKind,
                  weight: lastSet.weight,
                  weightUnit: lastSet.weightUnit,
                  ...withCount(measure, countOf(lastSet, measure)),
                })
              }
            >
              {i18n._('Last time')} <strong>{setText(lastSet)}</strong>
              {lastSet.rpe !== null && ` @${formatNumber(lastSet.rpe, 1)}`}
            </button>
          )
        )}
      </div>
      <div className={classes.slot}>
        {pad === null && (
          <>
            {hasLoad ? (
              <Stepper
                label={
                  entry.loadKind === 'external'
                    ? i18n._('Load')
                    : entry.loadKind === 'added'
                      ? i18n._('Added')
                      : i18n._('Help')
                }
                value={weight}
                unit={unit}
                lessText={i18n._('Less load')}
                moreText={i18n._('More load')}
                onStep={(direction) => onChange(stepped(entry, direction, targets, buildable, unit))}
                onOpen={() => open('load')}
              />
            ) : (
              <button type="button" className={classes.bare} onClick={() => setPad('kind')}>
                {entry.loadKind === 'band' ? i18n._('Band') : i18n._('Bodyweight')}
                <span>{i18n._('Tap to add weight or help')}</span>
              </button>
            )}
            <Stepper
              label={measureWord(measure)}
              value={count === null ? '–' : formatNumber(count, 1)}
              unit=""
              lessText={i18n._('Fewer')}
              moreText={i18n._('More')}
              onStep={(direction) => onChange(withCount(measure, stepReps(count, direction)))}
              onOpen={() => open('count')}
            />
            <div className={classes.chips}>
              <button
                type="button"
                className={classes.chip}
                data-set={entry.rpe !== null || undefined}
                onClick={() => open('rpe')}
              >
                {entry.rpe === null ? i18n._('RPE') : i18n._('RPE {rpe}', { rpe: formatNumber(entry.rpe, 1) })}
              </button>
              <button
                type="button"
                className={classes.chip}
                data-set={entry.setType !== 'normal' || entry.notes !== null || entry.side !== null || undefined}
                onClick={() => setPad('kind')}
              >
                {entry.side === null
                  ? setTypeWord(entry.setType)
                  : entry.setType === 'normal'
                    ? sideWord(entry.side)
                    : `${setTypeWord(entry.setType)} · ${sideWord(entry.side)}`}
              </button>
              <button
                type="button"
                className={classes.chip}
                disabled={!hasLoad}
                onClick={toggleUnit}
                aria-label={i18n._('Unit: {unit}', { unit })}
              >
                {unit}
              </button>
              {isOnBar && hasLoad && (
                <button
                  type="button"
                  className={classes.chip}
                  onClick={() => setLoading(true)}
                  aria-label={i18n._('Plates for {name}', { name: logged.name })}
                >
                  <Icon name="plates" />
                </button>
              )}
            </div>
            <button type="button" className={classes.log} disabled={count === null} onClick={log}>
              {editing === null ? i18n._('Log set {number}', { number }) : i18n._('Save set {number}', { number })}
            </button>
          </>
        )}
        {pad !== null && pad !== 'kind' && (
          <PadFields
            entry={entry}
            measure={measure}
            unit={unit}
            active={pad}
            isFresh={typed === ''}
            hasLoad={hasLoad}
            onOpen={open}
          />
        )}
        {(pad === 'load' || pad === 'count') && (
          <NumberPad
            decimals={pad === 'load' || measure !== 'reps'}
            onKey={type}
            doneText={pad === 'load' ? i18n._('Next') : i18n._('Done')}
            onDone={next}
            side={
              <button
                type="button"
                className={pads.key}
                disabled={pad !== 'load'}
                onClick={toggleUnit}
                aria-label={i18n._('Unit: {unit}', { unit })}
              >
                {unit}
              </button>
            }
          />
        )}
        {pad === 'rpe' && (
          <EffortPad
            value={entry.rpe}
            onChange={(rpe) => {
              onChange({ rpe });
              setPad(null);
            }}
          />
        )}
        {pad === 'kind' && (
          <KindPad
            entry={entry}
            onType={(setType) => onChange({ setType })}
            onKind={(kind) => onChange(ofKind(entry, kind))}
            hasSides={sides !== 'none' || entry.side !== null}
            onSide={(side) => onChange({ side })}
            onNotes={() => setNoting(true)}
            onDone={() => setPad(null)}
          />
        )}
      </div>
      {isOnBar && loading && (
        <Suspense>
          <PlateSheet
            open
            personId={personId}
            exercise={exercise}
            entry={entry}
            unit={unit}
            onUse={onChange}
            onClose={() => setLoading(false)}
          />
        </Suspense>
      )}
      <NoteSheet
        open={noting}
        title={i18n._('Note on this set')}
        value={entry.notes}
        onSave={(notes) => onChange({ notes })}
        onClose={() => setNoting(false)}
      />
    </div>
  );
}
