import type { Exercise } from '@halteres/engine/catalog/exercise';
import { complete, type Draft } from './draft.ts';

const MOST = 5;
const LEAST_SIMILAR = 0.35;
/** A third choice with the same equipment helps nobody who lacks that equipment. */
const MOST_WITH_ONE_LOADING = 2;

/** Added to the rank of what a coach put first, beyond anything arithmetic gives. */
const PREFERRED = 2;
/** Of exercises as alike, the one people know comes first. */
const COMMON_WEIGHT = 0.02;

const GOALS = ['strength', 'hypertrophy', 'power', 'endurance', 'conditioning'] as const;

/** Muscle fractions of an exercise and the length of that vector, looked at once an exercise and not once a pair. */
type Work = { fractions: ReadonlyMap<string, number>; length: number };
const works = new WeakMap<Exercise, Work>();

function workOf(exercise: Exercise): Work {
  const known = works.get(exercise);
  if (known !== undefined) return known;
  const work = {
    fractions: new Map(exercise.muscles.map((share) => [share.muscle as string, share.fraction])),
    length: Math.hypot(...exercise.muscles.map((share) => share.fraction)),
  };
  works.set(exercise, work);
  return work;
}

/** How much of the muscle work two exercises share: 0..1, cosine of their muscle fractions. */
function muscleLikeness(a: Exercise, b: Exercise): number {
  const [one, other] = [workOf(a), workOf(b)];
  let dot = 0;
  for (const { muscle, fraction } of a.muscles) dot += fraction * (other.fractions.get(muscle) ?? 0);
  return dot / (one.length * other.length);
}

/** Symmetric in a and b, in (0, 1]; null where one can not stand in for the other. */
export function similarity(a: Exercise, b: Exercise): number | null {
  const samePattern = a.pattern === b.pattern;
  const samePrimary = a.muscles[0].muscle === b.muscles[0].muscle;
  if (!samePattern && !samePrimary) return null;
  if (a.measure !== b.measure && !samePattern) return null;
  let apart = 0;
  for (const goal of GOALS) apart += Math.abs(a.suits[goal] - b.suits[goal]);
  const purpose = 1 - apart / 15;
  const strengthGap = Math.abs(a.suits.strength - b.suits.strength);
  const value =
    (samePattern ? 0.3 : 0) +
    0.35 * muscleLikeness(a, b) +
    (a.family === b.family ? 0.1 : 0) +
    (a.mechanic === b.mechanic ? 0.05 : 0) +
    (a.measure === b.measure ? 0.05 : 0) +
    0.15 * purpose -
    0.02 * Math.abs(a.skill - b.skill) -
    0.06 * strengthGap;
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}

/** Exercises that may stand in for each other: of one pattern, or led by one muscle. */
function neighbourhoods(exercises: readonly Exercise[]): (exercise: Exercise) => Set<Exercise> {
  const groups = new Map<string, Exercise[]>();
  const keysOf = ({ pattern, muscles }: Exercise): string[] => [`pattern ${pattern}`, `muscle ${muscles[0].muscle}`];
  for (const exercise of exercises)
    for (const key of keysOf(exercise)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [exercise]);
      else group.push(exercise);
    }
  return (exercise) => new Set(keysOf(exercise).flatMap((key) => groups.get(key) ?? []));
}

/** The nearest exercises to each one by slug, best first, with a coach's preferences in front. */
export function linkSubstitutes(drafts: readonly Draft[]): Record<string, Exercise['substitutes']> {
  const exercises = drafts.map((draft) => complete(draft));
  const near = neighbourhoods(exercises);
  return Object.fromEntries(
    exercises.map((exercise, i) => [exercise.slug, substitutesOf(exercise, near(exercise), drafts[i]?.prefer ?? [])]),
  );
}

function substitutesOf(
  exercise: Exercise,
  near: ReadonlySet<Exercise>,
  prefer: readonly string[],
): Exercise['substitutes'] {
  const ranked = [...near]
    .flatMap((other) => {
      const value = other === exercise ? null : similarity(exercise, other);
      if (value === null) return [];
      const preferred = prefer.includes(other.slug);
      const rank = value + COMMON_WEIGHT * other.common + (preferred ? PREFERRED : 0);
      return value >= LEAST_SIMILAR || preferred ? [{ other, value, rank }] : [];
    })
    .toSorted((a, b) => b.rank - a.rank || (a.other.slug < b.other.slug ? -1 : 1));
  const perLoading = new Map<string, number>();
  const chosen = ranked
    .filter(({ other, rank }) => {
      const count = perLoading.get(other.loading) ?? 0;
      perLoading.set(other.loading, count + 1);
      return count < MOST_WITH_ONE_LOADING || rank > PREFERRED;
    })
    .slice(0, MOST);
  const best = Math.max(0, ...chosen.map(({ value }) => value));
  return chosen.map(({ other, value, rank }) => ({ slug: other.slug, similarity: rank > PREFERRED ? best : value }));
}
