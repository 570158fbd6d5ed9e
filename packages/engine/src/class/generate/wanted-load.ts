import type { Exercise } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { personLimits } from '../../health/person-limits.ts';
import type { ClassAthlete } from '../class-profile.ts';

/** What experienced people move for many reps, one implement, kilograms; the usual numbers of affiliate whiteboards. */
const BOARD_KG: Readonly<Partial<Record<Exercise['loading'], Record<ClassAthlete['sex'], number>>>> = {
  barbell: { male: 43, female: 30, unspecified: 35 },
  dumbbell_pair: { male: 20, female: 12.5, unspecified: 15 },
  dumbbell_single: { male: 22.5, female: 15, unspecified: 17.5 },
  kettlebell_single: { male: 24, female: 16, unspecified: 20 },
};
/** Shares of that by level (class_programming.json, scaling levels). */
const OF_BOARD = { beginner: 0.5, intermediate: 0.75, advanced: 1 } as const;
/** Of a known 1RM at most, for many reps. */
const MOST_OF_MAX = 0.5;
/** A kettlebell swung or pressed tells less of a maximum. */
const MOST_OF_KETTLEBELL = 0.75;
const MODIFIED = 0.7;
const YOUNG_OR_OLD = 0.75;

const forExercise = ({ stressTags, pattern }: Exercise): number => {
  if (stressTags.includes('hinge_heavy_floor')) return 1.5;
  if (pattern === 'carry') return 1.2;
  return stressTags.includes('overhead_press') || pattern === 'crawl_getup' ? 0.7 : 1;
};

const ageShare = (age: number | null): number => (age !== null && (age < 18 || age >= 65) ? YOUNG_OR_OLD : 1);

export const oneRepMaxOf = (athlete: ClassAthlete, exercise: Exercise): number | null =>
  exerciseOneRepMaxKg(exercise, athlete.oneRepMaxKg);

/** Kilograms an experienced person would take, for comparison; null where nothing is loaded. */
export const boardKg = (exercise: Exercise, sex: ClassAthlete['sex']): number | null => {
  const of = BOARD_KG[exercise.loading]?.[sex];
  return of === undefined ? null : of * forExercise(exercise);
};

/** Kilograms somebody should move for many reps; null where nothing is loaded. */
export const enduranceKg = (athlete: ClassAthlete, exercise: Exercise, modified: boolean): number | null => {
  const board = boardKg(exercise, athlete.sex);
  if (board === null) return null;
  const wanted = board * OF_BOARD[athlete.level] * ageShare(athlete.age) * (modified ? MODIFIED : 1);
  const most = oneRepMaxOf(athlete, exercise);
  return most === null
    ? wanted
    : Math.min(wanted, most * (exercise.loading === 'kettlebell_single' ? MOST_OF_KETTLEBELL : MOST_OF_MAX));
};

/** Kilograms for a lift at a share of the 1RM; a barbell without a known 1RM is found by effort (null). */
export const strengthKg = (
  athlete: ClassAthlete,
  exercise: Exercise,
  share: number,
  modified: boolean,
): number | null => {
  const most = oneRepMaxOf(athlete, exercise);
  if (most !== null) {
    const { maxShare } = personLimits({ age: athlete.age ?? 30, injuries: athlete.injuries }, athlete.level);
    return most * Math.min(share, maxShare) * (modified ? MODIFIED : 1);
  }
  return exercise.loading === 'barbell' ? null : enduranceKg(athlete, exercise, modified);
};
