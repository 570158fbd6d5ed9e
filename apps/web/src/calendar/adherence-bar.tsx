import { addDays, formatDate, i18n, weekStart } from '@halteres/i18n';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../shell/session/api.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { adherenceQuery } from './calendar-queries.ts';
import classes from './adherence-bar.module.css';

/** Planned against done over the last eight weeks, said in words and drawn week by week. */
export function AdherenceBar({ entityId }: { entityId: string }): ReactNode {
  const { today } = useUnits();
  const query = useQuery(
    adherenceQuery({ entityId, from: addDays(weekStart(today, 1), -49), to: addDays(weekStart(today, 1), 6) }),
  );
  const weeks = (query.data ?? []).filter((week) => week.planned > 0);
  const planned = weeks.reduce((sum, week) => sum + week.planned, 0);
  const done = weeks.reduce((sum, week) => sum + week.done, 0);
  return (
    <div className={classes.adherence}>
      <p>
        {query.isPending
          ? '\u00a0'
          : isProblem(query.error, 'not_shared')
            ? i18n._('What was done of it is not shared with you.')
            : planned === 0
              ? i18n._('Nothing was planned in the last 8 weeks.')
              : i18n._('{done} of {planned} workouts done since {date}', {
                  done,
                  planned,
                  date: formatDate(weeks[0]?.weekStart ?? today, 'short'),
                })}
      </p>
      <div className={classes.weeks} aria-hidden="true">
        {weeks.map((week) => (
          <span key={week.weekStart} className={classes.week} title={`${week.done} / ${week.planned}`}>
            <span style={{ height: `${Math.min(100, (week.done / week.planned) * 100)}%` }} />
          </span>
        ))}
      </div>
    </div>
  );
}
