import type { ActorDb } from '@halteres/database';
import type { Equipment, Exercise, ExerciseScore } from '@halteres/engine/catalog/exercise';
import { LOCALES } from '@halteres/engine/catalog/locales';
import { sql } from 'kysely';
import { WORD_KINDS, type WordKind } from '../i18n/contract.ts';
import { readShownWords, wordsVersion, type ShownWords } from '../i18n/shown-words.ts';
import { readAddedEquipment } from './added-equipment.ts';
import { readAddedExercises } from './added-exercises.ts';
import { catalogVersion, readExerciseNames, type ExerciseNames } from './exercise-words.ts';
import { readScores } from './read-scores.ts';
import { exerciseById } from './shipped.ts';

/** Everything shipped, with what staff added and worded here. */
export type WholeCatalogue = {
  version: string;
  byId: ReadonlyMap<string, Exercise>;
  bySlug: ReadonlyMap<string, { id: string; exercise: Exercise }>;
  /** Pieces that were accepted here. */
  addedEquipment: ReadonlyMap<string, Equipment>;
  names: ExerciseNames;
  /** What generation thinks of the exercises that are shipped, by slug. */
  scores: ReadonlyMap<string, ExerciseScore>;
  words: Readonly<Record<WordKind, ShownWords>>;
  /** Languages there are words in; every other one answers in English. */
  locales: ReadonlySet<string>;
};

/** Changes when the program does, or anything staff may change. */
export async function wholeVersion(db: ActorDb): Promise<string> {
  const { rows } = await sql<{ added: string }>`
    select count(*) || '-' || coalesce(to_char(max(updated_at) at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '0') as added
    from (select updated_at from exercises where origin = 'proposed'
      union all select updated_at from equipment where origin = 'proposed') as things`.execute(db);
  return `${catalogVersion}-${await wordsVersion(db)}-${rows[0]?.added ?? ''}`;
}

export async function readWholeCatalogue(db: ActorDb): Promise<WholeCatalogue> {
  // Read before what it stands for, so that a change in between is met at the next look.
  const version = await wholeVersion(db);
  const added = await readAddedExercises(db);
  const byId = new Map([...exerciseById, ...added]);
  const words = {} as Record<WordKind, ShownWords>;
  for (const kind of WORD_KINDS) words[kind] = await readShownWords(db, kind);
  return {
    version,
    byId,
    addedEquipment: await readAddedEquipment(db),
    bySlug: new Map([...byId].map(([id, exercise]) => [exercise.slug, { id, exercise }])),
    scores: await readScores(db),
    names: await readExerciseNames(db, byId, words.exercise),
    words,
    locales: new Set<string>([...LOCALES, ...Object.values(words).flatMap((shown) => [...shown.keys()])]),
  };
}
