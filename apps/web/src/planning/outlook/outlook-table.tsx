import { formatNumber, i18n } from '@halteres/i18n';
import type { BandView, SimulationView } from '@halteres/modules/planning/simulation/contract';
import { Fragment, type ReactNode } from 'react';
import { liftNames } from '../established/established-words.ts';
import { bandText, TESTED } from './outlook-words.ts';
import classes from './outlook.module.css';

const number = (value: number): string => formatNumber(value, 1);

type Props = { outlook: SimulationView; load: (kg: number) => string; loadUnit: string };

/** The same numbers week by week: the middle, and in brackets where most lie. */
export function OutlookTable({ outlook, load, loadUnit }: Props): ReactNode {
  const label = i18n._('What it would do, week by week');
  const lifts = TESTED.filter((lift) => outlook.lifts[lift].standing === 'shown');
  const loadText = (band: BandView | null): string => (band === null ? '–' : bandText(band, load, loadUnit));
  return (
    <details className={classes.details}>
      <summary>{i18n._('As a table')}</summary>
      <div className={classes.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={classes.table}>
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n._('Week')}</th>
              {lifts.map((lift) => (
                <Fragment key={lift}>
                  <th scope="col">{i18n._('{lift}, 1RM rested', { lift: liftNames()[lift] })}</th>
                  <th scope="col">{i18n._('{lift}, 1RM by the log', { lift: liftNames()[lift] })}</th>
                </Fragment>
              ))}
              <th scope="col">{i18n._('Hard sets')}</th>
              <th scope="col">{i18n._('Tiredness, % of strength')}</th>
              <th scope="col">{i18n._('Missed sessions')}</th>
              <th scope="col">{i18n._('Light week, athletes')}</th>
              <th scope="col">{i18n._('Stall, athletes')}</th>
              <th scope="col">{i18n._('Pain, athletes')}</th>
            </tr>
          </thead>
          <tbody>
            {outlook.weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{formatNumber(week.week, 0)}</th>
                {lifts.map((lift) => (
                  <Fragment key={lift}>
                    <td>{loadText(week.capacityKg[lift])}</td>
                    <td>{loadText(week.e1rmKg[lift])}</td>
                  </Fragment>
                ))}
                <td>{bandText(week.hardSets, number)}</td>
                <td>{bandText(week.fatigue, number)}</td>
                <td>{bandText(week.missed, number)}</td>
                <td>{formatNumber(week.deload, 0)}</td>
                <td>{formatNumber(week.stalled, 0)}</td>
                <td>{formatNumber(week.injured, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
