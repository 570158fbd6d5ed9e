import { shape, type HalfShape } from './half-shapes.ts';

export type Figure = 'male' | 'female';

/** The body without muscles: head, trunk, arm and leg in one line around the left half. */
export const OUTLINE: HalfShape = shape(
  '0,7 11,9.5 18,20 18.5,33 16,46 10,57 10.5,66 11.5,74 20,79 33,84 44,88.5 51,95 55.5,108 57,128 60,150 62,166 66,180 71,196 ' +
    '75,218 76,238 80,252 80,266 75,277 69,275 66.5,262 66.5,242 60,226 54,208 50,190 48.5,172 45,152 42,134 40.5,124 ' +
    '38.5,140 36,158 33.5,178 33.5,190 35.5,204 39.5,222 42,240 42,262 39.5,290 35,316 33,332 33,350 32,370 27,394 24,408 ' +
    '27,422 28,431 21,435 13,433 12,422 12.5,408 11,388 8.5,366 8,346 9,330 7.5,310 4,286 1.8,264 0,250',
);

/** Hair that tells the second figure from the first. */
export const HAIR: HalfShape = shape('0,2 14,5.5 22.5,18 23.5,36 22.5,52 18,62 12,64.5 0,61');

/** Widths of the female figure, as shares of the male at heights of the body. */
const FEMALE_WIDTHS: HalfShape = shape(
  '0.94,8 0.94,50 0.84,64 0.86,84 0.9,96 0.9,130 0.87,160 0.86,182 0.96,204 1.05,224 1.05,246 1.01,290 0.95,320 0.95,350 0.92,400 0.92,435',
);
const FEMALE_ARM = 0.9;

function widthAt(down: number): number {
  const after = FEMALE_WIDTHS.findIndex((each) => each[1] >= down);
  const [toWidth, toDown] = FEMALE_WIDTHS[after === -1 ? FEMALE_WIDTHS.length - 1 : after] ?? [1, 0];
  const [fromWidth, fromDown] = FEMALE_WIDTHS[Math.max(0, after - 1)] ?? [1, 0];
  if (after <= 0 || toDown === fromDown) return toWidth;
  return fromWidth + ((toWidth - fromWidth) * (down - fromDown)) / (toDown - fromDown);
}

/** Arms hang beside the trunk, farther out the lower they reach. */
const isArm = (fromMiddle: number, down: number): boolean =>
  down > 118 && down < 285 && fromMiddle > 40.4 + Math.max(0, down - 180) * 0.2;

/** The same shape on a figure: drawn for the male one, narrowed and widened for the female. */
export const fit = (points: HalfShape, figure: Figure): HalfShape =>
  figure === 'male'
    ? points
    : points.map(([fromMiddle, down]) => [fromMiddle * (isArm(fromMiddle, down) ? FEMALE_ARM : widthAt(down)), down]);
