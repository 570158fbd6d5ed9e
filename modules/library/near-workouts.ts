import type { ActorDb } from '@halteres/database';
import { createNearIndex, type NearIndex } from '@halteres/library/near/near-index';
import { nearKeys } from '@halteres/library/near/near-keys';
import { workoutStructure } from '@halteres/library/workout';
import { sql, type RawBuilder } from 'kysely';
import type { NearWorkout } from './contract.ts';
import type { KeptWorkout } from './kept-workout.ts';
import { exerciseOf } from './understand.ts';

/** A workout that may be there nearly the same; `isKnown` when it is there word for word, or as the same work. */
export type Incoming = { at: string; workout: KeptWorkout; isKnown: boolean };

type Place = Pick<NearWorkout, 'ref' | 'at' | 'title'>;

const AT_ONCE = 500;

/**
 * For each workout the one that is nearly the same, in the library or further up in the list; null where none is, and
 * for what is there already. Whose own workouts count too is said by `me`; null for the shared ones alone.
 */
export async function nearWorkouts(
  db: ActorDb,
  me: string | null,
  incoming: readonly Incoming[],
): Promise<(NearWorkout | null)[]> {
  const above = createNearIndex<Place>(exerciseOf);
  const found: (NearWorkout | null)[] = [];
  for (let from = 0; from < incoming.length; from += AT_ONCE) {
    const part = incoming.slice(from, from + AT_ONCE);
    const stored = await storedNear(
      db,
      me,
      part.flatMap(({ workout }) => nearKeys(workout.facts.movements)),
    );
    for (const { at, workout, isKnown } of part) {
      const asked = { movements: workout.facts.movements, structure: workout.structure };
      if (isKnown) {
        found.push(null);
        continue;
      }
      const [best] = [stored.nearest(asked), above.nearest(asked)]
        .filter((each) => each !== null)
        .toSorted((a, b) => b.likeness - a.likeness);
      found.push(
        best === undefined
          ? null
          : { ...best.id, likeness: Math.round(best.likeness * 100) / 100, differences: best.differences },
      );
      above.add({ ref: null, at, title: workout.title }, asked);
    }
  }
  return found;
}

/**
 * Shared workouts that are found and have one of these keys. Key by key through the index: comparing every workout with
 * all keys takes longer the more there are of both.
 */
export const sharedWithKeys = (keys: readonly string[]): RawBuilder<unknown> =>
  sql`select f.id from (select distinct key from unnest(${keys}::text[]) key) k
    cross join lateral (select n.id from external_workouts_new n where app.near_keys(n.movements) @> array[k.key] and n.retired_at is null offset 0) f`;

/** What the library holds that shares a key with one of those asked about. */
async function storedNear(db: ActorDb, me: string | null, keys: readonly string[]): Promise<NearIndex<Place>> {
  const index = createNearIndex<Place>(exerciseOf);
  if (keys.length === 0) return index;
  const { rows } = await sql<{ id: string; title: string | null; movements: string[]; structure: unknown }>`
    select w.id::text, w.title, w.movements, w.structure from external_workouts_new w
      where w.id in (${sharedWithKeys([...new Set(keys)])})
    ${
      me === null
        ? sql``
        : sql`union all select w.id::text, w.title, w.movements, w.structure from library_workouts w
            where w.user_id = ${me}::uuid and app.near_keys(w.movements) && ${keys}::text[]`
    }`.execute(db);
  for (const { id, title, movements, structure } of rows)
    index.add({ ref: id, at: null, title }, { movements, structure: workoutStructure.parse(structure) });
  return index;
}
