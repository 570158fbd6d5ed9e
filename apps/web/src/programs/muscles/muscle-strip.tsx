import { formatNumber, i18n } from '@halteres/i18n';
import { placeForKey, placeUnder, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { groupOf } from '../../catalogue/library-filter.ts';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { topOf, type Landmark, type MuscleLine, type Standing } from './muscle-weeks.ts';
import { setsText, standingNames, weekText } from './standing-words.ts';
import classes from './muscle-strip.module.css';

type Props = { line: MuscleLine; week: number; onWeek: (week: number) => void };

const TONES = { under: 'warning', productive: 'success', high: 'plain', over: 'danger', light: 'plain' } as const;

/** One muscle over the weeks: bars above its landmarks, and where the chosen week stands in words. */
export function MuscleStrip({ line, week, onWeek }: Props): ReactNode {
  const { group, marks, weeks } = line;
  const chosen = weeks.find((each) => each.week === week) ?? weeks[0];
  if (chosen === undefined) return null;
  const name = muscleGroupName(group);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeForKey(event, week, weeks.length);
    if (to === null) return;
    event.preventDefault();
    onWeek(to);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => onWeek(placeUnder(event, weeks.length));
  return (
    <li className={classes.strip}>
      <div className={classes.head}>
        <h3 className={classes.heading}>
          <Link to="/exercises" search={{ muscle: groupOf(group) }} className={classes.name ?? ''}>
            {name}
          </Link>
        </h3>
        <span className={classes.said}>
          <span className={classes.sets}>{setsText(chosen.sets)}</span>
          {chosen.standing !== null && <Tag tone={TONES[chosen.standing]}>{standingNames()[chosen.standing]}</Tag>}
        </span>
      </div>
      <div className={classes.plot}>
        <div
          className={classes.chart}
          role="slider"
          tabIndex={0}
          aria-label={i18n._('{muscle} by week', { muscle: name })}
          aria-valuemin={1}
          aria-valuemax={weeks.length}
          aria-valuenow={week}
          aria-valuetext={weekText(chosen)}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <Bars line={line} week={week} />
        </div>
        {marks !== null && <Scale marks={marks} top={topOf(line)} />}
      </div>
    </li>
  );
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

function Bars({ line, week }: { line: MuscleLine; week: number }): ReactNode {
  const { marks, weeks } = line;
  const top = topOf(line);
  const band = (from: number, to: number, kind: string) => (
    <rect
      className={classes.band}
      data-kind={kind}
      x="0"
      width="100%"
      y={percent(1 - to / top)}
      height={percent((to - from) / top)}
    />
  );
  const rule = (at: number, kind: string) => (
    <line
      className={classes.rule}
      data-kind={kind}
      x1="0"
      x2="100%"
      y1={percent(1 - at / top)}
      y2={percent(1 - at / top)}
    />
  );
  return (
    <svg className={classes.drawing} aria-hidden="true" focusable="false">
      {marks !== null && (
        <>
          {band(marks.MEV, marks.MAV[0], 'builds')}
          {band(marks.MAV[0], marks.MAV[1], 'best')}
          {band(marks.MAV[1], marks.MRV, 'high')}
          {band(marks.MRV, top, 'over')}
        </>
      )}
      {weeks.map(
        ({ week: number, light }, at) =>
          light && (
            <rect
              key={number}
              className={classes.light}
              x={percent(at / weeks.length)}
              width={percent(1 / weeks.length)}
              y="0"
              height="100%"
            />
          ),
      )}
      {weeks.map(({ week: number, sets, light, standing }, at) => (
        <rect
          key={number}
          className={classes.bar}
          data-week={number}
          data-light={light || undefined}
          data-chosen={number === week || undefined}
          data-standing={standing satisfies Standing | null}
          x={percent((at + 0.16) / weeks.length)}
          width={percent(0.68 / weeks.length)}
          y={percent(1 - sets / top)}
          height={percent(sets / top)}
        />
      ))}
      {marks !== null && marks.MEV > 0 && rule(marks.MEV, 'least')}
      {marks !== null && rule(marks.MRV, 'most')}
    </svg>
  );
}

function Scale({ marks, top }: { marks: Landmark; top: number }): ReactNode {
  return (
    <div className={classes.scale} aria-hidden="true">
      <span style={{ insetBlockEnd: percent(marks.MRV / top) }}>
        {i18n._('MRV {sets}', { sets: formatNumber(marks.MRV, 1) })}
      </span>
      {marks.MEV > 0 && (
        <span style={{ insetBlockEnd: percent(marks.MEV / top) }}>
          {i18n._('MEV {sets}', { sets: formatNumber(marks.MEV, 1) })}
        </span>
      )}
    </div>
  );
}
