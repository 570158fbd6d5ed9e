import { i18n } from '@halteres/i18n';
import type { ProgramComparison } from '@halteres/modules/programs/versions/contract';
import type { ReactNode } from 'react';
import { titleText } from '../words/title-words.ts';
import classes from './comparison-view.module.css';

type Words = ProgramComparison['words'][number];

const placeText = ({ on, week, title }: Words): string =>
  [
    on === 'program' ? i18n._('The program') : '',
    title === null ? '' : on === 'free_text' ? title : titleText(title),
    week === null ? '' : i18n._('Week {number}', { number: week }),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Notes and workouts in words side by side. */
export function WordsTable({ words }: { words: readonly Words[] }): ReactNode {
  return (
    <table className={classes.table}>
      <caption>{i18n._('Notes and workouts in words')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n._('Where')}</th>
          <th scope="col">{i18n._('Before')}</th>
          <th scope="col">{i18n._('After')}</th>
        </tr>
      </thead>
      <tbody>
        {words.map((each) => (
          <tr key={`${each.on} ${each.week ?? ''} ${each.title ?? ''} ${each.before ?? ''} ${each.after ?? ''}`}>
            <th scope="row">{placeText(each)}</th>
            <td className={classes.said}>{each.before ?? '–'}</td>
            <td className={classes.said}>{each.after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
