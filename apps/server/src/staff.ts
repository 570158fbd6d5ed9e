import { asActor, asActorPerQuery, type ActorDb } from '@halteres/database';
import type { StaffRole } from '@halteres/modules/identity/contract';
import { Failure } from '@halteres/modules/kernel/failure';
import { whoAmI, type RequestContext } from './context.ts';

const LOOKS_AFTER: Readonly<Record<StaffRole, string>> = {
  words: 'words',
  catalogue: 'the catalogue',
  operator: 'the installation',
};

/** Lets staff of a role through, and operators; FORBIDDEN to everybody else. Asked with the rights of a person. */
async function requireStaff(context: RequestContext, role: StaffRole): Promise<{ userId: string; sessionId: string }> {
  const me = whoAmI(context);
  const row = await asActorPerQuery(context.database, { audience: 'authenticated', ...me }, (tx) =>
    tx.selectFrom('staff').select('roles').where('user_id', '=', me.userId).executeTakeFirst(),
  );
  const roles = row?.roles ?? [];
  if (!roles.includes(role) && !roles.includes('operator'))
    throw new Failure('FORBIDDEN', `This is for staff who look after ${LOOKS_AFTER[role]}.`);
  return me;
}

/** Reads something as staff. */
export async function asStaff<T>(
  context: RequestContext,
  role: StaffRole,
  work: (db: ActorDb, me: string) => Promise<T>,
): Promise<T> {
  const me = await requireStaff(context, role);
  return asActor(context.database, { audience: 'admin', ...me }, (db) => work(db, me.userId));
}

export type StaffAct = { action: string; target: string; details?: Readonly<Record<string, unknown>> };

/** Does something as staff; that it was done is written to the audit log in the same transaction. */
export function actAsStaff<T>(
  context: RequestContext,
  role: StaffRole,
  work: (db: ActorDb, me: string) => Promise<T>,
  said: (result: T) => StaffAct,
): Promise<T> {
  return asStaff(context, role, async (db, me) => {
    const result = await work(db, me);
    const { action, target, details = {} } = said(result);
    await db
      .insertInto('admin_audit_log')
      .values({ actor: `staff ${me}`, action, target: target.slice(0, 400), details: JSON.stringify(details) })
      .execute();
    return result;
  });
}
