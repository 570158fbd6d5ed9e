import { i18n } from '@halteres/i18n';
import type { ProgramComparison } from '@halteres/modules/programs/versions/contract';
import type { ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { WordsTable } from './words-table.tsx';
import { causeText, comparedText, comparisonSummary, detailText, type Causes } from './comparison-words.ts';
import classes from './comparison-view.module.css';
import page from '../../shell/parts/page.module.css';

type Row = ProgramComparison['exercises'][number];
type Props = { comparison: ProgramComparison; causes?: Causes };

/** Two states of a program side by side: what differs, day by day, and what stays in a line. */
export function ComparisonView({ comparison, causes = [] }: Props): ReactNode {
  const nameOf = useNameOfExercise();
  const days = [...new Set(comparison.exercises.map(({ day }) => day))];
  return (
    <div className={page.stack}>
      <p>{comparisonSummary(comparison)}</p>
      {days.map((day) => {
        const rows = comparison.exercises.filter((each) => each.day === day);
        const kept = rows.filter(({ kind }) => kind === 'kept').flatMap(({ before }) => before ?? []);
        const others = rows.filter(({ kind }) => kind !== 'kept');
        return (
          <div key={day}>
            {others.length > 0 && (
              <table className={classes.table}>
                <caption>{i18n._('Day {day}', { day })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{i18n._('Exercise')}</th>
                    <th scope="col">{i18n._('Before')}</th>
                    <th scope="col">{i18n._('After')}</th>
                  </tr>
                </thead>
                <tbody>
                  {others.map((row) => (
                    <ComparedRow key={`${row.before?.slug ?? ''} ${row.after?.slug ?? ''}`} row={row} causes={causes} />
                  ))}
                </tbody>
              </table>
            )}
            {kept.length > 0 && (
              <p className="secondary">
                {i18n._('Day {day}, kept: {names}', { day, names: kept.map((each) => nameOf(each)).join(', ') })}
              </p>
            )}
          </div>
        );
      })}
      {comparison.words.length > 0 && <WordsTable words={comparison.words} />}
    </div>
  );
}

function ComparedRow({ row, causes }: { row: Row; causes: Causes }): ReactNode {
  const nameOf = useNameOfExercise();
  const { before, after } = row;
  const weeks = row.weeks.filter(({ changed }) => changed);
  const shown = weeks[0] ?? row.weeks[0];
  const measure = (before ?? after)?.measure ?? 'reps';
  const now = (after ?? before)?.measure ?? 'reps';
  const name = [before, row.kind === 'swapped' ? after : null].flatMap((each) => (each === null ? [] : [nameOf(each)]));
  const cause = before === null ? '' : causeText(causes, before.slug);
  if (shown === undefined) return null;
  return (
    <tr>
      <th scope="row">
        {name.length === 0 && after !== null ? nameOf(after) : name.join(' → ')}
        {cause !== '' && <span className={`${classes.cause} secondary`}>{cause}</span>}
        {weeks.length > 1 && (
          <details className={classes.weeks}>
            <summary>{i18n._('{count, plural, one {# week} other {# weeks}}', { count: weeks.length })}</summary>
            <ul>
              {weeks.map((each) => (
                <li key={each.week}>
                  {i18n._('Week {number}', { number: each.week })}: {comparedText(each.before, measure)} →{' '}
                  {comparedText(each.after, now)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>
        <span className={classes.work}>{comparedText(shown.before, measure)}</span>
        <span className="secondary">
          {[i18n._('Week {number}', { number: shown.week }), detailText(shown.before, shown.after)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </td>
      <td>
        <span className={classes.work}>{comparedText(shown.after, now)}</span>
        <span className="secondary">{detailText(shown.after, shown.before)}</span>
      </td>
    </tr>
  );
}
