import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { playWith } from './play.ts';

const play = playWith(catalog);

// A 1RM of 100 kg makes a training max of 90; half kilograms, ties down.
const MAIN = ['press', 'deadlift', 'bench', 'squat'];
/** The open set of a lift in one week gets other reps than asked for. */
const openSet = (lift: string, week: number, reps: readonly number[]) => (name: string, session: number) =>
  name === lift && Math.floor(session / 4) === week ? { reps } : undefined;

describe('5/3/1', () => {
  it('lifts 65/75/85, 70/80/90, 75/85/95 and 40/50/60 % of the training max', () => {
    const press = play('531', 16, { only: ['press'] }).filter(Boolean);
    expect(press).toEqual([
      'press 1x5@58.5 1x5@67.5 1x5+@76.5',
      'press 1x3@63 1x3@72 1x3+@81',
      'press 1x5@67.5 1x3@76.5 1x1+@85.5',
      'press 1x5@36 1x5@45 1x5@54',
    ]);
  });

  it('adds 2.5 kg for the upper body and 5 for the lower after four weeks', () => {
    const [press, deadlift, bench, squat] = play('531', 20, { only: MAIN }).slice(16);
    // 92.5 and 95 kg.
    expect([press, bench]).toEqual(['press 1x5@60 1x5@69.5 1x5+@78.5', 'bench 1x5@60 1x5@69.5 1x5+@78.5']);
    expect([deadlift, squat]).toEqual(['deadlift 1x5@61.5 1x5@71 1x5+@80.5', 'squat 1x5@61.5 1x5@71 1x5+@80.5']);
  });

  it('takes a tenth off the training max of a lift whose open set missed, and only of that', () => {
    const script = openSet('bench', 2, [5, 3, 0]);
    const [press, , bench] = play('531', 20, { only: MAIN, script }).slice(16);
    expect(bench).toBe('bench 1x5@52.5 1x5@60.5 1x5+@69');
    expect(press).toBe('press 1x5@60 1x5@69.5 1x5+@78.5');
  });

  it('asks no more of somebody whose open sets go on', () => {
    const script = openSet('bench', 1, [3, 3, 12]);
    expect(play('531', 20, { only: MAIN, script })[18]).toBe('bench 1x5@60 1x5@69.5 1x5+@78.5');
  });
});

it('Boring But Big follows with five tens at half the training max, two fifths in the light week', () => {
  const squat = play('531-bbb', 16, { only: ['squat'] }).filter(Boolean);
  expect(squat.map((line) => line.split(' ').at(-1))).toEqual(['5x10@45', '5x10@45', '5x10@45', '5x10@36']);
  expect(squat[0]).toBe('squat 1x5@58.5 1x5@67.5 1x5+@76.5 5x10@45');
});

it('First Set Last follows with five fives at the first load of the day, none in the light week', () => {
  expect(play('531-fsl', 16, { only: ['deadlift'] }).filter(Boolean)).toEqual([
    'deadlift 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5',
    'deadlift 1x3@63 1x3@72 1x3+@81 5x5@63',
    'deadlift 1x5@67.5 1x3@76.5 1x1+@85.5 5x5@67.5',
    'deadlift 1x5@36 1x5@45 1x5@54',
  ]);
});

it("5's PRO has fives at every percentage and no open set", () => {
  expect(play('531-5s-pro', 12, { only: ['bench'] }).filter(Boolean)).toEqual([
    'bench 1x5@58.5 1x5@67.5 1x5@76.5 5x5@58.5',
    'bench 1x5@63 1x5@72 1x5@81 5x5@63',
    'bench 1x5@67.5 1x5@76.5 1x5@85.5 5x5@67.5',
  ]);
});

it('for Beginners has two lifts a day, First Set Last, and a new training max after three weeks', () => {
  const sessions = play('531-beginners', 10, { only: MAIN });
  expect(sessions.slice(0, 3)).toEqual([
    'squat 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5; bench 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5',
    'deadlift 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5; press 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5',
    'bench 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5; squat 1x5@58.5 1x5@67.5 1x5+@76.5 5x5@58.5',
  ]);
  expect(sessions[6]).toBe('squat 1x5@67.5 1x3@76.5 1x1+@85.5 5x5@67.5; bench 1x5@67.5 1x3@76.5 1x1+@85.5 5x5@67.5');
  expect(sessions[9]).toBe('squat 1x5@61.5 1x5@71 1x5+@80.5 5x5@61.5; bench 1x5@60 1x5@69.5 1x5+@78.5 5x5@60');
});
