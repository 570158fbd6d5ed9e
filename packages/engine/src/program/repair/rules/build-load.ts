import type { Exercise } from '../../../catalog/exercise.ts';
import type { RoundingPolicy } from '../../../load/round.ts';
import { isBuildable } from '../../lint/rules/load-rules.ts';
import type { Profile } from '../../profile.ts';
import type { DraftExercise, DraftSet } from '../draft.ts';
import { exerciseRemedy } from '../exercise-remedy.ts';
import { asLastResort, type Bench, type Fault, type Remedy, type Repairer } from '../repair-edit.ts';
import { atShare, buildableNear, byEffort, loadChange, withLoad, withRamp } from '../set-loads.ts';

const rounded = (set: DraftSet, exercise: Exercise, profile: Profile, policy: RoundingPolicy): DraftSet => {
  const load = set.load && buildableNear(set.load, exercise, profile, policy);
  return load ? withLoad(set, load) : byEffort(set, profile);
};

/** Changes the sets whose load cannot be built, and the ramp with them. */
const whereUnbuildable = (
  fault: Fault,
  { subject, profile }: Bench,
  change: (set: DraftSet, exercise: Exercise) => DraftSet,
): Remedy[] => {
  const exercise = subject.find(fault.exercise?.slug ?? '');
  if (exercise === undefined) return [];
  const mended = (each: DraftExercise): DraftExercise =>
    withRamp({
      ...each,
      sets: each.sets.map((set) =>
        set.load === null || isBuildable(set.load, exercise, profile.gym) ? set : change(set, exercise),
      ),
    });
  return exerciseRemedy(fault, 'load', mended, loadChange);
};

/** `load.buildable`: the nearest load the gym can build, the next lower, that of its share of the 1RM, or by effort. */
export const buildLoad: Repairer = (fault, bench) => {
  const { profile } = bench;
  return [
    ...whereUnbuildable(fault, bench, (set, exercise) => rounded(set, exercise, profile, 'nearest')),
    ...whereUnbuildable(fault, bench, (set, exercise) => rounded(set, exercise, profile, 'down')),
    ...whereUnbuildable(fault, bench, (set, exercise) =>
      set.percent === null ? rounded(set, exercise, profile, 'down') : atShare(set, set.percent, exercise, profile),
    ),
    ...asLastResort(whereUnbuildable(fault, bench, (set) => byEffort(set, profile))),
  ];
};
