import { formatDate, i18n } from '@halteres/i18n';
import type { WorkLine, WorkoutDifference } from '@halteres/modules/planning/adapt/contract';
import type { ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { reserveText, workText } from './suggestion-words.ts';
import { titleText } from '../../programs/words/title-words.ts';
import classes from './suggestions.module.css';

type Props = {
  workout: WorkoutDifference;
  /** Also what stays, for a whole day; otherwise only what changes. */
  whole?: boolean;
};

/** One workout as it is and as it would be. */
export function BeforeAfter({ workout, whole = false }: Props): ReactNode {
  const lines = whole ? workout.lines : workout.lines.filter(({ changed }) => changed);
  const date = formatDate(workout.date, 'day');
  return (
    <table className={classes.table}>
      <caption>
        {whole
          ? i18n._('{title}: {before} min before, {after} min after', {
              title: titleText(workout.title),
              before: workout.minutesBefore,
              after: workout.minutesAfter,
            })
          : [date, titleText(workout.title)].join(' · ')}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{i18n._('Before')}</th>
          <th scope="col">{i18n._('After')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ before, after, changed }) => (
          <tr key={`${before?.slug ?? ''} ${after?.slug ?? ''}`} data-changed={changed || undefined}>
            <td>
              <Work line={before} other={null} />
            </td>
            <td>
              {changed ? (
                <Work line={after} other={before} />
              ) : (
                <span className="secondary">{i18n._('as planned')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Work({ line, other }: { line: WorkLine | null; other: WorkLine | null }): ReactNode {
  const nameOf = useNameOfExercise();
  if (line === null) return <span className="secondary">{other === null ? '–' : i18n._('left out')}</span>;
  const details = [
    line.superset === null ? '' : i18n._('Superset {letter}', { letter: line.superset }),
    other !== null && other.rir !== line.rir ? reserveText(line) : '',
  ].filter((part) => part !== '');
  return (
    <>
      {(other === null || other.slug !== line.slug) && <span className={classes.name}>{nameOf(line)}</span>}
      <span className={classes.work}>{workText(line)}</span>
      {details.length > 0 && <span className="secondary">{details.join(' · ')}</span>}
    </>
  );
}
