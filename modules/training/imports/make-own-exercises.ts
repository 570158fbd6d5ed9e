import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { newId } from '../../kernel/new-id.ts';
import type { ImportReading, ReadSet } from '../import/reading.ts';
import { fitText } from './fit-text.ts';
import { readOwn, type Mapping, type Resolved } from './resolve-names.ts';

/** Makes an exercise of one's own for every name that matched nothing, so that no row is lost; returns the new ids. */
export async function makeOwnExercises(
  db: ActorDb,
  person: string,
  reading: ImportReading,
  resolved: Map<string, Resolved>,
): Promise<string[]> {
  const missing = [...resolved]
    .filter(([, each]) => each.exerciseId === null && each.userExerciseId === null)
    .map(([name]) => name);
  if (missing.length === 0) return [];
  const measures = measuresOf(reading, new Set(missing));
  const rows = missing.map((name) => ({
    id: newId(),
    name: fitText(name, 200),
    measure: measures.get(name) ?? 'reps',
  }));
  const { rows: made } = await sql<{ id: string }>`
    insert into user_exercises (user_id, id, name, measure)
    select ${person}::uuid, id, name, measure from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, name text, measure text)
    on conflict (user_id, lower(name)) where deleted_at is null do nothing
    returning id`.execute(db);
  const own = await readOwn(db, person, missing);
  for (const name of missing) {
    const match = resolved.get(name);
    if (match !== undefined) resolved.set(name, { ...match, userExerciseId: own.get(fitText(name, 200)) ?? null });
  }
  return made.map(({ id }) => id);
}

/** What most sets of an exercise are counted in. */
function measuresOf(reading: ImportReading, names: ReadonlySet<string>): Map<string, 'reps' | 'seconds' | 'metres'> {
  const votes = new Map<string, { reps: number; seconds: number; metres: number }>();
  for (const { exercises } of reading.workouts) {
    for (const { name, sets } of exercises) {
      if (!names.has(name)) continue;
      const vote = votes.get(name) ?? { reps: 0, seconds: 0, metres: 0 };
      for (const set of sets) vote[measureOf(set)] += 1;
      votes.set(name, vote);
    }
  }
  return new Map(
    [...votes].map(([name, { reps, seconds, metres }]) => [
      name,
      reps >= seconds && reps >= metres ? 'reps' : metres >= seconds ? 'metres' : 'seconds',
    ]),
  );
}

const measureOf = (set: ReadSet): 'reps' | 'seconds' | 'metres' =>
  set.reps !== null ? 'reps' : set.distanceMetres !== null ? 'metres' : set.seconds !== null ? 'seconds' : 'reps';

/** Remembers the corrections of this request for the next file. */
export async function rememberMapping(
  db: ActorDb,
  person: string,
  mapping: Mapping,
  resolved: ReadonlyMap<string, Resolved>,
): Promise<void> {
  const rows = Object.keys(mapping).flatMap((name) => {
    const match = resolved.get(name);
    return match === undefined
      ? []
      : [{ source_name: fitText(name, 200), exercise_id: match.exerciseId, user_exercise_id: match.userExerciseId }];
  });
  if (rows.length === 0) return;
  await sql`
    insert into import_mappings (user_id, source_name, exercise_id, user_exercise_id)
    select ${person}::uuid, source_name, exercise_id, user_exercise_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (source_name text, exercise_id uuid, user_exercise_id uuid)
    on conflict (user_id, source_name) do update set exercise_id = excluded.exercise_id, user_exercise_id = excluded.user_exercise_id`.execute(
    db,
  );
}
