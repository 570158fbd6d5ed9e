import type { ReactNode } from 'react';
import classes from './plate-bar.module.css';

export type DrawnPlate = {
  colour: 'red' | 'blue' | 'yellow' | 'green' | 'white' | 'black' | 'grey';
  /** How far across and how thick it is, each from just above 0 to 1. */
  across: number;
  thick: number;
  /** Written on the plate. */
  text: string;
};

type Props = {
  /** From the inside to the outside. */
  plates: readonly DrawnPlate[];
  hasCollar: boolean;
  /** What the picture says, for those who do not see it. */
  label: string;
};

const WIDTH = 360;
const HEIGHT = 128;
const MIDDLE = HEIGHT / 2;
const SHOULDER = 84;
const SLEEVE = WIDTH - SHOULDER - 16;
const GAP = 2;
const THICKEST = 34;
const THINNEST = 12;

/** Wide enough to read, and thinner all together where many would not fit the sleeve. */
function widthsOf(plates: readonly DrawnPlate[]): number[] {
  const wished = plates.map(({ thick }) => THINNEST + (THICKEST - THINNEST) * thick);
  const room = SLEEVE - 24 - plates.length * GAP;
  const whole = wished.reduce((sum, width) => sum + width, 0);
  return wished.map((width) => (whole > room ? (width * room) / whole : width));
}

/** One end of a bar with its plates. */
export function PlateBar({ plates, hasCollar, label }: Props): ReactNode {
  const widths = widthsOf(plates);
  const starts = widths.map((_, at) => SHOULDER + 10 + widths.slice(0, at).reduce((sum, each) => sum + each + GAP, 0));
  const end = (starts.at(-1) ?? SHOULDER + 10) + (widths.at(-1) ?? -GAP) + GAP;
  return (
    <svg
      className={classes.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      focusable="false"
      preserveAspectRatio="xMinYMid meet"
    >
      <rect className={classes.steel} x={0} y={MIDDLE - 5} width={SHOULDER} height={10} />
      <rect className={classes.steel} x={SHOULDER} y={MIDDLE - 9} width={SLEEVE} height={18} rx={2} />
      <rect className={classes.shoulder} x={SHOULDER} y={MIDDLE - 16} width={8} height={32} rx={2} />
      {plates.map((plate, at) => {
        const height = 28 + (HEIGHT - 32) * plate.across;
        const [x = 0, width = 0] = [starts[at], widths[at]];
        return (
          <g key={at} data-colour={plate.colour} className={classes.plate}>
            <rect x={x} y={MIDDLE - height / 2} width={width} height={height} rx={3} />
            <text x={x + width / 2} y={MIDDLE} transform={`rotate(-90 ${x + width / 2} ${MIDDLE})`}>
              {plate.text}
            </text>
          </g>
        );
      })}
      {hasCollar && <rect className={classes.shoulder} x={end} y={MIDDLE - 14} width={10} height={28} rx={3} />}
    </svg>
  );
}
