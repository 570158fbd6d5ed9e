import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { FINE_GYM, named, playWith, type Script } from './play.ts';

const play = playWith(catalog);

const startAt = (id: string, kg: number) => ({
  oneRepMaxKg: { bench: null, squat: null, deadlift: null },
  startKg: Object.fromEntries(Object.keys(named(id).lifts).map((lift) => [lift, lift === 'chin' ? 5 : kg])),
});
const sessionsOf = (id: string, count: number, script?: Script, kg = 60) =>
  play(id, count, { athlete: startAt(id, kg), gym: FINE_GYM, ...(script ? { script } : {}) });
/** One lift gets too few reps in its last set in these sessions. */
const misses =
  (lift: string, ...sessions: number[]): Script =>
  (name, session, sets) => {
    const reps = sets.filter(({ kind }) => kind !== 'warm_up').map(({ min }) => min);
    return name === lift && sessions.includes(session) ? { reps: [...reps.slice(0, -1), 3] } : undefined;
  };

describe('Starting Strength', () => {
  it('adds 2.5 kg to the squat, 1.25 to the presses and 5 to the deadlift at each success', () => {
    expect(sessionsOf('starting-strength', 4)).toEqual([
      'squat 3x5@60; bench 3x5@60; deadlift 1x5@60',
      'squat 3x5@62.5; press 3x5@60; deadlift 1x5@65',
      // 61.25 kg lies between two loads; ties go down.
      'squat 3x5@65; bench 3x5@61; deadlift 1x5@70',
      'squat 3x5@67.5; press 3x5@61; deadlift 1x5@75',
    ]);
  });

  it('keeps the load for two misses and takes a tenth off at the third', () => {
    const lines = sessionsOf('starting-strength', 6, misses('squat', 2, 3, 4), 60).map((line) => line.split(';')[0]);
    // 0.9 x 65 is 58.5, on plates of 1.25 kg a side 57.5 or 60: the nearer is 57.5.
    expect(lines).toEqual([
      'squat 3x5@60',
      'squat 3x5@62.5',
      'squat 3x5@65',
      'squat 3x5@65',
      'squat 3x5@65',
      'squat 3x5@57.5',
    ]);
  });

  it('phase 2 has power cleans, five threes, in place of every other deadlift', () => {
    expect(sessionsOf('starting-strength-2', 4).map((line) => line.split('; ').at(-1))).toEqual([
      'deadlift 1x5@60',
      'clean 5x3@60',
      'deadlift 1x5@65',
      'clean 5x3@62.5',
    ]);
  });
});

it('StrongLifts begins at half the 5RM and adds 2.5 kg, 5 to the deadlift; five fives', () => {
  expect(play('stronglifts', 4)).toEqual([
    'squat 5x5@43; bench 5x5@43; row 5x5@43',
    'squat 5x5@45.5; press 5x5@43; deadlift 1x5@43',
    'squat 5x5@48; bench 5x5@45.5; row 5x5@45.5',
    'squat 5x5@50.5; press 5x5@45.5; deadlift 1x5@48',
  ]);
});

describe("Greyskull, Phrak's variant", () => {
  it('adds 1.25 kg above and 2.5 below, two steps for more than ten reps', () => {
    const script: Script = (lift, session) => (lift === 'squat' && session === 2 ? { reps: [5, 5, 11] } : undefined);
    const squat = sessionsOf('greyskull', 5, script).filter((_, i) => i % 2 === 0);
    expect(squat).toEqual([
      'press 2x5@60 1x5+@60; chin 2x5@5 1x5+@5; squat 2x5@60 1x5+@60',
      'press 2x5@61 1x5+@61; chin 2x5@6.25 1x5+@6.25; squat 2x5@62.5 1x5+@62.5',
      'press 2x5@62.5 1x5+@62.5; chin 2x5@7.5 1x5+@7.5; squat 2x5@67.5 1x5+@67.5',
    ]);
  });

  it('takes a tenth off at the first miss', () => {
    const bench = sessionsOf('greyskull', 4, misses('bench', 1)).map((line) => line.split('; ')[0]);
    expect(bench[1]).toBe('bench 2x5@60 1x5+@60');
    expect(bench[3]).toBe('bench 2x5@54 1x5+@54');
  });
});

it('the basic beginner routine has six lifts in two workouts and three sets of deadlifts', () => {
  expect(sessionsOf('basic-beginner', 3)).toEqual([
    'row 2x5@60 1x5+@60; bench 2x5@60 1x5+@60; squat 2x5@60 1x5+@60',
    'chin 2x5@5 1x5+@5; press 2x5@60 1x5+@60; deadlift 2x5@60 1x5+@60',
    'row 2x5@61 1x5+@61; bench 2x5@61 1x5+@61; squat 2x5@62.5 1x5+@62.5',
  ]);
});

describe('Ice Cream Fitness', () => {
  it('has five fives and three eights, 2.5 kg for the squat and 1.25 for the bench', () => {
    const lines = sessionsOf('ice-cream-fitness', 3);
    expect(lines[0]).toBe(
      'squat 5x5@60; bench 5x5@60; row 5x5@60; shrug 3x8@60; skullcrusher 3x8@60; curl 3x8@60; back 2x10@60; crunch 3x10@60',
    );
    expect(lines[1]).toBe(
      'squat 5x5@62.5; deadlift 1x5@60; press 5x5@60; row 5x5@61; closeGrip 3x8@60; curl 3x8@61; crunch 3x10@62.5',
    );
    expect(lines[2]?.startsWith('squat 5x5@65; bench 5x5@61; row 5x5@62.5')).toBe(true);
  });

  it('takes a tenth off at the second miss running', () => {
    const squat = sessionsOf('ice-cream-fitness', 4, misses('squat', 1, 2)).map((line) => line.split(';')[0]);
    expect(squat).toEqual(['squat 5x5@60', 'squat 5x5@62.5', 'squat 5x5@62.5', 'squat 5x5@56']);
  });
});

it('Fierce 5 takes 15 % off at the second miss running', () => {
  const lines = sessionsOf('fierce-5', 6, misses('squat', 2, 4));
  expect(lines[0]).toBe(
    'squat 3x5@60; bench 3x5@60; row 3x8@60; facePull 3x10-15@60; calf 2x15-20@60; pushdown 2x10-15@60',
  );
  expect(lines[1]).toBe(
    'frontSquat 3x5@60; press 3x5@60; romanian 3x8@60; pulldown 3x8-12@60; crunch 2x15-25@60; curl 2x10-15@60',
  );
  expect(lines.filter((_, i) => i % 2 === 0).map((line) => line.split(';')[0])).toEqual([
    'squat 3x5@60',
    'squat 3x5@62.5',
    'squat 3x5@62.5',
  ]);
  // 0.85 x 62.5 is 53.125.
  expect(sessionsOf('fierce-5', 7, misses('squat', 2, 4))[6]?.split(';')[0]).toBe('squat 3x5@53');
});
