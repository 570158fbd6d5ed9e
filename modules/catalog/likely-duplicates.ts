import { createEquipmentSearch } from '@halteres/search/equipment-search';
import { createExerciseSearch } from '@halteres/search/exercise-search';
import type { Search } from '@halteres/search/search';
import type { EquipmentItem, ExerciseSummary } from './contract.ts';

export type LikelyDuplicate = { slug: string; name: string; likeness: number };

/** From here on a name most likely means the same exercise. */
export const SAME_LIKENESS = 0.9;
const LEAST_LIKENESS = 0.4;
const MOST = 5;

type Named = { slug: string; name: string };
type Finder = (name: string) => LikelyDuplicate[];

const finderIn = (things: readonly Named[], search: Search): Finder => {
  const nameOf = new Map(things.map(({ slug, name }) => [slug, name]));
  return (name) =>
    search(name, { most: MOST })
      .map(({ key, score }) => ({
        slug: key,
        name: nameOf.get(key) ?? key,
        likeness: Math.round(Math.min(1, score) * 100) / 100,
      }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS);
};

/** What of a catalogue a name may mean already, by the search's own ranking, without what makes some more usual. */
export const duplicateFinder = (exercises: readonly ExerciseSummary[]): Finder =>
  finderIn(
    exercises,
    createExerciseSearch(
      exercises.map((exercise) => ({ ...exercise, common: 0 })),
      ({ slug }) => slug,
    ),
  );

export const equipmentDuplicateFinder = (equipment: readonly EquipmentItem[]): Finder =>
  finderIn(
    equipment,
    createEquipmentSearch(
      equipment.map((piece) => ({ ...piece, exercises: 0 })),
      ({ slug }) => slug,
    ),
  );
