import { catalog } from '@halteres/catalog';
import { expect, it } from 'vitest';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import type { Gym } from '../../load/inventory.ts';
import { establishedProgram, ESTABLISHED_PROGRAMS } from '../established/programs.ts';
import { establishedToProgram } from '../established/to-program.ts';
import { profileSchema } from '../profile.ts';
import type { Program } from '../program.ts';
import { inShares } from './in-shares.ts';
import { outlook, seedOfAthlete, type Outlook } from './outlook.ts';
import type { Plan } from './plan-source.ts';
import { simulate, type SimulationInput } from './simulate.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
process.stdout.write(`outlooks: seed ${SEED}\n`);

const gym = GYM_PRESETS['commercial_kg'] as Gym;
const established = (id: string) => {
  const program = establishedProgram(id);
  if (!program) throw new Error(`no program ${id}`);
  return program;
};
const input = (plan: Plan, more: Partial<SimulationInput> = {}): SimulationInput => ({
  plan,
  level: 'intermediate',
  seed: SEED,
  weeks: 12,
  gym,
  catalog,
  ...more,
});
const seen = (given: SimulationInput, athletes = 11): Outlook => {
  const running = outlook(given, athletes);
  for (;;) {
    const { done, value } = running.next();
    if (done === true) return value;
  }
};
const laidOut = (id: string, weeks: number): Program => {
  const program = established(id);
  const result = establishedToProgram(
    program,
    profileSchema.parse({
      athlete: { age: 30, bodyweightKg: 80, oneRepMaxKg: { bench: 60, squat: 80, deadlift: 100 } },
      gym,
      goal: program.goal,
      weeks,
      trainingDays: [...program.weekdays],
      sessionMinutes: program.minutes,
      startDate: '2026-11-23',
    }),
    catalog,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.missing));
  return result.program;
};

it('holds what each athlete did, the middle and the edges in order', () => {
  const plan: Plan = { kind: 'established', program: established('531') };
  const { weeks } = seen(input(plan), 5);
  const each = [0, 1, 2, 3, 4].map((more) => simulate(input(plan, { seed: seedOfAthlete(SEED, more) })));
  for (const [at, week] of weeks.entries()) {
    const hard = each.map((simulation) => simulation.weeks[at]?.hardSets ?? 0).toSorted((a, b) => a - b);
    expect(week.hardSets).toMatchObject({ median: hard[2], of: 5 });
    expect(week.hardSets.p10).toBeGreaterThanOrEqual(hard[0] ?? 0);
    expect(week.hardSets.p90).toBeLessThanOrEqual(hard[4] ?? 0);
    const rested = each.map((simulation) => simulation.weeks[at]?.capacityKg.squat ?? 0).toSorted((a, b) => a - b);
    expect(week.capacityKg.squat?.median).toBe(rested[2]);
    expect(week.deload).toBe(each.filter((simulation) => simulation.weeks[at]?.deload).length);
    expect(week.injured).toBe(each.filter((simulation) => (simulation.weeks[at]?.injuries ?? 0) > 0).length);
  }
});

it('adds the weeks up to what each athlete had in all', () => {
  for (const program of ESTABLISHED_PROGRAMS.slice(0, 12)) {
    const simulation = simulate(input({ kind: 'established', program }, { weeks: 40 }));
    const sum = (value: (week: (typeof simulation.weeks)[number]) => number): number =>
      simulation.weeks.reduce((all, week) => all + value(week), 0);
    expect([sum(({ stalls }) => stalls), sum(({ injuries }) => injuries)]).toEqual([
      simulation.stalls,
      simulation.injuries,
    ]);
    expect(simulation.weeks.every(({ hardSets, sets }) => hardSets <= sets)).toBe(true);
  }
});

it('draws no line for a lift the plan has not, nor for one that is never heavy enough', () => {
  const bench = seen(input({ kind: 'established', program: established('smolov-jr') }));
  expect([bench.lifts.squat.standing, bench.lifts.bench.standing]).toEqual(['absent', 'shown']);
  expect(bench.weeks.every(({ e1rmKg, capacityKg }) => e1rmKg.squat === null && capacityKg.squat === null)).toBe(true);
  const light = laidOut('stronglifts', 2);
  for (const set of light.weeks.flatMap(({ workouts }) =>
    workouts.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets)),
  ))
    Object.assign(set, { percent: set.load === null ? null : 0.3 });
  expect(seen(input({ kind: 'program', program: light })).lifts.squat).toEqual({ standing: 'too_light', gain: null });
});

it('lets a stronger body follow a program written for a weaker one, by shares of its maximum', () => {
  const written = laidOut('gzclp', 8);
  const shares = inShares(written, { bench: 60, squat: 80, deadlift: 100 }, catalog);
  const squat = (program: Program) =>
    program.weeks[0]?.workouts[0]?.exercises.find(({ slug }) => slug === 'barbell-back-squat')?.sets.at(-1);
  expect(squat(written)?.percent).toBeNull();
  expect(squat(shares)?.percent).toBeCloseTo(Number(squat(written)?.load?.weight) / 80, 10);
  const elite = (program: Program) =>
    seen(input({ kind: 'program', program }, { level: 'elite' })).lifts.squat.standing;
  expect([elite(written), elite(shares)]).toEqual(['too_light', 'shown']);
});

it('is the same to the byte for the same seed', () => {
  const plan: Plan = { kind: 'established', program: established('texas-method') };
  expect(seen(input(plan))).toEqual(seen(input(plan)));
  expect(seen(input(plan)).weeks).not.toEqual(seen(input(plan, { seed: SEED + 100 })).weeks);
});

it('makes athletes of one seed as different as those of any others', () => {
  const plan: Plan = { kind: 'established', program: established('smolov-jr') };
  const done = (seed: number): number => simulate(input(plan, { seed, weeks: 8 })).adherence;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = (values: readonly number[]): number =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));
  const groups = Array.from({ length: 30 }, (_, group) =>
    Array.from({ length: 21 }, (__, athlete) => done(seedOfAthlete(group, athlete))),
  );
  // Means of 21 who have nothing in common spread a fifth as much as one of them; 30 groups tell it to about a third.
  expect(spread(groups.map(mean)) / spread(groups.flat())).toBeLessThan(1.45 / Math.sqrt(21));
}, 20_000);
