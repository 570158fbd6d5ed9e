import type { Exercise } from '../../catalog/exercise.ts';
import { classPatternOf } from '../facts/class-kind.ts';
import { CLASS_LOADINGS } from '../facts/units.ts';
import type { Context } from './context.ts';

/** Tolerated by nearly everybody and done with nothing: what is left when all else is not for somebody. */
const GENTLE = [
  'towel-row',
  'wall-push-up',
  'dead-bug',
  'glute-bridge',
  'side-plank',
  'bird-dog',
  'step-up',
  'walking',
];

const remembered = new WeakMap<Context, Map<string, Exercise[]>>();

const needsNothing = (exercise: Exercise): boolean => exercise.equipment.some((option) => option.length === 0);

const collect = (exercise: Exercise, context: Context): Exercise[] => {
  const avoided = new Set(context.profile.avoid);
  const pattern = classPatternOf(exercise);
  const own = new Set(exercise.equipment.flat());
  const same = context.options
    .map((option) => option.exercise)
    .filter(
      (other) =>
        classPatternOf(other) === pattern &&
        (needsNothing(other) || other.equipment.some((option) => option.every((slug) => own.has(slug)))),
    );
  const easier = same
    .filter((other) => other.family === exercise.family && other.grade < exercise.grade)
    .toSorted((a, b) => b.grade - a.grade || (a.slug < b.slug ? -1 : 1));
  const listed = exercise.substitutes
    .flatMap(({ slug }) => context.find(slug) ?? [])
    .filter(({ common }) => common >= 2);
  const usual = same
    .filter(({ skill, suits }) => skill <= 2 && suits.conditioning > 0)
    .toSorted((a, b) => b.common - a.common || a.skill - b.skill || (a.slug < b.slug ? -1 : 1));
  const gentle = GENTLE.flatMap((slug) => context.find(slug) ?? []);
  const samePatternFirst = gentle.toSorted(
    (a, b) => Number(classPatternOf(b) === pattern) - Number(classPatternOf(a) === pattern),
  );
  const all = [...easier, ...listed, ...usual, ...samePatternFirst];
  return [...new Set(all)].filter(
    ({ slug, loading }) => slug !== exercise.slug && !avoided.has(slug) && CLASS_LOADINGS.has(loading),
  );
};

/** What somebody may do instead, best first: easier of the family, close by the catalogue, same kind, then gentle. */
export const substitutesFor = (exercise: Exercise, context: Context): Exercise[] => {
  const known = remembered.get(context) ?? new Map<string, Exercise[]>();
  remembered.set(context, known);
  const hit = known.get(exercise.slug) ?? collect(exercise, context);
  known.set(exercise.slug, hit);
  return hit;
};
