import type { ReactNode } from 'react';
import { placeForKey, placeUnder } from './step-keys.ts';
import classes from './band-chart.module.css';

export type BandPoint = { middle: number; low: number; high: number };

type Props = {
  /** The answer the chart gives. */
  title: string;
  /** What the chart is called as a control, such as "Squat by week". */
  label: string;
  /** One a place, in order. */
  points: readonly BandPoint[];
  /** Values of another source, where there are any. */
  dots?: readonly (number | null)[];
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
  /** What the first and the last place are called. */
  ends: readonly [first: string, last: string];
};

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Values by place with the band they lie in, by keyboard, pointer and in words. Numbers stand in a table beside it. */
export function BandChart(props: Props): ReactNode {
  const { title, label, points, mark, place, onPlace, placeText, formatValue, ends } = props;
  const dots = (props.dots ?? []).filter((dot) => dot !== null);
  const least = props.from ?? Math.min(...points.map(({ low }) => low), ...dots);
  const most = Math.max(props.to ?? least, mark?.at ?? least, ...points.map(({ high }) => high), ...dots);
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
              <Lines points={points} dots={props.dots ?? []} heightOf={heightOf} />
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
        <div className={classes.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      </div>
    </figure>
  );
}

type DrawnProps = { points: Props['points']; heightOf: (value: number) => number };

function Lines({ points, dots, heightOf }: DrawnProps & { dots: NonNullable<Props['dots']> }): ReactNode {
  const at = (place: number, value: number): string =>
    `${(((place + 0.5) / points.length) * 100).toFixed(2)} ${(100 * (1 - heightOf(value))).toFixed(2)}`;
  const highs = points.map(({ high }, place) => at(place, high));
  const lows = points.map(({ low }, place) => at(place, low)).toReversed();
  return (
    <>
      <path className={classes.band} d={`M${[...highs, ...lows].join(' L')} Z`} />
      <path className={classes.line} d={`M${points.map(({ middle }, place) => at(place, middle)).join(' L')}`} />
      {dots.map(
        (dot, place) => dot !== null && <path key={place} className={classes.dot} d={`M${at(place, dot)} h0.001`} />,
      )}
    </>
  );
}

function Bars({ points, place, heightOf }: DrawnProps & { place: number }): ReactNode {
  return points.map((point, at) => {
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
