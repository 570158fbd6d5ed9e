import { formatNumber, i18n, weightFromKg } from '@halteres/i18n';
import type { BandView, SimulationView } from '@halteres/modules/planning/simulation/contract';
import { BandChart, Card, Stat, Stats, type BandPoint } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { useUnits } from '../../shell/session/use-units.ts';
import { liftNames } from '../established/established-words.ts';
import { OutlookTable } from './outlook-table.tsx';
import { bandText, liftTitle, notDrawnText, TESTED, whoText } from './outlook-words.ts';
import classes from './outlook.module.css';
import page from '../../shell/parts/page.module.css';

type Week = SimulationView['weeks'][number];
type Chart = {
  key: string;
  title: string;
  name: string;
  bandOf: (week: Week) => BandView | null;
  /** What the logs say beside it. */
  loggedOf?: (week: Week) => BandView | null;
  format: (value: number) => string;
  unit?: string;
  from?: number;
  to?: number;
  mark?: { at: number; label: string };
};

const number = (value: number): string => formatNumber(value, 1);
const hundredths = (value: number): string => formatNumber(value * 100, 0);
const PERCENT = ' %';

const pointOf = (band: BandView | null): BandPoint[] =>
  band === null ? [] : [{ middle: band.median, low: band.p10, high: band.p90 }];

/** What many virtual athletes did with a program, in words, in charts and as a table. */
export function OutlookResult({ outlook, ownWeeks }: { outlook: SimulationView; ownWeeks: number }): ReactNode {
  const [chosen, setPlace] = useState(1);
  const units = useUnits();
  const { weeks, athletes } = outlook;
  const place = Math.min(chosen, weeks.length);
  const load = (kg: number): string => number(weightFromKg(kg, units.weightUnit));
  const loadUnit = ` ${units.weightUnit}`;
  const hardest = weeks.reduce((top, week) => Math.max(top, week.hardSets.median), 0);
  const tiredest = weeks.reduce((top, week) => Math.max(top, week.fatigue.median), 0);
  const lines: Chart[] = [
    ...TESTED.filter((lift) => outlook.lifts[lift].standing === 'shown').map((lift) => ({
      key: lift,
      name: liftNames()[lift],
      title: liftTitle(liftNames()[lift], outlook.lifts[lift].gain, weeks.length),
      bandOf: (week: Week) => week.capacityKg[lift],
      loggedOf: (week: Week) => week.e1rmKg[lift],
      format: load,
      unit: loadUnit,
    })),
    {
      key: 'sets',
      name: i18n._('Hard sets'),
      title: i18n._('Up to {sets} hard sets a week', { sets: number(hardest) }),
      bandOf: ({ hardSets }) => hardSets,
      format: number,
      from: 0,
    },
    {
      key: 'fatigue',
      name: i18n._('Tiredness'),
      title: i18n._('Tiredness takes up to {percent} % of strength', { percent: number(tiredest) }),
      bandOf: ({ fatigue }) => fatigue,
      format: number,
      unit: PERCENT,
      from: 0,
      mark: { at: outlook.overreachedAt, label: i18n._('too tired') },
    },
    {
      key: 'missed',
      name: i18n._('Missed sessions'),
      title: i18n._('{percent} % of the sessions are missed', { percent: hundredths(1 - outlook.adherence.median) }),
      bandOf: ({ missed }) => missed,
      format: number,
      from: 0,
      to: 1,
    },
  ];
  const counts: { key: string; name: string; title: string; all: BandView; count: (week: Week) => number }[] = [
    {
      key: 'deload',
      name: i18n._('Light weeks'),
      title: i18n._('Light weeks: {band} an athlete', { band: bandText(outlook.deloads, number) }),
      all: outlook.deloads,
      count: ({ deload }) => deload,
    },
    {
      key: 'stalled',
      name: i18n._('Stalls'),
      title: i18n._('Stalls: {band} an athlete', { band: bandText(outlook.stalls, number) }),
      all: outlook.stalls,
      count: ({ stalled }) => stalled,
    },
    {
      key: 'injured',
      name: i18n._('Pains'),
      title: i18n._('Pains: {band} an athlete', { band: bandText(outlook.injuries, number) }),
      all: outlook.injuries,
      count: ({ injured }) => injured,
    },
  ];
  const ends = [1, weeks.length].map((at) => i18n._('Week {number}', { number: at })) as [string, string];
  const saidOf = (at: number, text: (week: Week) => string): string => {
    const said = weeks[at - 1];
    return said === undefined ? '' : i18n._('Week {number}: {text}', { number: at, text: text(said) });
  };
  const countText = (count: number): string => i18n._('{count} of {all} athletes', { count, all: athletes });
  return (
    <div className={page.stack}>
      <Card title={i18n._('A model of many athletes, not a forecast for this one')}>
        <div className={page.stack}>
          <p>
            {whoText(outlook, units)}{' '}
            {i18n._(
              'The line is the middle one of them; four of five lie in the band. Absences, bad days and pains come by chance.',
            )}{' '}
            {TESTED.some((lift) => outlook.lifts[lift].standing === 'shown') &&
              i18n._('A lift’s line is the 1RM they have, rested; its dots are what their logs show of it.')}
          </p>
          <ul className={classes.remarks}>
            {outlook.body.assumed && <li>{i18n._('Sex or body weight is not known, so a usual body was taken.')}</li>}
            {!outlook.ownGym && <li>{i18n._('No gym was named, so a well-equipped one was taken.')}</li>}
            {weeks.length > ownWeeks && <li>{i18n._('When the program is over it begins again.')}</li>}
            {TESTED.map((lift) => {
              const { standing } = outlook.lifts[lift];
              return standing === 'shown' ? null : <li key={lift}>{notDrawnText(liftNames()[lift], standing)}</li>;
            })}
          </ul>
          <Stats>
            <Stat label={i18n._('Sessions done')}>{bandText(outlook.adherence, hundredths, PERCENT)}</Stat>
            {counts.map(({ key, name, all }) => (
              <Stat key={key} label={name}>
                {bandText(all, number)}
              </Stat>
            ))}
          </Stats>
        </div>
      </Card>
      <Card title={i18n._('Week by week')}>
        <div className={page.stack}>
          <div className={classes.charts}>
            {lines.map(({ key, name, title, bandOf, loggedOf, format, unit = '', ...axis }) => (
              <BandChart
                key={key}
                title={title}
                label={i18n._('{what} by week', { what: name })}
                points={weeks.flatMap((each) => pointOf(bandOf(each)))}
                dots={loggedOf === undefined ? [] : weeks.map((each) => loggedOf(each)?.median ?? null)}
                place={place}
                ends={ends}
                onPlace={setPlace}
                placeText={(at) =>
                  saidOf(at, (each) => {
                    const band = bandOf(each);
                    const said = band === null ? '' : bandText(band, format, unit);
                    if (loggedOf === undefined) return said;
                    const logged = loggedOf(each);
                    return logged === null
                      ? i18n._('{value}; most logs show none', { value: said })
                      : i18n._('{value}; the log shows {logged}', {
                          value: said,
                          logged: `${format(logged.median)}${unit}`,
                        });
                  })
                }
                formatValue={(value) => `${format(value)}${unit}`}
                {...axis}
              />
            ))}
            {counts.map(({ key, name, title, count }) => (
              <BandChart
                key={key}
                bars
                title={title}
                label={i18n._('{what} by week', { what: name })}
                points={weeks.map((each) => ({ middle: count(each), low: 0, high: count(each) }))}
                from={0}
                to={athletes}
                place={place}
                ends={ends}
                onPlace={setPlace}
                placeText={(at) => saidOf(at, (each) => countText(count(each)))}
                formatValue={(value) => formatNumber(value, 0)}
              />
            ))}
          </div>
          <OutlookTable outlook={outlook} load={load} loadUnit={loadUnit} />
        </div>
      </Card>
      <p className={classes.note}>
        {i18n._(
          'How sure is this? Growth, tiredness and injuries follow published averages, and where there are none, our own estimates. Nobody’s log is in it. It compares programs well and promises nobody a number.',
        )}
      </p>
    </div>
  );
}
