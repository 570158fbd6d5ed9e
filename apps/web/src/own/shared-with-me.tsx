import { i18n } from '@halteres/i18n';
import { Card } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import page from '../shell/parts/page.module.css';
import { NeededPieces } from './needed-pieces.tsx';
import { sharedEquipmentQuery, sharedExercisesQuery } from './own-queries.ts';
import { needs } from './use-own-pieces.ts';

/** What coaches share: exercises stand in the search of the log as well, equipment in the choice for exercises. */
export function SharedWithMe({ wanted }: { wanted: string | undefined }): ReactNode {
  const { data: shared = [] } = useQuery(sharedExercisesQuery);
  const exercises = shared.filter((exercise) => wanted === undefined || needs(exercise, wanted));
  const { data: equipment = [] } = useQuery(sharedEquipmentQuery);
  return (
    <>
      {exercises.length > 0 && (
        <Card title={i18n._('Shared by your coach')}>
          <ul className={page.list}>
            {exercises.map((exercise) => (
              <li key={`${exercise.ownerId} ${exercise.id}`} className={page.item}>
                <div className={page.itemWords}>
                  <p className={page.itemTitle}>{exercise.name}</p>
                  {exercise.instructions !== null && <p>{exercise.instructions}</p>}
                  <NeededPieces exercise={exercise} />
                </div>
                <span className={page.small}>{exercise.coachName}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {equipment.length > 0 && (
        <Card title={i18n._('Equipment shared by your coach')}>
          <ul className={page.list}>
            {equipment.map(({ ownerId, id, name, category, description, coachName }) => (
              <li key={`${ownerId} ${id}`} className={page.item}>
                <div className={page.itemWords}>
                  <p className={page.itemTitle}>{name}</p>
                  {description !== null && <p>{description}</p>}
                  <p className={page.small}>{categoryNames()[category] ?? category}</p>
                </div>
                <span className={page.small}>{coachName}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
