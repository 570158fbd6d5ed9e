import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { alternativesFor } from '@halteres/engine/program/alternatives-for';
import { found } from '../kernel/failure.ts';
import type { ReasonView } from './contract.ts';
import { profileOfProgram } from './edit-program.ts';
import { documentOf } from './program-document.ts';
import { readRows } from './read-rows.ts';

/** What else fits in place of one exercise, for this person and gym, most alike first; with what stands elsewhere too. */
export async function listAlternatives(
  db: ActorDb,
  owner: string,
  programId: string,
  exerciseId: string,
  stands: readonly string[] | null = null,
): Promise<{ slug: string; name: string; why: string; reason: ReasonView }[]> {
  const rows = await readRows(db, owner, programId);
  const document = documentOf(rows);
  const { week, day, exercise } = found(document.exercises.get(exerciseId), 'exercise in this program');
  const fitting = alternativesFor(profileOfProgram(rows), catalog, document.program, week, day, exercise, { stands });
  return fitting.map((each) => ({
    slug: each.exercise.slug,
    name: each.exercise.name,
    why: each.reason.text,
    reason: each.reason,
  }));
}
