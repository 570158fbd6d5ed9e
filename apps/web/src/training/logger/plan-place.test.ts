import { expect, it } from 'vitest';
import type { LoggedSet } from '../log-shapes.ts';
import { openSide, placeInPlan, wholeSets } from './plan-place.ts';

const set = (setType: LoggedSet['setType'] = 'normal', side: LoggedSet['side'] = null) => ({ setType, side });
const targets = [{ kind: 'warm_up' }, { kind: 'warm_up' }, { kind: 'work' }, { kind: 'work' }] as const;

it('counts left and right as one set, and drop sets as none', () => {
  expect(wholeSets([set('normal', 'left')])).toBe(0);
  expect(wholeSets([set('normal', 'left'), set('normal', 'right'), set('normal', 'both'), set('drop')])).toBe(2);
});

it('finds the place in the plan, however many warm-ups were done', () => {
  expect(placeInPlan(targets, [])).toBe(0);
  expect(placeInPlan(targets, [set('warm_up')])).toBe(1);
  expect(placeInPlan(targets, [set('warm_up'), set('warm_up'), set('warm_up')])).toBe(2);
  expect(placeInPlan(targets, [set()])).toBe(3);
  expect(placeInPlan(targets, [set('warm_up'), set('normal', 'left')])).toBe(2);
});

it('knows which side is open', () => {
  expect(openSide([])).toBeNull();
  expect(openSide([set('normal', 'left')])).toBe('right');
  expect(openSide([set('normal', 'left'), set('normal', 'right')])).toBeNull();
  expect(openSide([set('warm_up', 'left'), set()])).toBeNull();
});
