import { i18n } from '@halteres/i18n';
import type { OpenDay } from '@halteres/engine/gym/details';
import { opennessAt } from '@halteres/engine/gym/open-at';
import { Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import { localClock } from './local-clock.ts';
import { weekdayLong } from './path-words.ts';
import classes from './gym.module.css';

type Props = { hours: readonly OpenDay[]; timeZone: string };

/** Whether the gym is open now, on its own clock. */
export function OpenNow({ hours, timeZone }: Props): ReactNode {
  const now = localClock(new Date(), timeZone);
  const openness = opennessAt(hours, now.weekday, now.minute);
  if (openness.state === 'unknown') return null;
  if (openness.state === 'open')
    return <Tag tone="success">{i18n._('Open now until {time}', { time: openness.until })}</Tag>;
  if (openness.next === null) return <Tag>{i18n._('Closed')}</Tag>;
  const { weekday, opens } = openness.next;
  return (
    <Tag>
      {weekday === now.weekday
        ? i18n._('Closed, opens at {time}', { time: opens })
        : i18n._('Closed, opens {day} at {time}', { day: weekdayLong(weekday), time: opens })}
    </Tag>
  );
}

/** The week, today marked. */
export function HoursWeek({ hours, timeZone }: Props): ReactNode {
  const today = localClock(new Date(), timeZone).weekday;
  return (
    <table className={classes.week}>
      <tbody>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => {
          const day = hours.find((each) => each.weekday === weekday);
          return (
            <tr key={weekday} data-today={weekday === today || undefined}>
              <th scope="row">{weekdayLong(weekday)}</th>
              <td>
                {day === undefined
                  ? '–'
                  : day.intervals.length === 0
                    ? i18n._('Closed')
                    : day.intervals.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
