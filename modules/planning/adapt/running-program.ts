import type { ActorDb } from '@halteres/database';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import type { TrainedSession } from '@halteres/engine/program/adapt/training-log';
import type { Profile } from '@halteres/engine/program/profile';
import type { Injury } from '../../health/contract.ts';
import { listInjuries } from '../../health/injuries.ts';
import { readEntity } from '../../coaching/read-entity.ts';
import type { Audiences } from '../../kernel/audiences.ts';
import { Failure } from '../../kernel/failure.ts';
import { profileOfProgram } from '../../programs/edit-program.ts';
import { documentOf, type ProgramDocument } from '../../programs/program-document.ts';
import { readRows, type ProgramRows } from '../../programs/read-rows.ts';
import { openInjuries } from '../profile-of.ts';
import { readTrainingLog } from './read-training-log.ts';

/** Also what a person made for somebody: mine as myself, a coach's as the athlete it is for. */
export type AdaptAudiences = Audiences & {
  asOwner: <T>(owner: string, work: (db: ActorDb) => Promise<T>) => Promise<T>;
};
export type WhichProgram = { ownerId: string; id: string };

/** A program as it runs: the plan now, whom it is for as they are now, and what was trained of it. */
export type RunningProgram = {
  rows: ProgramRows;
  document: ProgramDocument;
  profile: Profile;
  sessions: TrainedSession[];
  /** `week:day` of workouts marked done or logged. */
  done: ReadonlySet<string>;
  /** The one who trains by it asks, so that what they feel may be said. */
  own: boolean;
  /** The last day something of it was trained; null before the first. */
  lastTrained: string | null;
};

/** Reads a running program with the log of the athlete and their injuries, as far as whoever asks may see them. */
export async function readRunningProgram(
  audiences: AdaptAudiences,
  { ownerId, id }: WhichProgram,
): Promise<RunningProgram> {
  const rows = await audiences.asOwner(ownerId, (db) => readRows(db, ownerId, id));
  const made = profileOfProgram(rows);
  const document = documentOf(rows);
  const person = await athleteOf(audiences, ownerId, rows.program.entity_id);
  const known =
    person === null
      ? { sessions: [], injuries: [] as Injury[] }
      : await audiences.asPerson(person, async (db) => ({
          sessions: await readTrainingLog(db, person, document.workouts),
          injuries: await listInjuries(db, person),
        }));
  const injuries = [...made.athlete.injuries, ...openInjuries(known.injuries)];
  const marked = rows.workouts.filter(({ completed }) => completed);
  const done = new Set([
    ...marked.flatMap(({ id: workoutId }) => placeKey(document.workouts.get(workoutId))),
    ...known.sessions.flatMap(({ at }) => placeKey(at)),
  ]);
  const days = [
    ...known.sessions.map(({ date }) => date),
    ...marked.flatMap(({ scheduled_date: date }) => date ?? []),
  ].toSorted();
  return {
    rows,
    document,
    profile: { ...made, athlete: { ...made.athlete, injuries } },
    sessions: known.sessions,
    done,
    own: person === audiences.me,
    lastTrained: days.at(-1) ?? null,
  };
}

const placeKey = (at: { week: number; day: number } | null | undefined): string[] =>
  at === null || at === undefined ? [] : [`${at.week}:${at.day}`];

async function athleteOf({ me, asMe }: AdaptAudiences, owner: string, entityId: string): Promise<string | null> {
  if (owner !== me) return me;
  const { athleteId, sharing } = await asMe((db) => readEntity(db, me, entityId));
  // Without their log it would look as if nothing had been trained.
  if (sharing?.training === false)
    throw new Failure('NOT_SHARED', 'This client does not share their training with you, so nothing follows from it.');
  return athleteId;
}

/** Refuses to write over what somebody changed since it was read. */
export async function requireUnchanged(db: ActorDb, { rows, document }: RunningProgram): Promise<void> {
  const now = documentOf(await readRows(db, rows.program.user_id, rows.program.id)).program;
  if (canonicalJson(now) !== canonicalJson(document.program))
    throw new Failure('CONFLICT', 'The program was changed just now. Look again.');
}
