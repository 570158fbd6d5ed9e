import type { ActorDb } from '@halteres/database';
import { readBeside, storeBeside, withoutNotes } from '../../programs/beside/read-beside.ts';
import type { Beside } from '../../programs/beside/contract.ts';
import { profileOfProgram, requireOwner } from '../../programs/edit-program.ts';
import { asPlanned } from '../../programs/keep-change.ts';
import { readRows } from '../../programs/read-rows.ts';
import { readTemplate } from '../../programs/templates/templates.ts';
import type { RefitSource } from './refit-for.ts';

/** A program of mine as it is planned, with its notes or without them, and without what single days were changed to. */
export async function sourceOfProgram(db: ActorDb, owner: string, id: string, notes = true): Promise<RefitSource> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const { athlete, ...basis } = profileOfProgram(rows);
  const program = await asPlanned(db, owner, rows);
  return {
    program,
    basis: { ...basis, oneRepMaxKg: athlete.oneRepMaxKg },
    keepBeside: keeping(owner, await readBeside(db, owner, rows), notes),
  };
}

/** A template of mine, with the notes saved beside it or without them. */
export async function sourceOfTemplate(db: ActorDb, me: string, id: string, notes = true): Promise<RefitSource> {
  const { program, basis, beside } = await readTemplate(db, me, id);
  return { program, basis: { ...basis, oneRepMaxKg: null }, keepBeside: keeping(me, beside, notes) };
}

const keeping =
  (owner: string, beside: Beside, notes: boolean): RefitSource['keepBeside'] =>
  (db, of) =>
    storeBeside(db, owner, of, notes ? beside : withoutNotes(beside));
