import { formatNumber, i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import { setText, setTypeWord, targetText } from '../../set-words.ts';
import type { LoggedSet } from '../../log-shapes.ts';
import { recordName } from '../../records/record-words.ts';
import type { Logger } from '../use-logger.ts';
import { placeInPlan } from '../plan-place.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';
import classes from './set-rows.module.css';

type Props = {
  exercise: LoggerExercise;
  saving: ReadonlySet<string>;
  records: Logger['records'];
  editingId: string | null;
  onEdit: (set: LoggedSet) => void;
  onRemove: (set: LoggedSet) => void;
};

/** What is done and what is to do, set by set. A done set opens to be changed. */
export function SetRows({ exercise, saving, records, editingId, onEdit, onRemove }: Props): ReactNode {
  const { logged, targets, measure } = exercise;
  const ahead = targets.slice(placeInPlan(targets, logged.sets));
  return (
    <ol className={classes.sets}>
      {logged.sets.map((set, at) => (
        <li
          key={set.id}
          className={classes.set}
          data-done={saving.has(set.id) ? undefined : true}
          aria-busy={saving.has(set.id) || undefined}
          aria-current={set.id === editingId ? 'true' : undefined}
        >
          <button type="button" className={classes.setButton} onClick={() => onEdit(set)}>
            <span className="sr-only">{i18n._('Change set {number}', { number: at + 1 })}</span>
            <span className={classes.mark}>{saving.has(set.id) ? at + 1 : <Icon name="check" size={16} />}</span>
            <strong>{setText(set)}</strong>
            <span className={classes.extra}>
              {[
                set.rpe === null ? '' : i18n._('RPE {rpe}', { rpe: formatNumber(set.rpe, 1) }),
                set.setType === 'normal' ? '' : setTypeWord(set.setType),
                ...(records.get(set.id) ?? []).map(recordName),
                set.notes ?? '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </button>
          <button
            type="button"
            className={classes.setTool}
            onClick={() => onRemove(set)}
            aria-label={i18n._('Delete set {number}', { number: at + 1 })}
          >
            <Icon name="trash" size={16} />
          </button>
        </li>
      ))}
      {ahead.map((set, at) => (
        <li key={set.id} className={classes.set} data-next={at === 0 || undefined}>
          <span className={classes.setButton}>
            <span className={classes.mark}>{logged.sets.length + at + 1}</span>
            <span>{targetText(set, measure)}</span>
            <span className={classes.extra}>
              {[
                set.kind === 'warm_up' ? i18n._('Warm-up') : set.kind === 'back_off' ? i18n._('Back-off') : '',
                set.rir === null ? '' : i18n._('RIR {rir}', { rir: formatNumber(set.rir, 1) }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
