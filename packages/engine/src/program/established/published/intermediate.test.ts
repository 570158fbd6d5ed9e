import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { playWith, type Script } from './play.ts';

const play = playWith(catalog);

/** A lift gets these reps in these sessions, in place of what is asked for. */
const gets =
  (lift: string, bySession: Readonly<Record<number, readonly number[]>>, loadKg?: number): Script =>
  (name, session) => {
    const reps = name === lift ? bySession[session] : undefined;
    return reps && { reps, loadKg };
  };
const every = (lines: string[], period: number, from = 0): string[] =>
  lines.filter((_, i) => i >= from && (i - from) % period === 0);

describe('GZCLP', () => {
  it('begins at 85 % of the 5RM and at 62 % of the 1RM, and has three tiers a day', () => {
    // The 5RM of a 100 kg maximum is 85.7 kg by Epley; 85 % of it is 72.9.
    expect(play('gzclp', 4).map((line) => line.replace(/; (pulldown|row) .*/, ''))).toEqual([
      'squat1 4x3@73 1x3+@73; bench2 3x10@62',
      'press1 4x3@73 1x3+@73; deadlift2 3x10@62',
      'bench1 4x3@73 1x3+@73; squat2 3x10@62',
      'deadlift1 4x3@73 1x3+@73; press2 3x10@62',
    ]);
    expect(play('gzclp', 1)[0]).toMatch(/; pulldown 2x15@[\d.]+ 1x15\+@[\d.]+$/);
  });

  it('adds 5 kg below and 2.5 above; a miss goes on to 6 x 2 and 10 x 1 with the same load', () => {
    const script = gets('squat1', { 4: [3, 3, 3, 3, 2], 8: [2, 2, 2, 2, 2, 1] });
    expect(every(play('gzclp', 17, { only: ['squat1'], script }), 4)).toEqual([
      'squat1 4x3@73 1x3+@73',
      'squat1 4x3@78 1x3+@78',
      'squat1 5x2@78 1x2+@78',
      'squat1 9x1@78 1x1+@78',
      'squat1 9x1@83 1x1+@83',
    ]);
    expect(every(play('gzclp', 7, { only: ['bench1'] }), 4, 2)).toEqual([
      'bench1 4x3@73 1x3+@73',
      'bench1 4x3@75.5 1x3+@75.5',
    ]);
  });

  it('after a missed 10 x 1 asks for a new 5RM and begins at 85 % of it', () => {
    const script: Script = (lift, session) => {
      if (lift !== 'squat1') return undefined;
      return session === 12 ? { reps: [5], loadKg: 90 } : { reps: [0] };
    };
    expect(every(play('gzclp', 17, { only: ['squat1'], script }), 4)).toEqual([
      'squat1 4x3@73 1x3+@73',
      'squat1 5x2@73 1x2+@73',
      'squat1 9x1@73 1x1+@73',
      'squat1 1x5',
      'squat1 4x3@76.5 1x3+@76.5',
    ]);
  });

  it('the second tier goes from tens to eights to sixes, then starts over a step above its last start', () => {
    const missed = [10, 10, 5];
    const script = gets('bench2', { 0: [10, 10, 10], 4: missed, 8: [8, 8, 4], 12: [6, 6, 2] });
    expect(every(play('gzclp', 17, { only: ['bench2'], script }), 4)).toEqual([
      'bench2 3x10@62',
      'bench2 3x10@64.5',
      'bench2 3x8@64.5',
      'bench2 3x6@64.5',
      'bench2 3x10@67',
    ]);
  });

  it('the third tier waits for 25 reps in its last set', () => {
    const script = gets('pulldown', { 0: [15, 15, 24], 2: [15, 15, 25] });
    const loads = every(play('gzclp', 5, { only: ['pulldown'], script }), 2).map((line) =>
      Number(line.split('@').at(-1)),
    );
    expect(loads[1]).toBe(loads[0]);
    expect(loads[2]).toBe((loads[1] ?? 0) + 2.5);
  });
});

describe('nSuns', () => {
  it('five days: nine sets of a main lift and eight of a second by a training max of 90 kg', () => {
    const lines = play('nsuns-5', 5, {
      only: ['bench', 'press', 'squat', 'sumo', 'incline', 'deadlift', 'frontSquat', 'closeGrip'],
    });
    const second = '1x3@63 1x5@63 1x7@63 1x4@63 1x6@63 1x8@63';
    expect(lines).toEqual([
      `bench 1x8@58.5 1x6@67.5 3x4@76.5 1x5@72 1x6@67.5 1x7@63 1x8+@58.5; press 1x6@45 1x5@54 ${second}`,
      `squat 1x5@67.5 1x3@76.5 1x1+@85.5 1x3@81 1x3@76.5 1x3@72 1x5@67.5 1x5@63 1x5+@58.5; sumo 1x5@45 1x5@54 ${second}`,
      `press 1x5@67.5 1x3@76.5 1x1+@85.5 1x3@81 1x3@76.5 1x3@72 1x5@67.5 1x5@63 1x5+@58.5; incline 1x6@45 1x5@54 ${second}`,
      `deadlift 1x5@67.5 1x3@76.5 1x1+@85.5 1x3@81 1x3@76.5 1x3@72 1x3@67.5 1x3@63 1x3+@58.5; frontSquat 1x5@45 1x5@54 ${second}`,
      `bench 1x5@67.5 1x3@76.5 1x1+@85.5 1x3@81 1x5@76.5 1x3@72 1x5@67.5 1x3@63 1x5+@58.5; closeGrip 1x6@45 1x5@54 ${second}`,
    ]);
  });

  it.each([
    [0, 85.5],
    [1, 85.5],
    [2, 88],
    [3, 88],
    [4, 90],
    [5, 90],
    [6, 92.5],
    [12, 92.5],
  ])('%i reps in the open set make the next one %f kg', (reps, kg) => {
    // 95 % of 90, 92.5, 95 and 97.5 kg: 85.5, 87.9, 90.25 and 92.6.
    const script = gets('squat', { 1: [5, 3, reps, 3, 3, 3, 5, 5, 5] });
    expect(play('nsuns-5', 7, { only: ['squat'], script })[6]).toContain(`1x1+@${kg} `);
  });

  it('second lifts add 2.5 kg above and 5 below, and the press on a bench day changes nothing', () => {
    const [, squatDay] = play('nsuns-5', 7, { only: ['sumo'] }).slice(5);
    expect(squatDay).toContain('sumo 1x5@47.5');
    expect(play('nsuns-5', 10, { only: ['closeGrip'] })[9]).toContain('closeGrip 1x6@46 ');
    expect(play('nsuns-5', 6, { only: ['press'] })[5]).toContain('press 1x6@45 ');
  });

  it('four days have no day for the press, which adds 2.5 kg a week as a second lift', () => {
    const lines = play('nsuns-4', 5, { only: ['bench', 'press', 'squat', 'deadlift'] });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['bench', 'squat', 'bench', 'deadlift', 'bench']);
    expect(lines[4]).toContain('press 1x6@46 1x5@55.5 ');
  });
});

describe('the Texas Method', () => {
  const ONLY = ['squat', 'bench', 'press', 'deadlift', 'clean'];

  it('has 5 x 5 at 90 % of the 5RM, 2 x 5 at 80 % of that, and one five a step above the 5RM', () => {
    // 85.7 kg: 77.1, 61.7, and 88.2 below or 87 above; the light press is 70 % of 1RM.
    expect(play('texas-method', 6, { only: ONLY })).toEqual([
      'squat 5x5@77; bench 5x5@77; deadlift 1x5@77',
      'squat 2x5@61.5; press 3x5@70.5',
      'squat 1x5@88; bench 1x5@87; clean 5x3@70',
      'squat 5x5@79.5; press 5x5@77; deadlift 1x5@79.5',
      'squat 2x5@63.5; bench 3x5@71.5',
      'squat 1x5@90.5; press 1x5@87; clean 5x3@72.5',
    ]);
  });

  it('repeats the week after a missed five', () => {
    const script = gets('squat', { 2: [4] });
    const lines = play('texas-method', 6, { only: ['squat'], script });
    expect(lines.slice(3)).toEqual(lines.slice(0, 3));
  });
});

describe('Madcow', () => {
  const ONLY = ['squat', 'bench', 'row', 'incline', 'deadlift'];

  it('ramps to 85 % of 1RM on Monday and tries a triple a step above on Friday', () => {
    expect(play('madcow', 4, { only: ONLY })).toEqual([
      ['squat', 'bench', 'row'].map((lift) => `${lift} 1x5@40 1x5@55 1x5@65 1x5@75 1x5@85`).join('; '),
      'squat 1x5@40 1x5@55 2x5@65; incline 1x5@40 1x5@55 2x5@65; deadlift 1x5@40 1x5@55 2x5@65',
      [
        'squat 1x5@40 1x5@55 1x5@65 1x5@75 1x3@87.5 1x8@65',
        'bench 1x5@40 1x5@55 1x5@65 1x5@75 1x3@86 1x8@65',
        'row 1x5@40 1x5@55 1x5@65 1x5@75 1x3@86 1x8@65',
      ].join('; '),
      // Monday lifts Friday's triple for five; the ramp keeps its proportions.
      [
        'squat 1x5@41 1x5@56.5 1x5@67 1x5@77 1x5@87.5',
        'bench 1x5@40.5 1x5@56 1x5@66 1x5@76 1x5@86',
        'row 1x5@40.5 1x5@56 1x5@66 1x5@76 1x5@86',
      ].join('; '),
    ]);
  });

  it('keeps the load after one missed Friday and takes a tenth off after the second', () => {
    const missed = [5, 5, 5, 5, 2, 8];
    const script = gets('squat', { 2: missed, 5: missed });
    const mondays = every(play('madcow', 7, { only: ['squat'], script }), 3).map((line) => line.split(' ').at(-1));
    expect(mondays).toEqual(['1x5@85', '1x5@85', '1x5@76.5']);
  });
});

it('heavy, light, medium lifts 100, 80 and 90 % of the heavy day and adds 2.5 kg a week', () => {
  // Nine tenths of the 5RM: 77.1 kg, then 79.6.
  expect(play('heavy-light-medium', 4, { only: ['squat', 'deadlift'] })).toEqual([
    'squat 5x5@77',
    'squat 5x5@61.5; deadlift 1x5@77',
    'squat 5x5@69.5',
    'squat 5x5@79.5',
  ]);
  const script = gets('squat', { 0: [5, 5, 5, 5, 4], 3: [5, 5, 5, 4, 3] });
  expect(every(play('heavy-light-medium', 7, { only: ['squat'], script }), 3)).toEqual([
    'squat 5x5@77',
    'squat 5x5@77',
    'squat 5x5@69.5',
  ]);
});

describe('Tactical Barbell, Operator', () => {
  it('has two waves of 70/80/90 and 75/85/95 % of the training max with 5, 5, 3, 5, 3 and 1 reps', () => {
    expect(every(play('tactical-barbell-operator', 18, { only: ['squat'] }), 3)).toEqual([
      'squat 3x5@63',
      'squat 3x5@72',
      'squat 3x3@81',
      'squat 3x5@67.5',
      'squat 3x3@76.5',
      'squat 3x1@85.5',
    ]);
    expect(
      play('tactical-barbell-operator', 3).map((line) => line.split('; ').map((each) => each.split(' ')[0])),
    ).toEqual([
      ['squat', 'bench', 'pullUp'],
      ['squat', 'bench', 'pullUp'],
      ['squat', 'bench', 'deadlift'],
    ]);
  });

  it('adds 2.5 or 5 kg after six weeks, nothing to a lift that missed', () => {
    const script = gets('bench', { 7: [3, 3, 2] });
    // 95 kg of training max make 66.5.
    expect(play('tactical-barbell-operator', 19, { only: ['squat', 'bench'], script })[18]).toBe(
      'squat 3x5@66.5; bench 3x5@63',
    );
  });

  it('with running between its days keeps the lifts and shortens the fourth week', () => {
    const lines = play('hybrid', 36);
    expect(every(lines, 6).map((line) => line.split('; ')[0])).toEqual(
      every(play('tactical-barbell-operator', 18), 3).map((line) => line.split('; ')[0]),
    );
    // Easy running covers 2.4 m a second: 30 minutes are 4,320 m.
    expect([lines[1], lines[5], lines[23]]).toEqual(['run 1x4320', 'run 1x5760', 'run 1x5760']);
    expect(lines[3]).toBe('intervals 4x400');
  });
});
