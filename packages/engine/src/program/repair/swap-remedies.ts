import type { Exercise } from '../../catalog/exercise.ts';
import { alternativesFor } from '../alternatives-for.ts';
import { swapExercise } from '../edit.ts';
import { changeExercise, removeExercise, type DraftExercise } from './draft.ts';
import type { Bench, Fault, Remedy } from './repair-edit.ts';

const MOST_SWAPS = 12;

const wordsOf = (slug: string): string[] => slug.split(/[^a-z0-9]+/i).filter((word) => word.length > 2);

/** Exercises whose names share most words with a name nobody knows. */
const named = (slug: string, { catalog }: Bench): Exercise[] => {
  const wanted = new Set(wordsOf(slug.toLowerCase()));
  return catalog.exercises
    .map((exercise) => {
      const words = wordsOf(exercise.slug);
      return { exercise, score: words.filter((word) => wanted.has(word)).length / Math.max(1, words.length) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.exercise.common - a.exercise.common)
    .slice(0, MOST_SWAPS * 4)
    .map(({ exercise }) => exercise);
};

const isAllowed = (exercise: Exercise, { subject, profile }: Bench): boolean =>
  exercise.skill <= subject.limits.maxSkill &&
  subject.equipped(exercise) &&
  !['avoid', 'stop_refer'].includes(subject.judge(exercise).verdict) &&
  !profile.athlete.dislikes.includes(exercise.slug);

/** What could stand in for an exercise, closest first; by name and by what it lists itself where nobody knows it. */
export const swapTargets = (exercise: DraftExercise, fault: Fault, bench: Bench): string[] => {
  const { week, workout } = fault;
  if (week === undefined || workout === undefined) return [];
  const position = workout.exercises.indexOf(exercise);
  if (bench.subject.find(exercise.slug))
    return alternativesFor(bench.profile, bench.catalog, bench.draft, week.week, workout.day, position, {
      most: MOST_SWAPS,
    }).map((each) => each.exercise.slug);
  const listed = exercise.alternatives.flatMap((slug) => bench.subject.find(slug) ?? []);
  const here = new Set(workout.exercises.map((each) => each.slug));
  const possible = [...listed, ...named(exercise.slug, bench)].filter(
    (each) => !here.has(each.slug) && isAllowed(each, bench),
  );
  return [...new Set(possible.map((each) => each.slug))].slice(0, MOST_SWAPS);
};

/** Puts another exercise in the place of one, same sets and repetitions. */
export const swapRemedies = (fault: Fault, bench: Bench): Remedy[] => {
  const { exercise, workout } = fault;
  if (exercise === undefined || workout === undefined) return [];
  return swapTargets(exercise, fault, bench).map((slug) => ({
    code: 'swap',
    values: { before: exercise.slug, after: slug },
    apply: (draft) =>
      changeExercise(draft, workout.key, exercise.key, (each) =>
        swapExercise(each, slug, bench.profile, bench.catalog),
      ),
  }));
};

export const removeRemedy = ({ exercise, workout }: Fault): Remedy[] =>
  exercise === undefined || workout === undefined
    ? []
    : [
        {
          code: 'remove',
          values: { before: exercise.slug },
          apply: (draft) => removeExercise(draft, workout.key, exercise.key),
        },
      ];
