import type { ActorDb } from '@halteres/database';
import { createExerciseSearch, searchAll, usageOf } from '@halteres/search/exercise-search';
import type { Search } from '@halteres/search/search';
import type { ExerciseSummary } from '../../catalog/contract.ts';

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

/** Exercises of the catalogue and a person's own for what was typed; what they log more comes before what answers alike. */
export async function searchExercises(
  db: ActorDb,
  person: string,
  catalogue: SearchableCatalogue,
  query: string,
  limit: number,
): Promise<FoundExercise[]> {
  const own = await db
    .selectFrom('user_exercises')
    .select(['id', 'name'])
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .execute();
  const logged = await db
    .selectFrom('workout_exercises')
    .select(['exercise_id', 'user_exercise_id', (eb) => eb.fn.countAll<string>().as('sessions')])
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .groupBy(['exercise_id', 'user_exercise_id'])
    .execute();
  const sessions = new Map(logged.map((row) => [row.exercise_id ?? row.user_exercise_id ?? '', Number(row.sessions)]));
  const ownSearch = createExerciseSearch(
    own.map((exercise) => ({ ...exercise, aliases: [], otherNames: [], common: 3 })),
    ({ id }) => id,
  );
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const usage = (id: string): number => usageOf(sessions.get(id) ?? 0);
  return searchAll([ownSearch, catalogue.search], query, { usage, most: limit }).map(({ key, name }) => {
    const shipped = catalogue.byId.get(key);
    return {
      exerciseId: shipped === undefined ? null : key,
      userExerciseId: shipped === undefined ? key : null,
      slug: shipped?.slug ?? null,
      name: shipped?.name ?? names.get(key) ?? name,
      found: name,
    };
  });
}
