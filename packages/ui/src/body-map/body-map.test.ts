import { describe, expect, it } from 'vitest';
import { BACK } from './back-shapes.ts';
import { fit, OUTLINE } from './figure.ts';
import { FRONT } from './front-shapes.ts';
import type { HalfShape } from './half-shapes.ts';
import { bothHalves, MIDDLE, whole } from './smooth-path.ts';

const shapes = [...Object.values(FRONT), ...Object.values(BACK)].flat();

/** Whether a point lies in a polygon: a ray to the side crosses its edges an odd number of times. */
const isInside = ([x, y]: readonly [number, number], outline: HalfShape): boolean =>
  outline.reduce((inside, [toX, toY], at) => {
    const [fromX, fromY] = outline.at(at - 1) ?? [0, 0];
    const crosses = toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX;
    return crosses ? !inside : inside;
  }, false);

describe('the body map', () => {
  it('draws shapes of at least four whole points', () => {
    for (const points of shapes) {
      expect(points.length).toBeGreaterThanOrEqual(4);
      expect(points.flat().every(Number.isFinite)).toBe(true);
    }
  });

  it('keeps the middle of every muscle within the body, on both figures', () => {
    for (const figure of ['male', 'female'] as const) {
      const outline = fit(OUTLINE, figure);
      for (const points of shapes) {
        const fitted = fit(points, figure);
        const mean = (axis: 0 | 1): number => fitted.reduce((sum, point) => sum + point[axis], 0) / fitted.length;
        expect(isInside([mean(0), mean(1)], outline), `${figure} ${String(points)}`).toBe(true);
      }
    }
  });

  it('leaves the drawn figure as it is and narrows the other', () => {
    expect(fit(OUTLINE, 'male')).toEqual(OUTLINE);
    const shoulder: HalfShape = [[50, 100]];
    expect(fit(shoulder, 'female')[0]?.[0]).toBeLessThan(50);
    expect(fit(shoulder, 'female')[0]?.[1]).toBe(100);
  });

  it('mirrors a half at the middle line', () => {
    const square: HalfShape = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ];
    const path = bothHalves(square);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).toContain(`M${MIDDLE + 10} 10`);
    expect(path).toContain(`M${MIDDLE - 10} 10`);
    expect(whole(OUTLINE).match(/M/g)).toHaveLength(1);
  });
});
