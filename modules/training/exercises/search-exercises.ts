import type { ActorDb } from '@halteres/database';
import { createExerciseSearch, searchAll } from '@halteres/search/exercise-search';
import type { Search } from '@halteres/search/search';
import { usageOf } from '@halteres/search/usage';
import type { ExerciseSummary } from '../../catalog/contract.ts';
import { readHabits } from './read-habits.ts';

export type FoundExercise = {
  exerciseId: string | null;
  userExerciseId: string | null;
  slug: string | null;
  name: string;
  found: string;
};

/** The catalogue in one language with its index, made once. */
export type SearchableCatalogue = { byId: ReadonlyMap<string, ExerciseSummary>; search: Search };

export function searchableCatalogue(exercises: readonly ExerciseSummary[]): SearchableCatalogue {
  return {
    byId: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    search: createExerciseSearch(exercises, ({ id }) => id),
  };
}

/** What a person may look for: the catalogue and their own, with what they log counted. */
export type ExerciseSource = {
  search: Search;
  usage: (id: string) => number;
  show: (id: string, found: string) => FoundExercise;
};

export async function exerciseSource(
  db: ActorDb,
  person: string,
  catalogue: SearchableCatalogue,
): Promise<ExerciseSource> {
  const [own, { habits, today }] = await Promise.all([
    db
      .selectFrom('user_exercises')
      .select(['id', 'name'])
      .where('user_id', '=', person)
      .where('deleted_at', 'is', null)
      .execute(),
    readHabits(db, person),
  ]);
  const ownSearch = createExerciseSearch(
    own.map((exercise) => ({ ...exercise, aliases: [], otherNames: [], common: 3 })),
    ({ id }) => id,
  );
  const names = new Map(own.map(({ id, name }) => [id, name]));
  return {
    search: (query, options) => searchAll([ownSearch, catalogue.search], query, options),
    usage: (id) => usageOf(habits.get(id), today),
    show: (id, found) => {
      const shipped = catalogue.byId.get(id);
      return {
        exerciseId: shipped === undefined ? null : id,
        userExerciseId: shipped === undefined ? id : null,
        slug: shipped?.slug ?? null,
        name: shipped?.name ?? names.get(id) ?? found,
        found,
      };
    },
  };
}

/** Exercises of the catalogue and a person's own for what was typed; what they log more comes before what answers alike. */
export async function searchExercises(
  db: ActorDb,
  person: string,
  catalogue: SearchableCatalogue,
  query: string,
  limit: number,
): Promise<FoundExercise[]> {
  const { search, usage, show } = await exerciseSource(db, person, catalogue);
  return search(query, { usage, most: limit }).map(({ key, name }) => show(key, name));
}
