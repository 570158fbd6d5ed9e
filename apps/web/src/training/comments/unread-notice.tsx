import { formatNear, i18n } from '@halteres/i18n';
import { Notice } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { titleText } from '../../programs/words/title-words.ts';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import { unreadQuery } from './comment-queries.ts';

const SHOWN = 3;

/** Comments that were not read yet, each with the way to its workout; nothing where there are none. */
export function UnreadNotice({ as }: { as: 'athlete' | 'coach' }): ReactNode {
  const { today } = useUnits();
  const { data } = useQuery(unreadQuery(as));
  if (data === undefined || data.count === 0) return null;
  return (
    <Notice
      tone="info"
      icon="mail"
      title={i18n._('{count, plural, one {# new comment} other {# new comments}}', { count: data.count })}
    >
      <ul className={page.list}>
        {data.items.slice(0, SHOWN).map(({ personId, workoutId, title, localDate, authorName }) => (
          <li key={workoutId}>
            <Link to="/workouts/$personId/$workoutId" params={{ personId, workoutId }} className={page.itemLink ?? ''}>
              {i18n._('{name} on {workout}, {day}', {
                name: authorName === '' ? i18n._('Somebody') : authorName,
                workout: title === '' ? i18n._('Workout') : titleText(title),
                day: formatNear(localDate, today),
              })}
            </Link>
          </li>
        ))}
        {data.items.length > SHOWN && <li>{i18n._('And {more} more', { more: data.items.length - SHOWN })}</li>}
      </ul>
    </Notice>
  );
}
