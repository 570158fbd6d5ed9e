import type { TestedLift } from '../../catalog/exercise.ts';
import { seededHash } from '../seeded.ts';
import { exerciseOf } from '../established/state.ts';
import { exercisesOf } from '../established/needs.ts';
import type { Plan } from './plan-source.ts';
import { GROWTH, IMPULSE } from './priors.ts';
import type { ByLift, SimulatedWeek, Simulation } from './result.ts';
import { simulate, type SimulationInput } from './simulate.ts';

/** The middle of many athletes, and where four fifths of them lie; `of` says how many it stands on. */
export type Band = { median: number; p10: number; p90: number; of: number };

export type OutlookWeek = {
  week: number;
  planned: number;
  /** What they could lift once, rested; null for lifts the plan has not, or never heavily enough to show it. */
  capacityKg: ByLift<Band | null>;
  /** What their logs say of it; null where fewer than half of them did a set that shows it. */
  e1rmKg: ByLift<Band | null>;
  hardSets: Band;
  missed: Band;
  /** Percent of strength that tiredness takes. */
  fatigue: Band;
  /** How many of the athletes trained lightly, had a lift stall, and were injured. */
  deload: number;
  stalled: number;
  injured: number;
};

/** `absent`: the plan has no such lift. `too_light`: never heavy enough to show what it could be. */
export type LiftStanding = 'shown' | 'absent' | 'too_light';

export type Outlook = {
  level: string;
  seed: number;
  athletes: number;
  /** Percent of strength taken by tiredness above which nothing grows. */
  overreachedAt: number;
  weeks: OutlookWeek[];
  lifts: ByLift<{
    standing: LiftStanding;
    /** By what share an athlete gained it from the first week to the last. */
    gain: Band | null;
  }>;
  /** Of the whole time, an athlete each. */
  adherence: Band;
  deloads: Band;
  stalls: Band;
  injuries: Band;
};

const LEAST_SHARE = 0.5;
const FATIGUE_PERCENT = 100 * IMPULSE.fatigueGain;

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const bandOf = (values: readonly number[], digits = 1): Band => {
  const sorted = values.toSorted((a, b) => a - b);
  const [median = 0, p10 = 0, p90 = 0] = [0.5, 0.1, 0.9].map((share) => rounded(quantile(sorted, share), digits));
  return { median, p10, p90, of: values.length };
};

/** Null where too few of the athletes have a value to speak for all. */
const bandOfMost = (values: readonly (number | null)[]): Band | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 && known.length >= values.length * LEAST_SHARE ? bandOf(known) : null;
};

const liftsIn = (plan: Plan, catalog: SimulationInput['catalog']): ReadonlySet<TestedLift> => {
  const exercises =
    plan.kind === 'established'
      ? exercisesOf(plan.program, catalog)
      : plan.program.weeks.flatMap(({ workouts }) =>
          workouts.flatMap(({ exercises: planned }) => planned.map(({ slug }) => exerciseOf(catalog, slug))),
        );
  return new Set(exercises.flatMap(({ ratio }) => (ratio?.of === 1 ? [ratio.lift] : [])));
};

const gainOf = ({ weeks }: Simulation, lift: TestedLift): number => {
  const [first, last] = [weeks[0]?.capacityKg[lift] ?? 0, weeks.at(-1)?.capacityKg[lift] ?? 0];
  return first > 0 ? last / first - 1 : 0;
};

/** Seeds beside one another have days alike; these have nothing in common. */
export const seedOfAthlete = (seed: number, athlete: number): number => seededHash(seed, `athlete/${athlete}`);

const eachLift = <T>(make: (lift: TestedLift) => T): ByLift<T> => ({
  squat: make('squat'),
  bench: make('bench'),
  deadlift: make('deadlift'),
});

/** Many virtual athletes follow a plan; the same input gives the same outlook to the byte. */
export function* outlook(input: SimulationInput, athletes: number): Generator<void, Outlook> {
  const simulations: Simulation[] = [];
  for (let each = 0; each < athletes; each += 1) {
    simulations.push(simulate({ ...input, seed: seedOfAthlete(input.seed, each) }));
    yield;
  }
  const present = liftsIn(input.plan, input.catalog);
  const standing = eachLift((lift): LiftStanding => {
    if (!present.has(lift)) return 'absent';
    const known = simulations.filter(({ weeks }) => weeks.some(({ e1rmKg }) => e1rmKg[lift] !== null));
    return known.length >= simulations.length * LEAST_SHARE ? 'shown' : 'too_light';
  });
  const ifShown = <T>(lift: TestedLift, value: () => T): T | null => (standing[lift] === 'shown' ? value() : null);
  const weeks = Array.from({ length: input.weeks }, (_, at): OutlookWeek => {
    const now = simulations.flatMap((simulation) => simulation.weeks[at] ?? []);
    const band = (value: (week: SimulatedWeek) => number): Band => bandOf(now.map(value));
    const count = (holds: (week: SimulatedWeek) => boolean): number => now.filter(holds).length;
    return {
      week: at + 1,
      planned: now[0]?.planned ?? 0,
      capacityKg: eachLift((lift) => ifShown(lift, () => band(({ capacityKg }) => capacityKg[lift]))),
      e1rmKg: eachLift((lift) => ifShown(lift, () => bandOfMost(now.map(({ e1rmKg }) => e1rmKg[lift])))),
      hardSets: band(({ hardSets }) => hardSets),
      missed: band(({ planned, done }) => Math.max(0, planned - done)),
      fatigue: band(({ fatigue }) => fatigue * FATIGUE_PERCENT),
      deload: count(({ deload }) => deload),
      stalled: count(({ stalls }) => stalls > 0),
      injured: count(({ injuries }) => injuries > 0),
    };
  });
  return {
    level: input.level,
    seed: input.seed,
    athletes,
    overreachedAt: rounded(GROWTH.overreachedAtFatigue * FATIGUE_PERCENT, 1),
    weeks,
    lifts: eachLift((lift) => ({
      standing: standing[lift],
      gain: ifShown(lift, () =>
        bandOf(
          simulations.map((simulation) => gainOf(simulation, lift)),
          3,
        ),
      ),
    })),
    adherence: bandOf(
      simulations.map(({ adherence }) => adherence),
      3,
    ),
    deloads: bandOf(simulations.map(({ deloads }) => deloads)),
    stalls: bandOf(simulations.map(({ stalls }) => stalls)),
    injuries: bandOf(simulations.map(({ injuries }) => injuries)),
  };
}
