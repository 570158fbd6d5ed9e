import { i18n, type LocalDate } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import type { DayOff } from '@halteres/engine/program/move/day-off';
import { EmptyState, Notice } from '@halteres/ui';
import type { ReactNode } from 'react';
import { DayWorkout } from './day-workout.tsx';
import page from '../shell/parts/page.module.css';

type Props = {
  date: LocalDate;
  workouts: readonly ScheduledWorkout[];
  as: 'coach' | 'athlete';
  daysOff: readonly DayOff[];
  onMove: (workout: ScheduledWorkout) => void;
};

/** One day, each workout with its notes. */
export function DayView({ date, workouts, as, daysOff, onMove }: Props): ReactNode {
  const off = [...new Set(daysOff.filter(({ from, to }) => from <= date && date <= to).map(({ title }) => title))];
  if (workouts.length === 0)
    return (
      <EmptyState
        icon="calendar"
        title={i18n._('Nothing is planned this day')}
        text={i18n._('Rest is part of the plan. Other days are an arrow away.')}
      />
    );
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      {off.length > 0 && (
        <Notice tone="info" icon="moon" title={i18n._('Day off: {title}', { title: off.join(', ') })} />
      )}
      {workouts.map((workout) => (
        <DayWorkout key={`${date} ${workout.id}`} workout={workout} as={as} onMove={onMove} />
      ))}
    </div>
  );
}
