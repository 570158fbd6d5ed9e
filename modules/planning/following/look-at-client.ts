import type { ActorDb } from '@halteres/database';

/** Marks that a coach has seen what a client trained, until now. */
export async function lookAtClient(db: ActorDb, coach: string, client: string): Promise<void> {
  await db
    .insertInto('client_looks')
    .values({ user_id: coach, client_id: client, looked_at: new Date().toISOString() })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'client_id']).doUpdateSet((eb) => ({ looked_at: eb.ref('excluded.looked_at') })),
    )
    .execute();
}
