import { formatNear, formatNumber, i18n, weightFromKg, type LocalDate } from '@halteres/i18n';
import { Icon, SkeletonRows } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useUnits } from '../../shell/session/use-units.ts';
import type { WorkoutSummary } from '../log-shapes.ts';
import { titleText } from '../../programs/words/title-words.ts';
import classes from './history.module.css';

type Props = { personId: string; workouts: readonly WorkoutSummary[] | undefined; today: LocalDate };

/** Workouts, newest first; each opens. */
export function WorkoutList({ personId, workouts, today }: Props): ReactNode {
  const { weightUnit } = useUnits();
  if (workouts === undefined) return <SkeletonRows rows={3} height={72} label={i18n._('Loading')} />;
  if (workouts.length === 0)
    return <p className={classes.none}>{i18n._('Finished workouts stand here, the newest first.')}</p>;
  return (
    <ul className={classes.list}>
      {workouts.map(({ id, title, localDate, exercises, sets, volumeKg, gymName }) => (
        <li key={id}>
          <Link
            to="/workouts/$personId/$workoutId"
            params={{ personId, workoutId: id }}
            className={classes.workout ?? ''}
          >
            <span className={classes.words}>
              <strong>{title === '' ? i18n._('Workout') : titleText(title)}</strong>
              <span className={classes.names}>{exercises.join(', ')}</span>
              <span className={classes.facts}>
                {formatNear(localDate, today)} · {i18n._('{sets, plural, one {# set} other {# sets}}', { sets })}
                {volumeKg > 0 && ` · ${formatNumber(weightFromKg(volumeKg, weightUnit), 0)} ${weightUnit}`}
                {gymName !== null && ` · ${gymName}`}
              </span>
            </span>
            <Icon name="next" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
