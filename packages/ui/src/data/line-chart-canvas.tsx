import { useEffect, useRef, type ReactNode } from 'react';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { LineChartProps } from './line-chart.tsx';

/** Okabe–Ito, which stay apart for every kind of colour vision. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

export default function LineChartCanvas({ times, series, formatTime, formatValue }: LineChartProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = ref.current;
    if (host === null) return;
    const style = getComputedStyle(host);
    const axis = {
      stroke: style.getPropertyValue('--ink-3'),
      grid: { stroke: style.getPropertyValue('--line'), width: 1 },
      ticks: { show: false },
      font: '12px Inter Variable',
    };
    const chart = new UPlot(
      {
        width: host.clientWidth,
        height: 220,
        legend: { show: series.length > 1 },
        cursor: { y: false },
        axes: [
          { ...axis, values: (_, ticks) => ticks.map(formatTime) },
          { ...axis, values: (_, ticks) => ticks.map(formatValue), size: 56 },
        ],
        series: [
          {},
          ...series.map((line, at) => ({
            label: line.label,
            stroke: COLOURS[at % COLOURS.length] ?? '#0072b2',
            width: 2,
            spanGaps: true,
            points: { show: times.length < 60 },
          })),
        ],
      },
      [[...times], ...series.map((line) => [...line.values])],
      host,
    );
    const observer = new ResizeObserver(() => chart.setSize({ width: host.clientWidth, height: 220 }));
    observer.observe(host);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [times, series, formatTime, formatValue]);
  return <div ref={ref} />;
}
