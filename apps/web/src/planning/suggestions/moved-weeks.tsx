import { formatDate, i18n } from '@halteres/i18n';
import type { WorkoutDifference } from '@halteres/modules/planning/adapt/contract';
import type { ReactNode } from 'react';
import classes from './suggestions.module.css';

/** Weeks that move, each by its first workout: the day planned and the day it comes. */
export function MovedWeeks({ workouts }: { workouts: readonly WorkoutDifference[] }): ReactNode {
  const firsts = [...new Map(workouts.toReversed().map((workout) => [workout.week, workout])).values()].toReversed();
  if (firsts.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption>{i18n._('What moves, by the first day of each week')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{i18n._('Before')}</th>
          <th scope="col">{i18n._('After')}</th>
        </tr>
      </thead>
      <tbody>
        {firsts.map(({ week, date, movesTo }) => (
          <tr key={week} data-changed>
            <td>
              <span className={classes.name}>{i18n._('Week {number}', { number: week })}</span>
              <span className={classes.work}>{formatDate(date, 'day')}</span>
            </td>
            <td>
              <span className={classes.work}>{movesTo === null ? '–' : formatDate(movesTo, 'day')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
