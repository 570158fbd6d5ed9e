import { i18n } from '@halteres/i18n';
import { Card } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { sharedExercisesQuery } from './own-queries.ts';

/** What coaches share; it stands in the search of the log as well. */
export function SharedWithMe(): ReactNode {
  const { data = [] } = useQuery(sharedExercisesQuery);
  if (data.length === 0) return null;
  return (
    <Card title={i18n._('Shared by your coach')}>
      <ul className={page.list}>
        {data.map(({ ownerId, id, name, coachName, instructions }) => (
          <li key={`${ownerId} ${id}`} className={page.item}>
            <div className={page.itemWords}>
              <p className={page.itemTitle}>{name}</p>
              {instructions !== null && <p>{instructions}</p>}
            </div>
            <span className={page.small}>{coachName}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
