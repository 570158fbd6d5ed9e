import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { KeptWorkout } from './kept-workout.ts';

/** The same workout that is there already, in the library (`ref`) or further up in the list (`at`). */
export type Duplicate = { kind: 'exact' | 'same_work'; ref: string | null; at: string | null };

/** For each workout the one that is there word for word, or as the same work in other words; null where none is. */
export async function knownWorkouts(
  db: ActorDb,
  me: string | null,
  incoming: readonly { at: string; workout: KeptWorkout }[],
): Promise<(Duplicate | null)[]> {
  const known = await storedKeys(
    db,
    me,
    incoming.map(({ workout }) => workout.exactKey),
    incoming.flatMap(({ workout }) => workout.workKey ?? []),
  );
  const seen = new Map<string, string>();
  return incoming.map(({ at, workout: { exactKey, workKey } }) => {
    const exact = known.exact.get(exactKey);
    const same = workKey === null ? undefined : known.work.get(workKey);
    const earlier = seen.get(exactKey) ?? (workKey === null ? undefined : seen.get(workKey));
    const isExact = exact !== undefined || seen.has(exactKey);
    if (!seen.has(exactKey)) seen.set(exactKey, at);
    if (workKey !== null && !seen.has(workKey)) seen.set(workKey, at);
    if (isExact) return { kind: 'exact', ref: exact ?? null, at: exact === undefined ? (earlier ?? null) : null };
    if (same === undefined && earlier === undefined) return null;
    return { kind: 'same_work', ref: same ?? null, at: same === undefined ? (earlier ?? null) : null };
  });
}

const keyIs = (exact: readonly string[], work: readonly string[]) =>
  sql<boolean>`(exact_key = any(${exact}::text[]) or work_key = any(${work}::text[]))`;

async function storedKeys(
  db: ActorDb,
  me: string | null,
  exact: readonly string[],
  work: readonly string[],
): Promise<Record<'exact' | 'work', Map<string, string>>> {
  let shared = db.selectFrom('external_workouts_new').select(['id', 'exact_key', 'work_key']).where(keyIs(exact, work));
  // What was retired is no longer there for people; staff are told of it rather than adding it anew.
  if (me !== null) shared = shared.where('retired_at', 'is', null);
  const own =
    me === null
      ? []
      : await db
          .selectFrom('library_workouts')
          .select(['id', 'exact_key', 'work_key'])
          .where('user_id', '=', me)
          .where(keyIs(exact, work))
          .execute();
  const all = [...(await shared.execute()), ...own];
  return {
    exact: new Map(all.map((row) => [row.exact_key, row.id])),
    work: new Map(all.flatMap((row) => (row.work_key === null ? [] : [[row.work_key, row.id] as const]))),
  };
}
