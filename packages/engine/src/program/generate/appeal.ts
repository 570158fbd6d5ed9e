import type { Exercise } from '../../catalog/exercise.ts';
import type { Judgement } from '../../health/judge-exercise.ts';
import type { Load } from '../../load/loads-for.ts';
import type { Profile } from '../profile.ts';

/** Demands that are the first to go with age. */
const JARRING: ReadonlySet<string> = new Set([
  'plyo',
  'box_jump',
  'sprint_max',
  'burpee_jump',
  'double_under',
  'fall_risk',
  'kipping',
]);

export const isJarring = (exercise: Exercise, { athlete }: Profile): boolean =>
  athlete.age >= 60 && exercise.stressTags.some((tag) => JARRING.has(tag));

const IDEAL_SKILL = { beginner: 1.5, intermediate: 2.5, advanced: 3 } as const;
const IDEAL_GRADE = { beginner: 3, intermediate: 5, advanced: 6 } as const;

type Judged = {
  exercise: Exercise;
  judgement: Judgement;
  loads: readonly Load[] | null;
  coarseness: number;
  worth: number;
};

/** What speaks for an exercise wherever it may stand, in points: wishes, being known and teachable, health, its loads. */
export const appealOf = (
  { exercise, judgement, loads, coarseness, worth }: Judged,
  profile: Profile,
  liked: ReadonlySet<string>,
): number => {
  let points = 0;
  if (liked.has(exercise.slug)) points += 5;
  else if (liked.size > 0)
    points += 1.5 * Math.max(0, ...exercise.substitutes.map((near) => (liked.has(near.slug) ? near.similarity : 0)));
  // Of what serves alike, what people know and a coach can teach.
  points += exercise.common - 1;
  points -= Math.abs(exercise.skill - IDEAL_SKILL[profile.difficulty]) * 0.3;
  points -= Math.abs(exercise.grade - IDEAL_GRADE[profile.difficulty]) * 0.12;
  if (judgement.verdict === 'modify') points -= 3.5;
  points += worth - coarseness * 6;
  if (loads) points += 0.4;
  if (profile.athlete.age >= 65 && exercise.skill > 2) points -= 1;
  if (isJarring(exercise, profile)) points -= 6;
  return points;
};
