import { formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import type { DayOff } from '@halteres/engine/program/move/day-off';
import { EmptyState, Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { moveWorkout } from './calendar-actions.ts';
import { DayPlace } from './drag/day-place.tsx';
import { DragArea } from './drag/drag-area.tsx';
import { besideText } from './drag/beside-text.ts';
import { PickedDay } from './picked-day.tsx';
import { stateOf } from './state-of.ts';
import { WorkoutChip } from './workout-chip.tsx';
import classes from './grid-view.module.css';

type Props = {
  weeks: LocalDate[][];
  /** The month shown, such as 2026-11; null in a week. */
  month: string | null;
  today: LocalDate;
  workouts: readonly ScheduledWorkout[];
  daysOff: readonly DayOff[] | null;
  /** Those of them that are written into their days. */
  named: readonly DayOff[];
  showNames: boolean;
  movable: boolean;
  /** The day whose workouts stand below a month, where there is no room for them in it. */
  picked: LocalDate | null;
  onPickDay: (date: LocalDate) => void;
  onOpenDay: (date: LocalDate) => void;
  onMove: (workout: ScheduledWorkout) => void;
};

/** Days in rows of seven. A workout that is not trained yet is dragged to another day, from its day or from below. */
export function GridView(props: Props): ReactNode {
  const { weeks, month, today, workouts, daysOff, named, showNames, movable, picked, onPickDay, onOpenDay, onMove } =
    props;
  const chipOf = (workout: ScheduledWorkout): ReactNode => (
    <WorkoutChip
      key={workout.id}
      workout={workout}
      showName={showNames}
      movable={movable}
      state={stateOf(workout, daysOff, today)}
      onMove={onMove}
    />
  );
  const byDay = Map.groupBy(workouts, (each) => each.date);
  return (
    <DragArea
      workouts={workouts}
      dateOf={String}
      placeOf={(date) => date}
      homeOf={({ date }) => date}
      takes={() => true}
      noteOf={(workout, date) => besideText(workout, byDay.get(date) ?? [])}
      onDrop={(workout, date) => {
        void moveWorkout(workout, workout.date, date);
        // Below the month stands where it went.
        if (picked !== null) onPickDay(date);
      }}
    >
      <div className={classes.grid} data-month={month !== null || undefined}>
        <div className={classes.head} aria-hidden="true">
          {weeks[0]?.map((day) => (
            <span key={day}>{formatDate(day, 'weekday')}</span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} className={classes.week}>
            {week.map((day) => (
              <DayPlace
                key={day}
                place={day}
                className={classes.day}
                aria-label={formatDate(day, 'long')}
                data-outside={(month !== null && !day.startsWith(month)) || undefined}
                data-today={day === today || undefined}
                data-picked={day === picked || undefined}
              >
                <DayNumber
                  day={day}
                  workouts={byDay.get(day) ?? []}
                  onClick={picked === null ? onOpenDay : onPickDay}
                  isPicked={picked === null ? undefined : day === picked}
                />
                {titlesOff(named, day).map((title) => (
                  <p key={title} className={classes.off}>
                    <Icon name="moon" size={16} />
                    <span className="sr-only">{i18n._('Day off')}: </span>
                    <span className={classes.offTitle}>{title}</span>
                  </p>
                ))}
                {picked === null && <div className={classes.chips}>{(byDay.get(day) ?? []).map(chipOf)}</div>}
              </DayPlace>
            ))}
          </div>
        ))}
      </div>
      {picked !== null && workouts.length > 0 && (
        <PickedDay
          day={picked}
          workouts={byDay.get(picked) ?? []}
          off={titlesOff(named, picked)}
          movable={movable}
          chipOf={chipOf}
          onMove={onMove}
          onOpenDay={onOpenDay}
        />
      )}
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
    </DragArea>
  );
}

const titlesOff = (daysOff: readonly DayOff[], day: LocalDate): string[] => [
  ...new Set(daysOff.filter(({ from, to }) => from <= day && day <= to).map(({ title }) => title)),
];

type NumberProps = {
  day: LocalDate;
  workouts: readonly ScheduledWorkout[];
  onClick: (date: LocalDate) => void;
  isPicked: boolean | undefined;
};

function DayNumber({ day, workouts, onClick, isPicked }: NumberProps): ReactNode {
  return (
    <button type="button" className={classes.number} aria-pressed={isPicked} onClick={() => onClick(day)}>
      <span className="sr-only">
        {i18n._('{date}, {count, plural, =0 {nothing planned} one {# workout} other {# workouts}}', {
          date: formatDate(day, 'long'),
          count: workouts.length,
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
        data-done={(workouts.length > 0 && workouts.every((each) => each.completed)) || undefined}
      >
        {workouts.length === 0 ? null : workouts.length}
      </span>
    </button>
  );
}
