import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { named, playWith, type Script } from './play.ts';

const play = playWith(catalog);

const repsOf = (line: string): number =>
  [...line.matchAll(/(\d+)x(\d+)/g)].reduce((sum, [, sets, reps]) => sum + Number(sets) * Number(reps), 0);

describe('Smolov Jr.', () => {
  it('has 6 x 6, 7 x 5, 8 x 4 and 10 x 3 at 70, 75, 80 and 85 %, 5 kg more each week', () => {
    expect(play('smolov-jr', 12)).toEqual([
      'bench 6x6@70',
      'bench 7x5@75',
      'bench 8x4@80',
      'bench 10x3@85',
      'bench 6x6@75',
      'bench 7x5@80',
      'bench 8x4@85',
      'bench 10x3@90',
      'bench 6x6@80',
      'bench 7x5@85',
      'bench 8x4@90',
      'bench 10x3@95',
    ]);
  });

  it('is 133 reps a week', () => {
    expect(play('smolov-jr', 4).reduce((sum, line) => sum + repsOf(line), 0)).toBe(133);
  });
});

it('the base cycle of Smolov has 4 x 9, 5 x 7, 7 x 5 and 10 x 3, 10 kg more and then 5', () => {
  expect(play('smolov-base', 12)).toEqual([
    'squat 4x9@70',
    'squat 5x7@75',
    'squat 7x5@80',
    'squat 10x3@85',
    'squat 4x9@80',
    'squat 5x7@85',
    'squat 7x5@90',
    'squat 10x3@95',
    'squat 4x9@85',
    'squat 5x7@90',
    'squat 7x5@95',
    'squat 10x3@100',
  ]);
});

describe('Sheiko', () => {
  const lines = play('sheiko-29', 12, { only: ['squat', 'bench', 'deadlift', 'block', 'deficit'] });

  it('has the percentages of the block', () => {
    expect(lines[0]).toBe('bench 1x5@50 2x4@60 2x3@70 5x3@75; squat 1x5@50 2x5@60 5x5@70; bench 1x5@50 1x5@60 4x4@70');
    expect(lines[2]?.split('; ')[0]).toBe('bench 1x5@50 1x5@60 1x4@70 2x3@75 2x2@80 2x3@75 1x4@70 1x6@60 1x8@50');
    expect(lines[6]?.split('; ')[0]).toBe('squat 1x5@55 1x4@65 2x3@75 4x2@85');
    expect(lines[8]).toBe('squat 1x5@50 1x4@60 2x3@70 6x3@80; bench 1x5@50 1x4@60 2x3@70 7x3@80');
    expect(lines[10]).toBe(
      'bench 1x5@50 1x4@60 2x3@70 2x3@80 3x2@85; deadlift 1x3@50 1x3@60 2x3@70 2x3@80 3x2@85 3x2@80; bench 1x5@50 1x5@60 4x5@70',
    );
  });

  it('takes block pulls and deficits by the deadlift', () => {
    const athlete = {
      oneRepMaxKg: { bench: 100, squat: 100, deadlift: 200 },
    };
    expect(play('sheiko-29', 2, { only: ['block'], athlete })[1]).toBe('block 1x4@110 1x4@130 2x4@150 4x3@170');
  });

  it('has an average intensity of 67 to 73 % in the main lifts, as training-science says', () => {
    const sets = lines.flatMap((line) => [...line.matchAll(/(\d+)x(\d+)@([\d.]+)/g)]);
    const lifts = sets.reduce((sum, [, count, reps]) => sum + Number(count) * Number(reps), 0);
    const moved = sets.reduce((sum, [, count, reps, kg]) => sum + Number(count) * Number(reps) * Number(kg), 0);
    expect(moved / lifts).toBeGreaterThan(67);
    expect(moved / lifts).toBeLessThan(73);
  });
});

it('classic linear periodisation goes through the blocks within their ranges', () => {
  const squats = play('classic-linear', 42, { only: ['squat'] }).filter((line, i) => line && i % 3 === 0);
  const [reps, kg] = [0, 1].map((at) => squats.map((line) => Number(/x(\d+)@([\d.]+)/.exec(line)?.[at + 1]))) as [
    number[],
    number[],
  ];
  expect(reps).toEqual([10, 10, 10, 10, 5, 5, 5, 5, 3, 3, 3, 3, 2, 2]);
  const rangeOf = (week: number): [number, number] =>
    week < 4 ? [65, 75] : week < 8 ? [80, 88] : week < 12 ? [88, 95] : [90, 97];
  kg.forEach((each, week) => {
    expect(each).toBeGreaterThanOrEqual(rangeOf(week)[0]);
    expect(each).toBeLessThanOrEqual(rangeOf(week)[1]);
  });
  expect(kg).toEqual(kg.toSorted((a, b) => a - b));
});

it('Easy Strength repeats two fives, 5-3-2, singles and a ten over ten days', () => {
  // From 65 kg: 115 and 130 % are 74.75 and 84.5; singles from 63 %.
  const fives = 'bench 2x5@65';
  expect(play('easy-strength', 10, { only: ['bench'] })).toEqual([
    fives,
    fives,
    'bench 1x5@65 1x3@74.5 1x2@84.5',
    fives,
    fives,
    fives,
    'bench 1x1@41 1x1@45.5 1x1@50.5 1x1@55 1x1@60.5 1x1@65',
    'bench 1x10@41',
    fives,
    'bench 1x5@65 1x3@74.5 1x2@84.5',
  ]);
});

describe('body weight', () => {
  it('climbs from fives to eights, then takes the next movement', () => {
    const pulls = play('bodyweight-rr', 6, { only: ['pull'] });
    expect(pulls).toEqual(['pull 3x5', 'pull 3x6', 'pull 3x7', 'pull 3x8', 'pull 3x5', 'pull 3x6']);
    expect(play('bodyweight-rr', 1)[0]).toBe(
      'pull 3x5; squat 3x5; dip 3x5; hinge 3x5; row 3x5; pushUp 3x5; extension 3x8; rotation 3x8; back 3x8',
    );
  });

  it('stays where a set fell short', () => {
    const script: Script = (lift, session) => (lift === 'pull' && session === 1 ? { reps: [6, 6, 5] } : undefined);
    expect(play('bodyweight-rr', 3, { only: ['pull'], script })).toEqual(['pull 3x5', 'pull 3x6', 'pull 3x6']);
  });
});

it('the kettlebell program has ten tens and ten get-ups, and the next bell after twelve whole sessions', () => {
  const athlete = {
    oneRepMaxKg: { bench: null, squat: null, deadlift: null },
    startKg: { swing: 16, getUp: 12 },
  };
  const lines = play('kettlebell-simple', 25, { athlete });
  expect([lines[0], lines[11], lines[12], lines[23], lines[24]]).toEqual([
    'swing 10x10@16; getUp 10x1@12',
    'swing 10x10@16; getUp 10x1@12',
    'swing 10x10@20; getUp 10x1@16',
    'swing 10x10@20; getUp 10x1@16',
    'swing 10x10@24; getUp 10x1@20',
  ]);
});

it('Couch to 5 kilometres has the seconds of the nine-week plan', () => {
  const seconds = named('couch-to-5k').days.map(({ exercises }) =>
    exercises
      .slice(1)
      .flatMap(({ sets }) =>
        Array.isArray(sets)
          ? sets.flatMap((each: { sets: number; reps: number }) => Array<number>(each.sets).fill(each.reps))
          : [],
      ),
  );
  const minutes = seconds.map((day) => day.map((each) => each / 60));
  expect(minutes[0]).toEqual(Array(8).fill(1));
  expect(minutes[3]).toEqual(Array(6).fill(1.5));
  expect(minutes[6]).toEqual([1.5, 3, 1.5, 3]);
  expect(minutes[9]).toEqual([3, 5, 3, 5]);
  expect(minutes.slice(12, 18)).toEqual([[5, 5, 5], [8, 8], [20], [5, 8, 5], [10, 10], [25]]);
  expect(minutes.slice(18)).toEqual([[25], [25], [25], [28], [28], [28], [30], [30], [30]]);
  expect(play('couch-to-5k', 1)[0]).toBe('walk 1x450; intervals 8x130');
});
