import { barsFor } from '@halteres/engine/load/bar-types';
import { loadsFor } from '@halteres/engine/load/loads-for';
import type { Gym, Weight } from '@halteres/engine/load/inventory';
import { massOf } from '@halteres/engine/load/mass';
import { rampSteps } from '@halteres/engine/program/time/ramp';
import type { PrescribedSet } from '../log-shapes.ts';

type Loaded = Parameters<typeof loadsFor>[0];

/** Loadings whose lightest load is a warm-up: those that are lifted beside the body. */
const WITHOUT: readonly string[] = ['bodyweight', 'bodyweight_plus', 'assisted', 'band', 'object', 'none'];

/** Warm-up sets up to a work load, each of them a load this gym can build; empty where there are none below it. */
export function warmUpTo(work: Weight, exercise: Loaded, gym: Gym): PrescribedSet[] {
  if (WITHOUT.includes(exercise.loading)) return [];
  const mass = massOf(work);
  // Nobody changes the bar on the way up: the ramp is of the bar the work is done with.
  const [bar] = barsFor(gym.bars, exercise.loading, exercise.equipment);
  const loads = loadsFor(exercise, bar === undefined ? gym : { ...gym, bars: [bar] }) ?? [];
  return rampSteps(mass, loads)
    .filter(({ load }) => load.mass < mass)
    .map(({ load, reps }, at) => ({
      id: `warm-up ${at}`,
      kind: 'warm_up',
      min: reps,
      max: reps,
      load: load.weight,
      percent: null,
      rir: null,
      restSeconds: 60,
      why: null,
    }));
}
