import { addDays, formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { EmptyState } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { moveWorkout } from './calendar-actions.ts';
import { WorkoutChip } from './workout-chip.tsx';
import { titleText } from '../programs/words/title-words.ts';
import classes from './grid-view.module.css';

type Props = {
  weeks: LocalDate[][];
  /** The month shown, such as 2026-11; null in a week. */
  month: string | null;
  today: LocalDate;
  workouts: readonly ScheduledWorkout[];
  showNames: boolean;
  movable: boolean;
  onOpenDay: (date: LocalDate) => void;
  onMove: (workout: ScheduledWorkout) => void;
};

/** Days in rows of seven. A focused workout is moved by arrows and Enter, or dragged. */
export function GridView({ weeks, month, today, workouts, showNames, movable, onOpenDay, onMove }: Props): ReactNode {
  const [lifted, setLifted] = useState<{ workout: ScheduledWorkout; to: LocalDate } | null>(null);
  const [over, setOver] = useState<LocalDate | null>(null);
  const byDay = Map.groupBy(workouts, (each) => each.date);
  const lift = (workout: ScheduledWorkout, days: number) => {
    const from = lifted?.workout.id === workout.id ? lifted.to : workout.date;
    setLifted({ workout, to: addDays(from, days) });
  };
  const drop = (): boolean => {
    if (lifted === null) return false;
    setLifted(null);
    void moveWorkout(lifted.workout, lifted.workout.date, lifted.to);
    return true;
  };
  return (
    <>
      <p className="sr-only" role="status">
        {lifted === null
          ? ''
          : i18n._('{title} to {date}. Enter moves it, Escape leaves it.', {
              title: titleText(lifted.workout.title),
              date: formatDate(lifted.to, 'long'),
            })}
      </p>
      <div className={classes.grid} data-month={month !== null || undefined}>
        <div className={classes.head} aria-hidden="true">
          {weeks[0]?.map((day) => (
            <span key={day}>{formatDate(day, 'weekday')}</span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} className={classes.week}>
            {week.map((day) => (
              <section
                key={day}
                className={classes.day}
                aria-label={formatDate(day, 'long')}
                data-outside={(month !== null && !day.startsWith(month)) || undefined}
                data-today={day === today || undefined}
                data-target={lifted?.to === day || over === day || undefined}
                onDragOver={(event) => {
                  if (!movable) return;
                  event.preventDefault();
                  if (over !== day) setOver(day);
                }}
                onDrop={(event) => {
                  setOver(null);
                  const workout = workouts.find((each) => each.id === event.dataTransfer.getData('text/plain'));
                  if (workout !== undefined) void moveWorkout(workout, workout.date, day);
                }}
              >
                <button type="button" className={classes.number} onClick={() => onOpenDay(day)}>
                  <span className="sr-only">
                    {i18n._('{date}, {count, plural, =0 {nothing planned} one {# workout} other {# workouts}}', {
                      date: formatDate(day, 'long'),
                      count: byDay.get(day)?.length ?? 0,
                    })}
                  </span>
                  <span className={classes.dayName} aria-hidden="true">
                    {formatDate(day, 'weekday')}
                  </span>
                  <span className={classes.dayNumber} aria-hidden="true">
                    {Number(day.slice(8))}
                  </span>
                  <span
                    className={classes.count}
                    aria-hidden="true"
                    data-done={byDay.get(day)?.every((each) => each.completed) === true || undefined}
                  >
                    {byDay.get(day)?.length}
                  </span>
                </button>
                <div className={classes.chips}>
                  {(byDay.get(day) ?? []).map((workout) => (
                    <WorkoutChip
                      key={workout.id}
                      workout={workout}
                      showName={showNames}
                      movable={movable}
                      lifted={lifted?.workout.id === workout.id}
                      onLift={lift}
                      onDrop={drop}
                      onLeave={() => setLifted(null)}
                      onMove={onMove}
                      onDragEnd={() => setOver(null)}
                    />
                  ))}
                </div>
              </section>
            ))}
          </div>
        ))}
      </div>
      {workouts.length === 0 && (
        <EmptyState
          icon="calendar"
          title={i18n._('Nothing is planned here')}
          text={i18n._('Workouts of a program stand on their days. You move them by dragging, or with the arrow keys.')}
          {...(movable
            ? {
                action: (
                  <ButtonLink variant="default" to="/generate">
                    {i18n._('Generate a program')}
                  </ButtonLink>
                ),
              }
            : {})}
        />
      )}
    </>
  );
}
