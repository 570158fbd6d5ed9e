import { asActor, type Database } from '@halteres/database';
import type { StaffRole } from '@halteres/modules/identity/contract';
import { operator } from './operator.ts';

export type StaffMember = { email: string; roles: string[]; grantedBy: string; grantedAt: string };

const ADMIN = { audience: 'admin', userId: null } as const;

/** Makes somebody staff with these roles, whatever they had before; false when nobody has this address. */
export function grantStaff(database: Database, email: string, roles: readonly StaffRole[]): Promise<boolean> {
  return asActor(database, ADMIN, async (db) => {
    const person = await db
      .selectFrom('profiles')
      .select('id')
      .where('email', '=', email.toLowerCase())
      .executeTakeFirst();
    if (person === undefined) return false;
    await db
      .insertInto('staff')
      .values({ user_id: person.id, roles: [...roles], granted_by: operator(), granted_at: new Date().toISOString() })
      .onConflict((conflict) =>
        conflict.column('user_id').doUpdateSet((eb) => ({
          roles: eb.ref('excluded.roles'),
          granted_by: eb.ref('excluded.granted_by'),
          granted_at: eb.ref('excluded.granted_at'),
        })),
      )
      .execute();
    await db
      .insertInto('admin_audit_log')
      .values({ actor: operator(), action: 'grant_staff', target: person.id, details: JSON.stringify({ roles }) })
      .execute();
    return true;
  });
}

/** Everybody who is staff, by address. */
export function listStaff(database: Database): Promise<StaffMember[]> {
  return asActor(database, ADMIN, async (db) => {
    const rows = await db
      .selectFrom('staff as s')
      .innerJoin('profiles as p', 'p.id', 's.user_id')
      .select(['p.email', 's.roles', 's.granted_by', 's.granted_at'])
      .orderBy('p.email')
      .execute();
    return rows.map((row) => ({
      email: row.email,
      roles: row.roles,
      grantedBy: row.granted_by,
      grantedAt: row.granted_at,
    }));
  });
}

/** Takes all roles from somebody; false when they were no staff. */
export function removeStaff(database: Database, email: string): Promise<boolean> {
  return asActor(database, ADMIN, async (db) => {
    const row = await db
      .selectFrom('staff as s')
      .innerJoin('profiles as p', 'p.id', 's.user_id')
      .select('s.user_id')
      .where('p.email', '=', email.toLowerCase())
      .executeTakeFirst();
    if (row === undefined) return false;
    await db.deleteFrom('staff').where('user_id', '=', row.user_id).execute();
    await db
      .insertInto('admin_audit_log')
      .values({ actor: operator(), action: 'remove_staff', target: row.user_id })
      .execute();
    return true;
  });
}
