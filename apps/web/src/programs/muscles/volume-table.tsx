import { formatNumber, i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import type { MuscleLine } from './muscle-weeks.ts';
import { standingNames } from './standing-words.ts';
import classes from './volume-table.module.css';

const number = (sets: number): string => formatNumber(sets, 1);

/** The same numbers as a table: muscles down, weeks across, the landmarks beside them. */
export function VolumeTable({ lines }: { lines: readonly MuscleLine[] }): ReactNode {
  const label = i18n._('Planned sets per muscle and week');
  return (
    <details className={classes.details}>
      <summary>{i18n._('As a table')}</summary>
      <div className={classes.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={classes.table}>
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n._('Muscle')}</th>
              <th scope="col">{i18n._('MEV')}</th>
              <th scope="col">{i18n._('MAV')}</th>
              <th scope="col">{i18n._('MRV')}</th>
              {lines[0]?.weeks.map(({ week, light }) => (
                <th key={week} scope="col">
                  {light ? i18n._('Week {number}, light', { number: week }) : i18n._('Week {number}', { number: week })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ group, marks, weeks }) => (
              <tr key={group}>
                <th scope="row">{muscleGroupName(group)}</th>
                <td>{marks === null ? '–' : number(marks.MEV)}</td>
                <td>{marks === null ? '–' : `${number(marks.MAV[0])}–${number(marks.MAV[1])}`}</td>
                <td>{marks === null ? '–' : number(marks.MRV)}</td>
                {weeks.map(({ week, sets, standing }) => (
                  <td key={week}>
                    {number(sets)}
                    {standing !== null && <span className={classes.standing}>{standingNames()[standing]}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
