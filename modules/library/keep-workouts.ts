import type { ActorDb } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Audiences } from '../kernel/audiences.ts';
import { newId } from '../kernel/new-id.ts';
import type { workoutToKeep } from './contract.ts';
import { arrayText, vectorsOf, type Vector } from './embed-workouts.ts';
import { embeddable } from './fill-vectors.ts';
import { keptWorkout, type KeptWorkout } from './kept-workout.ts';
import { STORED_COLUMNS, STORED_TYPES, storedRow } from './stored-row.ts';

type ToKeep = z.output<typeof workoutToKeep>;
type Kept = { kept: { ref: string }[]; duplicates: { at: number; ref: string }[] };

/** Keeps workouts as one's own; one that is kept already, word for word, is named and not kept twice. */
export async function keepWorkouts(
  asMe: Audiences['asMe'],
  input: readonly ToKeep[],
  source: string | null,
  embedder: Embedder,
): Promise<Kept> {
  const workouts = input.map(({ title, body, ...corrections }) => keptWorkout(title, body, corrections));
  const keys = workouts.map(({ exactKey }) => exactKey);
  const refs = await asMe((db, me) => refsOf(db, me, keys));
  const vectors = await vectorsOf(
    embedder,
    workouts.map(({ title, body, structure, facts }) =>
      embeddable({ title, body, structure, format: facts.format, minutes: facts.minutes }),
    ),
  );
  const duplicates: Kept['duplicates'] = [];
  const fresh: { id: string; workout: KeptWorkout; vector: Vector | undefined }[] = [];
  workouts.forEach((workout, at) => {
    const known = refs.get(workout.exactKey);
    if (known !== undefined) return void duplicates.push({ at, ref: known });
    const id = newId();
    refs.set(workout.exactKey, id);
    fresh.push({ id, workout, vector: vectors[at] });
  });
  const rows = fresh.map(({ id, workout, vector }) => ({
    ...storedRow(workout, source),
    id,
    embedding: vector === undefined ? null : arrayText(vector.embedding),
    signature: vector?.signature ?? null,
  }));
  if (rows.length > 0) {
    await asMe((db, me) =>
      sql`insert into library_workouts (user_id, id, ${STORED_COLUMNS}, model, embedding, signature)
        select ${me}::uuid, id, ${STORED_COLUMNS}, ${embedder.model}, embedding::real[], signature::bit(1024)
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as r (id uuid, ${STORED_TYPES}, embedding text, signature text)
        on conflict do nothing`.execute(db),
    );
  }
  return { kept: fresh.map(({ id }) => ({ ref: id })), duplicates };
}

/** Ids of one's own workouts by their words. */
async function refsOf(db: ActorDb, me: string, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('library_workouts')
    .select(['id', 'exact_key'])
    .where('user_id', '=', me)
    .where('exact_key', 'in', keys)
    .execute();
  return new Map(rows.map((row) => [row.exact_key, row.id]));
}
