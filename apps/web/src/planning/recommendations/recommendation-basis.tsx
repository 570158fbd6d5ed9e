import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import type { Advice, RecommendationView } from '@halteres/modules/planning/recommend/contract';
import type { ReactNode } from 'react';
import { BeforeAfter } from '../suggestions/before-after.tsx';
import { amountText, evidenceName } from './evidence-words.ts';
import { typeName } from './recommendation-words.ts';
import classes from '../suggestions/suggestions.module.css';
import page from '../../shell/parts/page.module.css';

const MOST_SHOWN = 2;

/** The days a number comes from: all of a few, the first and the last of many. */
function datesText(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (dates.length <= 2) return dates.map((date) => formatDate(date, 'short')).join(', ');
  return i18n._('{count} days from {first} to {last}', {
    count: formatNumber(dates.length, 0),
    first: formatDate(first, 'short'),
    last: formatDate(last, 'short'),
  });
}

const fromText = ({ dates, sets }: Advice['evidence'][number]): string =>
  [datesText(dates), sets === undefined ? '' : i18n._('{count, plural, one {# set} other {# sets}}', { count: sets })]
    .filter((part) => part !== '')
    .join(' · ');

/** The numbers a recommendation stands on, the days they come from, and what it would change. */
export function RecommendationBasis({ one }: { one: RecommendationView }): ReactNode {
  const more = one.workouts.length - MOST_SHOWN;
  return (
    <details className={classes.more}>
      <summary>{i18n._('The numbers behind it: {name}', { name: typeName(one.type) })}</summary>
      <div className={classes.shown}>
        <table className={classes.table}>
          <thead className="sr-only">
            <tr>
              <th scope="col">{i18n._('Measured')}</th>
              <th scope="col">{i18n._('Value')}</th>
            </tr>
          </thead>
          <tbody>
            {one.evidence.map((each) => (
              <tr key={each.name}>
                <td>
                  <span>{evidenceName(each.name)}</span>
                  {fromText(each) !== '' && <span className="secondary">{fromText(each)}</span>}
                </td>
                <td className={classes.work}>{amountText(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {one.workouts.slice(0, MOST_SHOWN).map((workout) => (
          <BeforeAfter key={workout.workoutId} workout={workout} />
        ))}
        {more > 0 && (
          <p className="secondary">
            {i18n._('{count, plural, one {And one workout more like it.} other {And # workouts more like it.}}', {
              count: more,
            })}
          </p>
        )}
        <p className={page.small}>{i18n._('Source: {source}', { source: one.source })}</p>
      </div>
    </details>
  );
}
