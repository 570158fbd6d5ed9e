import type { HalfShape } from './half-shapes.ts';

/** The middle line of the drawing. */
export const MIDDLE = 88;
/** How far a curve swings toward its neighbours: 0 is a polygon. */
const SWING = 1 / 6;

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A closed soft line through points (Catmull-Rom). */
function closed(points: HalfShape): string {
  const at = (index: number) => points[(index + points.length) % points.length] ?? [0, 0];
  const [startX, startY] = at(0);
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const parts = [
      from[0] + (to[0] - before[0]) * SWING,
      from[1] + (to[1] - before[1]) * SWING,
      to[0] - (after[0] - from[0]) * SWING,
      to[1] - (after[1] - from[1]) * SWING,
      to[0],
      to[1],
    ];
    return `C${parts.map(round).join(' ')}`;
  });
  return `M${round(startX)} ${round(startY)}${curves.join('')}Z`;
}

const onSide = (points: HalfShape, side: 1 | -1): HalfShape =>
  points.map(([fromMiddle, down]) => [MIDDLE + side * fromMiddle, down]);

/** A shape of the left half and its mirror image. */
export const bothHalves = (points: HalfShape): string => closed(onSide(points, 1)) + closed(onSide(points, -1));

/** Both halves as one shape, for what crosses the middle line. */
export const whole = (points: HalfShape): string =>
  closed([...onSide(points, 1), ...onSide(points.slice(1, -1), -1).toReversed()]);
