import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { named, playWith, type Script } from './play.ts';

const play = playWith(catalog);

const top = (low: number, high: number, sets: number): string => `${sets}x${low}-${high}`;
/** Exercises of a day with their sets and ranges, loads left out. */
const shape = (line: string): string[] => line.split('; ').map((each) => each.replace(/@[\d.]+/g, ''));
const gets =
  (lift: string, bySession: Readonly<Record<number, readonly number[]>>): Script =>
  (name, session) => {
    const reps = name === lift ? bySession[session] : undefined;
    return reps && { reps };
  };

describe('push, pull, legs', () => {
  it('has six days with an open last set on one lift each', () => {
    expect(play('ppl', 6).map((line) => shape(line))).toEqual([
      ['deadlift 1x5+', 'pulldown 3x8-12', 'cableRow 3x8-12', 'facePull 5x15-20', 'hammer 4x8-12', 'curl 4x8-12'],
      [
        'bench 4x5 1x5+',
        'pressLight 3x8-12',
        'inclineDumbbell 3x8-12',
        'pushdown 3x8-12',
        'overheadExtension 3x8-12',
        'lateral 6x15-20',
      ],
      ['squat 2x5 1x5+', 'romanian 3x8-12', 'legPress 3x8-12', 'legCurl 3x8-12', 'calf 5x8-12'],
      ['row 4x5 1x5+', 'pulldown 3x9-12', 'cableRow 3x9-12', 'facePull 5x16-20', 'hammer 4x9-12', 'curl 4x9-12'],
      [
        'press 4x5 1x5+',
        'benchLight 3x8-12',
        'inclineDumbbell 3x9-12',
        'pushdown 3x9-12',
        'overheadExtension 3x9-12',
        'lateral 6x16-20',
      ],
      ['squat 2x5 1x5+', 'romanian 3x9-12', 'legPress 3x9-12', 'legCurl 3x9-12', 'calf 5x9-12'],
    ]);
  });

  it('adds 5 kg to the deadlift, 2.5 to the rest, and takes a tenth off after three misses', () => {
    expect(play('ppl', 7, { only: ['deadlift'] }).filter(Boolean)).toEqual(['deadlift 1x5+@73', 'deadlift 1x5+@78']);
    const script = gets('squat', { 2: [5, 5, 4], 5: [5, 5, 4], 8: [5, 5, 4] });
    // 0.9 x 72.9 is 65.6, to plates of 1.25 kg a side 65.
    expect(play('ppl', 12, { only: ['squat'], script }).filter(Boolean)).toEqual([
      'squat 2x5@73 1x5+@73',
      'squat 2x5@73 1x5+@73',
      'squat 2x5@73 1x5+@73',
      'squat 2x5@65 1x5+@65',
    ]);
  });
});

it('PHUL has the published sets and ranges, and reps go up before the load', () => {
  expect(play('phul', 4).map(shape)).toEqual([
    [
      `bench ${top(3, 5, 3)}`,
      'inclineDumbbell 3x6-10',
      'row 3x3-5',
      'pulldown 3x6-10',
      'press 3x5-8',
      'barbellCurl 2x6-10',
      'skullcrusher 2x6-10',
    ],
    ['squat 3x3-5', 'deadlift 3x3-5', 'legPress 4x10-15', 'lyingCurl 3x6-10', 'calf 4x6-10'],
    [
      'incline 3x8-12',
      'fly 3x8-12',
      'cableRow 3x8-12',
      'dumbbellRow 3x8-12',
      'lateral 3x8-12',
      'inclineCurl 3x8-12',
      'cableExtension 3x8-12',
    ],
    [
      'frontSquat 3x8-12',
      'lunge 3x8-12',
      'legExtension 3x10-15',
      'seatedCurl 3x10-15',
      'seatedCalf 3x8-12',
      'pressCalf 3x8-12',
    ],
  ]);
  // The chart's load for 3 reps with 2 left is 86.3 %.
  expect(play('phul', 13, { only: ['bench'] }).filter(Boolean)).toEqual([
    'bench 3x3-5@86.5',
    'bench 3x4-5@86.5',
    'bench 3x5@86.5',
    'bench 3x3-5@89',
  ]);
});

it('PHAT has six triples at 65 % of the power load on the other days', () => {
  const lines = play('phat', 6);
  expect(lines[0]?.split('; ')[0]).toBe('row 3x3-5@86.5');
  // 65 % of 86.3 kg is 56.1.
  expect(lines[2]?.split('; ')[0]).toBe('row 6x3@56');
  expect(lines.slice(0, 5).map((line) => shape(line).length)).toEqual([8, 7, 8, 9, 10]);
  expect(shape(lines[1] ?? '')).toEqual([
    'squat 3x3-5',
    'hackSquat 2x6-10',
    'legExtension 2x6-10',
    'stiffLeg 3x5-8',
    'lyingCurl 2x6-10',
    'calf 3x6-10',
    'seatedCalf 2x6-10',
  ]);
});

it('upper and lower body have the published sets and ranges', () => {
  const [lower, upper] = play('upper-lower', 2).map(shape);
  expect(lower).toEqual([
    'squat 4x6-8',
    'stiffLeg 3x6-8',
    'legPress 3x10-12',
    'legCurl 2x10-12',
    'calf 3x6-8',
    'seatedCalf 3x10-12',
  ]);
  expect(upper).toEqual([
    'bench 4x6-8',
    'row 3x6-8',
    'shoulderPress 3x10-12',
    'chin 2x10-12',
    'skullcrusher 2x12-15',
    'hammer 2x12-15',
  ]);
});

it('German Volume Training has ten tens at 60 % and adds 4 % when all hundred are there', () => {
  expect(play('german-volume', 7, { only: ['squat', 'legCurl'] }).filter(Boolean)).toEqual([
    'squat 10x10@60; legCurl 10x10@60',
    'squat 10x10@62.5; legCurl 10x10@62.5',
  ]);
  const script = gets('squat', { 1: [10, 10, 10, 10, 10, 10, 10, 10, 9, 7] });
  expect(play('german-volume', 5, { only: ['squat'], script })[4]).toBe('squat 10x10@60');
});

describe('APRE', () => {
  it('rises to two open sets at the rep max', () => {
    // The 6RM of a 100 kg maximum is 83.7 kg, the 10RM 73.9.
    expect(play('apre-6', 1, { only: ['squat'] })).toEqual(['squat 1x10@42 1x6@63 2x6+@83.5']);
    expect(play('apre-10', 1, { only: ['squat'] })).toEqual(['squat 1x12@37 1x10@55.5 2x10+@74']);
  });

  it.each([
    // Third and fourth set; the table's middle values in kilograms, 2.5 for 5 lb: -3.75, -1.25, 0, 3.75, 6.25.
    [2, 6, 80],
    [4, 5, 82.5],
    [6, 6, 83.5],
    [10, 6, 87.5],
    [13, 8, 93.5],
  ])('%i and %i reps make the next rep max %f kg', (third, fourth, kg) => {
    const script = gets('squat', { 0: [10, 6, third, fourth] });
    expect(
      play('apre-6', 3, { only: ['squat'], script })[2]
        ?.split(' ')
        .at(-1),
    ).toBe(`2x6+@${kg}`);
  });
});

describe('dumbbell push, pull, legs', () => {
  it('has three twelves of everything', () => {
    for (const line of play('dumbbell-ppl', 3)) for (const each of shape(line)) expect(each.split(' ')[1]).toBe('3x12');
    expect(named('dumbbell-ppl').days.map(({ exercises }) => exercises.length)).toEqual([5, 5, 5]);
  });

  it('adds a step for three twelves and takes two off after three sessions without a rep more', () => {
    const athlete = { oneRepMaxKg: { bench: null, squat: null, deadlift: null }, startKg: { bench: 20 } };
    const short = [12, 12, 10];
    const script = gets('bench', { 3: short, 6: short, 9: short, 12: short });
    expect(play('dumbbell-ppl', 16, { only: ['bench'], athlete, script }).filter(Boolean)).toEqual([
      'bench 3x12@20',
      'bench 3x12@22.5',
      'bench 3x12@22.5',
      'bench 3x12@22.5',
      'bench 3x12@22.5',
      'bench 3x12@17.5',
    ]);
  });
});
