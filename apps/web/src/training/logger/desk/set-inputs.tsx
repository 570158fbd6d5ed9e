import { formatNumber, i18n, parseNumber } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { useUnits } from '../../../shell/session/use-units.ts';
import { loadKindWord, setText, setTypeWord, sideWord, type Measure } from '../../set-words.ts';
import type { LoadKind, LoggedSet, SetEntry, SetType } from '../../log-shapes.ts';
import { ofKind } from '../load-units.ts';
import { countOf, withCount } from '../next-set.ts';
import classes from './desk-logger.module.css';

const TYPES: readonly SetType[] = ['normal', 'warm_up', 'drop', 'failure', 'amrap'];
const SIDES = ['both', 'left', 'right'] as const;
const KINDS: readonly LoadKind[] = ['external', 'bodyweight', 'added', 'assisted', 'band'];

type Props = {
  number: number;
  entry: SetEntry;
  lastSet: LoggedSet | null;
  /** The records this set is, in words; empty for none. */
  record: string;
  measure: Measure;
  hasSides: boolean;
  done: boolean;
  saving: boolean;
  onCommit: (change: Partial<SetEntry>) => void;
  onAct: () => void;
};

/** One row of the table: what is typed counts when one leaves the field; Enter logs the next set. */
export function SetInputs({
  number,
  entry,
  lastSet,
  record,
  measure,
  hasSides,
  done,
  saving,
  onCommit,
  onAct,
}: Props): ReactNode {
  const { weightUnit } = useUnits();
  const unit = entry.weightUnit ?? weightUnit;
  const count = countOf(entry, measure);
  const hasLoad = entry.loadKind !== 'bodyweight' && entry.loadKind !== 'band';
  const commit = (change: Partial<SetEntry>) => {
    const differs = Object.entries(change).some(([field, value]) => entry[field as keyof SetEntry] !== value);
    if (differs) onCommit(change);
  };
  const isReady = count !== null;
  return (
    <tr data-next={done ? undefined : true} data-done={(done && !saving) || undefined} aria-busy={saving || undefined}>
      <th scope="row">{number}</th>
      <td className={classes.last}>
        {record !== '' ? <strong>{record}</strong> : lastSet === null ? '' : setText(lastSet)}
      </td>
      <td>
        <span className={classes.load}>
          <Cell
            column="load"
            label={i18n._('Load of set {number}', { number })}
            value={entry.weight ?? ''}
            disabled={!hasLoad}
            allows={(value) => value === null || (value >= 0 && value <= 5000)}
            onValue={(value) =>
              commit({ weight: value === null ? null : String(value), weightUnit: value === null ? null : unit })
            }
            onEnter={done ? undefined : onAct}
          />
          <button
            type="button"
            className={classes.unit}
            disabled={!hasLoad || entry.weight === null}
            onClick={() => commit({ weightUnit: unit === 'kg' ? 'lb' : 'kg' })}
            aria-label={i18n._('Unit: {unit}', { unit })}
          >
            {unit}
          </button>
        </span>
      </td>
      <td>
        <Cell
          column="count"
          label={i18n._('Count of set {number}', { number })}
          value={count === null ? '' : String(count)}
          allows={(value) => value === null || (value >= 0 && value <= 10_000)}
          onValue={(value) =>
            commit(withCount(measure, value === null ? null : measure === 'reps' ? Math.round(value) : value))
          }
          onEnter={done ? undefined : onAct}
        />
      </td>
      <td>
        <Cell
          column="rpe"
          label={i18n._('RPE of set {number}', { number })}
          value={entry.rpe === null ? '' : formatNumber(entry.rpe, 1)}
          allows={(value) => value === null || (value >= 1 && value <= 10 && Number.isInteger(value * 2))}
          onValue={(rpe) => commit({ rpe })}
          onEnter={done ? undefined : onAct}
        />
      </td>
      <td>
        <select
          className={classes.select}
          value={entry.setType}
          aria-label={i18n._('Type of set {number}', { number })}
          onChange={(event) =>
            commit({ setType: TYPES.find((type) => type === event.currentTarget.value) ?? 'normal' })
          }
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {setTypeWord(type)}
            </option>
          ))}
        </select>
      </td>
      {hasSides && (
        <td>
          <select
            className={classes.select}
            value={entry.side ?? ''}
            aria-label={i18n._('Side of set {number}', { number })}
            onChange={(event) => commit({ side: SIDES.find((side) => side === event.currentTarget.value) ?? null })}
          >
            <option value="">–</option>
            {SIDES.map((side) => (
              <option key={side} value={side}>
                {sideWord(side)}
              </option>
            ))}
          </select>
        </td>
      )}
      <td>
        <select
          className={classes.select}
          value={entry.loadKind}
          aria-label={i18n._('What set {number} lifted', { number })}
          onChange={(event) =>
            commit(ofKind(entry, KINDS.find((kind) => kind === event.currentTarget.value) ?? 'external'))
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {loadKindWord(kind)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          className={classes.note}
          aria-label={i18n._('Note on set {number}', { number })}
          data-column="note"
          maxLength={4000}
          defaultValue={entry.notes ?? ''}
          onBlur={(event) =>
            commit({ notes: event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim() })
          }
        />
      </td>
      <td>
        {done ? (
          <button
            type="button"
            className={classes.act}
            onClick={onAct}
            aria-label={i18n._('Delete set {number}', { number })}
          >
            <Icon name="trash" size={16} />
          </button>
        ) : (
          <button
            type="button"
            className={classes.act}
            data-log
            disabled={!isReady}
            onClick={onAct}
            aria-label={i18n._('Log set {number}', { number })}
          >
            <Icon name="check" />
          </button>
        )}
      </td>
    </tr>
  );
}

type CellProps = {
  column: string;
  label: string;
  value: string;
  disabled?: boolean;
  allows: (value: number | null) => boolean;
  onValue: (value: number | null) => void;
  onEnter: (() => void) | undefined;
};

/** A number in a table; while it is none, it is marked and nothing changes. */
function Cell({ column, label, value, disabled = false, allows, onValue, onEnter }: CellProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): number | null | undefined => {
    if (text.trim() === '') return null;
    const number = parseNumber(text);
    return number !== null && allows(number) ? number : undefined;
  };
  const isWrong = typed !== null && read(typed) === undefined;
  return (
    <input
      className={classes.cell}
      data-column={column}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      disabled={disabled}
      value={typed ?? value}
      placeholder="–"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const number = read(event.currentTarget.value);
        if (onEnter !== undefined && number !== undefined) onValue(number);
      }}
      onBlur={() => {
        const number = typed === null ? undefined : read(typed);
        if (number !== undefined) onValue(number);
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
        if (event.key !== 'Enter' || isWrong) return;
        if (onEnter === undefined) event.currentTarget.blur();
        else onEnter();
      }}
    />
  );
}
