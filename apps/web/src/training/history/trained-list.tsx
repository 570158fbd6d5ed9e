import { formatNear, i18n } from '@halteres/i18n';
import { Card, EmptyState, Icon, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import classes from './history.module.css';

/** Exercises by how often they were trained; each leads to its chart. */
export function TrainedList({ personId }: { personId: string }): ReactNode {
  const { today } = useUnits();
  const query = useQuery({
    queryKey: ['trained', personId],
    queryFn: () => api.training.exercises.trained({ personId }),
  });
  return (
    <LoadState
      query={query}
      skeleton={
        <Card flush>
          <SkeletonRows rows={6} label={i18n._('Loading')} />
        </Card>
      }
    >
      {(trained) =>
        trained.length === 0 ? (
          <EmptyState
            icon="chart"
            title={i18n._('Nothing to compare yet')}
            text={i18n._(
              'Each exercise you log stands here with how its strength moves. You can bring your history from Strong, Hevy, FitNotes or Fitbod.',
            )}
            action={<ButtonLink to="/log">{i18n._('Log a workout')}</ButtonLink>}
          />
        ) : (
          <Card flush>
            <ul className={classes.list}>
              {trained.map(({ exerciseId, userExerciseId, name, sessions, last }) => (
                <li key={exerciseId ?? userExerciseId}>
                  <Link
                    to="/lifts/$personId"
                    params={{ personId }}
                    search={exerciseId === null ? { own: userExerciseId ?? '' } : { exercise: exerciseId }}
                    className={classes.workout ?? ''}
                  >
                    <span className={classes.words}>
                      <strong>{name}</strong>
                      <span className={classes.facts}>
                        {i18n._('{sessions, plural, one {# session} other {# sessions}}, last {day}', {
                          sessions,
                          day: formatNear(last, today),
                        })}
                      </span>
                    </span>
                    <Icon name="next" size={16} />
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    </LoadState>
  );
}
