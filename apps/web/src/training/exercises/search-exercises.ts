import { createExerciseSearch, searchAll } from '@halteres/search/exercise-search';
import type { Search } from '@halteres/search/search';
import { usageOf, type Habit } from '@halteres/search/usage';

/** An exercise as the picker shows it. */
export type ExerciseEntry = {
  exerciseId: string | null;
  userExerciseId: string | null;
  slug: string | null;
  name: string;
  aliases: readonly string[];
  /** Names in other languages. */
  otherNames: readonly string[];
  loading: string;
  /** Sets of equipment that do, any of them. */
  equipment: readonly (readonly string[])[];
  measure: string;
  /** How many sides work at once, as the catalogue says it. */
  laterality?: string;
  /** 3 everybody knows it … 0 rare. */
  common: number;
  primaryMuscle: string | null;
  /** Accepted here rather than shipped: it is logged, but no program is made with it. */
  added: boolean;
  /** The coach who shares it, where it is not one's own yet. */
  sharedBy?: string;
};

/** When and how often an exercise was logged, by its key. */
export type Trained = ReadonlyMap<string, Habit>;

export const keyOf = (exercise: { exerciseId: string | null; userExerciseId: string | null }): string =>
  exercise.exerciseId ?? exercise.userExerciseId ?? '';

const searches = new WeakMap<readonly ExerciseEntry[], Search>();

export function searchOf(entries: readonly ExerciseEntry[]): Search {
  const known = searches.get(entries);
  if (known !== undefined) return known;
  const made = createExerciseSearch(entries, keyOf);
  searches.set(entries, made);
  return made;
}

const byRecency =
  (trained: Trained) =>
  (a: ExerciseEntry, b: ExerciseEntry): number => {
    const [first, second] = [trained.get(keyOf(a)), trained.get(keyOf(b))];
    return (
      (second?.last ?? '').localeCompare(first?.last ?? '') ||
      (second?.sessions ?? 0) - (first?.sessions ?? 0) ||
      a.name.localeCompare(b.name)
    );
  };

/** Exercises of some lists for what was typed, best first; with nothing typed those used last, then all by name. */
export function searchExercises(
  lists: readonly (readonly ExerciseEntry[])[],
  query: string,
  { trained, today }: { trained: Trained; today: string },
  most = 60,
): ExerciseEntry[] {
  if (query.trim() === '') return lists.flat().toSorted(byRecency(trained)).slice(0, most);
  const byKey = new Map(lists.flat().map((entry) => [keyOf(entry), entry]));
  const usage = (key: string): number => usageOf(trained.get(key), today);
  return searchAll(lists.map(searchOf), query, { usage, most }).flatMap(({ key }) => byKey.get(key) ?? []);
}
