import { formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { Button, Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import { titleText } from '../programs/words/title-words.ts';
import page from '../shell/parts/page.module.css';
import classes from './picked-day.module.css';

type Props = {
  day: LocalDate;
  workouts: readonly ScheduledWorkout[];
  /** What makes it a day off. */
  off: readonly string[];
  movable: boolean;
  chipOf: (workout: ScheduledWorkout) => ReactNode;
  onMove: (workout: ScheduledWorkout) => void;
  onOpenDay: (date: LocalDate) => void;
};

/** Below a month on a phone: the workouts of the day that was tapped, to open, to drag into the month, or to move by a button. */
export function PickedDay({ day, workouts, off, movable, chipOf, onMove, onOpenDay }: Props): ReactNode {
  return (
    <section className={classes.picked} aria-labelledby="picked-day">
      <div className={page.between}>
        <h2 id="picked-day" aria-live="polite">
          {formatDate(day, 'day')}
        </h2>
        {workouts.length > 0 && (
          <Button variant="default" h={40} onClick={() => onOpenDay(day)}>
            {i18n._('Open the day')}
          </Button>
        )}
      </div>
      {off.length > 0 && (
        <p className={classes.off}>
          <Icon name="moon" size={16} /> {i18n._('Day off: {title}', { title: off.join(', ') })}
        </p>
      )}
      {workouts.length === 0 && <p className="secondary">{i18n._('Nothing is planned this day')}</p>}
      {workouts.map((workout) => (
        <div key={workout.id} className={classes.workout}>
          {chipOf(workout)}
          {movable && !workout.completed && (
            <Button variant="default" h={48} onClick={() => onMove(workout)}>
              {i18n._('Move to…')}
              <span className="sr-only">
                {' '}
                {workout.entityName}, {titleText(workout.title)}
              </span>
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
