import { useDraggable } from '@dnd-kit/core';
import { i18n } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { Icon } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Movable } from './movable.ts';
import { useNameIn } from '../programs/class/use-name-in.ts';
import { titleText } from '../programs/words/title-words.ts';
import classes from './workout-chip.module.css';

type Shown = Movable & Pick<ScheduledWorkout, 'programId' | 'workoutId' | 'time' | 'deload'>;
type Props<Workout extends Shown> = {
  workout: Workout;
  showName: boolean;
  movable: boolean;
  /** How it went where it is not done: it was missed, or excused by a day off. */
  state?: 'missed' | 'off' | null;
  onMove: (workout: Workout) => void;
};

/** A workout in a calendar: a link to it, and something to move while it is not trained. */
export function WorkoutChip<Workout extends Shown>({
  workout,
  showName,
  movable,
  state = null,
  onMove,
}: Props<Workout>): ReactNode {
  const nameIn = useNameIn();
  const free = movable && !workout.completed;
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: workout.id,
    disabled: !free,
    attributes: { role: 'link', roleDescription: i18n._('movable workout') },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!free) return;
    if (event.key === 'm') onMove(workout);
    else listeners?.['onKeyDown']?.(event);
  };
  return (
    <Link
      to="/programs/$ownerId/$programId"
      params={{ ownerId: workout.ownerId, programId: workout.programId }}
      search={{ workout: workout.workoutId }}
      className={classes.chip ?? ''}
      data-workout={workout.id}
      data-done={workout.completed || undefined}
      data-state={workout.completed ? undefined : (state ?? undefined)}
      data-lifted={isDragging || undefined}
      data-movable={free || undefined}
      draggable={false}
      ref={setNodeRef}
      {...(free
        ? {
            ...listeners,
            'aria-describedby': attributes['aria-describedby'],
            'aria-roledescription': attributes['aria-roledescription'],
          }
        : {})}
      onKeyDown={onKeyDown}
    >
      <ChipState state={workout.completed ? 'done' : state} />
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

function ChipState({ state }: { state: 'done' | 'missed' | 'off' | null }): ReactNode {
  if (state === null) return null;
  const [icon, word] =
    state === 'done'
      ? (['check', i18n._('Done')] as const)
      : state === 'missed'
        ? (['warning', i18n._('Missed')] as const)
        : (['moon', i18n._('Day off')] as const);
  return (
    <>
      <Icon name={icon} size={16} />
      <span className="sr-only">{word}: </span>
    </>
  );
}
