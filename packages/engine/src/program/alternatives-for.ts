import type { Catalog, Exercise } from '../catalog/exercise.ts';
import { judgeExercise } from '../health/judge-exercise.ts';
import { personLimits } from '../health/person-limits.ts';
import type { Profile } from './profile.ts';
import type { Program, Reason } from './program.ts';

export type Alternative = { exercise: Exercise; similarity: number; reason: Reason };

const primary = (exercise: Exercise): string => exercise.muscles[0].muscle;

const likeness = (from: Exercise, to: Exercise): number => {
  const listed = from.substitutes.find((near) => near.slug === to.slug)?.similarity ?? 0;
  const computed =
    (from.pattern === to.pattern ? 0.5 : 0) +
    (primary(from) === primary(to) ? 0.25 : 0) +
    (from.mechanic === to.mechanic ? 0.05 : 0);
  return Math.max(listed, computed);
};

/**
 * What could stand in for an exercise of a program: possible in this gym and for this person, not yet in the workout,
 * most alike first; where something is said to stand elsewhere, possible with that too. `week` and `day` are 1-based,
 * `position` is 0-based as in findings.
 */
export const alternativesFor = (
  profile: Profile,
  catalog: Catalog,
  program: Program,
  week: number,
  day: number,
  position: number,
  { most = 8, stands = null }: { most?: number; stands?: readonly string[] | null } = {},
): Alternative[] => {
  const workout = program.weeks.find((each) => each.week === week)?.workouts.find((each) => each.day === day);
  const current = catalog.exercises.find((exercise) => exercise.slug === workout?.exercises[position]?.slug);
  if (!workout || !current) return [];
  const there = stands === null ? null : new Set(stands);
  const owned = new Set(profile.gym.equipment.filter((slug) => there?.has(slug) !== false));
  const here = new Set(workout.exercises.map((exercise) => exercise.slug));
  const limits = personLimits(profile.athlete, profile.difficulty);
  return catalog.exercises
    .filter(
      (exercise) =>
        !here.has(exercise.slug) &&
        !profile.athlete.dislikes.includes(exercise.slug) &&
        exercise.skill <= limits.maxSkill &&
        exercise.equipment.some((option) => option.every((slug) => slug === 'none' || owned.has(slug))),
    )
    .flatMap((exercise): Alternative[] => {
      const { verdict } = judgeExercise(exercise, profile.athlete.injuries);
      const similarity = likeness(current, exercise) * (verdict === 'modify' ? 0.6 : 1);
      if (similarity < 0.3 || verdict === 'avoid' || verdict === 'stop_refer') return [];
      const alike = exercise.pattern === current.pattern;
      const shared = alike
        ? `the same movement (${exercise.pattern.replaceAll('_', ' ')})`
        : `the same muscle (${primary(exercise).replaceAll('_', ' ')})`;
      return [
        {
          exercise,
          similarity,
          reason: {
            code: 'alternative',
            text: `${exercise.name}: ${shared}${verdict === 'modify' ? ', with changes for an injury' : ''}`,
            values: {
              ...(alike ? { movement: exercise.pattern } : { muscle: primary(exercise) }),
              changed: verdict === 'modify' ? 1 : 0,
            },
          },
        },
      ];
    })
    .toSorted((a, b) => b.similarity - a.similarity || (a.exercise.slug < b.exercise.slug ? -1 : 1))
    .slice(0, most);
};
