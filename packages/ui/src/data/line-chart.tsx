import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Failsafe } from './failsafe.tsx';
import classes from './line-chart.module.css';

export type ChartSeries = { label: string; values: readonly (number | null)[] };
export type LineChartProps = {
  /** The answer the chart gives, such as "Squat up 6 % in 8 weeks". */
  title: string;
  unit: string;
  /** Seconds since 1970, ascending. */
  times: readonly number[];
  series: readonly ChartSeries[];
  tableText: string;
  /** What stands in the place of lines that cannot be drawn. */
  failText: string;
  dateText: string;
  formatTime: (seconds: number) => string;
  formatValue: (value: number) => string;
};

const Canvas = lazy(() => import('./line-chart-canvas.tsx'));

/** Lines over time, with the answer as its title and a table behind it. */
export function LineChart(props: LineChartProps): ReactNode {
  const { title, unit, times, series, tableText, failText, dateText, formatTime, formatValue } = props;
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.title}>{title}</figcaption>
      <Failsafe fallback={<p className={classes.failed}>{failText}</p>}>
        <div className={classes.canvas} aria-hidden="true">
          <Suspense fallback={<Skeleton height={220} />}>
            <Canvas {...props} />
          </Suspense>
        </div>
      </Failsafe>
      <details className={classes.details}>
        <summary>{tableText}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{dateText}</th>
              {series.map((line) => (
                <th key={line.label} scope="col">{`${line.label}, ${unit}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {times.map((time, row) => (
              <tr key={time}>
                <th scope="row">{formatTime(time)}</th>
                {series.map((line) => {
                  const value = line.values[row] ?? null;
                  return <td key={line.label}>{value === null ? '–' : formatValue(value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
