import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import type { Gym } from '../../load/inventory.ts';
import { profileSchema, type Profile } from '../profile.ts';
import type { EstablishedProgram } from './model.ts';
import { ESTABLISHED_PROGRAMS } from './programs.ts';
import { establishedToProgram } from './to-program.ts';

/** A commercial gym with the pieces that presets do without. */
const FULL_GYM: Gym = {
  ...(GYM_PRESETS['commercial_kg'] as Gym),
  equipment: [
    ...(GYM_PRESETS['commercial_kg'] as Gym).equipment,
    'weight_plate',
    'seated_calf_machine',
    'back_extension_bench',
    'preacher_bench',
    'decline_bench',
    'nordic_bench',
    'rings',
    'towel',
    'chair',
  ],
};

const fitting = (program: EstablishedProgram): Profile =>
  profileSchema.parse({
    athlete: {
      sex: 'male',
      age: 30,
      bodyweightKg: 90,
      yearsOfExperience: 4,
      oneRepMaxKg: { bench: 140, squat: 200, deadlift: 240 },
    },
    gym: program.id === 'dumbbell-ppl' ? GYM_PRESETS['dumbbell_only'] : FULL_GYM,
    goal: program.goal,
    difficulty: program.level,
    weeks: program.weeks,
    trainingDays: [...program.weekdays],
    sessionMinutes: program.minutes,
    startDate: '2026-11-23',
  });

describe.each(ESTABLISHED_PROGRAMS.map((program) => [program.id, program] as const))('%s', (_, program) => {
  it('lays a cycle out without an error, all of it in the catalogue', () => {
    const result = establishedToProgram(program, fitting(program), catalog);
    if (!result.ok) throw new Error(JSON.stringify(result.missing));
    const errors = result.certificate.findings.filter(({ severity }) => severity === 'error');
    const gaps = program.leavesOut ? `volume.coverage: nothing for ${program.leavesOut.join(', ')}` : null;
    expect([...new Set(errors.map(({ rule, evidence }) => `${rule}: ${evidence}`))]).toEqual(gaps ? [gaps] : []);
    expect(result.program.weeks).toHaveLength(program.weeks);
  });

  it('says what it is, where it is from, and for whom', () => {
    for (const text of [program.source, program.forWhom, program.overview, program.deload])
      expect(text.length).toBeGreaterThan(10);
    expect(program.weekdays).toHaveLength(program.perWeek);
    const used = program.days.flatMap(({ exercises }) => exercises.map(({ lift }) => lift));
    expect(new Set(used)).toEqual(new Set(Object.keys(program.lifts)));
  });
});

it('has every program once', () => {
  expect(new Set(ESTABLISHED_PROGRAMS.map(({ id }) => id)).size).toBe(ESTABLISHED_PROGRAMS.length);
  expect(ESTABLISHED_PROGRAMS.length).toBeGreaterThanOrEqual(25);
});
