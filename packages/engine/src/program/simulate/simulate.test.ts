import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../certificate/canonical-json.ts';
import { sha256 } from '../../certificate/sha256.ts';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import type { Gym } from '../../load/inventory.ts';
import { isSound } from '../../seeded-property.ts';
import { ESTABLISHED_PROGRAMS, establishedProgram } from '../established/programs.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { profileSchema } from '../profile.ts';
import type { Program } from '../program.ts';
import { ATHLETE_LEVELS, type AthleteLevel } from './priors.ts';
import type { Plan } from './plan-source.ts';
import type { Simulation } from './result.ts';
import { simulate, type SimulationInput } from './simulate.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
process.stdout.write(`simulations: seed ${SEED}\n`);

const gym = GYM_PRESETS['commercial_kg'] as Gym;
const established = (id: string): Plan => {
  const program = establishedProgram(id);
  if (!program) throw new Error(`no program ${id}`);
  return { kind: 'established', program };
};
const year = (plan: Plan, more: Partial<SimulationInput> = {}): Simulation =>
  simulate({ plan, level: 'intermediate', seed: SEED, weeks: 52, gym, catalog, ...more });
const gainOf = ({ weeks }: Simulation, lift: 'squat' | 'bench' | 'deadlift'): number =>
  (weeks.at(-1)?.capacityKg[lift] ?? 0) / (weeks[0]?.capacityKg[lift] ?? 1) - 1;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const broken = (simulation: Simulation): string[] =>
  simulation.bounds.flatMap(({ name, broken: where }) => where.map((each) => `${simulation.plan}: ${name}: ${each}`));

const generated = (): Program => {
  const profile = profileSchema.parse({
    seed: 3,
    athlete: { sex: 'male', age: 30, bodyweightKg: 85, oneRepMaxKg: { bench: 105, squat: 145, deadlift: 165 } },
    gym,
    goal: 'strength',
    weeks: 12,
    trainingDays: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 60,
    startDate: '2026-11-23',
  });
  const result = generateProgram(profile, catalog);
  if (!result.ok) throw new Error(JSON.stringify(result.missing));
  return result.program;
};

describe('over a year', () => {
  it.each(ESTABLISHED_PROGRAMS.map((program, i) => [program.id, program, i] as const))(
    '%s breaks no bound, whoever follows it',
    (_, program, i) => {
      for (const level of ATHLETE_LEVELS) {
        const simulation = year({ kind: 'established', program }, { level, seed: SEED + i });
        expect(broken(simulation)).toEqual([]);
        expect(isSound(simulation)).toBe(true);
        expect(simulation.weeks).toHaveLength(52);
      }
    },
    20_000,
  );

  it('a generated program breaks none either, and every bound was looked at', () => {
    const plan: Plan = { kind: 'program', program: generated() };
    for (const level of ATHLETE_LEVELS) {
      const simulation = year(plan, { level });
      expect(broken(simulation)).toEqual([]);
      for (const { name, checked } of simulation.bounds) expect([name, checked > 50]).toEqual([name, true]);
    }
  });

  it('holds for many athletes of one program', () => {
    for (let seed = SEED; seed < SEED + 25; seed += 1) {
      const level = ATHLETE_LEVELS[seed % ATHLETE_LEVELS.length] as AthleteLevel;
      const simulation = year(established(seed % 2 === 0 ? 'gzclp' : '531-bbb'), {
        seed,
        level,
        sex: 'female',
        bodyweightKg: 62,
      });
      expect([seed, broken(simulation)]).toEqual([seed, []]);
    }
  }, 20_000);
});

it('the same seed gives the same bytes, another seed others', () => {
  const hash = (seed: number): string => sha256(canonicalJson(year(established('texas-method'), { seed })));
  expect(hash(SEED)).toBe(hash(SEED));
  expect(hash(SEED)).not.toBe(hash(SEED + 1));
});

it('a bound says so when it is broken', () => {
  const heavy = establishedProgram('smolov-base');
  if (!heavy) throw new Error('no program');
  const day = heavy.days[0];
  const absurd = {
    ...heavy,
    days: [
      {
        title: 'x',
        focus: 'x',
        exercises: (day?.exercises ?? []).map((each) => ({ ...each, sets: [{ sets: 1, reps: 1, share: 1.3 }] })),
      },
    ],
  };
  expect(broken(year({ kind: 'established', program: absurd }, { weeks: 4 })).length).toBeGreaterThan(0);
});

const seeds = Array.from({ length: 8 }, (_, i) => SEED + i);

it('the newer somebody is to training the more they gain, in the mean', () => {
  for (const id of ['gzclp', 'nsuns-4', 'upper-lower']) {
    const gains = ATHLETE_LEVELS.map((level) =>
      mean(seeds.map((seed) => gainOf(year(established(id), { level, seed }), 'squat'))),
    );
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains[0]).toBeGreaterThan(0.2);
    expect(gains.at(-1)).toBeLessThan(0.06);
  }
}, 30_000);

it('light weeks leave less fatigue than the same plan without them', () => {
  for (const id of ['nsuns-5', 'ppl', 'madcow']) {
    const tired = (deloads: SimulationInput['deloads']): Simulation[] =>
      seeds.map((seed) => year(established(id), { seed, ...(deloads === undefined ? {} : { deloads }) }));
    const [light, hard] = [tired(4), tired('never')];
    const last = ({ weeks }: Simulation): number => weeks.at(-1)?.fatigue ?? 0;
    const whole = ({ weeks }: Simulation): number => mean(weeks.map(({ fatigue }) => fatigue));
    expect(mean(light.map(last))).toBeLessThan(mean(hard.map(last)));
    expect(mean(light.map(whole))).toBeLessThan(mean(hard.map(whole)));
    expect(light.every(({ deloads }) => deloads >= 12)).toBe(true);
  }
}, 30_000);

it('whoever misses half a year of sessions is told so, and an untrained lift fades', () => {
  const smolov = year(established('smolov-jr'));
  expect(gainOf(smolov, 'bench')).toBeGreaterThan(0);
  expect(gainOf(smolov, 'squat')).toBeLessThan(0);
  expect(smolov.adherence).toBeGreaterThan(0.5);
  expect(smolov.adherence).toBeLessThan(1);
});
