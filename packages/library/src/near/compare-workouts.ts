import type { ExerciseOf } from '../infer/facts.ts';
import type { WorkoutBlock, WorkoutStructure } from '../workout.ts';
import type { Difference } from './difference.ts';
import { matchMovements } from './match-movements.ts';
import { ratioCost } from './ratio-cost.ts';

export type Comparison = {
  /** From 0 to 1; 1 is the same work. */
  likeness: number;
  /** What the first has otherwise than the second. */
  differences: Difference[];
};

type Counted = Extract<Difference, { here: number | null }>['kind'];

/**
 * From here on two workouts are nearly the same: one of three movements is another, or one of two is done a good half
 * more often. Set where a person who read pairs of real workouts (`reviewed-pairs.txt`) draws the line.
 */
export const NEAR = 0.74;

/** What it costs of the whole when a part is run otherwise; of numbers, when one is twice the other. */
const COSTS: Readonly<Record<Counted | 'format' | 'scheme', number>> = {
  format: 0.3,
  rounds: 0.4,
  seconds: 0.5,
  scheme: 0.4,
  every: 0.3,
  rest: 0.1,
  team: 0.2,
  parts: 0.3,
};
/** What is said by one and left open by the other costs this part of it. */
const OPEN = 0.3;
/** Of a lift done in sets, the scheme is nearly all there is. */
const OF_SETS = 2.5;
const LEAST_SCHEME = 0.25;

/** How alike two workouts are as work, and what is otherwise: movements, amounts, loads, rounds, minutes. */
export function compareWorkouts(first: WorkoutStructure, second: WorkoutStructure, exerciseOf: ExerciseOf): Comparison {
  const movements = matchMovements(first, second, exerciseOf);
  const run = compareRun(first, second);
  return {
    likeness: Math.max(0, 1 - movements.cost - run.cost),
    differences: [...movements.differences, ...run.differences],
  };
}

/** The same, where they are near; null else, and soon where they are run too differently to look at the movements. */
export function compareNear(
  first: WorkoutStructure,
  second: WorkoutStructure,
  exerciseOf: ExerciseOf,
): Comparison | null {
  if (1 - compareRun(first, second).cost < NEAR) return null;
  const comparison = compareWorkouts(first, second, exerciseOf);
  return comparison.likeness < NEAR ? null : comparison;
}

/** How each is run, whatever is done in it: format, rounds, minutes, rest, parts, for how many. */
function compareRun(first: WorkoutStructure, second: WorkoutStructure): { cost: number; differences: Difference[] } {
  const differences: Difference[] = [];
  let cost = 0;
  const say = (kind: Counted, here: number | null, there: number | null, share: number): void => {
    if (here === there) return;
    differences.push({ kind, here, there });
    cost += COSTS[kind] * share * (here === null || there === null ? OPEN : ratioCost(here, there));
  };
  say('team', first.teamSize, second.teamSize, 1);
  say('parts', first.blocks.length, second.blocks.length, 1);
  const share = 1 / Math.max(first.blocks.length, second.blocks.length, 1);
  first.blocks.forEach((here, at) => {
    const there = second.blocks[at];
    if (there === undefined) return;
    if (here.format !== there.format) {
      differences.push({ kind: 'format', here: here.format, there: there.format });
      cost += COSTS.format * share;
    }
    say('rounds', here.rounds, there.rounds, share);
    say('seconds', here.seconds, there.seconds, share);
    say('every', here.everySeconds, there.everySeconds, share);
    say('rest', here.restSeconds, there.restSeconds, share);
    const ofScheme = schemeCost(here, there);
    if (ofScheme > 0) {
      differences.push({ kind: 'scheme', here: here.scheme, there: there.scheme });
      cost += COSTS.scheme * ofScheme * share;
    }
  });
  return { cost, differences };
}

/** Reps round by round: how much is done in all, and in how many rounds. */
function schemeCost({ scheme: here, format }: WorkoutBlock, { scheme: there }: WorkoutBlock): number {
  if (here === null && there === null) return 0;
  if (here === null || there === null) return 1;
  if (here.join() === there.join()) return 0;
  const sum = (reps: readonly number[]): number => reps.reduce((total, each) => total + each, 0);
  const apart = Math.max(LEAST_SCHEME, ratioCost(sum(here), sum(there)), ratioCost(here.length, there.length));
  return apart * (format === 'sets' ? OF_SETS : 1);
}
