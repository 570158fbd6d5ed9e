import type { ExerciseOf } from '../infer/facts.ts';
import type { WorkoutMovement, WorkoutStructure } from '../workout.ts';
import type { Difference } from './difference.ts';
import { ratioCost } from './ratio-cost.ts';

/** A movement with the part it stands in. */
type Placed = WorkoutMovement & { block: number };
type Otherwise = { cost: number; differences: Difference[] };

/** What each costs of the share a movement has of its workout: another movement, one of the same family, twice the reps … */
const OTHER = 0.75;
const RELATED = 0.5;
const AMOUNT = 0.6;
const LOAD = 0.3;
const MOST = 0.7;
const OTHER_PLACE = 0.1;
/** What is said by one and left open by the other. */
const AMOUNT_OPEN = 0.3;
const LOAD_OPEN = 0.02;
/** Of the whole: the same movements in another order. */
const OTHER_ORDER = 0.05;

const placed = ({ blocks }: WorkoutStructure): Placed[] =>
  blocks.flatMap(({ movements }, block) =>
    movements.flatMap((movement) => (movement.text === 'rest' ? [] : [{ ...movement, block }])),
  );

const nameOf = ({ slug, text }: WorkoutMovement): string => slug ?? text.toLowerCase();
const brief = ({ slug, text }: WorkoutMovement): { slug: string | null; text: string } => ({ slug, text });

/** What the movements of one have otherwise than those of another, and what that costs of the whole. */
export function matchMovements(first: WorkoutStructure, second: WorkoutStructure, exerciseOf: ExerciseOf): Otherwise {
  const here = placed(first);
  const there = placed(second);
  const open = [...there];
  const alone: Placed[] = [];
  const order: number[] = [];
  const differences: Difference[] = [];
  let cost = 0;
  for (const movement of here) {
    let best: { other: Placed; otherwise: Otherwise } | undefined;
    for (const other of open) {
      if (nameOf(other) !== nameOf(movement)) continue;
      const otherwise = compare(movement, other);
      if (best === undefined || otherwise.cost < best.otherwise.cost) best = { other, otherwise };
    }
    if (best === undefined) {
      alone.push(movement);
      continue;
    }
    open.splice(open.indexOf(best.other), 1);
    order.push(there.indexOf(best.other));
    cost += best.otherwise.cost;
    differences.push(...best.otherwise.differences);
  }
  for (const movement of alone) {
    const at = instead(movement, open, exerciseOf);
    const [other] = at === -1 ? [] : open.splice(at, 1);
    cost += other !== undefined && isRelated(movement, other, exerciseOf) ? RELATED : OTHER;
    differences.push(
      other === undefined
        ? { kind: 'with', movement: brief(movement) }
        : { kind: 'instead', movement: brief(movement), there: brief(other) },
    );
  }
  for (const movement of open) differences.push({ kind: 'without', movement: brief(movement) });
  cost += open.length * OTHER;
  const isTurned = order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0));
  if (isTurned) differences.push({ kind: 'order' });
  return { cost: cost / Math.max(here.length, there.length, 1) + (isTurned ? OTHER_ORDER : 0), differences };
}

/** Which of those left stands in for a movement: one of its family, else the first. */
function instead(movement: Placed, open: readonly Placed[], exerciseOf: ExerciseOf): number {
  const related = open.findIndex((other) => isRelated(movement, other, exerciseOf));
  return related === -1 && open.length > 0 ? 0 : related;
}

function isRelated(here: Placed, there: Placed, exerciseOf: ExerciseOf): boolean {
  const family = exerciseOf(here.slug)?.family;
  return family !== undefined && family === exerciseOf(there.slug)?.family;
}

/** The same movement, as often, as far and as heavy? */
function compare(here: Placed, there: Placed): Otherwise {
  const movement = brief(here);
  const differences: Difference[] = [];
  let cost = here.place === there.place && here.block === there.block ? 0 : OTHER_PLACE;
  if (here.most !== there.most) {
    cost += MOST;
    differences.push({ kind: 'most', movement, here: here.most });
  } else if (here.amount?.value !== there.amount?.value || unitOf(here) !== unitOf(there)) {
    cost += amountCost(here.amount, there.amount);
    differences.push({ kind: 'amount', movement, here: here.amount, there: there.amount });
  }
  if (here.load?.value !== there.load?.value || here.load?.unit !== there.load?.unit) {
    cost += loadCost(here.load, there.load);
    differences.push({ kind: 'load', movement, here: here.load, there: there.load });
  }
  return { cost, differences };
}

function amountCost(here: Placed['amount'], there: Placed['amount']): number {
  if (here === null || there === null) return AMOUNT_OPEN;
  return AMOUNT * (unitOf({ amount: here }) === unitOf({ amount: there }) ? ratioCost(here.value, there.value) : 1);
}

/** A step of a lunge is a rep of it. */
const unitOf = ({ amount }: Pick<Placed, 'amount'>): string | undefined =>
  amount?.unit === 'steps' ? 'reps' : amount?.unit;

function loadCost(here: Placed['load'], there: Placed['load']): number {
  if (here === null || there === null || here.unit !== there.unit) return LOAD_OPEN;
  return LOAD * ratioCost(here.value, there.value);
}
