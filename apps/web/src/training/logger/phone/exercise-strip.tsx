import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { plannedSets, setsLeft, type LoggerExercise } from '../pair-with-plan.ts';
import { roundLabels } from '../rounds.ts';
import classes from './phone-logger.module.css';

type Props = {
  exercises: readonly LoggerExercise[];
  current: number;
  onSelect: (at: number) => void;
  onAdd: () => void;
};

/** The exercises of the workout side by side, each with how far it is. */
export function ExerciseStrip({ exercises, current, onSelect, onAdd }: Props): ReactNode {
  const labels = roundLabels(exercises.map(({ logged }) => logged));
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  return (
    <nav className={classes.strip} aria-label={i18n._('Exercises')} ref={ref}>
      {exercises.map((exercise, at) => {
        const { logged } = exercise;
        const planned = plannedSets(exercise);
        const label = labels.get(logged.id);
        const isDone = planned > 0 && setsLeft(exercise) === 0;
        return (
          <button
            key={logged.id}
            type="button"
            className={classes.tab}
            aria-current={at === current ? 'step' : undefined}
            onClick={() => onSelect(at)}
          >
            <span className={classes.tabName}>
              {label !== undefined && <b className={classes.label}>{label}</b>} {logged.name}
            </span>
            <span className={classes.tabCount} data-done={isDone || undefined}>
              {isDone && <Icon name="check" size={16} />}
              {planned > 0
                ? i18n._('{done} of {planned}', { done: logged.sets.length, planned })
                : i18n._('{done, plural, =0 {no sets} one {# set} other {# sets}}', { done: logged.sets.length })}
            </span>
          </button>
        );
      })}
      <button type="button" className={classes.add} onClick={onAdd}>
        <Icon name="plus" /> {i18n._('Add')}
      </button>
    </nav>
  );
}
