import type { ActorDb } from '@halteres/database';
import { besideOf, storeBeside } from '../../programs/beside/read-beside.ts';
import { profileOfProgram, requireOwner } from '../../programs/edit-program.ts';
import { asPlanned } from '../../programs/keep-change.ts';
import { readProgram } from '../../programs/read-program.ts';
import { readRows } from '../../programs/read-rows.ts';
import { storeReference } from '../../programs/store-reference.ts';
import { readTemplate } from '../../programs/templates/templates.ts';
import type { RefitSource } from './refit-for.ts';

/** A program of mine as it is planned, without what single days were changed to. */
export async function sourceOfProgram(db: ActorDb, owner: string, id: string): Promise<RefitSource> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const { athlete, ...basis } = profileOfProgram(rows);
  const beside = besideOf(rows);
  const { references } = await readProgram(db, owner, id);
  return {
    program: await asPlanned(db, owner, rows),
    basis: { ...basis, oneRepMaxKg: athlete.oneRepMaxKg },
    keepBeside: async (mine, of) => {
      await storeBeside(mine, owner, of, beside);
      for (const { ref, title, body } of references)
        await storeReference(mine, owner, of.programId, of.entityId, {
          externalId: ref,
          title,
          body,
          difficulty: basis.difficulty,
          tags: [],
        });
    },
  };
}

/** A template of mine, and what was saved beside it. */
export async function sourceOfTemplate(db: ActorDb, me: string, id: string): Promise<RefitSource> {
  const { program, basis, beside } = await readTemplate(db, me, id);
  return {
    program,
    basis: { ...basis, oneRepMaxKg: null },
    keepBeside: (mine, of) => storeBeside(mine, me, of, beside),
  };
}
