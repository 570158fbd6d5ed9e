import type { Exercise } from '../../catalog/exercise.ts';
import { loadsFor, nextLoadUp } from '../../load/loads-for.ts';
import { kilogramsOf, massOf, writtenTolerance, type Mass } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import type { Gym } from '../../load/inventory.ts';
import type { PrescribedExercise, PrescribedSet } from '../program.ts';
import { said } from './load-why.ts';

const topWork = (exercise: PrescribedExercise): PrescribedSet | undefined =>
  exercise.sets.findLast((set) => set.kind !== 'warm_up');

/**
 * Holds a load to a tenth above last week's at the same repetitions, or to the gym's next load where steps are coarse.
 * Rounding alone can make a larger jump out of a small one.
 */
export const heldToStep = (
  now: PrescribedExercise,
  before: PrescribedExercise | undefined,
  exercise: Exercise,
  gym: Gym,
  oneRepMaxKg: number | null,
): PrescribedExercise => {
  const then = before && topWork(before);
  const top = topWork(now);
  if (!then?.load || !top?.load || oneRepMaxKg === null || top.max < then.max) return now;
  const [from, to] = [massOf(then.load), massOf(top.load)];
  const next: Mass = nextLoadUp(from, exercise, gym)?.mass ?? from;
  const most = (from * 110n) / 100n > next ? (from * 110n) / 100n : next;
  if (to <= most + writtenTolerance(top.load.unit)) return now;
  const held = pickLoad(loadsFor(exercise, gym) ?? [], most, 'down');
  if (!held) return now;
  const percent = Math.round((kilogramsOf(held.mass) / oneRepMaxKg) * 1000) / 1000;
  const because = {
    code: 'load.held',
    values: {
      ...top.because?.values,
      of: top.because?.code ?? '',
      held: held.weight.weight,
      heldUnit: held.weight.unit,
    },
  };
  const change = { load: held.weight, percent, ...said(because) };
  const changed = new Map<PrescribedSet, PrescribedSet>();
  const heldOf = (set: PrescribedSet): PrescribedSet => {
    const known = changed.get(set) ?? { ...set, ...change };
    changed.set(set, known);
    return known;
  };
  return {
    ...now,
    sets: now.sets.flatMap((set) => {
      if (set.kind !== 'warm_up') return [heldOf(set)];
      return set.load && massOf(set.load) >= held.mass ? [] : [set];
    }),
  };
};
