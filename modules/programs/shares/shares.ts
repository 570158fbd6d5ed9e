import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import { exerciseById } from '../../catalog/shipped.ts';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { plainDecimal } from '../../kernel/plain-decimal.ts';
import { requireOwner } from '../edit-program.ts';
import { readRows } from '../read-rows.ts';
import type { ProgramShare, SharedProgram } from './contract.ts';

const DAY_MS = 86_400_000;
const MOST_LINKS = 50;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The links given to a program, the newest first. */
export async function listShares(db: ActorDb, owner: string, programId: string): Promise<ProgramShare[]> {
  requireOwner(db, owner);
  await readRows(db, owner, programId);
  const rows = await db
    .selectFrom('program_shares')
    .select(['id', 'shows_name', 'shows_notes', 'expires_at', 'revoked_at', 'created_at'])
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LINKS)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    showsName: row.shows_name,
    showsNotes: row.shows_notes,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    createdAt: row.created_at,
  }));
}

type Wish = { days: number; showsName: boolean; showsNotes: boolean };

/** Gives a link that shows a program to anybody who has it; only the hash of its secret is kept. */
export async function giveShare(
  db: ActorDb,
  owner: string,
  programId: string,
  { days, showsName, showsNotes }: Wish,
): Promise<ProgramShare & { token: string }> {
  const { program } = await ownRows(db, owner, programId);
  if ((await listShares(db, owner, programId)).length >= MOST_LINKS)
    throw new Failure('CONFLICT', `A program has at most ${MOST_LINKS} links.`);
  const token = randomBytes(24).toString('base64url');
  const id = newId();
  await db
    .insertInto('program_shares')
    .values({
      user_id: owner,
      id,
      program_id: programId,
      entity_id: program.entity_id,
      token_hash: hashOf(token),
      shows_name: showsName,
      shows_notes: showsNotes,
      expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
    })
    .execute();
  const share = found(
    (await listShares(db, owner, programId)).find((each) => each.id === id),
    'link',
  );
  return { ...share, token };
}

async function ownRows(db: ActorDb, owner: string, programId: string): ReturnType<typeof readRows> {
  requireOwner(db, owner);
  return readRows(db, owner, programId);
}

export async function revokeShare(db: ActorDb, owner: string, programId: string, share: string): Promise<void> {
  requireOwner(db, owner);
  const { numUpdatedRows } = await db
    .updateTable('program_shares')
    .set({ revoked_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .where('id', '=', share)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such link, or it was revoked already.');
}

type SharedSet = { kind: string; min: number; max: number; weight: string | null; unit: string | null } & Pick<
  SharedProgram['weekList'][number]['workouts'][number]['exercises'][number]['sets'][number],
  'rir' | 'restSeconds'
>;
type SharedExercise = {
  /** Null of an exercise of somebody’s own. */
  id: string | null;
  name: string | null;
  measure: Exercise['measure'] | null;
  superset: string | null;
  tempo: string | null;
  sets: SharedSet[];
};
type SharedWorkout = Omit<SharedProgram['weekList'][number]['workouts'][number], 'exercises' | 'estimatedMinutes'> & {
  minutes: number | null;
  exercises: SharedExercise[];
};
type Shared = Omit<SharedProgram, 'weekList'> & {
  weeks: (Omit<SharedProgram['weekList'][number], 'workouts'> & { workouts: SharedWorkout[] })[];
};

/** What a link shows, or NOT_FOUND where it is unknown, revoked or has ended. Run as anon. */
export async function openShare(
  db: ActorDb,
  token: string,
  nameOf: (slug: string) => string | undefined,
): Promise<SharedProgram> {
  const { rows } = await sql<{ shared: Shared | null }>`select app.shared_program(${hashOf(token)}) as shared`.execute(
    db,
  );
  const shared = rows[0]?.shared ?? null;
  if (shared === null) throw new Failure('NOT_FOUND', 'This link is unknown, was revoked or has ended.');
  const { weeks, ...program } = shared;
  return {
    ...program,
    expiresAt: new Date(program.expiresAt).toISOString(),
    weekList: weeks.map((week) => ({
      ...week,
      workouts: week.workouts.map(({ minutes, exercises, ...workout }) => ({
        ...workout,
        estimatedMinutes: minutes,
        exercises: exercises.map(({ id, name, measure, superset, tempo, sets }) => {
          const exercise = id === null ? null : found(exerciseById.get(id), 'exercise in the catalogue');
          return {
            slug: exercise?.slug ?? null,
            name: exercise === null ? name : (nameOf(exercise.slug) ?? exercise.name),
            measure: exercise?.measure ?? measure ?? 'reps',
            superset,
            tempo,
            sets: sets.map(({ weight, unit, kind, ...set }) => ({
              ...set,
              kind: kind as SharedProgram['weekList'][number]['workouts'][number]['exercises'][number]['sets'][number]['kind'],
              load: weight === null ? null : { weight: plainDecimal(weight), unit: unit === 'lb' ? 'lb' : 'kg' },
            })),
          };
        }),
      })),
    })),
  };
}
