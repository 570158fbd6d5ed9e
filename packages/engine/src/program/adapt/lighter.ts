import { said } from '../generate/load-why.ts';
import type { Exercise } from '../../catalog/exercise.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import type { PrescribedExercise, PrescribedSet } from '../program.ts';
import { isWork } from './places.ts';
import { MOST_COUNTED_RIR } from './priors.ts';
import { reloaded, type Setting } from './reload.ts';

export type Ease = {
  /** Shares of the sets and of the load. */
  sets: number;
  load: number;
  /** Added to the reps in reserve. */
  rir: number;
  leastSets: number;
  why: string;
};

/** A set with another reserve, which its sentence speaks of too. */
const leaving = (set: PrescribedSet, rir: number): PrescribedSet =>
  set.because?.values['rir'] === undefined
    ? { ...set, rir }
    : { ...set, rir, ...said({ ...set.because, values: { ...set.because.values, rir } }) };

/** Fewer sets, lighter loads and more in reserve for one exercise; null when that changes nothing. */
export const lighter = (
  prescribed: PrescribedExercise,
  exercise: Exercise,
  setting: Setting,
  ease: Ease,
): PrescribedSet[] | null => {
  const work = prescribed.sets.filter(isWork);
  const count = Math.min(work.length, Math.max(ease.leastSets, Math.ceil(work.length * ease.sets - 1e-9)));
  const warm = prescribed.sets.filter((set) => !isWork(set));
  const eased = work
    .slice(0, count)
    .map((set) =>
      set.rir === null || set.rir >= MOST_COUNTED_RIR
        ? set
        : leaving(set, Math.min(MOST_COUNTED_RIR, set.rir + ease.rir)),
    );
  const kgOf = (set: PrescribedSet): number | null =>
    set.load === null || ease.load === 1 ? null : kilogramsOf(massOf(set.load)) * ease.load;
  const sets = reloaded([...warm, ...eased], exercise, setting, { kgOf, why: ease.why, e1rm: null }) ?? [
    ...warm,
    ...eased,
  ];
  return JSON.stringify(sets) === JSON.stringify(prescribed.sets) ? null : sets;
};
