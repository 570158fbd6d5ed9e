import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { Unlinked } from './draft.ts';

const MOST = 5;
const LEAST_SIMILAR = 0.35;
/** A third choice with the same equipment helps nobody who lacks that equipment. */
const MOST_WITH_ONE_LOADING = 2;

/** How much of the muscle work two exercises share: 0..1, cosine of their muscle fractions. */
function muscleLikeness(a: Unlinked, b: Unlinked): number {
  const fractions = new Map(b.muscles.map((share) => [share.muscle, share.fraction]));
  const dot = a.muscles.reduce((sum, share) => sum + share.fraction * (fractions.get(share.muscle) ?? 0), 0);
  const length = (exercise: Unlinked) => Math.hypot(...exercise.muscles.map((share) => share.fraction));
  return dot / (length(a) * length(b));
}

/** Symmetric in a and b, in (0, 1]; null where one can not stand in for the other. */
export function similarity(a: Unlinked, b: Unlinked): number | null {
  const samePattern = a.pattern === b.pattern;
  const samePrimary = a.muscles[0].muscle === b.muscles[0].muscle;
  if (!samePattern && !samePrimary) return null;
  if (a.measure !== b.measure && !samePattern) return null;
  const purpose =
    1 -
    Object.keys(a.suits).reduce((sum, goal) => {
      const key = goal as keyof Exercise['suits'];
      return sum + Math.abs(a.suits[key] - b.suits[key]);
    }, 0) /
      15;
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

/** Adds the nearest exercises to each one, best first, with a coach's preferences in front. */
export function linkSubstitutes(exercises: readonly Unlinked[]): Exercise[] {
  return exercises.map((exercise) => {
    const { prefer, ...record } = exercise;
    const ranked = exercises
      .flatMap((other) => {
        const value = other === exercise ? null : similarity(exercise, other);
        if (value === null) return [];
        const preferred = prefer.includes(other.slug);
        return value >= LEAST_SIMILAR || preferred ? [{ other, value, rank: value + (preferred ? 1 : 0) }] : [];
      })
      .toSorted((a, b) => b.rank - a.rank || a.other.slug.localeCompare(b.other.slug, 'en'));
    const perLoading = new Map<string, number>();
    const chosen = ranked
      .filter(({ other, rank }) => {
        const count = perLoading.get(other.loading) ?? 0;
        perLoading.set(other.loading, count + 1);
        return count < MOST_WITH_ONE_LOADING || rank > 1;
      })
      .slice(0, MOST);
    const best = Math.max(0, ...chosen.map(({ value }) => value));
    const substitutes = chosen.map(({ other, value, rank }) => ({
      slug: other.slug,
      similarity: rank > 1 ? best : value,
    }));
    return { ...record, substitutes };
  });
}
