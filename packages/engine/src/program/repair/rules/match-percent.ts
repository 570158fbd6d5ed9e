import { exerciseOneRepMaxKg } from '../../../estimate/exercise-one-rep-max.ts';
import { kilogramsOf, massOf } from '../../../load/mass.ts';
import { changeWork, type DraftSet } from '../draft.ts';
import { exerciseRemedy } from '../exercise-remedy.ts';
import { asLastResort, type Remedy, type Repairer } from '../repair-edit.ts';
import { atShare, byEffort, loadChange, withRamp } from '../set-loads.ts';

/** `load.percent`: the load its share of the 1RM asks for; by effort where no 1RM is known. */
export const matchPercent: Repairer = (fault, { subject, profile }) => {
  const exercise = subject.find(fault.exercise?.slug ?? '');
  const oneRepMaxKg = exercise ? exerciseOneRepMaxKg(exercise, profile.athlete.oneRepMaxKg) : null;
  const isWrong = ({ load, percent }: DraftSet): boolean => {
    if (load === null || percent === null) return false;
    const ratio = oneRepMaxKg === null ? 0 : kilogramsOf(massOf(load)) / (oneRepMaxKg * percent);
    return ratio > 1.0255 || ratio < 0.88;
  };
  const remedy = (change: (set: DraftSet) => DraftSet): Remedy[] =>
    exerciseRemedy(
      fault,
      'load',
      (each) => withRamp(changeWork(each, (set) => (isWrong(set) ? change(set) : set))),
      loadChange,
    );
  return [
    ...remedy((set) => atShare(set, set.percent ?? 0, exercise, profile)),
    ...asLastResort(remedy((set) => byEffort(set, profile))),
  ];
};
