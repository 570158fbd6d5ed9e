import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import type { Finding, Severity } from '../../program/program.ts';
import type { ClassAthlete, ClassProfile } from '../class-profile.ts';
import type { ClassPiece, ClassProgram, ClassSession, ClassWeek, ScaledMovement, Scaling } from '../class-program.ts';
import { peopleOf } from '../facts/people.ts';

export type SessionAt = { week: ClassWeek; session: ClassSession; at: Finding['at'] };
export type PieceAt = SessionAt & { piece: ClassPiece; position: number };
export type OwnAt = PieceAt & { athlete: ClassAthlete; scaling: Scaling };
export type MovementAt = OwnAt & { movement: ScaledMovement; index: number; exercise: Exercise | undefined };

/** A class's program laid out for checking. */
export type ClassSubject = {
  program: ClassProgram;
  profile: ClassProfile;
  people: ClassAthlete[];
  sessions: SessionAt[];
  pieces: PieceAt[];
  /** Every person in every piece. */
  own: OwnAt[];
  movements: MovementAt[];
  find: (slug: string) => Exercise | undefined;
};

type Problem = { at: Finding['at']; evidence: string; repair: string };
type Result = { checked: number; problems: Problem[] };
export type ClassRule = {
  id: string;
  severity: Severity;
  text: string;
  source: string;
  check: (subject: ClassSubject) => Result;
};

/** Checks every item of a list; a string is the evidence of a problem there. */
export const checkAll = <T extends { at: Finding['at'] }>(
  items: readonly T[],
  repair: string,
  judge: (item: T) => string | null,
): Result => {
  const problems = items.flatMap((item): Problem[] => {
    const evidence = judge(item);
    return evidence === null ? [] : [{ at: item.at, evidence, repair }];
  });
  return { checked: items.length, problems };
};

export const classSubjectOf = (program: ClassProgram, profile: ClassProfile, catalog: Catalog): ClassSubject => {
  const index = exercisesBySlug(catalog);
  const people = peopleOf(profile);
  const byId = new Map(people.map((athlete) => [athlete.id, athlete]));
  const sessions = program.weeks.flatMap((week) =>
    week.sessions.map((session): SessionAt => ({ week, session, at: { week: week.week, day: session.day } })),
  );
  const pieces = sessions.flatMap((entry) =>
    entry.session.pieces.map((piece, position): PieceAt => ({
      ...entry,
      piece,
      position,
      at: { ...entry.at, exercise: position },
    })),
  );
  const own = pieces.flatMap((entry) =>
    entry.piece.scalings.flatMap((scaling) =>
      scaling.athletes.flatMap((id): OwnAt[] => {
        const athlete = byId.get(id);
        return athlete ? [{ ...entry, athlete, scaling }] : [];
      }),
    ),
  );
  const movements = own.flatMap((entry) =>
    entry.scaling.movements.map((movement, i): MovementAt => ({
      ...entry,
      movement,
      index: i,
      exercise: index.get(movement.slug),
    })),
  );
  return { program, profile, people, sessions, pieces, own, movements, find: (slug) => index.get(slug) };
};
