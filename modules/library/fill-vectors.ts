import { asJob, type Database } from '@halteres/database';
import type { Embeddable, Embedder } from '@halteres/library/embed/embedder';
import { workoutFacts, workoutStructure } from '@halteres/library/workout';
import { sql } from 'kysely';
import { arrayText, vectorsOf } from './embed-workouts.ts';

const BATCH = 500;

type Row = {
  id: string;
  title: string | null;
  body: string;
  structure: unknown;
  format: string;
  minutes: number;
};

/**
 * Makes the vectors a model lacks for the shared library, batch by batch; resumes where it stopped. Returns how many.
 * What is retired needs none: without a vector it is not found.
 */
export async function fillVectors(database: Pick<Database, 'web' | 'jobs'>, embedder: Embedder): Promise<number> {
  let filled = 0;
  for (;;) {
    const rows = await asJob(database, async (db) => {
      const { rows: found } = await sql<Row>`
        select w.id, w.title, w.body, w.structure, w.format, w.minutes from external_workouts_new w
        where w.retired_at is null and not exists (select from external_workout_embeddings e where e.model = ${embedder.model} and e.workout_id = w.id)
        order by w.id limit ${BATCH}`.execute(db);
      return found;
    });
    if (rows.length === 0) return filled;
    const vectors = await vectorsOf(embedder, rows.map(embeddable));
    await asJob(database, (db) =>
      sql`insert into external_workout_embeddings (model, workout_id, embedding, signature)
        select ${embedder.model}, id, embedding::real[], signature::bit(1024)
          from unnest(${rows.map(({ id }) => id)}::bigint[], ${vectors.map(({ embedding }) => arrayText(embedding))}::text[], ${vectors.map(({ signature }) => signature)}::text[]) as v (id, embedding, signature)
        on conflict do nothing`.execute(db),
    );
    filled += rows.length;
  }
}

/** A stored workout as an embedder wants it. */
export function embeddable({ title, body, structure, format, minutes }: Omit<Row, 'id'>): Embeddable {
  return {
    text: title === null ? body : `${title}\n${body}`,
    structure: workoutStructure.parse(structure),
    format: workoutFacts.shape.format.parse(format),
    minutes,
  };
}
