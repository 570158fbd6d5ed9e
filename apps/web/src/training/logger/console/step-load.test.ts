import { describe, expect, it } from 'vitest';
import { stepLoad, stepOf, stepReps } from './step-load.ts';

const byStep = (step: number) => ({ buildable: null, step });

describe('a load', () => {
  it('moves by the step and stays on its grid', () => {
    expect(stepLoad(60, 1, byStep(2.5))).toBe(62.5);
    expect(stepLoad(61, 1, byStep(2.5))).toBe(62.5);
    expect(stepLoad(61, -1, byStep(2.5))).toBe(60);
    expect(stepLoad(null, 1, byStep(5))).toBe(5);
    expect(stepLoad(0, -1, byStep(5))).toBe(0);
  });

  it('never drifts: a thousand small steps up and down end where they began', () => {
    let load = 20;
    for (let at = 0; at < 1000; at += 1) load = stepLoad(load, 1, byStep(0.25));
    expect(load).toBe(270);
    for (let at = 0; at < 1000; at += 1) load = stepLoad(load, -1, byStep(0.25));
    expect(load).toBe(20);
  });

  it('goes through what the gym can build, however uneven, and on past the top', () => {
    const dumbbells = { buildable: [2, 5, 7.5, 12, 22.7], step: 2.5 };
    expect(stepLoad(7.5, 1, dumbbells)).toBe(12);
    expect(stepLoad(8, -1, dumbbells)).toBe(7.5);
    expect(stepLoad(22.7, 1, dumbbells)).toBe(25);
    expect(stepLoad(2, -1, dumbbells)).toBe(2);
    expect(stepLoad(25, -1, dumbbells)).toBe(22.7);
  });
});

it('learns the step from the loads of a program', () => {
  expect(stepOf([], 'kg')).toBe(2.5);
  expect(stepOf([], 'lb')).toBe(5);
  expect(stepOf([60, 67.5], 'kg')).toBe(2.5);
  expect(stepOf([61.25, 67.5], 'kg')).toBe(1.25);
  expect(stepOf([18, 22], 'kg')).toBe(2);
  expect(stepOf([47.5], 'lb')).toBe(2.5);
});

it('keeps repetitions whole and above zero', () => {
  expect(stepReps(0, -1)).toBe(0);
  expect(stepReps(null, 1)).toBe(1);
});
