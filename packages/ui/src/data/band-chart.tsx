import type { ReactNode } from 'react';
import { placeForKey, placeUnder } from './step-keys.ts';
import classes from './band-chart.module.css';

export type BandPoint = { middle: number; low: number; high: number };

type Props = {
  /** The answer the chart gives. */
  title: string;
  /** What the chart is called as a control, such as "Squat by week". */
  label: string;
  /** One a place, in order; null where nothing is known. */
  points: readonly (BandPoint | null)[];
  /** A share of something a place: bars from the ground instead of a line with a band. */
  bars?: boolean;
  /** Where the axis begins; the lowest value when absent. */
  from?: number;
  /** The least the axis reaches up to. */
  to?: number;
  /** A line to measure by, with its words. */
  mark?: { at: number; label: string };
  /** The place that is read out, from 1. */
  place: number;
  onPlace: (place: number) => void;
  /** A place in words, its value included. */
  placeText: (place: number) => string;
  formatValue: (value: number) => string;
};

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Values by place with the band they lie in, by keyboard, pointer and in words. Numbers stand in a table beside it. */
export function BandChart(props: Props): ReactNode {
  const { title, label, points, mark, place, onPlace, placeText, formatValue } = props;
  const known = points.filter((point) => point !== null);
  const least = props.from ?? Math.min(...known.map(({ low }) => low));
  const most = Math.max(props.to ?? least, mark?.at ?? least, ...known.map(({ high }) => high));
  // A flat line stands in the middle.
  const [bottom, top] = most > least ? [least, most] : [least - 1, least + 1];
  const heightOf = (value: number): number => (value - bottom) / (top - bottom);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.title}>{title}</figcaption>
      <p className={classes.said} aria-hidden="true">
        {placeText(place)}
      </p>
      <div className={classes.plot}>
        <div
          className={classes.chart}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={points.length}
          aria-valuenow={place}
          aria-valuetext={placeText(place)}
          onKeyDown={(event) => {
            const next = placeForKey(event, place, points.length);
            if (next === null) return;
            event.preventDefault();
            onPlace(next);
          }}
          onClick={(event) => onPlace(placeUnder(event, points.length))}
        >
          <svg
            className={classes.drawing}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect
              className={classes.chosen}
              x={((place - 1) / points.length) * 100}
              width={100 / points.length}
              y="0"
              height="100"
            />
            {props.bars === true ? (
              <Bars points={points} place={place} heightOf={heightOf} />
            ) : (
              <Lines points={points} heightOf={heightOf} />
            )}
            {mark !== undefined && (
              <line
                className={classes.mark}
                x1="0"
                x2="100"
                y1={100 * (1 - heightOf(mark.at))}
                y2={100 * (1 - heightOf(mark.at))}
              />
            )}
          </svg>
        </div>
        <div className={classes.scale} aria-hidden="true">
          {mark !== undefined && <span style={{ insetBlockEnd: percent(heightOf(mark.at)) }}>{mark.label}</span>}
          {(mark === undefined || heightOf(mark.at) < 0.8) && (
            <span style={{ insetBlockEnd: percent(heightOf(most)) }}>{formatValue(most)}</span>
          )}
          {(mark === undefined || heightOf(mark.at) > 0.2) && (
            <span style={{ insetBlockEnd: percent(heightOf(least)) }}>{formatValue(least)}</span>
          )}
        </div>
      </div>
    </figure>
  );
}

type DrawnProps = { points: Props['points']; heightOf: (value: number) => number };
type Drawn = { x: number; middle: number; low: number; high: number };

/** Runs of places without a gap. */
function runsOf({ points, heightOf }: DrawnProps): Drawn[][] {
  const runs: Drawn[][] = [];
  let before = false;
  for (const [at, point] of points.entries()) {
    if (point !== null) {
      const y = (value: number): number => 100 * (1 - heightOf(value));
      const drawn = {
        x: ((at + 0.5) / points.length) * 100,
        middle: y(point.middle),
        low: y(point.low),
        high: y(point.high),
      };
      if (before) runs.at(-1)?.push(drawn);
      else runs.push([drawn]);
    }
    before = point !== null;
  }
  return runs;
}

const pathOf = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join(' ');

function Lines(props: DrawnProps): ReactNode {
  const runs = runsOf(props);
  return (
    <>
      {runs.map((run, at) => {
        const middle = run.map(({ x, middle: y }) => ({ x, y }));
        const last = runs[at - 1]?.at(-1);
        const [first] = run;
        const around = [
          ...run.map(({ x, high: y }) => ({ x, y })),
          ...run.map(({ x, low: y }) => ({ x, y })).toReversed(),
        ];
        return (
          <g key={first?.x}>
            {run.length > 1 ? (
              <path className={classes.band} d={`${pathOf(around)} Z`} />
            ) : (
              <path className={classes.lone} d={pathOf(around)} />
            )}
            {last !== undefined && first !== undefined && (
              <path
                className={classes.gap}
                d={pathOf([
                  { x: last.x, y: last.middle },
                  { x: first.x, y: first.middle },
                ])}
              />
            )}
            <path className={classes.line} d={pathOf(middle)} />
            {props.points.length <= 26 &&
              middle.map(({ x, y }) => <path key={x} className={classes.dot} d={`M${x} ${y} h0.001`} />)}
          </g>
        );
      })}
    </>
  );
}

function Bars({ points, place, heightOf }: DrawnProps & { place: number }): ReactNode {
  return points.map((point, at) => {
    if (point === null) return null;
    const height = 100 * heightOf(point.middle);
    return (
      <rect
        key={at}
        className={classes.bar}
        data-chosen={at + 1 === place || undefined}
        x={((at + 0.16) / points.length) * 100}
        width={68 / points.length}
        y={100 - height}
        height={height}
      />
    );
  });
}
