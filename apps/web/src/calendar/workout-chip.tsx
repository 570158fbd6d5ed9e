import { i18n } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { Icon } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { useNameIn } from '../programs/class/use-name-in.ts';
import { titleText } from '../programs/words/title-words.ts';
import classes from './workout-chip.module.css';

type Props = {
  workout: ScheduledWorkout;
  showName: boolean;
  movable: boolean;
  lifted: boolean;
  onLift: (workout: ScheduledWorkout, days: number) => void;
  onDrop: () => boolean;
  onLeave: () => void;
  onMove: (workout: ScheduledWorkout) => void;
  onDragEnd: () => void;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A workout in a calendar: a link to it, and something to move. */
export function WorkoutChip({
  workout,
  showName,
  movable,
  lifted,
  onLift,
  onDrop,
  onLeave,
  onMove,
  onDragEnd,
}: Props): ReactNode {
  const nameIn = useNameIn();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!movable) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      onLift(workout, step);
    }
    if (event.key === 'Enter' && lifted && onDrop()) event.preventDefault();
    if (event.key === 'Escape') onLeave();
    if (event.key === 'm') onMove(workout);
  };
  return (
    <Link
      to="/programs/$ownerId/$programId"
      params={{ ownerId: workout.ownerId, programId: workout.programId }}
      search={{ workout: workout.workoutId }}
      className={classes.chip ?? ''}
      data-done={workout.completed || undefined}
      data-lifted={lifted || undefined}
      draggable={movable}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', workout.id)}
      onDragEnd={onDragEnd}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {workout.completed && (
        <>
          <Icon name="check" size={16} />
          <span className="sr-only">{i18n._('Done')}: </span>
        </>
      )}
      <span className={classes.words}>
        {showName && <span className={classes.name}>{workout.entityName}</span>}
        <span className={showName ? classes.title : classes.name}>
          {workout.time === null ? '' : `${workout.time.slice(0, 5)} `}
          {titleText(workout.title, nameIn)}
        </span>
      </span>
      {workout.deload && (
        <span className={classes.mark} title={i18n._('Deload')}>
          <Icon name="down" size={16} />
          <span className="sr-only">{i18n._('Deload')}</span>
        </span>
      )}
    </Link>
  );
}
