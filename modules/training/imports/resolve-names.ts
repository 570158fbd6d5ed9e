import { createMatcher, type Match, type Matcher } from '@halteres/catalog/match';
import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { exerciseById, exerciseBySlug } from '../../catalog/shipped.ts';
import { shippedId } from '../../catalog/shipped-id.ts';
import { Failure } from '../../kernel/failure.ts';
import type { ExportFormat } from '../import/reading.ts';
import { fitText } from './fit-text.ts';

/** What a name from another app stands for, and how that was found. */
export type Resolved = {
  exerciseId: string | null;
  /** Null together with exerciseId: an exercise of one's own is to be made. */
  userExerciseId: string | null;
  slug: string | null;
  confidence: number;
  how: 'chosen' | 'remembered' | 'own' | Match['how'];
  others: { slug: string; confidence: number }[];
};

/** Corrections as a request brings them: the file's name → a slug of the catalogue, or null for one's own exercise. */
export type Mapping = Readonly<Record<string, string | null>>;

let matcher: Matcher | undefined;
/** Made once: it indexes the whole catalogue. */
export const matchName: Matcher = (name, app) => (matcher ??= createMatcher())(name, app);

/** Resolves each name: this request's correction, then a remembered one, then an own exercise of that name, then what the app means by it, then the catalogue. */
export async function resolveNames(
  db: ActorDb,
  person: string,
  format: ExportFormat,
  names: readonly string[],
  mapping: Mapping,
): Promise<Map<string, Resolved>> {
  const remembered = await readRemembered(db, person, names);
  const own = await readOwn(db, person, names);
  return new Map(
    names.map((name) => [
      name,
      resolveName(name, format, mapping, remembered.get(fitText(name, 200)), own.get(fitText(name, 200))),
    ]),
  );
}

type Remembered = { exercise_id: string | null; user_exercise_id: string | null };

function resolveName(
  name: string,
  format: ExportFormat,
  mapping: Mapping,
  remembered: Remembered | undefined,
  own: string | undefined,
): Resolved {
  const ofOwn = (how: Resolved['how'], userExerciseId: string | null): Resolved => ({
    exerciseId: null,
    userExerciseId,
    slug: null,
    confidence: 1,
    how,
    others: [],
  });
  if (Object.hasOwn(mapping, name)) {
    const slug = mapping[name] ?? null;
    if (slug === null) return ofOwn('chosen', own ?? null);
    if (!exerciseBySlug.has(slug)) throw new Failure('BAD_REQUEST', `mapping: there is no ${slug} in the catalogue.`);
    return {
      exerciseId: shippedId('exercise', slug),
      userExerciseId: null,
      slug,
      confidence: 1,
      how: 'chosen',
      others: [],
    };
  }
  if (remembered !== undefined) {
    if (remembered.exercise_id === null) return ofOwn('remembered', remembered.user_exercise_id);
    return {
      exerciseId: remembered.exercise_id,
      userExerciseId: null,
      slug: exerciseById.get(remembered.exercise_id)?.slug ?? null,
      confidence: 1,
      how: 'remembered',
      others: [],
    };
  }
  if (own !== undefined) return ofOwn('own', own);
  const { slug, confidence, how, others } = matchName(name, format);
  return {
    exerciseId: slug === null ? null : shippedId('exercise', slug),
    userExerciseId: null,
    slug,
    confidence,
    how,
    others,
  };
}

async function readRemembered(db: ActorDb, person: string, names: readonly string[]): Promise<Map<string, Remembered>> {
  const { rows } = await sql<Remembered & { source_name: string }>`
    select m.source_name, m.exercise_id, m.user_exercise_id from import_mappings m
    left join user_exercises u on u.user_id = m.user_id and u.id = m.user_exercise_id
    where m.user_id = ${person} and m.source_name = any(${names.map((name) => fitText(name, 200))}::text[]) and u.deleted_at is null`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.source_name, row]));
}

/** Own exercises by the file's names, compared as the database compares them. */
export async function readOwn(db: ActorDb, person: string, names: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; id: string }>`
    select n.name, u.id from unnest(${names.map((name) => fitText(name, 200))}::text[]) as n (name)
    join user_exercises u on u.user_id = ${person} and lower(u.name) = lower(n.name) and u.deleted_at is null`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.name, row.id]));
}
