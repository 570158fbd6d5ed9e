import { STRESS_TAGS } from '@halteres/engine/catalog/stress';
import { MUSCLE_GROUP_OF } from '@halteres/engine/catalog/taxonomy';
import { judgeTags, type Injury } from '@halteres/engine/health/judge-exercise';
import type { CatalogueExercise } from './catalogue-query.ts';
import type { LibrarySearch } from './library-search.ts';

/** What the library weighs of an exercise. */
export type Filterable = Pick<
  CatalogueExercise,
  'pattern' | 'primaryMuscle' | 'secondaryMuscles' | 'equipment' | 'skill' | 'stressTags'
>;

/** A region of the body with the muscles it holds. */
export type BodyPart = { slug: string; name: string; muscles: readonly string[] };

const GROUPS = new Map<string, string | null>(Object.entries(MUSCLE_GROUP_OF));

/** The group a muscle is looked for under; itself where it stands in none. */
export const groupOf = (muscle: string): string => GROUPS.get(muscle) ?? muscle;

/** Whether a set of equipment is none at all. */
export const needsNothing = (set: readonly string[]): boolean => set.every((slug) => slug === 'none');

/** Whether a gym has all of any one set of equipment that does. */
export const canDoWith = (
  { equipment }: { equipment: readonly (readonly string[])[] },
  owned: ReadonlySet<string>,
): boolean => equipment.some((set) => set.every((slug) => slug === 'none' || owned.has(slug)));

const uses = ({ equipment }: Filterable, wanted: string): boolean =>
  equipment.some((set) => (wanted === 'none' ? needsNothing(set) : set.includes(wanted)));

/** Whether no injury forbids what an exercise asks of joints; what it allows with changes stays. */
export function isAllowedWith({ stressTags }: Pick<Filterable, 'stressTags'>, injuries: readonly Injury[]): boolean {
  const { verdict } = judgeTags(
    STRESS_TAGS.filter((tag) => stressTags.includes(tag)),
    injuries,
  );
  return verdict === 'allow' || verdict === 'modify';
}

export const FULL_BODY = 'full_body';
/** An exercise for so many regions trains the whole body. */
const FULL_BODY_REGIONS = 4;

/** Whether an exercise trains a region: first of all, or for the whole body many regions at once. */
export function isFor(
  { primaryMuscle, secondaryMuscles }: Pick<Filterable, 'primaryMuscle' | 'secondaryMuscles'>,
  part: string,
  parts: readonly BodyPart[],
): boolean {
  if (part !== FULL_BODY) return parts.find(({ slug }) => slug === part)?.muscles.includes(primaryMuscle) ?? true;
  const trained = [primaryMuscle, ...secondaryMuscles];
  const regions = parts.filter(
    ({ slug, muscles }) => slug !== FULL_BODY && trained.some((muscle) => muscles.includes(muscle)),
  );
  return parts.length === 0 || regions.length >= FULL_BODY_REGIONS;
}

/** Whether an exercise is let through; what stands in the chosen gym and the injuries to heed are null where none are. */
export const passes = (
  exercise: Filterable,
  { part, muscle, pattern, equipment, level }: LibrarySearch,
  parts: readonly BodyPart[],
  owned: ReadonlySet<string> | null,
  injuries: readonly Injury[] | null,
): boolean =>
  (part === undefined || isFor(exercise, part, parts)) &&
  (muscle === undefined || groupOf(exercise.primaryMuscle) === muscle) &&
  (pattern === undefined || exercise.pattern === pattern) &&
  (equipment === undefined || uses(exercise, equipment)) &&
  (level === undefined || exercise.skill === level) &&
  (owned === null || canDoWith(exercise, owned)) &&
  (injuries === null || isAllowedWith(exercise, injuries));
