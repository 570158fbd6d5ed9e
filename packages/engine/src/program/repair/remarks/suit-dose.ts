import { restRange } from '../../lint/rules/dose-rules.ts';
import { isWork, type DraftExercise } from '../draft.ts';
import { exerciseRemedy, withWorkSets, workCount, workRemedy } from '../exercise-remedy.ts';
import type { Fault, Remedy, Repairer } from '../repair-edit.ts';

const MOST_SETS = 10;
const CHANGE_SECONDS = 15;

const counts = (before: DraftExercise, after: DraftExercise): { before: number; after: number } => ({
  before: workCount(before),
  after: workCount(after),
});

const atMost = (fault: Fault, most: number): Remedy[] =>
  exerciseRemedy(fault, 'sets', (exercise) => withWorkSets(exercise, most), counts);

/** `dose.sets`: two to ten, the last one repeated where there is only one. */
export const rangeSets: Repairer = (fault) => [
  ...atMost(fault, MOST_SETS),
  ...exerciseRemedy(
    fault,
    'sets',
    (exercise) => {
      const last = exercise.sets.findLast(isWork);
      return last && workCount(exercise) < 2
        ? { ...exercise, sets: [...exercise.sets, { ...last, key: `${last.key}+` }] }
        : exercise;
    },
    counts,
  ),
];

/** `dose.person-sets`: so many sets as age and level suggest. */
export const fewerSets: Repairer = (fault, { subject }) => atMost(fault, subject.limits.maxSetsPerExercise);

/** `dose.rest`: a rest in the range of the goal. */
export const rangeRest: Repairer = (fault, { profile }) => {
  const { exercise } = fault;
  if (exercise === undefined || exercise.role === 'conditioning') return [];
  const [least, most] = restRange(profile.goal, exercise.role);
  const low = exercise.superset === null ? least : Math.min(45, least);
  return workRemedy(
    fault,
    'rest',
    (set) => set.restSeconds,
    (set) => {
      const restSeconds = Math.min(most, Math.max(low, set.restSeconds));
      return restSeconds === set.restSeconds ? set : { ...set, restSeconds };
    },
  );
};

/** `dose.superset-rest`: time to change places. */
export const changePlaces: Repairer = (fault) =>
  workRemedy(
    fault,
    'rest',
    (set) => set.restSeconds,
    (set) => (set.restSeconds > 45 ? { ...set, restSeconds: CHANGE_SECONDS } : set),
  );
