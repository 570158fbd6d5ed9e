import type { ActorDb } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { sql } from 'kysely';
import type { z } from 'zod';
import { newId } from '../kernel/new-id.ts';
import type { workoutToKeep } from './contract.ts';
import { arrayText, vectorsOf } from './embed-workouts.ts';
import { embeddable } from './fill-vectors.ts';
import { keptWorkout } from './kept-workout.ts';

type ToKeep = z.output<typeof workoutToKeep>;
type Kept = { kept: { ref: string }[]; duplicates: { at: number; ref: string }[] };

/** Keeps workouts as one's own; one that is kept already, word for word, is named and not kept twice. Run as authenticated. */
export async function keepWorkouts(
  db: ActorDb,
  me: string,
  input: readonly ToKeep[],
  source: string | null,
  embedder: Embedder,
): Promise<Kept> {
  const workouts = input.map(({ title, body, ...corrections }) => keptWorkout(title, body, corrections));
  const there = await db
    .selectFrom('library_workouts')
    .select(['id', 'exact_key'])
    .where('user_id', '=', me)
    .where(
      'exact_key',
      'in',
      workouts.map(({ exactKey }) => exactKey),
    )
    .execute();
  const refs = new Map(there.map((row) => [row.exact_key, row.id]));
  const duplicates: Kept['duplicates'] = [];
  const fresh: { id: string; workout: (typeof workouts)[number] }[] = [];
  workouts.forEach((workout, at) => {
    const known = refs.get(workout.exactKey);
    if (known !== undefined) return void duplicates.push({ at, ref: known });
    const id = newId();
    refs.set(workout.exactKey, id);
    fresh.push({ id, workout });
  });
  const vectors = await vectorsOf(
    embedder,
    fresh.map(({ workout: { title, body, structure, facts } }) =>
      embeddable({ title, body, structure, format: facts.format, minutes: facts.minutes }),
    ),
  );
  const rows = fresh.map(({ id, workout: { title, body, structure, facts, exactKey, workKey } }, at) => ({
    id,
    title,
    body,
    structure,
    exact_key: exactKey,
    work_key: workKey,
    source,
    tags: facts.tags,
    difficulty: facts.difficulty,
    format: facts.format,
    score: facts.score,
    minutes: facts.minutes,
    minutes_from: facts.minutesFrom,
    team_size: structure.teamSize,
    movements: facts.movements,
    equipment: facts.equipment,
    embedding: arrayText(vectors[at]?.embedding ?? new Float32Array()),
    signature: vectors[at]?.signature,
  }));
  if (rows.length > 0) {
    await sql`insert into library_workouts (user_id, id, title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source, model, embedding, signature)
      select ${me}::uuid, id, title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source, ${embedder.model}, embedding::real[], signature::bit(512)
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r (id uuid, title text, body text, tags jsonb, difficulty text, format text, score text, minutes integer, minutes_from text, team_size integer, movements text[], equipment text[], structure jsonb, exact_key text, work_key text, source text, embedding text, signature text)`.execute(
      db,
    );
  }
  return { kept: fresh.map(({ id }) => ({ ref: id })), duplicates };
}
