import { loadsFor, nextLoadUp } from '../../../load/loads-for.ts';
import { compareMass, massOf, type Mass } from '../../../load/mass.ts';
import { pickLoad } from '../../../load/round.ts';
import { isWork, type DraftSet } from '../draft.ts';
import { changedValues, exerciseRemedy } from '../exercise-remedy.ts';
import type { Remedy, Repairer } from '../repair-edit.ts';
import { withLoad, withRamp } from '../set-loads.ts';

const heaviest = (sets: readonly DraftSet[]): Mass | undefined =>
  sets
    .flatMap((set) => (isWork(set) && set.load ? [massOf(set.load)] : []))
    .toSorted(compareMass)
    .at(-1);

/** `progression.jump`: a tenth above last week's load, or the smallest step there is. */
export const takeSmallerStep: Repairer = (fault, { draft, subject, profile }): Remedy[] => {
  const { week, workout, exercise } = fault;
  const known = subject.find(exercise?.slug ?? '');
  const loads = known ? loadsFor(known, profile.gym) : null;
  const then = draft.weeks
    .find((other) => other.week === (week?.week ?? 0) - 1)
    ?.workouts[(workout?.day ?? 0) - 1]?.exercises.find(({ slug }) => slug === exercise?.slug);
  const before = heaviest(then?.sets ?? []);
  if (known === undefined || loads === null || before === undefined) return [];
  const tenth = pickLoad(loads, (before * 110n) / 100n, 'down');
  const step = nextLoadUp(before, known, profile.gym);
  const most = tenth !== null && tenth.mass > before ? tenth : step;
  if (most === null) return [];
  const remedy = (keepPercent: boolean): Remedy[] =>
    exerciseRemedy(
      fault,
      'load',
      (each) =>
        withRamp({
          ...each,
          sets: each.sets.map((set) =>
            isWork(set) && set.load && massOf(set.load) > most.mass
              ? withLoad({ ...set, percent: keepPercent ? set.percent : null }, most.weight)
              : set,
          ),
        }),
      (was, is) => changedValues(was, is, ({ load }) => load && `${load.weight} ${load.unit}`),
    );
  return [...remedy(true), ...remedy(false)];
};
